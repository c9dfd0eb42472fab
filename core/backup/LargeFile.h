// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/PackFiller.h"
#include "core/jobs/WorkerPool.h"

#include <functional>

namespace muster {

/// Files over this size are stored as chunks.
constexpr qint64 largeFileBytes = qint64(64) << 20U;

/// What became of a large file.
struct StoredLargeFile
{
    std::optional<KnownFiles::Row> row; ///< Empty when it could not be read to its end.
    std::optional<FileProblem> problem;
};

/// Reads a large file once, from the caller's thread, and stores those of its pieces which the store does not have on the pool's.
///
/// @param folder  the number of `<item>/<scope>`.
/// @param done    called from a thread of the pool, or from the caller's, when all is stored or reading failed.
/// @errors  Cancelled; those of writing, unless a thread of the pool meets them first.
Result<void> storeLargeFile(const QByteArray &root, int folder, const QByteArray &path,
                            SnapshotDraft &draft, int compression, WorkerPool &pool,
                            const JobContext &job,
                            const std::function<void(StoredLargeFile)> &done);

} // namespace muster
