// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/store/StorePaths.h"

namespace muster {

// journal.sum: length and hash of what journal.ndjson held when something was last appended (docs/snapshot-format.md §8). A journal
// only grows, so what was there must begin it for ever.

/// What is wrong with the journal, in technical English; empty when nothing is.
QString journalDamage(const StorePaths &paths);

/// Brings the sum up to the journal as it is now. Call it only when there was no damage before something was appended, so that damage
/// stays seen.
Result<void> sumJournal(const StorePaths &paths);

} // namespace muster
