// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/Project.h"

#include <mutex>
#include <optional>

namespace muster {

/// The open project and what it held when it was last looked at; safe from any thread.
class Session
{
public:
    void open(Project project, ProjectState state);

    /// @errors  ProjectNotFound while no project is open.
    [[nodiscard]] Result<Project> project() const;
    /// @errors  ProjectNotFound while no project is open.
    [[nodiscard]] Result<ProjectState> state() const;
    /// @errors  ProjectNotFound; NothingDiscovered before there is a deployment.
    [[nodiscard]] Result<Deployment> deployment() const;

    void setParticulars(const Particulars &particulars);
    void setLastStep(const QString &step);
    /// Forgets the assessment of the deployment before.
    void setDeployment(const QList<SourceSpec> &sources, const Deployment &deployment);
    void setAssessment(const Assessment &assessment);
    /// @param assessment  as it stands with @p risks; empty where nothing was checked.
    void setRisks(const QList<AcceptedRisk> &risks, const std::optional<Assessment> &assessment);

private:
    mutable std::mutex m_mutex;
    std::optional<Project> m_project;
    ProjectState m_state;
};

} // namespace muster
