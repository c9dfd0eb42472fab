// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/jobs/JobContext.h"
#include "core/store/Retention.h"
#include "core/store/SnapshotStore.h"

namespace muster {

/// What a prune does with one whole snapshot.
struct PruneDecision
{
    QString id;
    QDateTime created;
    QList<KeptFor> reasons; ///< Empty: it is removed.
    QString pinReason;

    [[nodiscard]] bool isKept() const { return !reasons.isEmpty(); }
    friend bool operator==(const PruneDecision &, const PruneDecision &) = default;
};

/// What a prune would do, or did.
struct PrunePlan
{
    QList<PruneDecision> snapshots; ///< Newest first.
    QByteArrayList objects; ///< Packs and chunks that nobody needs then, relative to the store.
    qint64 freedBytes = 0;  ///< Of these and of the snapshots' own folders.
    QByteArrayList foreign; ///< What is not ours, and stays.

    friend bool operator==(const PrunePlan &, const PrunePlan &) = default;
};

/// Decides what a prune would remove: a snapshot that no rule keeps, only if a newer one was proved at least Readable, never a
/// pinned one, never the newest proved one; then what no manifest and no partial snapshot names any more.
///
/// @errors  Corrupt when a snapshot or the journal cannot be read: what that needs or pins is then not known, so nothing may go;
///          PassphraseMissing while the store is locked.
Result<PrunePlan> planPrune(const SnapshotStore &store, const KeepRule &rule);

/// Carries it out under the store's lock, deciding anew there. Killed at any instant, it leaves whole snapshots, and the next prune
/// ends what it began.
/// @errors  as for planPrune; StoreLocked; AccessDenied, WriteFailed; Cancelled.
Result<PrunePlan> prune(const SnapshotStore &store, const KeepRule &rule, const Clock &clock,
                        const JobContext &job);

} // namespace muster
