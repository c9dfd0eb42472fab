// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Session.h"

using namespace Qt::StringLiterals;

namespace muster {

void Session::open(Project project, ProjectState state)
{
    const std::scoped_lock lock(m_mutex);
    m_project = std::move(project);
    m_state = std::move(state);
}

Result<Project> Session::project() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_project) {
        return fail(ErrorCode::ProjectNotFound, {}, u"no project is open"_s);
    }
    return *m_project;
}

Result<ProjectState> Session::state() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_project) {
        return fail(ErrorCode::ProjectNotFound, {}, u"no project is open"_s);
    }
    return m_state;
}

Result<Deployment> Session::deployment() const
{
    const Result<ProjectState> current = state();
    if (!current) {
        return fail(current.error());
    }
    if (!current->deployment) {
        return fail(ErrorCode::NothingDiscovered, current->folder);
    }
    return *current->deployment;
}

void Session::setParticulars(const Particulars &particulars)
{
    const std::scoped_lock lock(m_mutex);
    m_state.particulars = particulars;
}

void Session::setLastStep(const QString &step)
{
    const std::scoped_lock lock(m_mutex);
    m_state.lastStep = step;
}

void Session::setDeployment(const QList<SourceSpec> &sources, const Deployment &deployment)
{
    const std::scoped_lock lock(m_mutex);
    m_state.sources = sources;
    m_state.deployment = deployment;
    m_state.assessment.reset();
}

void Session::setAssessment(const Assessment &assessment)
{
    const std::scoped_lock lock(m_mutex);
    m_state.assessment = assessment;
}

void Session::setRisks(const QList<AcceptedRisk> &risks,
                       const std::optional<Assessment> &assessment)
{
    const std::scoped_lock lock(m_mutex);
    m_state.risks = risks;
    m_state.assessment = assessment;
}

} // namespace muster
