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

} // namespace muster
