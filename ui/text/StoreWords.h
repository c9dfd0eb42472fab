// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Retention.h"
#include "core/store/SnapshotDifference.h"

#include <QDateTime>
#include <QString>

namespace muster::ui {

// What happens to snapshots after they were taken, in words.

/// "proved 3 days ago"; where that is old, or never was, it says what to do about it.
[[nodiscard]] QString provedText(const QDateTime &provedAt, const QDateTime &now);
/// Why a snapshot is not pruned: "one of the last", "newest of its day".
[[nodiscard]] QString wordFor(KeptFor reason);
/// "Added", "Removed", "Changed", "Touched".
[[nodiscard]] QString wordFor(ChangeKind kind);

} // namespace muster::ui
