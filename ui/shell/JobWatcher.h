// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobRunner.h"

#include <QFutureWatcher>

#include <functional>

namespace muster::ui {

/// Follows one job for a page: a watcher for its end, its counters for a timer. A job that is still running when its
/// watcher dies or watches another is left to the engine, which ends it.
template <typename T>
class JobWatcher final
{
public:
    using Done = std::function<void(const Result<T> &)>;

    /// @param done  called in the thread of the page, once for each job.
    explicit JobWatcher(Done done)
        : m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcher<Result<T>>::finished, &m_watcher,
                         [this] { finish(); });
    }

    void watch(Job<T> job)
    {
        m_job = std::move(job);
        m_isRunning = true;
        m_watcher.setFuture(m_job.outcome);
    }
    /// The job still ends with an outcome, which is then Cancelled or, if it was quicker, its result.
    void stop() { m_job.stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] ProgressReading reading() const
    {
        return m_job.progress ? m_job.progress->reading() : ProgressReading{};
    }

private:
    void finish()
    {
        m_isRunning = false;
        if (m_job.outcome.resultCount() > 0) {
            const Result<T> result = m_job.outcome.result();
            m_done(result);
        }
    }

    Done m_done;
    Job<T> m_job;
    QFutureWatcher<Result<T>> m_watcher;
    bool m_isRunning = false;
};

} // namespace muster::ui
