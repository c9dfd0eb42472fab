// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotStore.h"

namespace muster {

enum class ChangeKind
{
    Added,
    Removed,
    Changed, ///< Another content.
    Touched, ///< The same content with another time, other permissions or attributes.
};

QString toWord(ChangeKind kind); ///< `added`, `removed`, `changed`, `touched`.

/// A file, folder or link that two snapshots do not have alike.
struct PathChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString path; ///< `<item>/<scope>/<path>`
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;

    friend bool operator==(const PathChange &, const PathChange &) = default;
};

/// An item that two snapshots do not have alike.
struct ItemChange
{
    QString id;
    QString scope;
    ChangeKind kind = ChangeKind::Changed;
    qint64 added = 0; ///< Paths …
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 touched = 0;
    qint64 bytesBefore = 0; ///< Of all its content.
    qint64 bytesAfter = 0;

    friend bool operator==(const ItemChange &, const ItemChange &) = default;
};

/// An account that is homed elsewhere, or is there in one of two snapshots only.
struct AccountChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString sip;
    QString poolBefore; ///< Empty for one that was added.
    QString poolAfter;  ///< Empty for one that was removed.

    friend bool operator==(const AccountChange &, const AccountChange &) = default;
};

/// What is otherwise in a later snapshot than in an earlier one.
struct SnapshotDifference
{
    QString before;
    QString after;
    QList<ItemChange> items;       ///< Only those that are not alike.
    QList<PathChange> paths;       ///< By path.
    QList<AccountChange> accounts; ///< By address.
};

/// Compares what two snapshots hold, by the hashes of their content: nothing of it is unpacked but the lists of homed accounts.
/// @errors  SnapshotNotFound, Corrupt and others of reading either.
Result<SnapshotDifference> compareSnapshots(const SnapshotStore &store, const QString &before,
                                            const QString &after);

} // namespace muster
