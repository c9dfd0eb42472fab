// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/jobs/JobContext.h"
#include "core/store/SnapshotStore.h"
#include "core/verify/Evidence.h"

#include <functional>
#include <optional>

namespace muster {

/// An export of a snapshot as a proof of its inside gets it: a plain file with the bytes that were taken.
struct StoredExport
{
    QString path; ///< Of the file in the snapshot's own folder.
    QByteArray sha256;
};

/// What opening an export by its own format showed.
struct InsideProof
{
    QList<ProofProblem> problems; ///< None: the level is reached.
    QStringList notes;
};

/// How the inside of exports is proved. Each function returns nothing for an item whose inside it does not know; that level is
/// then above the item's ceiling. Called from one thread at a time.
struct InsideProvers
{
    using Prover = std::function<std::optional<InsideProof>(
        const ManifestItem &, const QList<StoredExport> &, const JobContext &)>;
    Prover readable; ///< Opens each export by its own format.
    Prover complete; ///< Compares what is in it with what should be.
};

/// How a proof is made.
struct VerifyOptions
{
    ProofLevel level = ProofLevel::Complete;
    /// For Rehearsed, and from Readable on for encrypted snapshots: an empty or absent folder, removed at the end.
    QString scratchFolder;
    InsideProvers provers;
};

/// Proves a snapshot level by level, each really performed:
/// Present: everything it needs is there, and has its length where one is recorded. Unaltered: every stored byte hashed. Readable: exports opened by
/// their own formats, trees unpacked in memory with each file's hash compared. Complete: exports compared with what should be in
/// them; of a tree, no file was lost when it was taken. Rehearsed: all restored to a scratch folder, read back and compared.
///
/// Appends the proof to the store's journal; a store that cannot be written is proved all the same, see
/// `Evidence::isRecorded`.
///
/// @errors  Cancelled; TargetNotEmpty and errors of writing about the scratch folder. Damage is evidence, not an error.
Result<Evidence> verify(const SnapshotStore &store, const QString &snapshotId,
                        const VerifyOptions &options, const Clock &clock, const JobContext &job);

} // namespace muster
