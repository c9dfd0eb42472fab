// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace muster {

/// Some threads that carry out tasks for one blocking piece of work, which waits for them.
///
/// After the first failure the tasks still waiting are dropped. One thread submits and finishes.
class WorkerPool
{
public:
    using Task = std::function<Result<void>()>;

    /// @param threads       at least 1.
    /// @param waitingLimit  how many tasks may wait before `submit` blocks: what bounds the memory they hold.
    WorkerPool(int threads, size_t waitingLimit);
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    /// Drops what waits and joins.
    ~WorkerPool();

    /// Blocks while too many wait. @returns false once a task has failed; then stop submitting.
    bool submit(Task task);
    /// Waits until all is done. @returns the first failure.
    Result<void> finish();

    /// What suits this machine for work on files: one for each core, from 2 to 16.
    static int usualThreads();

private:
    void work();
    static Result<void> run(const Task &task);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_waiting;
    size_t m_waitingLimit;
    size_t m_running = 0;
    bool m_isEnding = false;
    std::optional<Error> m_failure;
    std::vector<std::thread> m_threads;
};

} // namespace muster
