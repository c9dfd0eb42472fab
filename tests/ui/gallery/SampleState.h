// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/ProjectState.h"

namespace muster {

/// A small invented project with every kind of thing that pages must show: mixed builds, unknown pools, shared numbers,
/// snapshots of each outcome.
ProjectState sampleState();
/// Its deployment alone, with @p accounts accounts spread over its pools.
Deployment sampleDeployment(int accounts);

} // namespace muster
