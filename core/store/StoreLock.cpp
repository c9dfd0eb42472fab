// SPDX-License-Identifier: Apache-2.0
#include "core/store/StoreLock.h"

#include "core/base/FileLock.h"
#include "core/base/LocalFile.h"
#include "core/base/Log.h"
#include "core/store/StorePaths.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 deadAfterSeconds = 600;
constexpr std::chrono::seconds guardPatience{5};
constexpr std::chrono::milliseconds guardPause{20};

bool isRunning(qint64 process)
{
#ifdef Q_OS_UNIX
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
#else
    Q_UNUSED(process)
    return true; // Then only the heartbeat tells.
#endif
}

/// Empty when there is no lock, or one nobody can read.
QJsonObject readLock(const QByteArray &path)
{
    const Result<QByteArray> bytes = readWhole(path, 65536);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

qint64 heartbeatAge(const QJsonObject &lock, const QDateTime &now)
{
    const QDateTime beat =
        QDateTime::fromString(lock[u"heartbeat"_s].toString(), Qt::ISODateWithMs);
    return beat.isValid() ? beat.secsTo(now) : deadAfterSeconds;
}

bool isDead(const QJsonObject &lock, const QDateTime &now)
{
    const bool isOurMachine = lock[u"host"_s].toString() == QSysInfo::machineHostName()
                              && lock[u"boot"_s].toString().toLatin1() == QSysInfo::bootUniqueId();
    return (isOurMachine && !isRunning(lock[u"process"_s].toInteger()))
           || heartbeatAge(lock, now) >= deadAfterSeconds;
}

LockFacts factsOfLock(const QJsonObject &lock, const QDateTime &now)
{
    LockFacts facts;
    facts.host = lock[u"host"_s].toString();
    facts.process = lock[u"process"_s].toInteger();
    facts.purpose = lock[u"purpose"_s].toString();
    facts.since = QDateTime::fromString(lock[u"since"_s].toString(), Qt::ISODateWithMs).toUTC();
    facts.heartbeatAge = heartbeatAge(lock, now);
    facts.isDead = isDead(lock, now);
    return facts;
}

Failure heldBy(const QString &storeFolder, const LockFacts &facts)
{
    return fail(ErrorCode::StoreLocked, storeFolder,
                u"host %1, process %2, %3, heartbeat %4 s ago"_s.arg(
                    facts.host, QString::number(facts.process), facts.purpose,
                    QString::number(facts.heartbeatAge)));
}

/// The guard, waiting a little for one who has it. A process that is killed does not keep others out.
Result<FileLock> holdGuard(const QString &storeFolder)
{
    const QByteArray path = StorePaths(storeFolder).folder() + "/lock.guard";
    const auto until = std::chrono::steady_clock::now() + guardPatience;
    for (;;) {
        Result<std::optional<FileLock>> guard = FileLock::tryTake(path);
        if (!guard) {
            return fail(guard.error());
        }
        if (*guard) {
            return std::move(**guard);
        }
        if (std::chrono::steady_clock::now() >= until) {
            return fail(ErrorCode::StoreLocked, storeFolder, u"lock.guard is held"_s);
        }
        std::this_thread::sleep_for(guardPause);
    }
}

} // namespace

struct StoreLock::Parts
{
    QByteArray path;
    QByteArray guardPath;
    const Clock *clock = nullptr; ///< Outlives us, says take().
    std::chrono::milliseconds beatEvery{};
    QJsonObject content;
    std::mutex mutex;
    std::condition_variable wake;
    bool isEnding = false; ///< Under the mutex.
    std::atomic<bool> isLost = false;
    std::thread heart;

    [[nodiscard]] bool isOurs() const { return readLock(path)[u"token"_s] == content[u"token"_s]; }
    Result<void> write()
    {
        content[u"heartbeat"_s] = clock->now().toString(Qt::ISODateWithMs);
        const QByteArray json = QJsonDocument(content).toJson();
        return replaceFile(path, json);
    }
    void beat()
    {
        std::unique_lock waiting(mutex);
        while (!wake.wait_for(waiting, beatEvery, [this] { return isEnding; })) {
            if (!isOurs()) {
                isLost = true;
                qCWarning(log::store) << "Another writer took the lock" << path;
                return;
            }
            if (const Result<void> written = write(); !written) {
                qCWarning(log::store) << "Heartbeat not written:" << written.error().detail;
            }
        }
    }
};

StoreLock::StoreLock(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    m_parts->heart = std::thread([heart = m_parts.get()] { heart->beat(); });
}

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &storeFolder,
                                                   const QString &purpose, const Clock &clock,
                                                   std::chrono::milliseconds beatEvery)
{
    const StorePaths paths(storeFolder);
    const Result<FileLock> guard = holdGuard(storeFolder);
    if (!guard) {
        return fail(guard.error());
    }
    const QJsonObject other = readLock(paths.lock());
    const QDateTime now = clock.now();
    if (!other.isEmpty() && !isDead(other, now)) {
        return heldBy(storeFolder, factsOfLock(other, now));
    }
    if (!other.isEmpty()) {
        qCWarning(log::store) << "Replacing the dead lock of" << other[u"host"_s].toString()
                              << "process" << other[u"process"_s].toInteger();
    }
    auto parts = std::make_unique<Parts>();
    parts->path = paths.lock();
    parts->clock = &clock;
    parts->beatEvery = beatEvery;
    parts->content = {
        {u"host"_s, QSysInfo::machineHostName()},
        {u"process"_s, QCoreApplication::applicationPid()},
        {u"boot"_s, QString::fromLatin1(QSysInfo::bootUniqueId())},
        {u"since"_s, now.toString(Qt::ISODateWithMs)},
        {u"purpose"_s, purpose},
        {u"token"_s, QString::number(QRandomGenerator::system()->generate64(), 16)},
    };
    if (const Result<void> written = parts->write(); !written) {
        return fail(written.error());
    }
    return std::unique_ptr<StoreLock>(new StoreLock(std::move(parts)));
}

StoreLock::~StoreLock()
{
    {
        const std::scoped_lock ending(m_parts->mutex);
        m_parts->isEnding = true;
    }
    m_parts->wake.notify_all();
    m_parts->heart.join();
    if (m_parts->isOurs()) {
        static_cast<void>(removeFile(m_parts->path)); // Left behind, it is found dead.
    }
}

bool StoreLock::isLost() const
{
    return m_parts->isLost;
}

std::optional<LockFacts> lockOf(const QString &storeFolder, const QDateTime &now)
{
    const QJsonObject lock = readLock(StorePaths(storeFolder).lock());
    return lock.isEmpty() ? std::nullopt : std::optional<LockFacts>(factsOfLock(lock, now));
}

Result<std::optional<LockFacts>> removeDeadLock(const QString &storeFolder, const Clock &clock)
{
    const Result<FileLock> guard = holdGuard(storeFolder);
    if (!guard) {
        return fail(guard.error());
    }
    const std::optional<LockFacts> facts = lockOf(storeFolder, clock.now());
    if (!facts) {
        return facts;
    }
    if (!facts->isDead) {
        return heldBy(storeFolder, *facts);
    }
    const Result<void> removed = removeFile(StorePaths(storeFolder).lock());
    return removed ? Result<std::optional<LockFacts>>(facts) : fail(removed.error());
}

} // namespace muster
