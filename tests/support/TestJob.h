// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobContext.h"

namespace muster {

/// A job context for calling blocking work in a test's own thread.
class TestJob
{
public:
    operator JobContext() { return {m_stop.get_token(), m_progress}; }
    [[nodiscard]] JobContext context() { return *this; }
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] const ProgressCounter &progress() const { return m_progress; }

private:
    std::stop_source m_stop;
    ProgressCounter m_progress;
};

/// A job context nobody stops and nobody looks at.
JobContext quietJob();

} // namespace muster
