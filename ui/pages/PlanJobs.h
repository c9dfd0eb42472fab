// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"

#include <QObject>

namespace muster {
struct Knowledge;
}

namespace muster::ui {

class JobPanel;
class WizardState;

/// The work of the plan's page, one job at a time: making the plan, writing the export script, reading one more export.
class PlanJobs final : public QObject
{
    Q_OBJECT

public:
    /// @param panel  shows the job, and becomes the parent.
    PlanJobs(WizardState &state, Engine &engine, const Knowledge &knowledge, JobPanel *panel);

    [[nodiscard]] bool isBusy() const;
    void stop();
    void makePlan();
    /// Asks the engine for the export commands and writes them to @p file.
    void saveScript(const QString &file);
    /// Reads everything again with @p path added for @p hole, and plans anew. Nothing changes when that fails.
    void addExport(const PlannedItem &hole, const QString &path);

signals:
    /// A job began or ended.
    void changed();
    /// A plan was thrown away because its deployment is no longer the one known.
    void outdated();
    void noticed(const QString &sentence);

private:
    void takePlan(const Result<BackupPlan> &plan);
    void takeScript(const Result<QByteArray> &script);
    void takeDeployment(const Result<Deployment> &deployment);
    void leaveDeployment();
    void showFailure(const Error &error);

    WizardState &m_state;
    Engine &m_engine;
    const Knowledge &m_knowledge;
    JobPanel *m_panel;
    JobWatcher<BackupPlan> m_planning;
    JobWatcher<QByteArray> m_scripting;
    JobWatcher<Deployment> m_discovering;
    bool m_isOutdated = false;   ///< The deployment changed while the job ran.
    QString m_notice;            ///< Said once the plan stands.
    QList<SourceSpec> m_sources; ///< Those being read.
    QString m_scriptFile;
};

} // namespace muster::ui
