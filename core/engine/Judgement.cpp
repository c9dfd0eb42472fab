// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Judgement.h"

#include "core/base/LocalFile.h"
#include "core/check/Assess.h"
#include "core/check/RiskRegister.h"
#include "core/engine/SnapshotLookup.h"
#include "core/plan/PlanMaker.h"

#include <QDir>

#include <algorithm>

namespace muster {

namespace {

CheckInputs inputsOf(const CheckOrder &order, const ProjectState &state, const Project &project)
{
    CheckInputs inputs;
    inputs.target = order.target;
    inputs.stage = order.stage;
    inputs.retiringPools = order.retiringPools;
    if (state.particulars.plannedEnd.isValid()) {
        inputs.plannedEnd = state.particulars.plannedEnd.startOfDay(Qt::UTC);
    }
    const qint64 free = freeBytes(project.snapshotsFolder());
    if (free >= 0) {
        inputs.freeBackupBytes = free;
    }
    return inputs;
}

Result<void> areDiscovered(const QList<Fqdn> &wanted, const Deployment &deployment)
{
    for (const Fqdn &fqdn : wanted) {
        const bool isKnown = std::any_of(deployment.pools.begin(), deployment.pools.end(),
                                         [&fqdn](const Pool &pool) { return pool.fqdn == fqdn; });
        if (!isKnown) {
            return fail(ErrorCode::PoolUnknown, fqdn.text());
        }
    }
    return {};
}

} // namespace

Result<std::optional<SnapshotEvidence>> newestSnapshotOf(const Project &project,
                                                         StoreOpener &opener)
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

Result<Assessment> judge(const Session &session, StoreOpener &opener, const CheckOrder &order,
                         const Knowledge &knowledge, const Clock &clock, const JobContext &job)
{
    const Result<Project> project = session.project();
    const Result<ProjectState> state = session.state();
    const Result<Deployment> deployment = session.deployment();
    if (!project || !state || !deployment) {
        return fail(!project ? project.error() : !state ? state.error() : deployment.error());
    }
    if (const Result<void> known = areDiscovered(order.retiringPools, *deployment); !known) {
        return fail(known.error());
    }
    const Result<std::optional<SnapshotEvidence>> snapshot = newestSnapshotOf(*project, opener);
    const Result<std::optional<Assessment>> before = project->runBefore(order.run);
    if (!snapshot || !before) {
        return fail(snapshot ? before.error() : snapshot.error());
    }
    CheckInputs inputs = inputsOf(order, *state, *project);
    inputs.plan = makePlan(*deployment, knowledge.catalogue, clock.now());
    inputs.snapshot = *snapshot;
    Result<Assessment> assessment = assess(*deployment, inputs, knowledge.checks, clock, job);
    if (assessment) {
        compareWith(*assessment, *before);
        applyRisks(*assessment, state->risks, clock.now().toUTC().date());
    }
    return assessment;
}

} // namespace muster
