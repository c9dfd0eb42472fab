// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/ObjectSeal.h"
#include "core/store/Manifest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace muster {

/// A proof as journal.ndjson keeps it.
struct ProofRecord
{
    QString snapshotId;
    QDateTime at;
    QByteArray manifestSha256; ///< Hex; the proof is about this manifest and no other.
    ProofLevel asked = ProofLevel::None;
    ProofLevel level = ProofLevel::None;
    Outcome outcome = Outcome::Failed;
    QJsonObject details; ///< `items`, `problems` as docs/snapshot-format.md §8 says.
};

/// Why a snapshot must not be pruned.
struct Pin
{
    QString snapshotId;
    QString reason;
    QDateTime at;

    friend bool operator==(const Pin &, const Pin &) = default;
};

/// All that was learned about the snapshots of a store after they were written.
struct Journal
{
    QList<ProofRecord> proofs; ///< Oldest first.
    QList<Pin> pins;           ///< Those that still hold.

    /// The last proof of this very manifest; null when there is none.
    [[nodiscard]] const ProofRecord *lastProof(const QString &snapshotId,
                                               const QByteArray &manifestSha256) const;
};

/// Reads a journal; an absent one is empty, a line that cannot be read is skipped and logged.
/// @param seal  of the store; while it is locked, what tells of the content stays empty.
Result<Journal> readJournal(const QString &storeFolder, const ObjectSeal &seal);

/// Appends in one write, flushed. @errors  DiskFull, AccessDenied, WriteFailed.
Result<void> appendProof(const QString &storeFolder, const ObjectSeal &seal,
                         const ProofRecord &proof);
Result<void> appendPin(const QString &storeFolder, const ObjectSeal &seal, const Pin &pin);
Result<void> appendUnpin(const QString &storeFolder, const QString &snapshotId,
                         const QDateTime &at);

} // namespace muster
