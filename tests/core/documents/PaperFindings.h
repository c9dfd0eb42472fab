// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"

namespace muster {

/// Findings of every outcome, one of them accepted as a risk, and what became of them since the run before.
void addFindings(Assessment &assessment);

} // namespace muster
