// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/ObjectSeal.h"
#include "core/store/Entry.h"
#include "core/store/Manifest.h"

namespace muster {

/// Writes restore.list.zst: the orders by which restore.sh builds the tree (docs/snapshot-format.md §7).
Result<SetFile> writeRestoreList(const QByteArray &setFolder, const ObjectSeal &seal,
                                 const Manifest &manifest, const Contents &contents);

} // namespace muster
