// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/BackUp.h"
#include "core/store/Prune.h"
#include "core/store/SnapshotDifference.h"
#include "core/store/StoreLock.h"
#include "core/verify/CheckStore.h"
#include "core/verify/CopyStore.h"

namespace muster {

/// What of a plan a backup takes, and how closely it looks.
struct BackupChoice
{
    QStringList items{}; ///< Catalogue ids; empty for all.
    Trust trust = Trust::SizeAndTime;

    friend bool operator==(const BackupChoice &, const BackupChoice &) = default;
};

/// All that is known of one snapshot.
struct SnapshotDetails
{
    SnapshotSummary summary;
    Manifest manifest;
    QList<ProofRecord> proofs; ///< Of this very manifest, oldest first.
    std::optional<Pin> pin;
    QList<CopyRecord> copies;
};

/// Whether a prune is shown or done.
enum class PruneMode
{
    OnlyShow,
    CarryOut,
};

} // namespace muster
