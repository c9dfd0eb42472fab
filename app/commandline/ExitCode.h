// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

namespace muster {

/// What a command ends with; fixed, because others script against it.
enum class ExitCode
{
    Complete = 0,
    Failed = 1,
    NextStepNeeded = 2,
    Incomplete = 3,
    FindingsBlock = 4,
    Usage = 64,
    Stopped = 130,
};

/// Of several that apply, the one that is told: the first of 130, 64, 1, 3, 4, 2.
ExitCode gravest(std::initializer_list<ExitCode> codes);

} // namespace muster
