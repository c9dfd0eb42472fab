// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/JobRunner.h"

#include "tests/support/ResultChecks.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>

using namespace muster;
using namespace Qt::StringLiterals;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomeArrivesAndProgressEndsAtOne();
    void failedJobNeverShowsAFullBar();
    void strayExceptionBecomesInternalError();
    void stoppedJobEndsWithItsOwnOutcome();
    void destructionWaitsForTheWork();
};

void JobRunnerTest::outcomeArrivesAndProgressEndsAtOne()
{
    JobRunner runner;
    Job<int> job = runner.start([](const JobContext &) -> Result<int> { return 7; });
    MUSTER_VERIFY_OK(job.outcome.result());
    QCOMPARE(*job.outcome.result(), 7);
    QCOMPARE(job.progress->reading().fraction, 1.0);
}

void JobRunnerTest::failedJobNeverShowsAFullBar()
{
    JobRunner runner;
    Job<void> job = runner.start([](const JobContext &context) -> Result<void> {
        context.progress().expectItems(1);
        context.progress().addItems(1);
        return fail(ErrorCode::Io, u"x"_s);
    });
    MUSTER_VERIFY_FAILS(job.outcome.result(), ErrorCode::Io);
    QVERIFY(job.progress->reading().fraction < 1.0);
}

void JobRunnerTest::strayExceptionBecomesInternalError()
{
    JobRunner runner;
    QTest::ignoreMessage(QtCriticalMsg, "A job ended by an exception: boom");
    Job<int> job =
        runner.start([](const JobContext &) -> Result<int> { throw std::runtime_error("boom"); });
    MUSTER_VERIFY_FAILS(job.outcome.result(), ErrorCode::Internal);
}

void JobRunnerTest::stoppedJobEndsWithItsOwnOutcome()
{
    JobRunner runner;
    QSemaphore started;
    Job<int> job = runner.start([&started](const JobContext &context) -> Result<int> {
        started.release();
        while (!context.isCancelled()) {
            std::this_thread::yield();
        }
        return fail(ErrorCode::Cancelled, u"item"_s);
    });
    started.acquire();
    job.stop.request_stop();
    MUSTER_VERIFY_FAILS(job.outcome.result(), ErrorCode::Cancelled);
}

void JobRunnerTest::destructionWaitsForTheWork()
{
    std::atomic<bool> ended = false;
    {
        JobRunner runner;
        QSemaphore started;
        const Job<void> job = runner.start([&](const JobContext &context) -> Result<void> {
            started.release();
            while (!context.isCancelled()) {
                std::this_thread::yield();
            }
            ended = true;
            return {};
        });
        started.acquire();
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "tst_JobRunner.moc"
