// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/ProgressCounter.h"

#include <QMutexLocker>

#include <algorithm>

namespace muster {

namespace {

/// Below 1 until the job says that it has ended: a bar must not stand at 100 % while work goes on.
constexpr double almostDone = 0.999;

double shareOf(qint64 done, qint64 expected)
{
    return expected > 0
               ? std::clamp(static_cast<double>(done) / static_cast<double>(expected), 0.0, 1.0)
               : 0.0;
}

} // namespace

void ProgressCounter::expectPhases(QList<WeightedPhase> phases)
{
    const QMutexLocker lock(&m_mutex);
    m_phases = std::move(phases);
    m_current = 0;
}

void ProgressCounter::enterPhase(ProgressPhase phase)
{
    const QMutexLocker lock(&m_mutex);
    for (qsizetype i = m_current; i < m_phases.size(); ++i) {
        if (m_phases.at(i).phase == phase) {
            m_current = i;
            break;
        }
    }
    m_subject.clear();
    m_doneBytes = 0;
    m_expectedBytes = 0;
    m_doneItems = 0;
    m_expectedItems = 0;
}

void ProgressCounter::setSubject(const QString &subject)
{
    const QMutexLocker lock(&m_mutex);
    m_subject = subject;
}

ProgressReading ProgressCounter::reading() const
{
    const QMutexLocker lock(&m_mutex);
    ProgressReading reading;
    reading.doneBytes = m_doneBytes;
    reading.expectedBytes = m_expectedBytes;
    reading.doneItems = m_doneItems;
    reading.expectedItems = m_expectedItems;
    reading.subject = m_subject;
    double before = 0;
    double all = 0;
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        const double weight = m_phases.at(i).weight;
        all += weight;
        before += i < m_current ? weight : 0;
    }
    if (m_current < m_phases.size()) {
        const WeightedPhase &current = m_phases.at(m_current);
        reading.phase = current.phase;
        const double share = reading.expectedBytes > 0
                                 ? shareOf(reading.doneBytes, reading.expectedBytes)
                                 : shareOf(reading.doneItems, reading.expectedItems);
        before += share * current.weight;
    }
    const double fraction = all > 0 ? std::min(before / all, almostDone) : 0;
    m_reached = m_isFinished ? 1.0 : std::max(m_reached, fraction);
    reading.fraction = m_reached;
    return reading;
}

} // namespace muster
