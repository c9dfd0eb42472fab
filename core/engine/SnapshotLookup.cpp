// SPDX-License-Identifier: Apache-2.0
#include "core/engine/SnapshotLookup.h"

#include "core/store/StoreJournal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The number behind `name=` among the notes of a proof, or -1.
qint64 countIn(const QJsonArray &notes, const QString &name)
{
    for (const auto &note : notes) {
        const QString text = note.toString();
        if (text.startsWith(name + u'=')) {
            return text.mid(name.size() + 1).toLongLong();
        }
    }
    return -1;
}

ProvedItem provedItem(const QJsonObject &item)
{
    ProvedItem proved;
    proved.id = item.value(u"id"_s).toString();
    proved.scope = item.value(u"scope"_s).toString();
    proved.level = proofLevelFromWord(item.value(u"level"_s).toString()).value_or(ProofLevel::None);
    for (const auto &problem : item.value(u"problems"_s).toArray()) {
        const QJsonObject object = problem.toObject();
        proved.problems.append(u"%1: %2 %3"_s
                                   .arg(object.value(u"kind"_s).toString(),
                                        object.value(u"subject"_s).toString(),
                                        object.value(u"detail"_s).toString())
                                   .trimmed());
    }
    const QJsonArray notes = item.value(u"notes"_s).toArray();
    proved.usersWanted = countIn(notes, u"usersWanted"_s);
    proved.usersFound = countIn(notes, u"usersFound"_s);
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
    const Result<Journal> journal = readJournal(store.folder());
    if (!journal) {
        return fail(journal.error());
    }
    SnapshotEvidence evidence;
    evidence.summary = *newest;
    evidence.manifest = snapshot->manifest;
    if (const ProofRecord *proof = journal->lastProof(newest->id, snapshot->manifestSha256)) {
        for (const auto &item : proof->details.value(u"items"_s).toArray()) {
            evidence.proofs.append(provedItem(item.toObject()));
        }
    }
    evidence.isPinned =
        std::any_of(journal->pins.begin(), journal->pins.end(),
                    [&newest](const Pin &pin) { return pin.snapshotId == newest->id; });
    return std::optional<SnapshotEvidence>(evidence);
}

} // namespace muster
