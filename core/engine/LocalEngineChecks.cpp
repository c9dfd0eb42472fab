// SPDX-License-Identifier: Apache-2.0
// What LocalEngine concludes of readiness, and the risks that somebody accepted.
#include "core/check/RiskRegister.h"
#include "core/documents/RiskFile.h"
#include "core/engine/Judgement.h"
#include "core/engine/LocalEngine.h"

namespace muster {

namespace {

/// The findings as they stand with another register, which is saved.
Result<Assessment> withRegister(Session &session, const QList<AcceptedRisk> &risks,
                                const Clock &clock)
{
    const Result<Project> project = session.project();
    const Result<ProjectState> state = session.state();
    if (!project || !state) {
        return fail(project ? state.error() : project.error());
    }
    Assessment assessment = state->assessment.value_or(Assessment());
    applyRisks(assessment, risks, clock.now().toUTC().date());
    Result<void> saved = project->saveRisks(risks);
    if (saved && state->assessment) {
        saved = project->saveAssessment(assessment, RunKind::GoesOn);
    }
    if (!saved) {
        return fail(saved.error());
    }
    session.setRisks(risks, state->assessment ? std::optional(assessment) : std::nullopt);
    return assessment;
}

/// What the project holds, once the checks ran.
Result<ProjectState> checkedState(const Session &session)
{
    Result<ProjectState> state = session.state();
    if (state && !state->assessment) {
        return fail(ErrorCode::NothingChecked, state->folder);
    }
    return state;
}

} // namespace

Job<Assessment> LocalEngine::check(const CheckOrder &order)
{
    return m_runner.start([session = m_session, opener = m_stores, order, knowledge = &m_knowledge,
                           clock = &m_clock](const JobContext &job) -> Result<Assessment> {
        Result<Assessment> assessment = judge(*session, *opener, order, *knowledge, *clock, job);
        if (!assessment) {
            return assessment;
        }
        const Result<Project> project = session->project();
        const Result<void> saved = project->saveAssessment(*assessment, order.run);
        if (!saved) {
            return fail(saved.error());
        }
        session->setAssessment(*assessment);
        return assessment;
    });
}

Job<Assessment> LocalEngine::acceptRisk(const AcceptedRisk &risk)
{
    return m_runner.start(
        [session = m_session, risk, clock = &m_clock](const JobContext &) -> Result<Assessment> {
            const Result<ProjectState> state = checkedState(*session);
            if (!state) {
                return fail(state.error());
            }
            const Result<AcceptedRisk> whole = acceptable(risk, *state->assessment, clock->now());
            if (!whole) {
                return fail(whole.error());
            }
            return withRegister(*session, withRisk(state->risks, *whole), *clock);
        });
}

Job<Assessment> LocalEngine::withdrawRisk(const QString &finding)
{
    return m_runner.start(
        [session = m_session, finding, clock = &m_clock](const JobContext &) -> Result<Assessment> {
            const Result<ProjectState> state = session->state();
            if (!state) {
                return fail(state.error());
            }
            QList<AcceptedRisk> risks = state->risks;
            const qsizetype removed = risks.removeIf(
                [&finding](const AcceptedRisk &risk) { return risk.finding == finding; });
            if (removed == 0) {
                return fail(ErrorCode::FindingUnknown, finding);
            }
            return withRegister(*session, risks, *clock);
        });
}

Job<QByteArray> LocalEngine::exportRisks()
{
    return m_runner.start([session = m_session](const JobContext &) -> Result<QByteArray> {
        const Result<ProjectState> state = session->state();
        if (!state) {
            return fail(state.error());
        }
        return writeRisks(state->assessment ? state->assessment->risks : entriesOf(state->risks));
    });
}

Job<Assessment> LocalEngine::importRisks(const QString &file)
{
    return m_runner.start(
        [session = m_session, file, clock = &m_clock](const JobContext &job) -> Result<Assessment> {
            const Result<ProjectState> state = checkedState(*session);
            if (!state) {
                return fail(state.error());
            }
            const Result<QList<AcceptedRisk>> read =
                readRisks(file, *state->assessment, clock->now(), job);
            if (!read) {
                return fail(read.error());
            }
            QList<AcceptedRisk> risks = state->risks;
            for (const AcceptedRisk &risk : *read) {
                risks = withRisk(risks, risk);
            }
            return withRegister(*session, risks, *clock);
        });
}

} // namespace muster
