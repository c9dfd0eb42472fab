// SPDX-License-Identifier: Apache-2.0
#include "core/engine/SnapshotLookup.h"

#include "core/verify/EvidenceJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The number behind `name=` among the notes of a proof, or -1.
qint64 countIn(const QStringList &notes, const QString &name)
{
    for (const QString &note : notes) {
        if (note.startsWith(name + u'=')) {
            return note.mid(name.size() + 1).toLongLong();
        }
    }
    return -1;
}

ProvedItem provedItem(const ItemEvidence &item)
{
    ProvedItem proved;
    proved.id = item.id;
    proved.scope = item.scope;
    proved.level = item.level;
    for (const ProofProblem &problem : item.problems) {
        proved.problems.append(
            u"%1: %2 %3"_s.arg(toWord(problem.kind), problem.subject, problem.detail).trimmed());
    }
    proved.usersWanted = countIn(item.notes, u"usersWanted"_s);
    proved.usersFound = countIn(item.notes, u"usersFound"_s);
    return proved;
}

} // namespace

Result<std::optional<SnapshotEvidence>> newestSnapshot(const SnapshotStore &store)
{
    const Result<QList<SnapshotSummary>> all = store.list();
    if (!all) {
        return fail(all.error());
    }
    const auto newest = std::find_if(all->begin(), all->end(), [](const SnapshotSummary &summary) {
        return !summary.isPartial;
    });
    if (newest == all->end()) {
        return std::optional<SnapshotEvidence>();
    }
    const Result<Snapshot> snapshot = store.read(newest->id);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const Result<Journal> journal = readJournal(store.folder(), store.seal());
    if (!journal) {
        return fail(journal.error());
    }
    SnapshotEvidence evidence;
    evidence.summary = *newest;
    evidence.manifest = snapshot->manifest;
    if (const ProofRecord *proof = journal->lastProof(newest->id, snapshot->manifestSha256)) {
        for (const ItemEvidence &item : evidenceOf(*proof).items) {
            evidence.proofs.append(provedItem(item));
        }
    }
    evidence.isPinned =
        std::any_of(journal->pins.begin(), journal->pins.end(),
                    [&newest](const Pin &pin) { return pin.snapshotId == newest->id; });
    return std::optional<SnapshotEvidence>(evidence);
}

Result<std::optional<Evidence>> lastProof(const SnapshotStore &store, const QString &snapshotId)
{
    const Result<Snapshot> snapshot = store.read(snapshotId);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const Result<Journal> journal = readJournal(store.folder(), store.seal());
    if (!journal) {
        return fail(journal.error());
    }
    const ProofRecord *proof =
        journal->lastProof(snapshot->manifest.snapshotId, snapshot->manifestSha256);
    if (proof == nullptr) {
        return std::optional<Evidence>();
    }
    Evidence evidence = evidenceOf(*proof);
    evidence.signature = snapshot->manifest.signature;
    return std::optional<Evidence>(evidence);
}

} // namespace muster
