// SPDX-License-Identifier: Apache-2.0
// What LocalEngine does with plans and snapshots.
#include "core/backup/BackUp.h"
#include "core/engine/LocalEngine.h"
#include "core/engine/ProjectSigner.h"
#include "core/engine/Session.h"
#include "core/engine/SnapshotLookup.h"
#include "core/engine/StoreChoice.h"
#include "core/engine/StoreOpener.h"
#include "core/plan/ExportScript.h"
#include "core/plan/PlanMaker.h"
#include "core/store/MigrationStart.h"
#include "core/store/SnapshotStore.h"
#include "core/verify/ExportProof.h"
#include "core/verify/Verify.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The plan for @p deployment, after its exports were held against the catalogue.
Result<BackupPlan> planFor(const Deployment &deployment, const BackupCatalogue &catalogue,
                           const Clock &clock)
{
    for (const NativeExport &file : deployment.exports) {
        if (!file.itemId.isEmpty() && catalogue.find(file.itemId) == nullptr) {
            return fail(ErrorCode::ExportItemUnknown, file.itemId, file.location.file);
        }
    }
    return makePlan(deployment, catalogue, clock.now());
}

/// @p plan with only the items named, all others told as left out by choice.
BackupPlan narrowed(BackupPlan plan, const QStringList &items)
{
    if (items.isEmpty()) {
        return plan;
    }
    plan.items.removeIf([&items](const PlannedItem &item) {
        const bool isTaken = item.how == Obtain::File || item.how == Obtain::Tree;
        return isTaken && !items.contains(item.id);
    });
    return plan;
}

} // namespace

Job<BackupPlan> LocalEngine::plan()
{
    return m_runner.start([session = m_session, knowledge = &m_knowledge,
                           clock = &m_clock](const JobContext &) -> Result<BackupPlan> {
        const Result<Deployment> deployment = session->deployment();
        if (!deployment) {
            return fail(deployment.error());
        }
        return planFor(*deployment, knowledge->catalogue, *clock);
    });
}

Job<QByteArray> LocalEngine::exportScript()
{
    return m_runner.start([session = m_session, knowledge = &m_knowledge,
                           clock = &m_clock](const JobContext &) -> Result<QByteArray> {
        const Result<Deployment> deployment = session->deployment();
        if (!deployment) {
            return fail(deployment.error());
        }
        const Result<BackupPlan> plan = planFor(*deployment, knowledge->catalogue, *clock);
        if (!plan) {
            return fail(plan.error());
        }
        return writeExportScript(*plan, knowledge->catalogue);
    });
}

Job<Manifest> LocalEngine::backUp(const BackupPlan &plan, const BackupChoice &choice)
{
    return m_runner.start([session = m_session, opener = m_stores, plan, choice,
                           keychain = &m_keychain,
                           clock = &m_clock](const JobContext &job) -> Result<Manifest> {
        const Result<ProjectState> state = session->state();
        const Result<Project> project = session->project();
        const Result<Deployment> deployment = session->deployment();
        if (!deployment || !state || !project) {
            return fail(deployment.error());
        }
        Result<SnapshotStore> store =
            SnapshotStore::openOrCreate(project->snapshotsFolder(), *clock);
        if (!store) {
            return fail(store.error());
        }
        opener->open(*store);
        if (store->seal().isLocked()) {
            return fail(ErrorCode::PassphraseMissing, store->folder(), u"the store is locked"_s);
        }
        const Result<std::optional<KeyPair>> signer = signerOf(*project, *keychain, *clock);
        const Result<QByteArrayList> signers = signer ? project->signers() : fail(signer.error());
        if (!signers) {
            return fail(signers.error());
        }
        store->setSigner(*signer);
        store->setTrust({*signers, false});
        BackupOptions options;
        options.trust = choice.trust;
        options.compression =
            store->settings().level > 0 ? store->settings().level : usualCompression;
        options.threads = store->settings().threads;
        options.projectName = state->particulars.name;
        options.target = toWord(state->particulars.target);
        const Result<Snapshot> snapshot =
            muster::backUp(narrowed(plan, choice.items), *deployment, *store, options, *clock, job);
        const Result<void> pinned =
            snapshot ? pinMigrationStart(*store, state->particulars.plannedStart, *clock)
                     : fail(snapshot.error());
        return pinned ? Result<Manifest>(snapshot->manifest) : fail(pinned.error());
    });
}

Job<QList<SnapshotSummary>> LocalEngine::snapshots(const QString &storeFolder)
{
    return m_runner.start([session = m_session, opener = m_stores,
                           storeFolder](const JobContext &) -> Result<QList<SnapshotSummary>> {
        const Result<SnapshotStore> store = chosenStore({storeFolder, {}}, *session, *opener);
        if (!store) {
            const bool isNoneYet = store.error().code == ErrorCode::SnapshotNotFound;
            return isNoneYet ? Result<QList<SnapshotSummary>>(QList<SnapshotSummary>())
                             : fail(store.error());
        }
        return store->list();
    });
}

Job<Manifest> LocalEngine::snapshot(const SnapshotChoice &choice)
{
    return m_runner.start(
        [session = m_session, opener = m_stores, choice](const JobContext &) -> Result<Manifest> {
            const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
            if (!store) {
                return fail(store.error());
            }
            const Result<Snapshot> snapshot = store->read(choice.id);
            if (!snapshot) {
                return fail(snapshot.error());
            }
            return snapshot->manifest;
        });
}

Job<std::optional<Evidence>> LocalEngine::lastProof(const SnapshotChoice &choice)
{
    return m_runner.start([session = m_session, opener = m_stores,
                           choice](const JobContext &) -> Result<std::optional<Evidence>> {
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        return store ? muster::lastProof(*store, choice.id) : fail(store.error());
    });
}

Job<Evidence> LocalEngine::verify(const SnapshotChoice &choice, ProofLevel level)
{
    return m_runner.start([session = m_session, opener = m_stores, choice, level,
                           clock = &m_clock](const JobContext &job) -> Result<Evidence> {
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        if (!store) {
            return fail(store.error());
        }
        const Result<Snapshot> snapshot = store->read(choice.id);
        if (!snapshot) {
            return fail(snapshot.error());
        }
        const QTemporaryDir scratch(scratchTemplate(choice, *session));
        VerifyOptions options;
        options.level = level;
        options.scratchFolder = scratch.path();
        options.provers = exportProvers(*store, *snapshot);
        return muster::verify(*store, snapshot->manifest.snapshotId, options, *clock, job);
    });
}

Job<RestoreReport> LocalEngine::restore(const SnapshotChoice &choice,
                                        const RestoreSelection &selection, const QString &folder)
{
    return m_runner.start([session = m_session, opener = m_stores, choice, selection,
                           folder](const JobContext &job) -> Result<RestoreReport> {
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        if (!store) {
            return fail(store.error());
        }
        const Result<Snapshot> snapshot = store->read(choice.id);
        if (!snapshot) {
            return fail(snapshot.error());
        }
        return restoreToFolder(*store, *snapshot, selection, folder, job);
    });
}

} // namespace muster
