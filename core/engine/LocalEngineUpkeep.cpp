// SPDX-License-Identifier: Apache-2.0
// What LocalEngine does with snapshots and stores after they were made.
#include "core/engine/LocalEngine.h"
#include "core/engine/Session.h"
#include "core/engine/StoreChoice.h"
#include "core/engine/StoreOpener.h"
#include "core/store/MigrationStart.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The pin of a snapshot; null when it has none.
const Pin *pinOf(const Journal &journal, const QString &id)
{
    const auto pin = std::find_if(journal.pins.begin(), journal.pins.end(),
                                  [&id](const Pin &one) { return one.snapshotId == id; });
    return pin == journal.pins.end() ? nullptr : &*pin;
}

Result<SnapshotDetails> detailsOf(const SnapshotStore &store, const QString &id)
{
    const Result<Snapshot> snapshot = store.read(id);
    const Result<Journal> journal = readJournal(store.folder(), store.seal());
    const Result<QList<SnapshotSummary>> list = store.list();
    if (!snapshot || !journal || !list) {
        return fail(!snapshot ? snapshot.error() : !journal ? journal.error() : list.error());
    }
    SnapshotDetails details;
    details.manifest = snapshot->manifest;
    const QString &found = details.manifest.snapshotId;
    for (const SnapshotSummary &summary : *list) {
        if (summary.id == found) {
            details.summary = summary;
        }
    }
    for (const ProofRecord &proof : journal->proofs) {
        if (proof.snapshotId == found && proof.manifestSha256 == snapshot->manifestSha256) {
            details.proofs.append(proof);
        }
    }
    if (const Pin *pin = pinOf(*journal, found)) {
        details.pin = *pin;
    }
    for (const CopyRecord &copy : journal->copies) {
        if (copy.snapshotId == found) {
            details.copies.append(copy);
        }
    }
    return details;
}

Result<void> removePin(const SnapshotStore &store, const QString &id, const QString &signedOffBy,
                       const Clock &clock)
{
    const Result<Snapshot> snapshot = store.read(id);
    const Result<Journal> journal = readJournal(store.folder(), store.seal());
    if (!snapshot || !journal) {
        return fail(snapshot ? journal.error() : snapshot.error());
    }
    const QString &found = snapshot->manifest.snapshotId;
    const Pin *pin = pinOf(*journal, found);
    if (pin != nullptr && pin->isAutomatic) {
        if (signedOffBy.isEmpty()) {
            return fail(ErrorCode::NotSignedOff, found, u"the migration starts from it"_s);
        }
        const Result<void> noted =
            appendSignOff(store.folder(), store.seal(), {signedOffBy, clock.now()});
        if (!noted) {
            return noted;
        }
    }
    return pin == nullptr ? Result<void>() : appendUnpin(store.folder(), found, clock.now());
}

/// The day on which the open project's migration starts; invalid for a bare store.
QDate startOf(const QString &storeFolder, const Session &session)
{
    const Result<ProjectState> state = session.state();
    return storeFolder.isEmpty() && state ? state->particulars.plannedStart : QDate();
}

} // namespace

Job<SnapshotDetails> LocalEngine::describe(const SnapshotChoice &choice)
{
    return m_runner.start([session = m_session, opener = m_stores,
                           choice](const JobContext &) -> Result<SnapshotDetails> {
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        return store ? detailsOf(*store, choice.id) : fail(store.error());
    });
}

Job<void> LocalEngine::pin(const SnapshotChoice &choice, const QString &reason)
{
    return m_runner.start([session = m_session, opener = m_stores, choice, reason,
                           clock = &m_clock](const JobContext &) -> Result<void> {
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        const Result<Snapshot> snapshot = store ? store->read(choice.id) : fail(store.error());
        if (!snapshot) {
            return fail(snapshot.error());
        }
        return appendPin(store->folder(), store->seal(),
                         {snapshot->manifest.snapshotId, reason, clock->now()});
    });
}

Job<void> LocalEngine::unpin(const SnapshotChoice &choice, const QString &signedOffBy)
{
    return m_runner.start([session = m_session, opener = m_stores, choice, signedOffBy,
                           clock = &m_clock](const JobContext &) -> Result<void> {
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        return store ? removePin(*store, choice.id, signedOffBy, *clock) : fail(store.error());
    });
}

Job<SnapshotDifference> LocalEngine::compareSnapshots(const QString &storeFolder,
                                                      const QString &before, const QString &after)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder, before,
                           after](const JobContext &) -> Result<SnapshotDifference> {
        const Result<SnapshotStore> store = chosenStore({storeFolder, {}}, *session, *opener);
        return store ? muster::compareSnapshots(*store, before, after) : fail(store.error());
    });
}

Job<StoreEvidence> LocalEngine::checkStore(const QString &storeFolder, CheckDepth depth)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder, depth,
                           clock = &m_clock](const JobContext &job) -> Result<StoreEvidence> {
        const Result<SnapshotStore> store = chosenStore({storeFolder, {}}, *session, *opener);
        return store ? muster::checkStore(*store, depth, *clock, job) : fail(store.error());
    });
}

Job<std::optional<LockFacts>> LocalEngine::removeDeadLock(const QString &storeFolder)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder, clock = &m_clock](
                              const JobContext &) -> Result<std::optional<LockFacts>> {
        const Result<SnapshotStore> store = chosenStore({storeFolder, {}}, *session, *opener);
        return store ? muster::removeDeadLock(store->folder(), *clock) : fail(store.error());
    });
}

Job<PrunePlan> LocalEngine::prune(const QString &storeFolder, const KeepRule &rule, PruneMode mode)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder, rule, mode,
                           clock = &m_clock](const JobContext &job) -> Result<PrunePlan> {
        const Result<SnapshotStore> store = chosenStore({storeFolder, {}}, *session, *opener);
        if (!store) {
            return fail(store.error());
        }
        const Result<void> pinned =
            pinMigrationStart(*store, startOf(storeFolder, *session), *clock);
        if (!pinned) {
            return fail(pinned.error());
        }
        return mode == PruneMode::OnlyShow ? planPrune(*store, rule)
                                           : muster::prune(*store, rule, *clock, job);
    });
}

Job<CopyReport> LocalEngine::copyStore(const QString &storeFolder, const QString &to)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder, to,
                           clock = &m_clock](const JobContext &job) -> Result<CopyReport> {
        const SnapshotChoice choice{storeFolder, {}};
        const Result<SnapshotStore> store = chosenStore(choice, *session, *opener);
        if (!store) {
            return fail(store.error());
        }
        const QTemporaryDir scratch(scratchTemplate(choice, *session));
        return muster::copyStore(*store, to, scratch.path(), *clock, job);
    });
}

} // namespace muster
