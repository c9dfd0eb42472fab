// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobRunner.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace muster {

/// Waits for jobs in the only event loop the command line has, shows their progress on standard error, and stops them
/// when the person presses Ctrl+C.
class JobWaiter
{
public:
    /// Puts one reading into words.
    using Words = std::function<QString(const ProgressReading &)>;

    JobWaiter(QTextStream &errors, Words words);

    /// The outcome of @p job, once there is one.
    template <typename T>
    Result<T> wait(const Job<T> &job)
    {
        QFutureWatcher<Result<T>> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&]() {
            if (isInterrupted()) {
                job.stop.request_stop();
            }
            show(job.progress->reading());
        });
        timer.start(progressInterval);
        watcher.setFuture(job.outcome);
        if (!job.outcome.isFinished()) {
            loop.exec();
        }
        endLine();
        return job.outcome.result();
    }

    /// Whether the person asked to stop since the program began.
    static bool isInterrupted();
    /// Lets Ctrl+C and a polite kill ask instead of end; call once, first of all.
    static void listenForInterrupts();

private:
    static constexpr int progressInterval = 100; ///< Milliseconds.

    void show(const ProgressReading &reading);
    void endLine();

    QTextStream *m_errors;
    Words m_words;
    bool m_isTerminal = false;
    QString m_shown;
};

} // namespace muster
