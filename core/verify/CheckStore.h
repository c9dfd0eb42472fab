// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/jobs/JobContext.h"
#include "core/store/SnapshotStore.h"
#include "core/verify/Evidence.h"

namespace muster {

/// How much of a store's bytes a check reads.
struct CheckDepth
{
    int percent =
        0; ///< 0: names and lengths alone; 100: every byte; between: the next part of the whole.

    friend bool operator==(const CheckDepth &, const CheckDepth &) = default;
};

/// A whole snapshot as a check found it.
struct CheckedSnapshot
{
    QString id;
    bool isWhole = true; ///< Nothing that it needs was found wrong.
};

/// What a check of a whole store showed.
struct StoreEvidence
{
    Outcome outcome = Outcome::Failed; ///< Failed: something is damaged or missing.
    QList<CheckedSnapshot> snapshots;  ///< Newest first.
    QList<ProofProblem> problems;      ///< Each with the file it is about.
    qint64 files = 0;                  ///< Packs, chunks and files of sets, each counted once …
    qint64 filesRead = 0;              ///< … and how many of them were read whole.
    qint64 bytesRead = 0;
    int coveredPercent =
        0; ///< Of all names, by this check and those before it since the last round began.
    QDateTime coveredSince;   ///< When that round began; invalid where nothing was read.
    QStringList partial;      ///< Snapshots that were begun and not ended.
    qint64 unneededBytes = 0; ///< Of packs and chunks that no snapshot needs; a prune removes them.
    QStringList foreign;      ///< What is not ours.
};

/// Proves that all that the store's snapshots need is there, and reads as much of it as is asked for: of names in the order of their
/// hashes the part that follows on what the check before has read, so that each is read in the end. What was read stands in the
/// journal. store.json and the journal itself are proved each time.
///
/// @errors  PassphraseMissing while the store is locked; Cancelled; those of listing folders. Damage is evidence.
Result<StoreEvidence> checkStore(const SnapshotStore &store, CheckDepth depth, const Clock &clock,
                                 const JobContext &job);

} // namespace muster
