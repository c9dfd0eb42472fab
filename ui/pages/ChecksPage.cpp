// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ChecksPage.h"

#include "core/engine/Knowledge.h"
#include "ui/pages/CheckSummary.h"
#include "ui/pages/FindingList.h"
#include "ui/pages/FindingPane.h"
#include "ui/pages/RiskDesk.h"
#include "ui/pages/StageChooser.h"
#include "ui/shell/JobPanel.h"
#include "ui/shell/WizardState.h"
#include "ui/text/DomainWords.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

ChecksPage::ChecksPage(WizardState &state, Engine &engine, const Knowledge &knowledge,
                       const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_engine(engine)
    , m_knowledge(knowledge)
    , m_checking([this](const Result<Assessment> &assessment) { takeAssessment(assessment); })
    , m_job(new JobPanel(state, Step::Checks, clock, this))
    , m_summary(new CheckSummary(this))
    , m_stages(new StageChooser(this))
    , m_list(new FindingList(knowledge.checks.rules, this))
    , m_pane(new FindingPane(knowledge.checks.rules, this))
    , m_desk(new RiskDesk(state, engine, clock, this))
{
    makeLayout();
    connect(&m_state, &WizardState::deploymentChanged, this, &ChecksPage::leaveDeployment);
    connect(&m_state, &WizardState::assessmentChanged, this, &ChecksPage::showAssessment);
    connect(&m_state, &WizardState::particularsChanged, this, &Page::completeChanged);
    connect(m_stages, &StageChooser::chosen, this, &ChecksPage::judgeAnew);
    connectPane();
    showAssessment();
}

void ChecksPage::connectPane()
{
    connect(m_list, &FindingList::currentChanged, m_pane, [this] {
        const std::optional<Assessment> &assessment = m_state.assessment();
        const Finding *finding = m_list->current();
        m_pane->showFinding(finding, finding != nullptr && assessment
                                         ? assessment->findRisk(finding->id)
                                         : nullptr);
    });
    connect(m_pane, &FindingPane::noticed, this, &Page::noticed);
    connect(m_pane, &FindingPane::acceptWanted, m_desk, &RiskDesk::ask);
    connect(m_pane, &FindingPane::withdrawWanted, m_desk, &RiskDesk::withdraw);
    connect(m_desk, &RiskDesk::noticed, this, &Page::noticed);
}

void ChecksPage::makeLayout()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(16));
    rows->addWidget(m_job);
    rows->addWidget(m_summary);
    rows->addWidget(m_stages);
    rows->addWidget(m_list->filter());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(24));
    columns->addWidget(m_list, 1);
    m_pane->setFixedWidth(px(304));
    columns->addWidget(m_pane);
    rows->addLayout(columns, 1);
}

QString ChecksPage::title() const
{
    return tr("Checks");
}

QString ChecksPage::sentence() const
{
    const QString target = wordFor(m_state.project().particulars.target);
    const int rules = static_cast<int>(m_knowledge.checks.rules.all().size());
    return tr("%n check(s) of what your files say, for a move to %1.", nullptr, rules).arg(target);
}

bool ChecksPage::isComplete() const
{
    return m_state.assessment().has_value();
}

QString ChecksPage::primaryText() const
{
    return m_checking.isRunning() ? QString() : tr("Continue to Plan");
}

QString ChecksPage::whyNotComplete() const
{
    return m_state.deployment() ? tr("The checks have not run to their end; press “Check again”.")
                                : tr("Nothing was discovered yet; go back to Connect.");
}

QString ChecksPage::secondaryText() const
{
    if (m_checking.isRunning()) {
        return tr("Stop");
    }
    return m_state.deployment() ? tr("Check again") : QString();
}

QString ChecksPage::secondaryIcon() const
{
    return m_checking.isRunning() ? u"square"_s : QString();
}

void ChecksPage::runSecondary()
{
    if (m_checking.isRunning()) {
        m_checking.stop();
    } else {
        runChecks();
    }
}

QString ChecksPage::note() const
{
    if (m_job->hasFailed()) {
        return tr("The last run failed; it changed nothing.");
    }
    return m_counts.blockers > 0 ? tr("%n blocker(s) stay open.", nullptr, m_counts.blockers)
                                 : QString();
}

Status ChecksPage::noteStatus() const
{
    if (m_job->hasFailed()) {
        return Status::Failed;
    }
    return m_counts.blockers > 0 ? Status::Blocker : Status::None;
}

void ChecksPage::enter()
{
    if (m_state.deployment() && !m_state.assessment() && !m_job->hasFailed()) {
        runChecks();
    }
}

void ChecksPage::runChecks()
{
    if (m_checking.isRunning() || !m_state.deployment()) {
        return;
    }
    m_isOutdated = false;
    m_job->begin([this] { return m_checking.reading(); });
    CheckOrder order{m_state.project().particulars.target, m_stages->stage()};
    order.retiringPools = m_stages->retiringPools();
    m_checking.watch(m_engine.check(order));
    showAssessment();
}

void ChecksPage::judgeAnew()
{
    if (m_checking.isRunning()) {
        m_isOutdated = true; // It is begun again when this one has ended.
        m_checking.stop();
    } else {
        runChecks();
    }
}

void ChecksPage::takeAssessment(const Result<Assessment> &assessment)
{
    m_job->end();
    if (m_isOutdated || !m_state.deployment()) {
        if (isVisible() && m_state.deployment()) {
            runChecks(); // Before anything is shown, which would choose the stage of the old findings.
        } else {
            showAssessment();
        }
        return;
    }
    if (assessment) {
        m_state.setAssessment(*assessment); // Comes back by assessmentChanged.
        return;
    }
    const bool wasStopped = assessment.error().code == ErrorCode::Cancelled;
    if (!wasStopped) {
        m_job->fail(assessment.error());
    }
    showAssessment();
    if (wasStopped) {
        emit noticed(tr("The checks were stopped; they concluded nothing."));
    }
}

void ChecksPage::leaveDeployment()
{
    m_isOutdated = true;
    m_checking.stop();
    m_job->clear();
    showAssessment();
}

void ChecksPage::showAssessment()
{
    const std::optional<Assessment> &assessment = m_state.assessment();
    const bool isShown = assessment && m_state.deployment();
    m_counts = isShown ? countFindings(*assessment) : FindingCounts();
    if (!m_checking.isRunning()) {
        m_stages->setChosen(m_state.deployment(), assessment);
    }
    m_stages->setVisible(m_state.deployment().has_value());
    m_summary->setVisible(isShown);
    m_pane->setVisible(isShown);
    if (isShown) {
        m_summary->showSummary(assessment->verdict, m_counts);
        m_list->setFindings(*assessment, *m_state.deployment());
    } else {
        m_list->setEmpty(m_checking.isRunning() ? tr("The checks are running…")
                                                : tr("The checks have not run yet"));
    }
    emit completeChanged();
}

void ChecksPage::retranslate()
{
    m_stages->retranslate();
    showAssessment();
}

} // namespace muster::ui
