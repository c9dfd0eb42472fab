// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/WorkerPool.h"

#include <algorithm>
#include <exception>

namespace muster {

WorkerPool::WorkerPool(int threads, size_t waitingLimit)
    : m_waitingLimit(waitingLimit)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

WorkerPool::~WorkerPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_isEnding = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

bool WorkerPool::submit(Task task)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < m_waitingLimit || m_failure; });
    if (m_failure) {
        return false;
    }
    m_waiting.push_back(std::move(task));
    m_changed.notify_all();
    return true;
}

Result<void> WorkerPool::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && m_running == 0; });
    return m_failure ? Result<void>(fail(*m_failure)) : Result<void>();
}

int WorkerPool::usualThreads()
{
    return std::clamp(int(std::thread::hardware_concurrency()), 2, 16);
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isEnding; });
        if (m_waiting.empty()) {
            return;
        }
        const Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        m_changed.notify_all();
        lock.unlock();
        const Result<void> outcome = run(task);
        lock.lock();
        --m_running;
        if (!outcome && !m_failure) {
            m_failure = outcome.error();
            m_waiting.clear();
        }
        m_changed.notify_all();
    }
}

Result<void> WorkerPool::run(const Task &task)
{
    try {
        return task();
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Internal, {}, QString::fromUtf8(exception.what()));
    }
}

} // namespace muster
