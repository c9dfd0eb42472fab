// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Log.h"
#include "core/jobs/JobContext.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <exception>
#include <memory>
#include <mutex>
#include <vector>

namespace muster {

/// A piece of work under way or done: its one outcome, its counters, and the way to stop it.
template <typename T>
struct Job
{
    QFuture<Result<T>> outcome;
    std::shared_ptr<ProgressCounter>
        progress; ///< Shared by the worker and every face that shows it.
    std::stop_source stop{std::nostopstate};
};

/// Runs blocking work on threads of its own, and waits for all of it before it dies.
class JobRunner
{
public:
    JobRunner() = default;
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;
    ~JobRunner()
    {
        stopAll();
        m_pool.waitForDone();
    }

    /// Starts @p work, a callable from `const JobContext &` to `Result<T>`, on a thread of the
    /// pool.
    template <typename Work>
    auto start(Work work)
    {
        using Returned = std::invoke_result_t<Work, const JobContext &>;
        Job<typename Returned::value_type> job;
        job.progress = std::make_shared<ProgressCounter>();
        job.stop = std::stop_source();
        remember(job.stop);
        job.outcome = QtConcurrent::run(
            &m_pool, [work = std::move(work), progress = job.progress, stop = job.stop]() mutable {
                return guarded<Returned>(work, JobContext(stop.get_token(), *progress));
            });
        return job;
    }

    /// Asks every job to stop; each still ends with its own outcome.
    void stopAll()
    {
        const std::scoped_lock lock(m_mutex);
        for (const std::stop_source &source : m_sources) {
            source.request_stop();
        }
    }

private:
    template <typename Returned, typename Work>
    static Returned guarded(Work &work, const JobContext &context)
    {
        try {
            Returned outcome = work(context);
            if (outcome) {
                context.progress().finish();
            }
            return outcome;
        } catch (const std::exception &exception) {
            qCCritical(log::engine) << "A job ended by an exception:" << exception.what();
            return fail(ErrorCode::Internal, {}, QString::fromUtf8(exception.what()));
        }
    }

    void remember(const std::stop_source &source)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_sources, [](const std::stop_source &old) { return old.stop_requested(); });
        m_sources.push_back(source);
    }

    std::mutex m_mutex;
    std::vector<std::stop_source> m_sources; ///< One for each job since the last stop.
    QThreadPool m_pool;
};

} // namespace muster
