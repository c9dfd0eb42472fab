// SPDX-License-Identifier: Apache-2.0
// What is written to a store is killed, loses its power and is refused by the system at one call after the other: the snapshots of
// before stay proved, and the next try completes. All calls with MUSTER_WHOLE_SUITES, some that are spread over them without.
#include "tests/faults/FaultyStore.h"

#include <QTest>

#include <cerrno>

using namespace muster;
using namespace Qt::StringLiterals;

class StoreFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void killedBackupIsContinued_data();
    void killedBackupIsContinued();
    void powerCutsLeaveWholeSnapshots();
    void refusedCallsAreTold_data();
    void refusedCallsAreTold();
    void shortWritesLoseNothing();
    void prunedStoreStaysProved_data();
    void prunedStoreStaysProved();
    void copyIsContinued_data();
    void copyIsContinued();

private:
    /// The fault at all chosen calls; @returns what is wrong, empty when nothing is.
    QString sufferAll(FaultyStore &store, const Fault &fault, int atMost,
                      const StoreWork &work = FaultyStore::backUp);
    QString sufferOne(FaultyStore &store, const Fault &fault, const StoreWork &work);

    FaultyStore m_store{false};
    int m_faults = 0;
    int m_refused = 0;
};

QString StoreFaultsTest::sufferOne(FaultyStore &store, const Fault &fault, const StoreWork &work)
{
    store.putBack();
    const Fate fate = store.suffer(fault, work);
    if (fate.calls <= fault.nth) {
        return {}; // Threads made one call less this time: nothing happened.
    }
    ++m_faults;
    const bool mustDie = fault.action == Action::KillBefore || fault.action == Action::KillAfter
                         || fault.action == Action::CutPower;
    if (fate.isKilled != mustDie || (fate.signal != 0 && !mustDie)) {
        return u"ended by signal %1"_s.arg(fate.signal);
    }
    m_refused += !mustDie && fate.code == workRefused ? 1 : 0;
    QString damage = store.damage();
    damage = damage.isEmpty() ? store.damageOfCopy() : damage;
    damage = damage.isEmpty() ? store.damageAfterRerun(work) : damage;
    return damage.isEmpty() ? store.damageOfCopy() : damage;
}

QString StoreFaultsTest::sufferAll(FaultyStore &store, const Fault &fault, int atMost,
                                   const StoreWork &work)
{
    const int count = store.count(fault, work);
    if (count == 0) {
        return u"no call fits"_s;
    }
    for (const int nth : chosenCalls(count, atMost)) {
        Fault one = fault;
        one.nth = nth;
        const QString damage = sufferOne(store, one, work);
        if (!damage.isEmpty()) {
            return u"call %1 of %2: "_s.arg(nth).arg(count) + damage;
        }
    }
    return {};
}

void StoreFaultsTest::killedBackupIsContinued_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isAnyCall");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("isLarge");
    QTest::addRow("pack") << int(Call::Write) << false << QByteArray("/tmp/") << false;
    QTest::addRow("chunk") << int(Call::Write) << false << QByteArray("/tmp/") << true;
    QTest::addRow("flush") << int(Call::Sync) << false << QByteArray() << false;
    QTest::addRow("manifest") << 0 << true << QByteArray("/manifest.json") << false;
    QTest::addRow("rename") << int(Call::Rename) << false << QByteArray() << false;
    QTest::addRow("progress") << int(Call::Write) << false << QByteArray("/progress.ndjson")
                              << false;
    QTest::addRow("lock") << 0 << true << QByteArray("/lock") << false;
    QTest::addRow("removal") << int(Call::Remove) << false << QByteArray() << false;
    QTest::addRow("folder") << int(Call::MakeFolder) << false << QByteArray() << false;
}

void StoreFaultsTest::killedBackupIsContinued()
{
    QFETCH(int, call);
    QFETCH(bool, isAnyCall);
    QFETCH(QByteArray, part);
    QFETCH(bool, isLarge);
    std::optional<FaultyStore> large;
    if (isLarge) {
        large.emplace(true);
    }
    FaultyStore &store = large ? *large : m_store;
    m_faults = 0;
    // Threads change the order of calls, so a second round falls on other instants than the first.
    for (int round = 0; round < (wantsWholeSuites() && !isLarge ? 2 : 1); ++round) {
        for (const Action action : {Action::KillBefore, Action::KillAfter}) {
            const Fault fault{action, Call(call), isAnyCall, 0, 0, part};
            QCOMPARE(sufferAll(store, fault, isLarge ? 1 : 2), QString());
        }
    }
    qInfo("%d kills", m_faults);
    QVERIFY(m_faults > 0);
}

void StoreFaultsTest::powerCutsLeaveWholeSnapshots()
{
    m_faults = 0;
    const Fault fault{Action::CutPower, Call::Write, true, 0, 0, {}};
    QCOMPARE(sufferAll(m_store, fault, 6), QString());
    qInfo("%d power cuts", m_faults);
}

void StoreFaultsTest::refusedCallsAreTold_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    const auto add = [](const char *name, Call call, int error) {
        QTest::addRow("%s", name) << int(call) << error;
    };
    add("open EIO", Call::Open, EIO);
    add("open EACCES", Call::Open, EACCES);
    add("open ENOSPC", Call::Open, ENOSPC);
    add("read EIO", Call::Read, EIO);
    add("write EIO", Call::Write, EIO);
    add("write ENOSPC", Call::Write, ENOSPC);
    add("fsync EIO", Call::Sync, EIO);
    add("fsync ENOSPC", Call::Sync, ENOSPC);
    add("close EIO", Call::Close, EIO);
    add("rename EIO", Call::Rename, EIO);
    add("rename EACCES", Call::Rename, EACCES);
    add("mkdir ENOSPC", Call::MakeFolder, ENOSPC);
    add("mkdir EACCES", Call::MakeFolder, EACCES);
    add("unlink EIO", Call::Remove, EIO);
    add("unlink EACCES", Call::Remove, EACCES);
}

void StoreFaultsTest::refusedCallsAreTold()
{
    QFETCH(int, call);
    QFETCH(int, error);
    m_faults = 0;
    m_refused = 0;
    const Fault fault{Action::Refuse, Call(call), false, 0, error, {}};
    QCOMPARE(sufferAll(m_store, fault, 2), QString());
    qInfo("%d refusals, %d of them ended the backup", m_faults, m_refused);
    QVERIFY(m_faults > 0);
}

void StoreFaultsTest::shortWritesLoseNothing()
{
    m_faults = 0;
    m_refused = 0;
    const Fault fault{Action::WriteShort, Call::Write, false, 0, 0, {}};
    QCOMPARE(sufferAll(m_store, fault, 6), QString());
    QCOMPARE(m_refused, 0);
    qInfo("%d short writes", m_faults);
}

void StoreFaultsTest::prunedStoreStaysProved_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("error");
    QTest::addRow("killed before") << int(Action::KillBefore) << 0;
    QTest::addRow("killed after") << int(Action::KillAfter) << 0;
    QTest::addRow("power cut") << int(Action::CutPower) << 0;
    QTest::addRow("EIO") << int(Action::Refuse) << EIO;
    QTest::addRow("EACCES") << int(Action::Refuse) << EACCES;
}

void StoreFaultsTest::prunedStoreStaysProved()
{
    QFETCH(int, action);
    QFETCH(int, error);
    FaultyStore store(false);
    store.provedForPruning();
    m_faults = 0;
    const Fault fault{Action(action), Call::Write, true, 0, error, {}};
    QCOMPARE(sufferAll(store, fault, 3, FaultyStore::prune), QString());
    qInfo("%d faults", m_faults);
}

void StoreFaultsTest::copyIsContinued_data()
{
    prunedStoreStaysProved_data();
    QTest::addRow("ENOSPC") << int(Action::Refuse) << ENOSPC;
}

void StoreFaultsTest::copyIsContinued()
{
    QFETCH(int, action);
    QFETCH(int, error);
    m_faults = 0;
    m_store.isCopyWatched = true;
    const Fault fault{Action(action), Call::Write, true, 0, error, {}};
    const QString damage = sufferAll(m_store, fault, 2, FaultyStore::copy);
    m_store.isCopyWatched = false;
    QCOMPARE(damage, QString());
    qInfo("%d faults", m_faults);
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_StoreFaults.moc"
