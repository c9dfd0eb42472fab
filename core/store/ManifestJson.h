// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/store/Manifest.h"

namespace muster {

/// The bytes of manifest.json (docs/snapshot-format.md §4.1).
QByteArray toJson(const Manifest &manifest);

/// Reads manifest.json strictly: what decides about bytes must be there and be well formed.
///
/// @param subject  names the file in errors.
/// @errors  StoreNewer for a newer format; Corrupt for anything else that is wrong.
Result<Manifest> manifestFromJson(const QByteArray &json, const QString &subject);

} // namespace muster
