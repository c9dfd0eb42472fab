// SPDX-License-Identifier: Apache-2.0
#include "core/store/Prune.h"

#include "core/base/LocalFile.h"
#include "core/base/Log.h"
#include "core/store/ManifestJson.h"
#include "core/store/StoreListing.h"
#include "core/store/StoreLock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isProved(const ProofRecord *proof)
{
    return proof != nullptr && proof->level >= ProofLevel::Readable
           && proof->outcome != Outcome::Failed;
}

/// Every whole snapshot, newest first.
Result<std::vector<Snapshot>> readAll(const SnapshotStore &store, const QStringList &ids)
{
    std::vector<Snapshot> snapshots;
    for (const QString &id : ids) {
        Result<Snapshot> snapshot = store.read(id);
        if (!snapshot) {
            return fail(snapshot.error());
        }
        snapshots.push_back(std::move(*snapshot));
    }
    return snapshots;
}

/// What the rule says; a failed snapshot, which holds nothing, takes nobody's place.
QList<QList<KeptFor>> ruleOf(const std::vector<Snapshot> &snapshots, const KeepRule &rule)
{
    QList<QDateTime> times;
    for (const Snapshot &snapshot : snapshots) {
        if (snapshot.manifest.outcome != Outcome::Failed) {
            times.append(snapshot.manifest.startedAt);
        }
    }
    QList<QList<KeptFor>> kept = keptByRule(times, rule);
    for (size_t i = 0; i < snapshots.size(); ++i) {
        if (snapshots[i].manifest.outcome == Outcome::Failed) {
            kept.insert(qsizetype(i), QList<KeptFor>());
        }
    }
    return kept;
}

QList<PruneDecision> decide(const std::vector<Snapshot> &snapshots, const KeepRule &rule,
                            const Journal &journal)
{
    QList<QList<KeptFor>> kept = ruleOf(snapshots, rule);
    QList<PruneDecision> decisions;
    bool isNewerProved = false;
    for (size_t i = 0; i < snapshots.size(); ++i) {
        const Manifest &manifest = snapshots[i].manifest;
        PruneDecision decision{manifest.snapshotId, manifest.startedAt, kept.at(qsizetype(i)), {}};
        const auto pin = std::find_if(journal.pins.begin(), journal.pins.end(), [&](const Pin &p) {
            return p.snapshotId == manifest.snapshotId;
        });
        if (pin != journal.pins.end()) {
            decision.reasons.append(pin->isAutomatic ? KeptFor::MigrationStart : KeptFor::Pinned);
            decision.pinReason = pin->reason;
        }
        const bool isThisProved =
            isProved(journal.lastProof(manifest.snapshotId, snapshots[i].manifestSha256));
        if (!isNewerProved) {
            decision.reasons.append(isThisProved ? KeptFor::LastProved : KeptFor::NoNewerProved);
        }
        isNewerProved = isNewerProved || isThisProved;
        decisions.append(decision);
    }
    return decisions;
}

qint64 bytesOfSet(const SnapshotStore &store, const Snapshot &snapshot)
{
    qint64 bytes = 0;
    for (const QByteArray &file : filesOfSet(store, snapshot.manifest)) {
        const Result<FileFacts> facts = factsOf(snapshot.folder + '/' + file);
        bytes += facts ? facts->bytes : 0;
    }
    return bytes;
}

/// Removes the files of a set that was renamed away, its manifest last; what is not ours stays, and its folders with it.
Result<void> removeSet(const SnapshotStore &store, const QByteArray &folder)
{
    const QByteArray manifestName = "manifest.json" + suffixOf(store.paths().encryption());
    const Result<Manifest> manifest = store.readManifest(folder);
    if (!manifest && manifest.error().code == ErrorCode::NotFound) {
        static_cast<void>(removeFolder(folder)); // Only that was left, or what is not ours.
        return {};
    }
    if (!manifest) {
        return fail(manifest.error());
    }
    QByteArrayList folders;
    for (const QByteArray &file : filesOfSet(store, *manifest)) {
        if (const Result<void> gone = removeFile(folder + '/' + file); !gone) {
            return gone;
        }
        for (qsizetype slash = file.lastIndexOf('/'); slash > 0;
             slash = file.lastIndexOf('/', slash - 1)) {
            folders.append(file.first(slash));
        }
    }
    std::sort(folders.begin(), folders.end(), std::greater<>()); // The deepest first.
    for (const QByteArray &below : std::as_const(folders)) {
        static_cast<void>(removeFolder(folder + '/' + below)); // Refused where something is in it.
    }
    static_cast<void>(removeFolder(folder));
    return {};
}

/// Ends what a prune began, this one or one that was killed.
Result<void> removeRenamedSets(const SnapshotStore &store)
{
    const Result<StoreListing> listing = listStore(store);
    if (!listing) {
        return fail(listing.error());
    }
    for (const QByteArray &name : listing->removed) {
        const Result<void> gone = removeSet(store, store.paths().sets() + '/' + name);
        if (!gone) {
            return gone;
        }
    }
    return {};
}

Result<void> removeSets(const SnapshotStore &store, const PrunePlan &plan, const JobContext &job)
{
    bool isAny = false;
    for (const PruneDecision &decision : plan.snapshots) {
        if (decision.isKept()) {
            continue;
        }
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, decision.id);
        }
        const QByteArray set = store.paths().set(decision.id);
        if (const Result<void> renamed = renameOver(set, set + ".removed"); !renamed) {
            return renamed;
        }
        isAny = true;
        qCInfo(log::store) << "Removing snapshot" << decision.id;
    }
    // Its packs may go only when it is safe from coming back after a power cut.
    const Result<void> safe = isAny ? syncFolder(store.paths().sets()) : Result<void>();
    return safe ? removeRenamedSets(store) : safe;
}

} // namespace

Result<PrunePlan> planPrune(const SnapshotStore &store, const KeepRule &rule)
{
    const Result<Journal> journal = readJournal(store.folder(), store.seal());
    const Result<StoreListing> listing = listStore(store);
    if (!journal || !listing) {
        return fail(journal ? listing.error() : journal.error());
    }
    if (!journal->damage.isEmpty()) {
        return fail(ErrorCode::Corrupt, displayPath(store.paths().journal()), journal->damage);
    }
    const Result<std::vector<Snapshot>> snapshots = readAll(store, listing->whole);
    Result<QSet<QByteArray>> needed = objectsOfPartial(store);
    if (!snapshots || !needed) {
        return fail(snapshots ? needed.error() : snapshots.error());
    }
    PrunePlan plan;
    plan.snapshots = decide(*snapshots, rule, *journal);
    plan.foreign = listing->foreign;
    for (size_t i = 0; i < snapshots->size(); ++i) {
        const Snapshot &snapshot = snapshots->at(i);
        if (!plan.snapshots.at(qsizetype(i)).isKept()) {
            plan.freedBytes += bytesOfSet(store, snapshot);
            continue;
        }
        const Result<Contents> contents = store.contents(snapshot);
        if (!contents) {
            return fail(contents.error());
        }
        needed->unite(objectsOf(store, snapshot, *contents));
    }
    for (const ListedObject &object : listing->objects) {
        if (!needed->contains(object.name)) {
            plan.objects.append(object.name);
            plan.freedBytes += object.bytes;
        }
    }
    return plan;
}

Result<PrunePlan> prune(const SnapshotStore &store, const KeepRule &rule, const Clock &clock,
                        const JobContext &job)
{
    const Result<std::unique_ptr<StoreLock>> lock =
        StoreLock::take(store.folder(), u"prune"_s, clock);
    if (!lock) {
        return fail(lock.error());
    }
    Result<PrunePlan> plan = planPrune(store, rule);
    if (!plan) {
        return plan;
    }
    if (const Result<void> done = removeSets(store, *plan, job); !done) {
        return fail(done.error());
    }
    for (const QByteArray &name : std::as_const(plan->objects)) {
        if (job.isCancelled() || (*lock)->isLost()) {
            return fail(job.isCancelled() ? ErrorCode::Cancelled : ErrorCode::StoreLocked,
                        store.folder(), u"another writer took the lock"_s);
        }
        if (const Result<void> gone = removeFile(store.paths().folder() + '/' + name); !gone) {
            return fail(gone.error());
        }
    }
    return plan;
}

} // namespace muster
