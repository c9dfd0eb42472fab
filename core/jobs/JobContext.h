// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/jobs/ProgressCounter.h"

#include <stop_token>

namespace muster {

/// All that blocking work knows about the job it is part of: whether to stop, and where to count.
class JobContext
{
public:
    JobContext(std::stop_token stop, ProgressCounter &progress)
        : m_stop(std::move(stop))
        , m_progress(&progress)
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] ProgressCounter &progress() const { return *m_progress; }
    [[nodiscard]] const std::stop_token &stopToken() const { return m_stop; }

private:
    std::stop_token m_stop;
    ProgressCounter *m_progress; ///< Never null; a pointer so that contexts can be copied.
};

} // namespace muster
