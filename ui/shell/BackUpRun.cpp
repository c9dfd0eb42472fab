// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BackUpRun.h"

#include "ui/shell/WizardState.h"

#include <algorithm>

namespace muster::ui {

namespace {

/// How much of the whole each stage is. An estimate that no run was measured for: reading back costs a little less than writing.
constexpr double backUpPart = 0.55;
constexpr double provePart = 0.40;

ProgressReading within(ProgressReading reading, double before, double part)
{
    reading.fraction = before + reading.fraction * part;
    return reading;
}

} // namespace

BackUpRun::BackUpRun(WizardState &state, Engine &engine, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_engine(engine)
    , m_recalling([this](const Result<Manifest> &manifest) { takeRecalled(manifest); })
    , m_recallingProof(
          [this](const Result<std::optional<Evidence>> &evidence) { takeRecalledProof(evidence); })
    , m_backingUp([this](const Result<Manifest> &manifest) { takeManifest(manifest); })
    , m_proving([this](const Result<Evidence> &evidence) { takeEvidence(evidence); })
    , m_listing([this](const Result<QList<SnapshotSummary>> &list) { takeSnapshots(list); })
    , m_checking([this](const Result<Assessment> &assessment) { takeAssessment(assessment); })
{
}

void BackUpRun::enter(Stage stage)
{
    m_stage = stage;
    emit stageChanged();
}

void BackUpRun::start(const BackupPlan &plan)
{
    m_plan = plan;
    m_isStopWanted = false;
    m_manifest.reset();
    m_evidence.reset();
    m_error.reset();
    m_checkError.reset();
    m_state.setFailed(std::nullopt);
    m_state.setRunning(Step::BackUp);
    m_backingUp.watch(m_engine.backUp(plan, {}));
    enter(Stage::BackingUp);
}

void BackUpRun::recall()
{
    const QList<SnapshotSummary> &all = m_state.snapshots();
    const auto newest = std::find_if(all.begin(), all.end(),
                                     [](const SnapshotSummary &each) { return !each.isPartial; });
    if (isRunning() || newest == all.end() || !m_state.deployment()
        || newest->created < m_state.deployment()->discoveredAt) {
        return;
    }
    m_recalling.watch(m_engine.snapshot({{}, newest->id}));
    enter(Stage::Recalling);
}

void BackUpRun::takeRecalled(const Result<Manifest> &manifest)
{
    if (m_stage != Stage::Recalling) {
        return;
    }
    if (!manifest) { // The pages of snapshots say what is wrong with it.
        enter(Stage::Idle);
        return;
    }
    m_manifest = *manifest;
    m_recallingProof.watch(m_engine.lastProof({{}, manifest->snapshotId}));
}

void BackUpRun::takeRecalledProof(const Result<std::optional<Evidence>> &evidence)
{
    if (m_stage != Stage::Recalling) {
        return;
    }
    if (evidence) {
        m_evidence = *evidence;
    } else {
        m_error = evidence.error();
    }
    enter(Stage::Ended);
}

QByteArray BackUpRun::planHash() const
{
    return m_plan ? m_plan->hash() : m_manifest ? m_manifest->planHash : QByteArray();
}

void BackUpRun::proveAgain()
{
    if (!m_manifest || isRunning()) {
        return;
    }
    m_isStopWanted = false;
    m_state.setFailed(std::nullopt);
    m_state.setRunning(Step::BackUp);
    prove();
}

void BackUpRun::prove()
{
    m_evidence.reset();
    m_error.reset();
    m_checkError.reset();
    m_proving.watch(m_engine.verify({{}, m_manifest->snapshotId}, ProofLevel::Complete));
    enter(Stage::Proving);
}

void BackUpRun::stop()
{
    m_isStopWanted = true;
    switch (m_stage) {
    case Stage::BackingUp:
        m_backingUp.stop();
        break;
    case Stage::Proving:
        m_proving.stop();
        break;
    case Stage::Checking:
        m_listing.stop();
        m_checking.stop();
        break;
    case Stage::Idle:
    case Stage::Recalling:
    case Stage::Ended:
        break;
    }
}

void BackUpRun::forget()
{
    stop();
    m_plan.reset();
    m_manifest.reset();
    m_evidence.reset();
    m_error.reset();
    m_checkError.reset();
    enter(Stage::Idle);
}

ProgressReading BackUpRun::reading() const
{
    switch (m_stage) {
    case Stage::BackingUp:
        return within(m_backingUp.reading(), 0, backUpPart);
    case Stage::Proving:
        return within(m_proving.reading(), backUpPart, provePart);
    case Stage::Checking: {
        ProgressReading reading =
            within(m_checking.reading(), backUpPart + provePart, 1 - backUpPart - provePart);
        reading.phase = ProgressPhase::Checking;
        return reading;
    }
    case Stage::Idle:
    case Stage::Recalling:
    case Stage::Ended:
        break;
    }
    return {};
}

void BackUpRun::takeManifest(const Result<Manifest> &manifest)
{
    if (m_stage != Stage::BackingUp) {
        return;
    }
    if (!manifest) {
        m_error = manifest.error();
        listSnapshots(); // A partial one may have been left, to be continued.
        return;
    }
    m_manifest = *manifest;
    if (m_isStopWanted) { // The backup was quicker than the wish to stop it.
        m_error = Error{ErrorCode::Cancelled, manifest->snapshotId, {}};
        listSnapshots();
        return;
    }
    prove();
}

void BackUpRun::takeEvidence(const Result<Evidence> &evidence)
{
    if (m_stage != Stage::Proving) {
        return;
    }
    if (evidence) {
        m_evidence = *evidence;
    } else {
        m_error = evidence.error();
    }
    listSnapshots();
}

void BackUpRun::listSnapshots()
{
    m_listing.watch(m_engine.snapshots({}));
    enter(Stage::Checking);
}

void BackUpRun::takeSnapshots(const Result<QList<SnapshotSummary>> &snapshots)
{
    if (m_stage != Stage::Checking) {
        return;
    }
    if (!snapshots) {
        m_checkError = snapshots.error();
        end();
        return;
    }
    m_state.setSnapshots(*snapshots);
    CheckOrder order = CheckOrder::again(m_state.assessment().value_or(Assessment()));
    order.target = m_state.project().particulars.target;
    m_checking.watch(m_engine.check(order));
}

void BackUpRun::takeAssessment(const Result<Assessment> &assessment)
{
    if (m_stage != Stage::Checking) {
        return;
    }
    if (assessment) {
        m_state.setAssessment(*assessment);
    } else {
        m_checkError = assessment.error();
    }
    end();
}

void BackUpRun::end()
{
    m_state.setRunning(std::nullopt);
    if (m_error && m_error->code != ErrorCode::Cancelled) {
        m_state.setFailed(Step::BackUp, m_error->subject);
    }
    enter(Stage::Ended);
}

} // namespace muster::ui
