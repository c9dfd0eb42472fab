// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/ObjectSeal.h"
#include "core/store/Manifest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

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
    bool isAutomatic = false; ///< A migration starts from it.

    friend bool operator==(const Pin &, const Pin &) = default;
};

/// What a copy of a snapshot in another store proved, last.
struct CopyRecord
{
    QString snapshotId;
    QString folder; ///< Of the other store.
    ProofLevel level = ProofLevel::None;
    Outcome outcome = Outcome::Failed;
    QDateTime at; ///< When that was proved.

    friend bool operator==(const CopyRecord &, const CopyRecord &) = default;
};

/// Which part of the store's objects a check has read: those whose names begin with 4 hex digits from `from` on and below `to`.
struct CheckRecord
{
    QDateTime at;
    int from = 0;
    int to = 0;          ///< Over 65536 where it went on from the beginning.
    bool isWhole = true; ///< Nothing was found wrong.

    friend bool operator==(const CheckRecord &, const CheckRecord &) = default;
};
constexpr int checkParts = 65536;

/// Who said that the old deployment is gone for good.
struct SignOff
{
    QString by;
    QDateTime at;

    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/// All that was learned about the snapshots of a store after they were written.
struct Journal
{
    QList<ProofRecord> proofs; ///< Oldest first.
    QList<Pin> pins;           ///< Those that still hold.
    QList<CopyRecord> copies;  ///< The last of each snapshot and folder.
    QList<CheckRecord> checks; ///< Oldest first.
    std::optional<SignOff> signOff;
    QString damage; ///< Why not all of it can be believed; empty when it can.

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
Result<void> appendCopy(const QString &storeFolder, const ObjectSeal &seal, const CopyRecord &copy);
Result<void> appendCheck(const QString &storeFolder, const CheckRecord &check);
Result<void> appendSignOff(const QString &storeFolder, const ObjectSeal &seal,
                           const SignOff &signOff);

} // namespace muster
