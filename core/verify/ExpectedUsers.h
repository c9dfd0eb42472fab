// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/Account.h"
#include "core/store/SnapshotStore.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// A user whose data must be in the user-data export of its pool.
struct ExpectedUser
{
    QString address; ///< `user@domain`, lower case.
    ContactStore contactStore = ContactStore::Unknown;
};

/// What the snapshot's own inventory says about one pool.
struct ExpectedUsers
{
    QList<ExpectedUser> users; ///< Enabled and served on premises.
    qint64 contactObjects = 0; ///< Homed there, and never in such an export.
    qint64 hostedOnline = 0;
};

/// Reads `inventory/expected/<pool>.txt` of a snapshot.
/// @errors  NotFound when the snapshot has none for the pool; Corrupt for a line of another form.
Result<ExpectedUsers> readExpectedUsers(const SnapshotStore &store, const Snapshot &snapshot,
                                        const QString &pool);

/// Lower-case names of every cluster that was discovered, from `inventory/topology.json`.
/// @errors  NotFound, Corrupt.
Result<QStringList> readExpectedClusters(const SnapshotStore &store, const Snapshot &snapshot);

} // namespace muster
