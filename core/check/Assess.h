// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/check/CheckInputs.h"
#include "core/check/CheckKnowledge.h"
#include "core/check/Finding.h"
#include "core/jobs/JobContext.h"

namespace muster {

/// Evaluates every rule on @p deployment.
///
/// A rule which throws, or takes longer than 30 seconds, becomes unknown with the reason as evidence
/// and stops no other. The verdict
/// is that of docs/decisions, "When is a deployment ready".
///
/// @errors  Cancelled when the job is stopped; otherwise there is always an assessment.
/// @thread  any worker; about a second for 100,000 accounts.
Result<Assessment> assess(const Deployment &deployment, const CheckInputs &inputs,
                          const CheckKnowledge &knowledge, const Clock &clock,
                          const JobContext &job);

/// What follows from @p findings.
Verdict verdictOf(const QList<Finding> &findings);

} // namespace muster
