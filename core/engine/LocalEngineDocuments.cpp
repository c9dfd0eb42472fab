// SPDX-License-Identifier: Apache-2.0
// The documents that LocalEngine makes from a deployment and its snapshots.
#include "core/engine/Judgement.h"
#include "core/engine/LocalEngine.h"
#include "core/plan/PlanMaker.h"
#include "core/restore/RollbackPlan.h"

namespace muster {

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
        CheckOrder asked = CheckOrder::again(state->assessment.value_or(Assessment()));
        asked.target = target;
        const Result<Assessment> assessment =
            judge(*session, *opener, asked, *knowledge, *clock, job);
        const Result<std::optional<SnapshotEvidence>> snapshot =
            newestSnapshotOf(*project, *opener);
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
