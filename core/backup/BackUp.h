// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Deployment.h"
#include "core/jobs/JobContext.h"
#include "core/plan/BackupPlan.h"
#include "core/store/SnapshotDraft.h"

namespace muster {

/// Whether a file whose length, time and file id did not change is taken to be the same.
enum class Trust
{
    SizeAndTime,
    ReadEverything,
};

/// How a backup is made and what it says of itself.
struct BackupOptions
{
    Trust trust = Trust::SizeAndTime;
    int compression = usualCompression;
    int threads = 0; ///< 0: what suits this machine.
    QString projectName;
    QString target; ///< Word of Target.
};

/// Turns a plan into a snapshot: exports and trees are read once, hashed, compressed and stored on all cores; unchanged files
/// stay where they are. A partial snapshot left by an earlier try is continued.
///
/// An item or file that could not be taken is told in the manifest and makes the snapshot incomplete; with nothing taken it is
/// failed. Items that the plan does not take are named as missing.
///
/// @param clock   must outlive the call.
/// @errors  NothingSelected when the plan takes nothing; StoreLocked, DiskFull, AccessDenied, WriteFailed about the store;
///          KnowledgeInvalid; Cancelled. Whatever the error, what was finished is kept for the next try.
/// @thread  any worker.
Result<Snapshot> backUp(const BackupPlan &plan, const Deployment &deployment,
                        const SnapshotStore &store, const BackupOptions &options,
                        const Clock &clock, const JobContext &job);

} // namespace muster
