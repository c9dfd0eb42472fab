// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"

#include <QObject>

namespace muster {
class Clock;
} // namespace muster

namespace muster::ui {

class WizardState;

/// Takes findings into the risk register and out of it, for a page.
class RiskDesk final : public QObject
{
    Q_OBJECT

public:
    RiskDesk(WizardState &state, Engine &engine, const Clock &clock, QWidget *page);

    /// Asks for reason, owner and day, then accepts.
    /// @param sentence  what the finding says.
    void ask(const QString &finding, const QString &sentence);
    void withdraw(const QString &finding);

signals:
    void noticed(const QString &sentence);

private:
    [[nodiscard]] AcceptedRisk proposed(const QString &finding) const;
    void takeChange(const Result<Assessment> &changed);

    WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    QWidget *m_page;
    JobWatcher<Assessment> m_changing;
};

} // namespace muster::ui
