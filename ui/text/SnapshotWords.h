// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/ProgressCounter.h"
#include "core/plan/BackupPlan.h"
#include "core/store/Manifest.h"
#include "core/store/SnapshotSummary.h"

#include <QString>

namespace muster::ui {

// What the values of core/plan, core/store and core/jobs are called on screen and in the terminal,
// in its language.

/// "From file", "Unprotected".
[[nodiscard]] QString wordFor(Obtain how);
/// "Mandatory", "Recommended".
[[nodiscard]] QString wordFor(Necessity necessity);
/// "In use".
[[nodiscard]] QString wordFor(Usage usage);
/// "Deployment", "Pool".
[[nodiscard]] QString wordFor(ScopeKind scope);
/// "Complete", "Incomplete", "Failed".
[[nodiscard]] QString wordFor(Outcome outcome);
/// Why nothing can be restored from or proved of a snapshot; empty where it can.
[[nodiscard]] QString whyNotUsable(const SnapshotSummary &snapshot);
/// "Present" to "Rehearsed", or "Nothing yet".
[[nodiscard]] QString wordFor(ProofLevel level);
/// "Unsigned", "Unknown", "Trusted".
[[nodiscard]] QString wordFor(SignedBy signedBy);
/// What became of one file.
[[nodiscard]] QString wordFor(FileOutcome outcome);
/// What a job is doing, a whole sentence: "Reading the sources…".
[[nodiscard]] QString wordFor(ProgressPhase phase);

} // namespace muster::ui
