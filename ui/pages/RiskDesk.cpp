// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/RiskDesk.h"

#include "core/base/Clock.h"
#include "ui/pages/RiskDialog.h"
#include "ui/shell/WizardState.h"
#include "ui/text/ErrorText.h"

#include <QWidget>

namespace muster::ui {

namespace {

/// Proposed where the project says no day on which the old pools go.
constexpr int usualDays = 90;

} // namespace

RiskDesk::RiskDesk(WizardState &state, Engine &engine, const Clock &clock, QWidget *page)
    : QObject(page)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_page(page)
    , m_changing([this](const Result<Assessment> &changed) { takeChange(changed); })
{
}

AcceptedRisk RiskDesk::proposed(const QString &finding) const
{
    const Particulars &words = m_state.project().particulars;
    const QDate today = m_clock.now().toUTC().date();
    AcceptedRisk risk;
    if (m_state.assessment()) {
        if (const RiskEntry *before = m_state.assessment()->findRisk(finding)) {
            risk.reason = before->risk.reason;
        }
    }
    risk.finding = finding;
    risk.owner = words.owner;
    risk.ticket = words.changeNumber;
    risk.expires = words.plannedEnd >= today ? words.plannedEnd : today.addDays(usualDays);
    return risk;
}

void RiskDesk::ask(const QString &finding, const QString &sentence)
{
    auto *dialog =
        new RiskDialog(proposed(finding), sentence, m_clock.now().toUTC().date(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_changing.watch(m_engine.acceptRisk(dialog->risk())); });
    dialog->open();
}

void RiskDesk::withdraw(const QString &finding)
{
    m_changing.watch(m_engine.withdrawRisk(finding));
}

void RiskDesk::takeChange(const Result<Assessment> &changed)
{
    if (changed) {
        m_state.setAssessment(*changed);
        emit noticed(tr("The risk register was saved."));
    } else {
        emit noticed(errorText(changed.error()).toPlainText());
    }
}

} // namespace muster::ui
