// SPDX-License-Identifier: Apache-2.0
#include "core/store/StoreLock.h"

#include "core/base/LocalFile.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// A clock that the heartbeat's thread may ask while the test moves it.
class SharedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC);
    }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds = 1'789'366'324;
};

/// A process id that was somebody's and is nobody's now.
qint64 endedProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
    if (!process.waitForStarted()) {
        return -1;
    }
    const qint64 id = process.processId();
    process.waitForFinished();
    return id;
}

} // namespace

class StoreLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lockSaysWhoHoldsIt();
    void secondWriterIsRefusedByName();
    void lockIsGivenBack();
    void locksOfOthers_data();
    void locksOfOthers();
    void heartbeatIsRenewed();
    void lostLockIsNoticedAndLeftToItsNewOwner();
    void guardLeftByAKilledProcessKeepsNobodyOut();
    void missingFolderIsAnError();

private:
    QByteArray lockPath() const { return nativePath(m_folder->filePath(u"lock"_s)); }
    QJsonObject lockOnDisk() const
    {
        const Result<QByteArray> bytes = readWhole(lockPath(), 65536);
        return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    }
    void write(const QJsonObject &lock) const
    {
        // Not beside the lock, where its owner writes too.
        const QByteArray aside = nativePath(m_folder->filePath(u"other"_s));
        MUSTER_VERIFY_OK(replaceFile(aside, QJsonDocument(lock).toJson()));
        MUSTER_VERIFY_OK(renameOver(aside, lockPath()));
    }
    auto take() const { return StoreLock::take(m_folder->path(), u"backup"_s, m_clock); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void StoreLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void StoreLockTest::lockSaysWhoHoldsIt()
{
    const auto lock = take();
    MUSTER_VERIFY_OK(lock);
    const QJsonObject written = lockOnDisk();
    QCOMPARE(written[u"host"_s].toString(), QSysInfo::machineHostName());
    QCOMPARE(written[u"process"_s].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(written[u"boot"_s].toString().toLatin1(), QSysInfo::bootUniqueId());
    QCOMPARE(written[u"purpose"_s].toString(), u"backup"_s);
    QCOMPARE(written[u"since"_s].toString(), m_clock.now().toString(Qt::ISODateWithMs));
    QCOMPARE(written[u"heartbeat"_s], written[u"since"_s]);
    QVERIFY(!written[u"token"_s].toString().isEmpty());
    QVERIFY(!(*lock)->isLost());
}

void StoreLockTest::secondWriterIsRefusedByName()
{
    const auto first = take();
    MUSTER_VERIFY_OK(first);
    m_clock.advance(7);
    const auto second = StoreLock::take(m_folder->path(), u"prune"_s, m_clock);
    MUSTER_VERIFY_FAILS(second, ErrorCode::StoreLocked);
    QCOMPARE(second.error().subject, m_folder->path());
    QCOMPARE(second.error().detail,
             u"host %1, process %2, backup, heartbeat 7 s ago"_s.arg(
                 QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid())));
}

void StoreLockTest::lockIsGivenBack()
{
    {
        const auto first = take();
        MUSTER_VERIFY_OK(first);
    }
    QVERIFY(!factsOf(lockPath()));
    MUSTER_VERIFY_OK(take());
}

void StoreLockTest::locksOfOthers_data()
{
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<int>("heartbeatAge");
    QTest::addColumn<bool>("isDead");

    const qint64 running = QCoreApplication::applicationPid();
    const qint64 ended = endedProcess();
    QVERIFY(ended > 0);
    const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    const auto lock = [](const QString &host, const QString &session, qint64 process) {
        return QJsonObject{{u"host"_s, host}, {u"boot"_s, session}, {u"process"_s, process}};
    };
    const QString here = QSysInfo::machineHostName();
    QTest::addRow("running process of ours") << lock(here, boot, running) << 0 << false;
    QTest::addRow("ended process of ours") << lock(here, boot, ended) << 0 << true;
    QTest::addRow("no process at all") << lock(here, boot, 0) << 0 << true;
    QTest::addRow("before our last boot") << lock(here, u"earlier"_s, ended) << 599 << false;
    QTest::addRow("before our last boot, silent") << lock(here, u"earlier"_s, ended) << 600 << true;
    QTest::addRow("another computer") << lock(u"elsewhere"_s, boot, ended) << 599 << false;
    QTest::addRow("another computer, silent") << lock(u"elsewhere"_s, boot, running) << 600 << true;
    QTest::addRow("running, silent") << lock(here, boot, running) << 600 << true;
    QTest::addRow("without heartbeat") << lock(u"elsewhere"_s, boot, running) << -1 << true;
    QTest::addRow("empty") << QJsonObject() << -1 << true;
}

void StoreLockTest::locksOfOthers()
{
    QFETCH(QJsonObject, other);
    QFETCH(const int, heartbeatAge);
    QFETCH(const bool, isDead);
    if (heartbeatAge >= 0) {
        other[u"heartbeat"_s] = m_clock.now().addSecs(-heartbeatAge).toString(Qt::ISODateWithMs);
    }
    write(other);
    const auto taken = take();
    if (isDead) {
        MUSTER_VERIFY_OK(taken);
        QCOMPARE(lockOnDisk()[u"purpose"_s].toString(), u"backup"_s);
    } else {
        MUSTER_VERIFY_FAILS(taken, ErrorCode::StoreLocked);
        QCOMPARE(lockOnDisk(), other);
    }
}

void StoreLockTest::heartbeatIsRenewed()
{
    SharedClock clock;
    const auto lock =
        StoreLock::take(m_folder->path(), u"backup"_s, clock, std::chrono::milliseconds(5));
    MUSTER_VERIFY_OK(lock);
    const QJsonObject before = lockOnDisk();
    clock.advance(120);
    const QString now = clock.now().toString(Qt::ISODateWithMs);
    QTRY_COMPARE(lockOnDisk()[u"heartbeat"_s].toString(), now);
    QCOMPARE(lockOnDisk()[u"since"_s], before[u"since"_s]);
    QCOMPARE(lockOnDisk()[u"token"_s], before[u"token"_s]);
    QVERIFY(!(*lock)->isLost());
}

void StoreLockTest::lostLockIsNoticedAndLeftToItsNewOwner()
{
    const QJsonObject other{{u"host"_s, u"elsewhere"_s}, {u"token"_s, u"theirs"_s}};
    {
        SharedClock clock;
        const auto lock =
            StoreLock::take(m_folder->path(), u"backup"_s, clock, std::chrono::milliseconds(5));
        MUSTER_VERIFY_OK(lock);
        // Between its look and its renewal a heartbeat may write over ours: then we say it again.
        QTRY_VERIFY([&] {
            write(other);
            return (*lock)->isLost();
        }());
    }
    QCOMPARE(lockOnDisk(), other);
}

void StoreLockTest::guardLeftByAKilledProcessKeepsNobodyOut()
{
    // Killed between making the guard and writing the lock: a file as new as can be, and nobody behind it.
    MUSTER_VERIFY_OK(replaceFile(nativePath(m_folder->filePath(u"lock.guard"_s)), QByteArray()));
    MUSTER_VERIFY_OK(StoreLock::take(m_folder->path(), u"backup"_s, m_clock));
}

void StoreLockTest::missingFolderIsAnError()
{
    const QString nowhere = m_folder->filePath(u"nowhere"_s);
    MUSTER_VERIFY_FAILS(StoreLock::take(nowhere, u"backup"_s, m_clock), ErrorCode::WriteFailed);
    QVERIFY(!factsOf(nativePath(nowhere)));
}

QTEST_GUILESS_MAIN(StoreLockTest)
#include "tst_StoreLock.moc"
