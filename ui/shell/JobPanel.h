// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"
#include "core/jobs/ProgressCounter.h"
#include "ui/shell/Step.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace muster {
class Clock;
}

namespace muster::ui {

class Banner;
class ProgressCard;
class WizardState;

/// What a page shows of its job: the progress while it runs, the failure after it. Takes no room otherwise. It tells
/// the state which step is running, and which has failed.
class JobPanel final : public QWidget
{
    Q_OBJECT

public:
    JobPanel(WizardState &state, Step step, const Clock &clock, QWidget *parent = nullptr);

    /// Call when the job starts. @param reading  asked ten times a second until the end.
    void begin(std::function<ProgressReading()> reading);
    /// Call when it ended, well or stopped.
    void end();
    /// Call when it failed; the banner stays until the next job begins or clear().
    void fail(const Error &error);
    void clear();
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] Banner *banner() const { return m_banner; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress();

    WizardState &m_state;
    Step m_step;
    const Clock &m_clock;
    std::function<ProgressReading()> m_reading;
    std::optional<Error> m_error;
    QTimer m_timer;
    Banner *m_banner;
    ProgressCard *m_progress;
};

} // namespace muster::ui
