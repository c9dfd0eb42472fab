// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WizardState.h"

namespace muster::ui {

WizardState::WizardState(QObject *parent)
    : QObject(parent)
{
}

void WizardState::setProject(const ProjectState &project)
{
    m_project = project;
    m_plan.reset();
    m_settled.clear();
    m_running.reset();
    m_failed.reset();
    // What lies before the step where the wizard was left has been gone through.
    if (const std::optional<Step> last = stepFromWord(project.lastStep);
        last && taskOf(*last) == Task::Prepare) {
        for (const Step step : stepsOf(Task::Prepare)) {
            if (step < *last) {
                m_settled.insert(step);
            }
        }
    }
    emit projectChanged();
    emit sourcesChanged();
    emit deploymentChanged();
    emit assessmentChanged();
    emit planChanged();
    emit snapshotsChanged();
    emit particularsChanged();
    emit stepsChanged();
}

void WizardState::closeProject()
{
    setProject({});
}

void WizardState::setSources(const QList<SourceSpec> &sources)
{
    if (sources == m_project.sources) {
        return;
    }
    m_project.sources = sources;
    const bool hadDeployment = m_project.deployment.has_value();
    m_project.deployment.reset();
    forgetFrom(Step::Connect);
    emit sourcesChanged();
    if (hadDeployment) {
        emit deploymentChanged();
    }
    emit stepsChanged();
}

void WizardState::setDeployment(const Deployment &deployment)
{
    m_project.deployment = deployment;
    forgetFrom(Step::Discover);
    m_settled.insert(Step::Connect);
    emit deploymentChanged();
    emit stepsChanged();
}

void WizardState::setAssessment(const Assessment &assessment)
{
    m_project.assessment = assessment;
    emit assessmentChanged();
    emit stepsChanged();
}

void WizardState::setPlan(const BackupPlan &plan)
{
    m_plan = plan;
    emit planChanged();
    emit stepsChanged();
}

void WizardState::setSnapshots(const QList<SnapshotSummary> &snapshots)
{
    m_project.snapshots = snapshots;
    emit snapshotsChanged();
    emit stepsChanged();
}

void WizardState::setParticulars(const Particulars &particulars)
{
    const bool isOtherTarget = particulars.target != m_project.particulars.target;
    m_project.particulars = particulars;
    emit particularsChanged();
    if (isOtherTarget && m_project.assessment) {
        m_project.assessment.reset();
        m_settled.remove(Step::Checks);
        emit assessmentChanged();
        emit stepsChanged();
    }
}

void WizardState::settle(Step step)
{
    m_settled.insert(step);
    emit stepsChanged();
}

void WizardState::setRunning(std::optional<Step> step, int perCent)
{
    if (m_running == step && m_runningPerCent == perCent) {
        return;
    }
    m_running = step;
    m_runningPerCent = perCent;
    if (step) {
        m_failed.reset();
    }
    emit stepsChanged();
}

void WizardState::setFailed(std::optional<Step> step, const QString &subject)
{
    m_failed = step;
    m_failedSubject = subject;
    emit stepsChanged();
}

void WizardState::forgetFrom(Step step)
{
    m_settled.removeIf([step](Step each) { return each >= step; });
    if (m_failed && *m_failed >= step) {
        m_failed.reset();
    }
    const bool hadAssessment = m_project.assessment.has_value();
    const bool hadPlan = m_plan.has_value();
    m_project.assessment.reset();
    m_plan.reset();
    if (hadAssessment) {
        emit assessmentChanged();
    }
    if (hadPlan) {
        emit planChanged();
    }
}

} // namespace muster::ui
