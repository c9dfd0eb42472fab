// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PlanPage.h"

#include "core/engine/Knowledge.h"
#include "ui/models/PlanMatrix.h"
#include "ui/pages/HolesCard.h"
#include "ui/pages/PlanFigures.h"
#include "ui/pages/PlanJobs.h"
#include "ui/pages/PlanMatrixCard.h"
#include "ui/shell/JobPanel.h"
#include "ui/shell/WizardState.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// "Back up 4 pools", or items where no pool is whole.
QString backUpWords(const WizardState &state)
{
    if (!state.plan() || !state.deployment()) {
        return PlanPage::tr("Back up");
    }
    const auto pools = static_cast<int>(coveredPools(*state.plan(), *state.deployment()).size());
    const auto items = static_cast<int>(state.plan()->takenCount());
    return pools > 0 ? PlanPage::tr("Back up %n pool(s)", nullptr, pools)
                     : PlanPage::tr("Back up %n item(s)", nullptr, items);
}

} // namespace

PlanPage::PlanPage(WizardState &state, Engine &engine, const Knowledge &knowledge,
                   const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_knowledge(knowledge)
    , m_job(new JobPanel(state, Step::Plan, clock, this))
    , m_jobs(new PlanJobs(state, engine, knowledge, m_job))
    , m_figures(new PlanFigures(this))
    , m_holes(new HolesCard(knowledge.catalogue, this))
    , m_matrix(new PlanMatrixCard(this))
    , m_empty(new EmptyState(u"shield-off"_s, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(16));
    rows->addWidget(m_job);
    rows->addWidget(m_figures);
    rows->addWidget(m_holes);
    rows->addWidget(m_matrix, 1);
    rows->addWidget(m_empty, 1);
    connect(m_holes, &HolesCard::scriptChosen, m_jobs, &PlanJobs::saveScript);
    connect(m_holes, &HolesCard::exportChosen, m_jobs, &PlanJobs::addExport);
    connect(m_empty, &EmptyState::actionTriggered, m_jobs, &PlanJobs::makePlan);
    connect(m_jobs, &PlanJobs::changed, this, &PlanPage::showPlan);
    connect(m_jobs, &PlanJobs::outdated, this, [this] {
        if (isVisible()) {
            enter();
        }
    });
    connect(m_jobs, &PlanJobs::noticed, this, &Page::noticed);
    connect(&m_state, &WizardState::planChanged, this, &PlanPage::showPlan);
    showPlan();
}

QString PlanPage::title() const
{
    return tr("Plan");
}

QString PlanPage::sentence() const
{
    return tr("Exactly this will run. Nothing is written to a server.");
}

bool PlanPage::isComplete() const
{
    return m_state.plan() && m_state.plan()->takenCount() > 0;
}

QString PlanPage::primaryText() const
{
    return m_jobs->isBusy() ? QString() : backUpWords(m_state);
}

QString PlanPage::whyNotComplete() const
{
    if (!m_state.deployment()) {
        return tr("Nothing was discovered yet; go back to Connect.");
    }
    return m_state.plan() ? tr("Nothing can be taken yet; choose exports, or add a kit on Connect.")
                          : tr("There is no plan yet; press “Plan again”.");
}

QString PlanPage::secondaryText() const
{
    if (m_jobs->isBusy()) {
        return tr("Stop");
    }
    return m_state.deployment() ? tr("Plan again") : QString();
}

QString PlanPage::secondaryIcon() const
{
    return m_jobs->isBusy() ? u"square"_s : QString();
}

void PlanPage::runSecondary()
{
    if (m_jobs->isBusy()) {
        m_jobs->stop();
    } else {
        m_jobs->makePlan();
    }
}

QString PlanPage::note() const
{
    if (m_job->hasFailed()) {
        return tr("The last step failed; it changed nothing.");
    }
    if (!m_state.plan()) {
        return {};
    }
    const int holes = static_cast<int>(m_state.plan()->unprotectedMandatory().size());
    return holes > 0 ? tr("%n mandatory item(s) stay unprotected.", nullptr, holes)
                     : tr("No mandatory item is unprotected.");
}

Status PlanPage::noteStatus() const
{
    if (m_job->hasFailed()) {
        return Status::Failed;
    }
    const bool hasHoles = m_state.plan() && !m_state.plan()->unprotectedMandatory().isEmpty();
    return hasHoles ? Status::Unprotected : Status::None;
}

void PlanPage::enter()
{
    if (m_state.deployment() && !m_state.plan() && !m_job->hasFailed()) {
        m_jobs->makePlan();
    }
}

void PlanPage::showPlan()
{
    const std::optional<BackupPlan> &plan = m_state.plan();
    const QList<PlannedItem> holes = plan ? plan->unprotectedMandatory() : QList<PlannedItem>();
    m_figures->setVisible(plan.has_value());
    m_matrix->setVisible(plan.has_value());
    m_holes->setVisible(!holes.isEmpty());
    m_empty->setVisible(!plan);
    m_holes->setLocked(m_jobs->isBusy());
    m_empty->setWords(m_jobs->isBusy() ? tr("The plan is being made…") : tr("There is no plan yet"),
                      {}, {});
    if (plan) {
        m_figures->showPlan(*plan, m_state.project().folder);
        m_holes->setHoles(holes);
        m_matrix->setMatrix(buildPlanMatrix(*plan, m_knowledge.catalogue));
    }
    emit completeChanged();
}

void PlanPage::retranslate()
{
    showPlan();
}

} // namespace muster::ui
