// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace muster {

/// What a store's lock says of who holds it.
struct LockFacts
{
    QString host;
    qint64 process = 0;
    QString purpose;
    QDateTime since;
    qint64 heartbeatAge = 0; ///< In seconds.
    bool isDead = false;     ///< Its process is gone, or its heart has not beaten for ten minutes.
};

/// Who holds a store's lock; nothing when nobody does.
std::optional<LockFacts> lockOf(const QString &storeFolder, const QDateTime &now);

/// Removes the lock of a writer that died. @returns what it said; nothing when there was none.
/// @errors  StoreLocked when its writer lives; AccessDenied, WriteFailed.
Result<std::optional<LockFacts>> removeDeadLock(const QString &storeFolder, const Clock &clock);

/// Keeps other writers out of a store while it lives (docs/snapshot-format.md §8).
class StoreLock
{
public:
    /// Takes the lock, a dead one too.
    ///
    /// @param purpose  a stable word, `backup`, for who is kept out.
    /// @param clock    must outlive the lock; its own thread asks it.
    /// @param beatEvery  how often the heartbeat is renewed; shorter in tests.
    /// @errors  StoreLocked, its detail naming host, process and age of the heartbeat; AccessDenied, WriteFailed.
    static Result<std::unique_ptr<StoreLock>>
    take(const QString &storeFolder, const QString &purpose, const Clock &clock,
         std::chrono::milliseconds beatEvery = std::chrono::seconds(10));
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;
    /// Ends the heartbeat and gives the lock back.
    ~StoreLock();

    /// Whether another has taken it meanwhile, thinking us dead; then nothing more may be written.
    [[nodiscard]] bool isLost() const;

private:
    struct Parts;
    explicit StoreLock(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace muster
