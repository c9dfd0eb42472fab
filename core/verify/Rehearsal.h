// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobContext.h"
#include "core/store/Extraction.h"
#include "core/verify/Evidence.h"

namespace muster {

struct RehearsedProblem
{
    QString path; ///< `<item>/<scope>/<path>`
    ProofProblem problem;
};

/// What restoring everything for trial showed.
struct Rehearsal
{
    QList<RehearsedProblem> problems;
    qint64 files = 0;
};

/// Restores all of a snapshot into @p scratchFolder, reads every file back, compares it with what was recorded, and removes
/// the folder.
///
/// @errors  TargetNotEmpty; DiskFull, AccessDenied, WriteFailed about the scratch folder; Cancelled.
Result<Rehearsal> rehearse(const SnapshotStore &store, const Snapshot &snapshot,
                           const Contents &contents, const QString &scratchFolder,
                           const JobContext &job);

} // namespace muster
