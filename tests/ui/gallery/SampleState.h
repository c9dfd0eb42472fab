// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/BackupPlan.h"
#include "core/project/ProjectState.h"

namespace muster {

/// A small invented project with every kind of thing that pages must show: mixed builds, unknown pools, shared numbers,
/// snapshots of each outcome.
ProjectState sampleState();
/// Findings of every outcome and severity.
Assessment sampleAssessment();
/// A plan for its deployment with two mandatory holes, one optional one, files, trees and what others save.
BackupPlan samplePlanWithHoles();
/// Its deployment alone, with @p accounts accounts spread over its pools.
Deployment sampleDeployment(int accounts);

} // namespace muster
