// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestJob.h"

namespace muster {

JobContext quietJob()
{
    static ProgressCounter unseen; // Outlives every context made of it.
    return {std::stop_token{}, unseen};
}

} // namespace muster
