// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PlanJobs.h"

#include "core/base/WholeFile.h"
#include "core/engine/Knowledge.h"
#include "ui/models/HoleModel.h"
#include "ui/shell/JobPanel.h"
#include "ui/shell/WizardState.h"

#include <QFileInfo>

#include <utility>

namespace muster::ui {

PlanJobs::PlanJobs(WizardState &state, Engine &engine, const Knowledge &knowledge, JobPanel *panel)
    : QObject(panel)
    , m_state(state)
    , m_engine(engine)
    , m_knowledge(knowledge)
    , m_panel(panel)
    , m_planning([this](const Result<BackupPlan> &plan) { takePlan(plan); })
    , m_scripting([this](const Result<QByteArray> &script) { takeScript(script); })
    , m_discovering([this](const Result<Deployment> &deployment) { takeDeployment(deployment); })
{
    connect(&m_state, &WizardState::deploymentChanged, this, &PlanJobs::leaveDeployment);
}

bool PlanJobs::isBusy() const
{
    return m_planning.isRunning() || m_scripting.isRunning() || m_discovering.isRunning();
}

void PlanJobs::stop()
{
    m_planning.stop();
    m_scripting.stop();
    m_discovering.stop();
}

void PlanJobs::makePlan()
{
    if (isBusy() || !m_state.deployment()) {
        return;
    }
    m_isOutdated = false;
    m_panel->begin([this] { return m_planning.reading(); });
    m_planning.watch(m_engine.plan());
    emit changed();
}

void PlanJobs::takePlan(const Result<BackupPlan> &plan)
{
    m_panel->end();
    if (m_isOutdated || !m_state.deployment()) {
        emit changed();
        emit outdated();
        return;
    }
    if (plan) {
        m_state.setPlan(*plan); // Comes back by planChanged.
        if (!m_notice.isEmpty()) {
            emit noticed(std::exchange(m_notice, {}));
        }
        return;
    }
    showFailure(plan.error());
}

void PlanJobs::showFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        m_panel->fail(error);
    }
    emit changed();
    if (error.code == ErrorCode::Cancelled) {
        emit noticed(tr("Stopped; nothing was changed."));
    }
}

void PlanJobs::saveScript(const QString &file)
{
    if (isBusy()) {
        return;
    }
    m_isOutdated = false;
    m_scriptFile = file;
    m_panel->begin([this] { return m_scripting.reading(); });
    m_scripting.watch(m_engine.exportScript());
    emit changed();
}

void PlanJobs::takeScript(const Result<QByteArray> &script)
{
    m_panel->end();
    if (m_isOutdated) {
        emit changed();
        return;
    }
    if (!script) {
        showFailure(script.error());
        return;
    }
    if (const Result<void> written = writeWholeFile(m_scriptFile, *script); !written) {
        showFailure(written.error());
        return;
    }
    emit changed();
    emit noticed(tr("%1 was written. Run it in the management shell, then add its folder on "
                    "Connect.")
                     .arg(QFileInfo(m_scriptFile).fileName()));
}

void PlanJobs::addExport(const PlannedItem &hole, const QString &path)
{
    if (isBusy()) {
        return;
    }
    m_isOutdated = false;
    m_sources = m_state.sources();
    const SourceSpec source = sourceFor(hole, m_knowledge.catalogue, path);
    if (!m_sources.contains(source)) {
        m_sources.append(source);
    }
    m_panel->begin([this] { return m_discovering.reading(); });
    m_discovering.watch(m_engine.discover(m_sources));
    emit changed();
}

void PlanJobs::takeDeployment(const Result<Deployment> &deployment)
{
    m_panel->end();
    if (m_isOutdated) { // Another project, or other sources, came in between.
        emit changed();
        emit outdated();
        return;
    }
    if (!deployment) {
        showFailure(deployment.error());
        return;
    }
    m_state.setSources(m_sources);
    m_state.setDeployment(*deployment);
    m_notice = tr("All sources were read again; the checks must run again too.");
    makePlan();
}

void PlanJobs::leaveDeployment()
{
    m_isOutdated = true;
    stop();
    m_panel->clear();
    emit changed();
}

} // namespace muster::ui
