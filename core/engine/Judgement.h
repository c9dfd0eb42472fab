// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/check/CheckInputs.h"
#include "core/engine/CheckOrder.h"
#include "core/engine/Knowledge.h"
#include "core/engine/Session.h"
#include "core/engine/StoreOpener.h"
#include "core/jobs/JobContext.h"

#include <optional>

namespace muster {

/// The newest whole snapshot of the project; empty when none was taken.
Result<std::optional<SnapshotEvidence>> newestSnapshotOf(const Project &project,
                                                         StoreOpener &opener);

/// Evaluates every rule on what is known now, compares with the run before and looks into the risk register. Saves nothing.
/// @errors  NothingDiscovered; PoolUnknown for a pool to be dismantled that was not discovered; those of reading the
///          store; Cancelled.
Result<Assessment> judge(const Session &session, StoreOpener &opener, const CheckOrder &order,
                         const Knowledge &knowledge, const Clock &clock, const JobContext &job);

} // namespace muster
