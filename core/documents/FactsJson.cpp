// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/Sha256.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/FactsParts.h"
#include "core/documents/JsonStream.h"

namespace muster {

using namespace Qt::StringLiterals;

void writeFacts(JsonStream &json, const DocumentFacts &facts)
{
    const Particulars &words = facts.particulars;
    json.beginObject();
    json.member(u"schema"_s, QString(factsSchema));
    json.member(u"organisation"_s, words.organisation);
    json.member(u"project"_s, words.name);
    json.member(u"change"_s, words.changeNumber);
    json.member(u"author"_s, words.author);
    json.member(u"classification"_s, words.classification);
    json.member(u"target"_s, toWord(words.target));
    json.member(u"owner"_s, words.owner);
    json.member(u"plannedStart"_s, words.plannedStart.toString(Qt::ISODate));
    json.member(u"plannedEnd"_s, words.plannedEnd.toString(Qt::ISODate));
    writeDeploymentFacts(json, facts.deployment, words.target);
    writeConclusionFacts(json, facts);
    json.endObject();
}

QByteArray factsHash(const DocumentFacts &facts)
{
    Sha256 hash;
    {
        JsonStream json([&hash](QByteArrayView bytes) {
            hash.add({bytes.data(), size_t(bytes.size())});
        });
        writeFacts(json, facts);
    }
    return hash.finish().toHex();
}

} // namespace muster
