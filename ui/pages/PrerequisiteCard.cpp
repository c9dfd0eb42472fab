// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PrerequisiteCard.h"

#include "ui/models/PrerequisiteLines.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/StatusLines.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

PrerequisiteCard::PrerequisiteCard(const WizardState &state, Engine &engine, const Clock &clock,
                                   QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_lines(new StatusLines(this))
    , m_looking([this](const Result<Prerequisites> &found) { take(found); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines);
    setObjectName(u"prerequisites"_s);
    connect(&m_state, &WizardState::sourcesChanged, this, &PrerequisiteCard::lookAgain);
    showWords();
}

void PrerequisiteCard::lookAgain()
{
    if (!m_state.hasProject() || !isVisible()) {
        return; // Looked at when the page is shown.
    }
    m_looking.stop();
    m_looking.watch(m_engine.lookBefore(m_state.sources()));
}

void PrerequisiteCard::take(const Result<Prerequisites> &found)
{
    m_error.reset();
    if (found) {
        m_found = *found;
        m_lookedAt = m_clock.now();
    } else if (found.error().code != ErrorCode::Cancelled) {
        m_found.reset();
        m_error = found.error();
    }
    showWords();
    emit looked();
}

void PrerequisiteCard::showWords()
{
    m_lines->setTitle(tr("Before you begin"));
    m_lines->setNote(m_found ? tr("Checked at %1").arg(timeText(m_lookedAt)) : QString());
    if (m_found) {
        m_lines->setLines(prerequisiteLines(*m_found));
    } else if (m_error) {
        m_lines->setLines({{Status::Unknown, tr("Unknown"), errorText(*m_error).message}});
    } else {
        m_lines->setLines({{Status::Waiting, tr("Being checked"), {}}});
    }
}

void PrerequisiteCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    QWidget::changeEvent(event);
}

void PrerequisiteCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookAgain();
}

} // namespace muster::ui
