// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>

namespace muster {

/// What a job is doing. Faces have a sentence for each.
enum class ProgressPhase
{
    Preparing,
    ReadingSources,
    JoiningSources,
    Checking,
    Measuring,
    Copying,
    Sealing,
    Proving,
    Restoring,
    Writing,
};

/// One part of a job and how much of the whole it is, in any unit.
struct WeightedPhase
{
    ProgressPhase phase = ProgressPhase::Preparing;
    int weight = 1;
};

/// What a face shows of a running job at one instant.
struct ProgressReading
{
    double fraction = 0; ///< 0 to 1, never less than an earlier reading, 1 only at the end.
    ProgressPhase phase = ProgressPhase::Preparing;
    qint64 doneBytes = 0;
    qint64 expectedBytes = 0; ///< 0 where unknown.
    qint64 doneItems = 0;
    qint64 expectedItems = 0; ///< 0 where unknown.
    QString subject;          ///< The file, pool or item in work.
};

/// Counts a job's work. Workers add from any thread; a face reads on a timer.
class ProgressCounter
{
public:
    /// Declares all parts in their order; call once, before the work begins.
    void expectPhases(QList<WeightedPhase> phases);
    /// Enters the next declared part which is @p phase and forgets the amounts of the one before.
    void enterPhase(ProgressPhase phase);
    void expectBytes(qint64 bytes) { m_expectedBytes.store(bytes, std::memory_order_relaxed); }
    void expectItems(qint64 items) { m_expectedItems.store(items, std::memory_order_relaxed); }
    void addBytes(qint64 bytes) { m_doneBytes.fetch_add(bytes, std::memory_order_relaxed); }
    void addItems(qint64 items) { m_doneItems.fetch_add(items, std::memory_order_relaxed); }
    void setSubject(const QString &subject);
    /// Says that the job has ended well: from now on the fraction is 1.
    void finish() { m_isFinished.store(true, std::memory_order_relaxed); }

    [[nodiscard]] ProgressReading reading() const;

private:
    mutable QMutex m_mutex; ///< Guards the four below.
    QList<WeightedPhase> m_phases{WeightedPhase{}};
    qsizetype m_current = 0;
    QString m_subject;
    mutable double m_reached = 0;

    std::atomic<qint64> m_doneBytes = 0;
    std::atomic<qint64> m_expectedBytes = 0;
    std::atomic<qint64> m_doneItems = 0;
    std::atomic<qint64> m_expectedItems = 0;
    std::atomic<bool> m_isFinished = false;
};

} // namespace muster
