// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ProgressCard.h"

#include "ui/text/Amounts.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int barSteps = 10'000;
constexpr qint64 slowAfterMs = 30'000;
/// Before this much of the work and time is past, an estimate would only be a guess.
constexpr double estimateFrom = 0.03;
constexpr qint64 estimateAfterMs = 3'000;

} // namespace

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent)
    , m_sentence(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_started(new Text(TextRole::Body, &Theme::secondary, this))
    , m_amounts(new Text(TextRole::Body, &Theme::text, this))
    , m_timeLeft(new Text(TextRole::BodyStrong, &Theme::text, this))
    , m_bar(new QProgressBar(this))
    , m_slowRow(new QWidget(this))
    , m_slow(new Text(TextRole::Body, &Theme::text, m_slowRow))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(4));
    for (const auto &[left, right] :
         {std::pair(m_sentence, m_started), std::pair(m_amounts, m_timeLeft)}) {
        auto *row = new QHBoxLayout;
        row->addWidget(left->elided(), 1);
        row->addWidget(right);
        layout->addLayout(row);
    }
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(16));
    m_bar->setAccessibleName(tr("Progress"));
    layout->addWidget(m_bar);
    auto *slowLayout = new QHBoxLayout(m_slowRow);
    slowLayout->setContentsMargins(0, px(6), 0, 0);
    slowLayout->setSpacing(px(8));
    slowLayout->addWidget(new IconLabel(u"hourglass"_s, 16, &Theme::warning, m_slowRow), 0,
                          Qt::AlignTop);
    slowLayout->addWidget(m_slow->wrapped(), 1);
    layout->addWidget(m_slowRow);
    m_slowRow->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressCard::start(const QDateTime &startedAt)
{
    m_startedAt = startedAt;
    m_movedAt = startedAt;
    m_last = {};
    m_announcedTenth = 0;
    m_bar->setValue(0);
    m_started->setText(tr("Started %1").arg(timeText(startedAt)));
    m_timeLeft->setText(tr("Estimating…"));
    m_amounts->clear();
    m_slowRow->hide();
}

void ProgressCard::show(const ProgressReading &reading, const QDateTime &now)
{
    const bool hasMoved = reading.doneBytes != m_last.doneBytes
                          || reading.doneItems != m_last.doneItems || reading.phase != m_last.phase
                          || reading.subject != m_last.subject;
    if (hasMoved) {
        m_movedAt = now;
    }
    m_last = reading;
    m_sentence->setText(wordFor(reading.phase));
    showAmounts(reading);
    const int value = static_cast<int>(std::lround(reading.fraction * barSteps));
    m_bar->setValue(std::max(m_bar->value(), value));
    showTimeLeft(reading.fraction, now);
    showWaiting(reading, now);
    announce(m_bar->value() * 10 / barSteps);
}

void ProgressCard::showAmounts(const ProgressReading &reading)
{
    QStringList amounts;
    if (reading.expectedItems > 0) {
        amounts.append(countOfCountText(reading.doneItems, reading.expectedItems));
    } else if (reading.doneItems > 0) {
        amounts.append(countText(reading.doneItems));
    }
    if (reading.expectedBytes > 0) {
        amounts.append(sizeOfSizeText(reading.doneBytes, reading.expectedBytes));
    } else if (reading.doneBytes > 0) {
        amounts.append(sizeText(reading.doneBytes));
    }
    if (!reading.subject.isEmpty()) {
        amounts.append(reading.subject);
    }
    m_amounts->setText(amounts.join(u"  ·  "_s));
}

void ProgressCard::showTimeLeft(double fraction, const QDateTime &now)
{
    const qint64 spent = m_startedAt.msecsTo(now);
    if (fraction >= 1) {
        m_timeLeft->clear();
    } else if (fraction < estimateFrom || spent < estimateAfterMs) {
        m_timeLeft->setText(tr("Estimating…"));
    } else {
        const auto left =
            static_cast<qint64>(static_cast<double>(spent) * (1 - fraction) / fraction);
        m_timeLeft->setText(tr("Time left: %1").arg(roughDurationText(left)));
    }
}

void ProgressCard::showWaiting(const ProgressReading &reading, const QDateTime &now)
{
    const qint64 still = m_movedAt.msecsTo(now);
    const bool isSlow = still >= slowAfterMs && reading.fraction < 1;
    m_slowRow->setVisible(isSlow);
    if (isSlow) {
        m_slow->setText(
            reading.subject.isEmpty()
                ? tr("Slow: nothing has moved for %1.").arg(durationText(still))
                : tr("Slow: %1 has not moved for %2.").arg(reading.subject, durationText(still)));
    }
}

void ProgressCard::announce(int tenth)
{
    if (tenth <= m_announcedTenth) {
        return;
    }
    m_announcedTenth = tenth;
    setAccessibleName(
        tr("%1 %2 per cent done").arg(m_sentence->text(), QString::number(tenth * 10)));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace muster::ui
