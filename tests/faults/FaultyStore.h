// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/faults/SystemCalls.h"
#include "tests/support/StoreFixture.h"

#include <functional>

namespace muster {

/// Work on a store as a forked process does it. @returns the process's exit code.
using StoreWork = std::function<int(StoreFixture &)>;

/// What a process that did such work came to.
struct Fate
{
    bool isKilled = false; ///< By our SIGKILL …
    int signal = 0;        ///< … or by another, which is a crash.
    int code = 0;          ///< Exit code when no signal ended it.
    int calls = 0;         ///< That fitted the fault.
};

/// Exit codes of work.
constexpr int workComplete = 0;
constexpr int workIncomplete = 1;
constexpr int workRefused = 2;

/// A store with two whole snapshots, and sources that have changed since; put back before each fault.
class FaultyStore
{
public:
    explicit FaultyStore(bool hasLargeFile);

    [[nodiscard]] StoreFixture &fixture() { return m_fixture; }
    /// The store as it was before the last fault.
    void putBack();
    /// Does @p work in a process of its own, with @p fault in it.
    Fate suffer(const Fault &fault, const StoreWork &work);
    /// How many calls of the work fit @p fault.
    int count(Fault fault, const StoreWork &work);

    /// Takes a snapshot; the usual work.
    static int backUp(StoreFixture &fixture);

    /// Prunes all but the last snapshot.
    static int prune(StoreFixture &fixture);
    /// Copies the store to `copy` beside it.
    static int copy(StoreFixture &fixture);
    /// Proves the newest snapshot, so that a prune may remove those before; from now on only that one must stay.
    void provedForPruning();
    /// Whether faults fall on the copy's files in place of the store's.
    bool isCopyWatched = false;
    /// What is wrong with the copy: what it calls whole must be proved Readable.
    [[nodiscard]] QString damageOfCopy() const;

    /// What is wrong with the store after a fault, empty when nothing is: each whole snapshot must be proved Readable, and those of
    /// before must all be there.
    QString damage();
    /// What is wrong after doing the work once more without a fault: it must complete, prove, leave nothing partial, and keep every
    /// file that was finished before.
    QString damageAfterRerun(const StoreWork &work);

private:
    [[nodiscard]] QByteArray storeFolder() const
    {
        return m_fixture.at(QStringLiteral("snapshots")).toUtf8();
    }
    /// Packs and chunks that the partial snapshots' progress names and that are there, with their numbers on the disk.
    [[nodiscard]] QMap<QByteArray, quint64> finishedObjects() const;

    StoreFixture m_fixture;
    QStringList m_before;
};

/// Whether all of a suite is asked for (MUSTER_WHOLE_SUITES), which takes minutes.
bool wantsWholeSuites();
/// Which of @p count calls to let go wrong: all, or some that are spread over them.
QList<int> chosenCalls(int count, int atMost);

} // namespace muster
