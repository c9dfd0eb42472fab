// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/jobs/JobContext.h"
#include "core/store/SnapshotStore.h"
#include "core/verify/Evidence.h"

namespace muster {

/// A snapshot of a copy.
struct CopiedSnapshot
{
    QString id;
    bool isNew = false;                  ///< Copied by this run; the others were there.
    ProofLevel level = ProofLevel::None; ///< Of the copy, which is proved for itself.
    QDateTime provedAt;
    Outcome outcome = Outcome::Failed;
    QList<ProofProblem> problems; ///< Of the copy; of the original where that could not be copied.
};

/// What copying a store did.
struct CopyReport
{
    QString folder;
    QList<CopiedSnapshot> snapshots; ///< Oldest first.
    qint64 copiedFiles = 0;
    qint64 copiedBytes = 0;
    Outcome outcome =
        Outcome::Complete; ///< Incomplete: a snapshot is not whole in the copy. Failed: none is.
};

/// Makes @p folder a second store with the same snapshots, or brings it up to date: what it has is not copied again, each file is
/// hashed on its way and flushed, and each new snapshot is proved where it lies. Nothing is removed from the copy but keys that are
/// no longer the store's. A run that was ended early is continued by the next.
///
/// What the copy's proofs showed is noted in the journal of @p store, so that it can be shown beside the first's.
///
/// @param folder  absent, empty, or an earlier copy.
/// @param scratchFolder  as for verify.
/// @errors  StoreInvalid when another store is there; PassphraseMissing while @p store is locked; StoreLocked about the copy;
///          DiskFull, AccessDenied, WriteFailed; Cancelled.
Result<CopyReport> copyStore(const SnapshotStore &store, const QString &folder,
                             const QString &scratchFolder, const Clock &clock,
                             const JobContext &job);

} // namespace muster
