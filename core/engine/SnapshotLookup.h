// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/CheckInputs.h"
#include "core/store/SnapshotStore.h"
#include "core/verify/Evidence.h"

#include <optional>

namespace muster {

/// The newest whole snapshot of @p store with its last proof; empty when there is none.
/// @errors  those of SnapshotStore::list; Corrupt when its manifest cannot be read.
Result<std::optional<SnapshotEvidence>> newestSnapshot(const SnapshotStore &store);

/// The last recorded proof of a snapshot as it stands now; empty when there is none.
/// @errors  those of SnapshotStore::read and readJournal.
Result<std::optional<Evidence>> lastProof(const SnapshotStore &store, const QString &snapshotId);

} // namespace muster
