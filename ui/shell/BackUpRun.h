// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"

#include <QObject>

#include <optional>

namespace muster::ui {

class WizardState;

/// One backup from its plan to fresh findings: it is carried out, proved up to Complete, and then everything is checked
/// again. Each of these may fail or be stopped; what was reached before stays.
class BackUpRun final : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Idle,
        Recalling, ///< What came of an earlier run is looked up; nothing is written.
        BackingUp,
        Proving,
        Checking, ///< The snapshots are listed and the rules evaluated anew.
        Ended,
    };

    BackUpRun(WizardState &state, Engine &engine, QObject *parent);

    /// Carries out exactly @p plan, and all that follows.
    void start(const BackupPlan &plan);
    /// Shows the newest whole snapshot of the project that was opened, with its last proof, as if it had just been made;
    /// stays idle when there is none that belongs to the deployment as it was discovered last.
    void recall();
    /// Proves once more the snapshot that was made.
    void proveAgain();
    void stop();
    /// Drops what was reached; a job under way is stopped and its outcome passed over.
    void forget();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const
    {
        return m_stage != Stage::Idle && m_stage != Stage::Recalling && m_stage != Stage::Ended;
    }
    [[nodiscard]] const std::optional<BackupPlan> &plan() const { return m_plan; }
    /// Of the plan that was carried out, by this run or the one that is recalled; empty before.
    [[nodiscard]] QByteArray planHash() const;
    [[nodiscard]] const std::optional<Manifest> &manifest() const { return m_manifest; }
    /// Of that manifest's snapshot; empty when the proof did not come to an end.
    [[nodiscard]] const std::optional<Evidence> &evidence() const { return m_evidence; }
    /// Why the backup, or with a manifest its proof, did not come to an end.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Why the findings are those from before.
    [[nodiscard]] const std::optional<Error> &checkError() const { return m_checkError; }
    /// Over all stages; its amounts are those of the stage.
    [[nodiscard]] ProgressReading reading() const;

signals:
    void stageChanged();

private:
    void enter(Stage stage);
    void prove();
    void takeRecalled(const Result<Manifest> &manifest);
    void takeRecalledProof(const Result<std::optional<Evidence>> &evidence);
    void takeManifest(const Result<Manifest> &manifest);
    void takeEvidence(const Result<Evidence> &evidence);
    void listSnapshots();
    void takeSnapshots(const Result<QList<SnapshotSummary>> &snapshots);
    void takeAssessment(const Result<Assessment> &assessment);
    void end();

    WizardState &m_state;
    Engine &m_engine;
    JobWatcher<Manifest> m_recalling;
    JobWatcher<std::optional<Evidence>> m_recallingProof;
    JobWatcher<Manifest> m_backingUp;
    JobWatcher<Evidence> m_proving;
    JobWatcher<QList<SnapshotSummary>> m_listing;
    JobWatcher<Assessment> m_checking;
    Stage m_stage = Stage::Idle;
    bool m_isStopWanted = false;
    std::optional<BackupPlan> m_plan;
    std::optional<Manifest> m_manifest;
    std::optional<Evidence> m_evidence;
    std::optional<Error> m_error;
    std::optional<Error> m_checkError;
};

} // namespace muster::ui
