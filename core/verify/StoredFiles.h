// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobContext.h"
#include "core/store/SnapshotStore.h"
#include "core/verify/Evidence.h"

#include <functional>
#include <vector>

namespace muster {

/// A file of the store that a snapshot needs.
struct StoredFile
{
    QByteArray path; ///< Absolute.
    QString name;    ///< Relative to the store, or to the set for its own files.
    QByteArray sha256;
    qint64 bytes = -1; ///< -1 where no length is recorded.
    QList<int> items;  ///< Which need it; empty for what all of the snapshot needs.
};

/// Every file a snapshot needs, each once.
std::vector<StoredFile> storedFiles(const SnapshotStore &store, const Snapshot &snapshot,
                                    const Contents &contents);

/// A file and what is wrong with it.
struct StoredProblem
{
    size_t file = 0; ///< Place in the list.
    ProofProblem problem;
};

/// Looks whether the files are there.
std::vector<StoredProblem> findMissing(const std::vector<StoredFile> &files);

/// Hashes the files on all cores.
/// @param wants  which of them.
/// @errors  Cancelled.
Result<std::vector<StoredProblem>> findAltered(const std::vector<StoredFile> &files,
                                               const std::function<bool(const StoredFile &)> &wants,
                                               const JobContext &job);

} // namespace muster
