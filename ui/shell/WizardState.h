// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/BackupPlan.h"
#include "core/project/ProjectState.h"
#include "ui/shell/Step.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace muster::ui {

/// The values chosen and found so far. Changing an earlier one clears all that followed from it; nothing flows back.
class WizardState final : public QObject
{
    Q_OBJECT

public:
    explicit WizardState(QObject *parent = nullptr);

    /// Takes all that a project holds; clears what the wizard knew before.
    void setProject(const ProjectState &project);
    void closeProject();
    [[nodiscard]] bool hasProject() const { return !m_project.folder.isEmpty(); }
    [[nodiscard]] const ProjectState &project() const { return m_project; }

    /// Clears the deployment and everything after it, unless nothing changed.
    void setSources(const QList<SourceSpec> &sources);
    [[nodiscard]] const QList<SourceSpec> &sources() const { return m_project.sources; }

    /// Clears the assessment and the plan.
    void setDeployment(const Deployment &deployment);
    [[nodiscard]] const std::optional<Deployment> &deployment() const
    {
        return m_project.deployment;
    }

    void setAssessment(const Assessment &assessment);
    [[nodiscard]] const std::optional<Assessment> &assessment() const
    {
        return m_project.assessment;
    }

    void setPlan(const BackupPlan &plan);
    [[nodiscard]] const std::optional<BackupPlan> &plan() const { return m_plan; }

    void setSnapshots(const QList<SnapshotSummary> &snapshots);
    [[nodiscard]] const QList<SnapshotSummary> &snapshots() const { return m_project.snapshots; }

    /// Clears the assessment when the target is another one, for it was made for the target before.
    void setParticulars(const Particulars &particulars);

    /// That the person has gone on from @p step; forgotten when something before it changes.
    void settle(Step step);
    [[nodiscard]] bool isSettled(Step step) const { return m_settled.contains(step); }

    /// Which step runs a job now, and how far it is; empty when none does.
    void setRunning(std::optional<Step> step, int perCent = 0);
    [[nodiscard]] std::optional<Step> running() const { return m_running; }
    [[nodiscard]] int runningPerCent() const { return m_runningPerCent; }
    /// The step whose job failed last, with what failed, until it is tried again.
    void setFailed(std::optional<Step> step, const QString &subject = {});
    [[nodiscard]] std::optional<Step> failed() const { return m_failed; }
    [[nodiscard]] const QString &failedSubject() const { return m_failedSubject; }

signals:
    void projectChanged();
    void sourcesChanged();
    void deploymentChanged();
    void assessmentChanged();
    void planChanged();
    void snapshotsChanged();
    void particularsChanged();
    /// Anything that a step's state word depends on.
    void stepsChanged();

private:
    void forgetFrom(Step step);

    ProjectState m_project;
    std::optional<BackupPlan> m_plan;
    QSet<Step> m_settled;
    std::optional<Step> m_running;
    int m_runningPerCent = 0;
    std::optional<Step> m_failed;
    QString m_failedSubject;
};

} // namespace muster::ui
