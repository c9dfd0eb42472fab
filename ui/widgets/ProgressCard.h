// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/ProgressCounter.h"
#include "ui/widgets/Card.h"

#include <QDateTime>

class QProgressBar;

namespace muster::ui {

class IconLabel;
class Text;

/// A running job: what it does, how much is done, how long it still takes, and in words when it waits. It never runs
/// backwards.
class ProgressCard final : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    /// Forgets the job before; @p startedAt decides what "started" says and how time left is reckoned.
    void start(const QDateTime &startedAt);
    /// Call about ten times a second.
    void show(const ProgressReading &reading, const QDateTime &now);
    using QWidget::show;

private:
    void showAmounts(const ProgressReading &reading);
    void showTimeLeft(double fraction, const QDateTime &now);
    void showWaiting(const ProgressReading &reading, const QDateTime &now);
    void announce(int tenth);

    Text *m_sentence;
    Text *m_started;
    Text *m_amounts;
    Text *m_timeLeft;
    QProgressBar *m_bar;
    QWidget *m_slowRow;
    Text *m_slow;
    QDateTime m_startedAt;
    QDateTime m_movedAt; ///< When an amount changed last.
    ProgressReading m_last;
    int m_announcedTenth = 0;
};

} // namespace muster::ui
