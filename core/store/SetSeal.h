// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/store/Entry.h"
#include "core/store/Manifest.h"

namespace muster {

/// Writes entries, list, page, script and sums of a set, names them in @p manifest, and writes that last.
/// @returns the manifest's SHA-256 in hex.
Result<QByteArray> sealSet(const QByteArray &setFolder, Manifest &manifest,
                           const Contents &contents);

/// SHA256SUMS as it must be for this manifest and these contents (docs/snapshot-format.md §4).
QByteArray sumsOf(const Manifest &manifest, const QByteArray &manifestSha256,
                  const Contents &contents);

} // namespace muster
