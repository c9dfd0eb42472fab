// SPDX-License-Identifier: Apache-2.0
// What LocalEngine concludes from a deployment and its snapshots: findings and documents.
#include "core/base/LocalFile.h"
#include "core/check/Assess.h"
#include "core/engine/LocalEngine.h"
#include "core/engine/Session.h"
#include "core/engine/SnapshotLookup.h"
#include "core/engine/StoreOpener.h"
#include "core/plan/PlanMaker.h"
#include "core/restore/RollbackPlan.h"

#include <QDir>

namespace muster {

namespace {

/// The newest whole snapshot of the project; empty when none was taken.
Result<std::optional<SnapshotEvidence>> snapshotOf(const Project &project, StoreOpener &opener)
{
    Result<SnapshotStore> store = SnapshotStore::open(project.snapshotsFolder());
    if (!store) {
        const bool isNoneYet =
            store.error().code == ErrorCode::NotFound || QDir(project.snapshotsFolder()).isEmpty();
        return isNoneYet
                   ? Result<std::optional<SnapshotEvidence>>(std::optional<SnapshotEvidence>())
                   : fail(store.error());
    }
    const Result<QByteArrayList> signers = project.signers();
    if (!signers) {
        return fail(signers.error());
    }
    store->setTrust({*signers, false});
    opener.open(*store);
    return newestSnapshot(*store);
}

/// Evaluates every rule on what is known now.
Result<Assessment> assessNow(const Session &session, StoreOpener &opener, Target target,
                             const Knowledge &knowledge, const Clock &clock, const JobContext &job)
{
    const Result<Project> project = session.project();
    const Result<Deployment> deployment = session.deployment();
    if (!project || !deployment) {
        return fail(project ? deployment.error() : project.error());
    }
    const Result<std::optional<SnapshotEvidence>> snapshot = snapshotOf(*project, opener);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    CheckInputs inputs;
    inputs.target = target;
    inputs.plan = makePlan(*deployment, knowledge.catalogue, clock.now());
    inputs.snapshot = *snapshot;
    const Result<ProjectState> state = session.state();
    if (state && state->particulars.plannedEnd.isValid()) {
        inputs.plannedEnd = state->particulars.plannedEnd.startOfDay(Qt::UTC);
    }
    const qint64 free = freeBytes(project->snapshotsFolder());
    if (free >= 0) {
        inputs.freeBackupBytes = free;
    }
    return assess(*deployment, inputs, knowledge.checks, clock, job);
}

} // namespace

Job<Assessment> LocalEngine::check(Target target)
{
    return m_runner.start([session = m_session, opener = m_stores, target, knowledge = &m_knowledge,
                           clock = &m_clock](const JobContext &job) -> Result<Assessment> {
        Result<Assessment> assessment =
            assessNow(*session, *opener, target, *knowledge, *clock, job);
        if (!assessment) {
            return assessment;
        }
        const Result<Project> project = session->project();
        const Result<void> saved = project->saveAssessment(*assessment);
        if (!saved) {
            return fail(saved.error());
        }
        session->setAssessment(*assessment);
        return assessment;
    });
}

Job<QList<MadeFile>> LocalEngine::makeDocuments(const DocumentOrder &order)
{
    return m_runner.start([session = m_session, opener = m_stores, order, knowledge = &m_knowledge,
                           clock = &m_clock](const JobContext &job) -> Result<QList<MadeFile>> {
        const Result<ProjectState> state = session->state();
        const Result<Project> project = session->project();
        if (!state || !project) {
            return fail(project.error());
        }
        const Target target = state->particulars.target;
        const Result<Assessment> assessment =
            assessNow(*session, *opener, target, *knowledge, *clock, job);
        const Result<std::optional<SnapshotEvidence>> snapshot = snapshotOf(*project, *opener);
        const Result<DocumentLanguage> language = DocumentLanguage::load(order.language);
        if (!assessment || !snapshot || !language) {
            return fail(!assessment ? assessment.error()
                        : !snapshot ? snapshot.error()
                                    : language.error());
        }
        DocumentFacts facts;
        facts.particulars = state->particulars;
        facts.deployment = *state->deployment;
        facts.assessment = *assessment;
        facts.plan = makePlan(facts.deployment, knowledge->catalogue, clock->now());
        facts.snapshot = *snapshot;
        facts.rollback =
            makeRollbackPlan(facts.deployment,
                             facts.snapshot ? RollbackBasis::of(facts.snapshot->manifest)
                                            : RollbackBasis::of(facts.plan),
                             knowledge->rollback, target);
        facts.rules = knowledge->checks.rules;
        facts.catalogue = knowledge->catalogue;
        facts.builds = knowledge->checks.builds;
        facts.removedFeatures = knowledge->removedFeatures;
        facts.printedAt = clock->now();
        const QString folder = order.folder.isEmpty() ? project->documentsFolder() : order.folder;
        QList<DocumentRequest> requests;
        for (const DocumentKind kind : order.kinds) {
            for (const DocumentFormat format : order.formats) {
                requests.append({kind, format, order.audience});
            }
        }
        return muster::makeDocuments(facts, requests, *language, folder, job);
    });
}

} // namespace muster
