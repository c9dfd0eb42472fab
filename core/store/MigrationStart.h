// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/store/SnapshotStore.h"

#include <QDate>

namespace muster {

/// Pins the snapshot that a migration starts from, once it has started: the newest that was taken up to that day, or the oldest when
/// none was. It stays pinned until somebody signs off that the old deployment is gone.
///
/// @param start  when the first accounts move; invalid while nobody has said, and then nothing is done.
/// @errors  those of reading and writing the journal.
Result<void> pinMigrationStart(const SnapshotStore &store, const QDate &start, const Clock &clock);

} // namespace muster
