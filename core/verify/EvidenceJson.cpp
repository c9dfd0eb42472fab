// SPDX-License-Identifier: Apache-2.0
#include "core/verify/EvidenceJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonArray problemsArray(const QList<ProofProblem> &problems)
{
    QJsonArray array;
    for (const ProofProblem &problem : problems) {
        array.append(QJsonObject{{u"kind"_s, toWord(problem.kind)},
                                 {u"subject"_s, problem.subject},
                                 {u"detail"_s, problem.detail}});
    }
    return array;
}

QList<ProofProblem> problemsIn(const QJsonArray &array)
{
    QList<ProofProblem> problems;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        problems.append({proofProblemKindFromWord(object[u"kind"_s].toString())
                             .value_or(ProofProblemKind::Unexpected),
                         object[u"subject"_s].toString(), object[u"detail"_s].toString()});
    }
    return problems;
}

ProofLevel levelIn(const QJsonValue &word)
{
    return proofLevelFromWord(word.toString()).value_or(ProofLevel::None);
}

ItemEvidence itemIn(const QJsonObject &object)
{
    ItemEvidence item;
    item.id = object[u"id"_s].toString();
    item.scope = object[u"scope"_s].toString();
    item.isMandatory = object[u"mandatory"_s].toBool();
    item.level = levelIn(object[u"level"_s]);
    item.ceiling = levelIn(object[u"ceiling"_s]);
    item.ceilingReason = object[u"ceilingReason"_s].toString();
    item.outcome = outcomeFromWord(object[u"outcome"_s].toString()).value_or(Outcome::Failed);
    item.problems = problemsIn(object[u"problems"_s].toArray());
    item.problemCount = object[u"problemCount"_s].toInteger();
    for (const auto &note : object[u"notes"_s].toArray()) {
        item.notes.append(note.toString());
    }
    return item;
}

} // namespace

QJsonObject toJson(const SignatureFacts &signature)
{
    return {{u"by"_s, toWord(signature.by)},
            {u"signer"_s, signature.signer},
            {u"fingerprint"_s, QString::fromLatin1(signature.fingerprint)}};
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonArray items;
    for (const ItemEvidence &item : evidence.items) {
        items.append(QJsonObject{
            {u"id"_s, item.id},
            {u"scope"_s, item.scope},
            {u"mandatory"_s, item.isMandatory},
            {u"level"_s, toWord(item.level)},
            {u"ceiling"_s, toWord(item.ceiling)},
            {u"ceilingReason"_s, item.ceilingReason},
            {u"outcome"_s, toWord(item.outcome)},
            {u"problems"_s, problemsArray(item.problems)},
            {u"problemCount"_s, item.problemCount},
            {u"notes"_s, QJsonArray::fromStringList(item.notes)},
        });
    }
    return {{u"items"_s, items},
            {u"problems"_s, problemsArray(evidence.problems)},
            {u"signature"_s, toJson(evidence.signature)}};
}

Evidence evidenceOf(const ProofRecord &record)
{
    Evidence evidence;
    evidence.snapshotId = record.snapshotId;
    evidence.manifestSha256 = record.manifestSha256;
    evidence.provedAt = record.at;
    evidence.asked = record.asked;
    evidence.level = record.level;
    evidence.outcome = record.outcome;
    for (const auto &item : record.details[u"items"_s].toArray()) {
        evidence.items.append(itemIn(item.toObject()));
    }
    evidence.problems = problemsIn(record.details[u"problems"_s].toArray());
    evidence.isRecorded = true;
    return evidence;
}

} // namespace muster
