// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Manifest.h"

#include <QDateTime>
#include <QString>

namespace muster {

/// A snapshot as lists show it. The level is that of its last proof, which may be long ago.
struct SnapshotSummary
{
    QString id;
    QDateTime created;
    Outcome outcome = Outcome::Failed;
    ProofLevel level =
        ProofLevel::None; ///< Lowest of its mandatory items, leaving out those at their ceiling.
    QDateTime provedAt;   ///< Invalid when it was never proved.
    qsizetype items = 0;
    qsizetype mandatoryItems = 0; ///< Mandatory and not left to an owner …
    qsizetype mandatoryTaken = 0; ///< … and how many of them are in it.
    qint64 files = 0;
    qint64 bytes = 0;
    qsizetype accounts = 0;
    SignatureFacts signature;
    QString pinReason;             ///< Why it must not be pruned …
    bool isPinned = false;         ///< … if it must not.
    bool isMigrationStart = false; ///< Pinned, for a migration starts from it.
    QString copyFolder; ///< Of the other store in which it was proved last; empty for none.
    ProofLevel copyLevel = ProofLevel::None;
    QDateTime copyProvedAt;
    bool isLocked = false;  ///< Encrypted, and not opened: nothing else is known.
    bool isPartial = false; ///< Begun and not ended; can be continued.

    friend bool operator==(const SnapshotSummary &, const SnapshotSummary &) = default;
};

} // namespace muster
