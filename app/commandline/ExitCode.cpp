// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/ExitCode.h"

#include <algorithm>
#include <array>

namespace muster {

ExitCode gravest(std::initializer_list<ExitCode> codes)
{
    constexpr std::array<ExitCode, 6> order{ExitCode::Stopped,       ExitCode::Usage,
                                            ExitCode::Failed,        ExitCode::Incomplete,
                                            ExitCode::FindingsBlock, ExitCode::NextStepNeeded};
    for (const ExitCode code : order) {
        if (std::find(codes.begin(), codes.end(), code) != codes.end()) {
            return code;
        }
    }
    return ExitCode::Complete;
}

} // namespace muster
