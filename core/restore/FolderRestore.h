// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobContext.h"
#include "core/store/Extraction.h"

#include <QStringList>

namespace muster {

/// What of a snapshot is wanted. Each list that is not empty narrows the choice; within a list one match is enough.
struct RestoreSelection
{
    QStringList items; ///< Catalogue ids.
    QStringList
        scopes; ///< Pools, servers, sites …: without regard to case; a SQL instance also by its host.
    QStringList paths; ///< Patterns for `<item>/<scope>/<path>`, with regard to case, `**` allowed.

    friend bool operator==(const RestoreSelection &, const RestoreSelection &) = default;
};

/// What a restore to a folder did.
struct RestoreReport
{
    Outcome outcome = Outcome::
        Complete; ///< Incomplete when something was refused or damaged, failed when nothing was written.
    QString snapshotId;
    QString folder;
    qint64 files = 0;
    qint64 bytes = 0;
    QList<RefusedPath> refused;
    QList<FailedFile> failed;
    QStringList attributesLost;
};

/// Restores files of a snapshot to `folder/<item>/<scope>/<path>`. It changes no server.
///
/// @param folder  absent or empty.
/// @errors  TargetNotEmpty; NothingSelected when nothing of the snapshot matches; Corrupt about the entries; DiskFull, AccessDenied,
///          WriteFailed; Cancelled. Damaged files are named in the report; what is whole is restored all the same.
Result<RestoreReport> restoreToFolder(const SnapshotStore &store, const Snapshot &snapshot,
                                      const RestoreSelection &selection, const QString &folder,
                                      const JobContext &job);

} // namespace muster
