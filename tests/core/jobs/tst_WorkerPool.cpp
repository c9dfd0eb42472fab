// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/WorkerPool.h"

#include "tests/support/ResultChecks.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace muster;
using namespace Qt::StringLiterals;

class WorkerPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void allTasksAreDone();
    void tasksRunSideBySide();
    void nothingToDoIsFine();
    void poolGoesOnAfterFinish();
    void firstFailureIsToldAndDropsWhatWaits();
    void exceptionIsAnInternalError();
    void submitWaitsForRoom();
    void destructionDropsWhatWaitsAndJoins();
    void usualThreadsFitTheMachine();
};

void WorkerPoolTest::allTasksAreDone()
{
    std::atomic<int> done = 0;
    WorkerPool pool(4, 3);
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(pool.submit([&done]() -> Result<void> {
            ++done;
            return {};
        }));
    }
    MUSTER_VERIFY_OK(pool.finish());
    QCOMPARE(done.load(), 1000);
}

void WorkerPoolTest::tasksRunSideBySide()
{
    std::latch together(3); // Opens only when three tasks are under way at once.
    WorkerPool pool(3, 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pool.submit([&together]() -> Result<void> {
            together.arrive_and_wait();
            return {};
        }));
    }
    MUSTER_VERIFY_OK(pool.finish());
}

void WorkerPoolTest::nothingToDoIsFine()
{
    WorkerPool pool(2, 1);
    MUSTER_VERIFY_OK(pool.finish());
}

void WorkerPoolTest::poolGoesOnAfterFinish()
{
    std::atomic<int> done = 0;
    WorkerPool pool(2, 2);
    const auto task = [&done]() -> Result<void> {
        ++done;
        return {};
    };
    QVERIFY(pool.submit(task));
    MUSTER_VERIFY_OK(pool.finish());
    QVERIFY(pool.submit(task));
    MUSTER_VERIFY_OK(pool.finish());
    QCOMPARE(done.load(), 2);
}

void WorkerPoolTest::firstFailureIsToldAndDropsWhatWaits()
{
    std::latch isFull(1);
    std::atomic<int> later = 0;
    WorkerPool pool(1, 10);
    QVERIFY(pool.submit([&isFull]() -> Result<void> {
        isFull.wait();
        return fail(ErrorCode::DiskFull, u"first"_s);
    }));
    for (int i = 0; i < 9; ++i) {
        QVERIFY(pool.submit([&later]() -> Result<void> {
            ++later;
            return fail(ErrorCode::Io, u"later"_s);
        }));
    }
    isFull.count_down();
    const Result<void> finished = pool.finish();
    MUSTER_VERIFY_FAILS(finished, ErrorCode::DiskFull);
    QCOMPARE(finished.error().subject, u"first"_s);
    QCOMPARE(later.load(), 0);
    QVERIFY(!pool.submit([]() -> Result<void> { return {}; }));
    MUSTER_VERIFY_FAILS(pool.finish(), ErrorCode::DiskFull);
}

void WorkerPoolTest::exceptionIsAnInternalError()
{
    WorkerPool pool(1, 1);
    QVERIFY(pool.submit([]() -> Result<void> { throw std::runtime_error("planted"); }));
    const Result<void> finished = pool.finish();
    MUSTER_VERIFY_FAILS(finished, ErrorCode::Internal);
    QCOMPARE(finished.error().detail, u"planted"_s);
}

void WorkerPoolTest::submitWaitsForRoom()
{
    std::latch gate(1);
    std::atomic<int> held = 0; // Tasks given to the pool and not yet begun or done.
    int most = 0;
    WorkerPool pool(1, 2);
    const auto task = [&]() -> Result<void> {
        gate.wait();
        --held;
        return {};
    };
    std::thread opener([&] {
        while (held < 4) { // One runs, two wait, one is being submitted.
            std::this_thread::yield();
        }
        gate.count_down();
    });
    for (int i = 0; i < 50; ++i) {
        most = std::max(most, ++held);
        if (!pool.submit(task)) {
            break;
        }
    }
    opener.join();
    MUSTER_VERIFY_OK(pool.finish());
    QCOMPARE(held.load(), 0);
    QCOMPARE(most, 4);
}

void WorkerPoolTest::destructionDropsWhatWaitsAndJoins()
{
    std::latch hasBegun(1);
    std::latch gate(1);
    std::atomic<int> done = 0;
    std::thread opener;
    {
        WorkerPool pool(1, 10);
        QVERIFY(pool.submit([&]() -> Result<void> {
            hasBegun.count_down();
            gate.wait();
            ++done;
            return {};
        }));
        hasBegun.wait();
        const auto counted = std::make_shared<int>(0);
        const std::weak_ptr<int> waiting = counted;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(pool.submit([&done, kept = counted]() -> Result<void> {
                ++done;
                return {};
            }));
        }
        // The gate opens only once the pool has let go of all that waited.
        opener = std::thread([&gate, waiting] {
            while (!waiting.expired()) {
                std::this_thread::yield();
            }
            gate.count_down();
        });
    }
    opener.join();
    QCOMPARE(done.load(), 1);
}

void WorkerPoolTest::usualThreadsFitTheMachine()
{
    QVERIFY(WorkerPool::usualThreads() >= 2);
    QVERIFY(WorkerPool::usualThreads() <= 16);
}

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "tst_WorkerPool.moc"
