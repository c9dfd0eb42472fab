// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/JobPanel.h"

#include "core/base/Clock.h"
#include "ui/shell/WizardState.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressCard.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

#include <cmath>

namespace muster::ui {

namespace {

constexpr int progressMs = 100;

} // namespace

JobPanel::JobPanel(WizardState &state, Step step, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_step(step)
    , m_clock(clock)
    , m_banner(new Banner(this))
    , m_progress(new ProgressCard(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    m_banner->hide();
    m_progress->QWidget::hide();
    hide();
    m_timer.setInterval(progressMs);
    connect(&m_timer, &QTimer::timeout, this, &JobPanel::showProgress);
}

void JobPanel::begin(std::function<ProgressReading()> reading)
{
    clear();
    m_reading = std::move(reading);
    m_progress->start(m_clock.now());
    m_state.setRunning(m_step);
    m_timer.start();
}

void JobPanel::showProgress()
{
    // Shown from the first tick on, so that a job of a moment does not flicker.
    const ProgressReading reading = m_reading();
    m_progress->show(reading, m_clock.now());
    m_progress->QWidget::show();
    show();
    m_state.setRunning(m_step, static_cast<int>(std::floor(reading.fraction * 100)));
}

void JobPanel::end()
{
    m_timer.stop();
    m_progress->QWidget::hide();
    setVisible(m_error.has_value());
    if (m_state.running() == m_step) {
        m_state.setRunning(std::nullopt);
    }
}

void JobPanel::fail(const Error &error)
{
    m_error = error;
    m_banner->setError(errorText(error));
    m_banner->show();
    end();
    m_state.setFailed(m_step, QFileInfo(error.subject).fileName());
}

void JobPanel::clear()
{
    m_error.reset();
    m_banner->hide();
    end();
}

void JobPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_error) {
        m_banner->setError(errorText(*m_error));
    }
}

} // namespace muster::ui
