// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ReadinessRule.h"
#include "core/domain/Deployment.h"
#include "core/plan/BackupPlan.h"
#include "core/store/SnapshotSummary.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// How the servers of the target come to be.
enum class MigrationMethod
{
    SideBySide, ///< New pools beside the old ones: what Muster prepares unless somebody says
                ///< otherwise.
    InPlace, ///< The servers themselves are upgraded (2013 to 2015, 2019 to Subscription Edition).
};

/// What the proof of a snapshot found in one item.
struct ProvedItem
{
    QString id;
    QString scope;
    ProofLevel level = ProofLevel::None;
    QStringList problems; ///< Technical, one a line; empty when nothing is wrong.
    qint64 usersWanted =
        -1; ///< DB-USER: enabled on-premises users of the pool; -1 where not counted …
    qint64 usersFound = -1; ///< … and how many of them have their document in the export.

    friend bool operator==(const ProvedItem &, const ProvedItem &) = default;
};

/// The newest whole snapshot, with what is known about it.
struct SnapshotEvidence
{
    SnapshotSummary summary;
    Manifest manifest;
    QList<ProvedItem> proofs; ///< Of the last proof; empty when there was none.
    bool isPinned = false;
    bool isEncrypted = false;

    friend bool operator==(const SnapshotEvidence &, const SnapshotEvidence &) = default;
};

/// All that the rules look at beside the deployment. What is empty was not looked at.
struct CheckInputs
{
    Target target = Target::SubscriptionEdition;
    Stage stage = Stage::Start;
    MigrationMethod method = MigrationMethod::SideBySide;
    std::optional<BackupPlan> plan;
    std::optional<SnapshotEvidence> snapshot;
    QList<Fqdn> retiringPools; ///< Pools that somebody chose to dismantle; empty when nobody did.
    QList<Fqdn> plannedPools;  ///< Names of the new pools; empty when nobody gave any.
    QDateTime plannedEnd;      ///< Of the migration; invalid when nobody gave it.
    Fqdn backupHost;           ///< Computer on which the snapshots lie; empty when not known.
    std::optional<qint64> freeBackupBytes; ///< Room where the snapshots lie.
};

} // namespace muster
