// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/ObjectFile.h"
#include "core/jobs/JobContext.h"
#include "core/store/SnapshotStore.h"
#include "core/store/TargetFolder.h"

#include <functional>

namespace muster {

/// A file that could not be got out of the store.
struct FailedFile
{
    QString path; ///< `<item>/<scope>/<path>`
    Error error;

    friend bool operator==(const FailedFile &, const FailedFile &) = default;
};

/// What an extraction did.
struct Extracted
{
    qint64 files = 0;
    qint64 bytes = 0;
    QList<RefusedPath> refused;
    QList<FailedFile> failed; ///< By path.
    QStringList
        altered; ///< Packs and chunks whose stored bytes do not have their hash; where that was asked for.
    QStringList attributesLost; ///< Files whose extended attributes the target cannot hold.
};

/// Gets files out of a snapshot into a folder: each needed pack and chunk is read once, on all cores. Every hash is
/// checked while writing, and a file gets its name only when it is whole.
///
/// @param wants  which entries, by their path among all of the snapshot.
/// @errors  DiskFull, AccessDenied, WriteFailed about the target; Cancelled. A damaged or missing pack is told for each file
///          in it, not as an error: the others are still wanted.
Result<Extracted> extract(const SnapshotStore &store, const Snapshot &snapshot,
                          const Contents &contents,
                          const std::function<bool(const Entry &, const QByteArray &path)> &wants,
                          TargetFolder &target, const JobContext &job);

/// Reads everything back as `extract` does, compares every hash, and writes nothing.
/// @param wants  as for `extract`.
/// @param hash   whether the stored bytes of each pack and chunk that is read are hashed, too: to their end, and in the same reading.
Result<Extracted> readBack(const SnapshotStore &store, const Snapshot &snapshot,
                           const Contents &contents,
                           const std::function<bool(const Entry &, const QByteArray &path)> &wants,
                           StoredHash hash, const JobContext &job);

} // namespace muster
