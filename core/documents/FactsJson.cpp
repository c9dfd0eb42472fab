// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentFacts.h"
#include "core/documents/JsonStream.h"
#include "core/documents/Roster.h"

#include <QCryptographicHash>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<Fqdn> &names)
{
    QStringList list;
    for (const Fqdn &name : names) {
        list.append(name.text());
    }
    return list;
}

void writeSources(JsonStream &json, const Deployment &deployment)
{
    json.key(u"sources"_s);
    json.beginArray();
    for (const SourceRecord &source : deployment.sources) {
        json.beginObject();
        json.member(u"spec"_s, source.spec);
        json.member(u"location"_s, source.location);
        json.member(u"description"_s, source.description);
        json.member(u"takenAt"_s, source.takenAt);
        json.member(u"takenBy"_s, source.takenBy);
        json.member(u"takenFrom"_s, source.takenFrom);
        json.member(u"bytes"_s, source.bytes);
        json.member(u"sha256"_s, QString::fromLatin1(source.sha256));
        json.member(u"recognised"_s, qint64(source.recognised));
        json.member(u"total"_s, qint64(source.total));
        json.member(u"warnings"_s, qint64(source.warnings.size()));
        json.endObject();
    }
    json.endArray();
}

void writePools(JsonStream &json, const Deployment &deployment)
{
    json.key(u"pools"_s);
    json.beginArray();
    for (const Pool &pool : deployment.pools) {
        json.beginObject();
        json.member(u"fqdn"_s, pool.fqdn.text());
        json.member(u"role"_s, toWord(pool.role));
        const Site *site = deployment.findSite(pool.siteKey);
        json.member(u"site"_s, site == nullptr ? QString() : site->name);
        json.member(u"version"_s, pool.version ? toWord(*pool.version) : QString());
        json.member(u"builds"_s, pool.builds);
        json.member(u"machines"_s, texts(pool.machines));
        json.member(u"homesAccounts"_s, pool.homesAccounts);
        json.member(u"centralManagement"_s, pool.isActiveCentralManagement);
        json.member(u"backEnds"_s, pool.backEnds);
        json.member(u"fileStores"_s, pool.fileStores);
        json.member(u"pairedWith"_s, pool.pairedWith.text());
        json.endObject();
    }
    json.endArray();
}

void writeAccount(JsonStream &json, const Account &account)
{
    json.beginObject();
    json.member(u"sip"_s, account.sip.text());
    json.member(u"displayName"_s, account.displayName);
    json.member(u"kind"_s, toWord(account.kind));
    json.member(u"pool"_s, account.pool.text());
    json.member(u"contactStore"_s, toWord(account.contactStore));
    json.member(u"lineUri"_s, account.lineUri);
    json.member(u"hostingProvider"_s, account.hostingProvider);
    json.key(u"properties"_s);
    json.beginObject();
    account.properties.forEach(
        [&](const QString &name, const QString &value) { json.member(name, value); });
    json.endObject();
    json.endObject();
}

void writeFindings(JsonStream &json, const Assessment &assessment)
{
    json.member(u"verdict"_s, toWord(assessment.verdict));
    json.key(u"findings"_s);
    json.beginArray();
    for (const Finding &finding : assessment.findings) {
        json.beginObject();
        json.member(u"id"_s, finding.id);
        json.member(u"outcome"_s, toWord(finding.outcome));
        json.member(u"severity"_s, toWord(finding.severity));
        json.member(u"needs"_s, toWord(finding.needs));
        json.member(u"subjects"_s, finding.subjects);
        json.member(u"subjectCount"_s, qint64(finding.subjectCount));
        json.member(u"accounts"_s, qint64(finding.accountsTouched));
        json.member(u"evidence"_s, finding.evidence);
        json.endObject();
    }
    json.endArray();
}

void writePlan(JsonStream &json, const BackupPlan &plan)
{
    json.key(u"plan"_s);
    json.beginArray();
    for (const PlannedItem &item : plan.items) {
        json.beginObject();
        json.member(u"id"_s, item.id);
        json.member(u"scope"_s, item.scope);
        json.member(u"how"_s, toWord(item.how));
        json.member(u"mandatory"_s, item.isMandatory());
        json.member(u"command"_s, item.command);
        json.member(u"reason"_s, item.reasonKey);
        json.member(u"bytes"_s, item.bytes);
        json.endObject();
    }
    json.endArray();
}

void writeSnapshot(JsonStream &json, const Manifest &manifest)
{
    json.beginObject();
    json.member(u"id"_s, manifest.snapshotId);
    json.member(u"endedAt"_s, manifest.endedAt);
    json.member(u"outcome"_s, toWord(manifest.outcome));
    json.member(u"files"_s, manifest.files);
    json.member(u"bytes"_s, manifest.bytes);
    json.key(u"items"_s);
    json.beginArray();
    for (const ManifestItem &item : manifest.items) {
        json.beginObject();
        json.member(u"id"_s, item.id);
        json.member(u"scope"_s, item.scope);
        json.member(u"outcome"_s, toWord(item.outcome));
        json.member(u"files"_s, item.files);
        json.member(u"bytes"_s, item.bytes);
        json.member(u"sha256"_s, QString::fromLatin1(item.sha256));
        json.member(u"takenAt"_s, item.takenAt);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeRollbackPlan(JsonStream &json, const RollbackPlan &plan)
{
    json.beginObject();
    json.member(u"target"_s, toWord(plan.target));
    json.key(u"stages"_s);
    json.beginArray();
    for (const RollbackStage &stage : plan.stages) {
        json.beginObject();
        json.member(u"id"_s, stage.id);
        json.member(u"title"_s, stage.title.english);
        json.member(u"pointOfNoReturn"_s, stage.pointOfNoReturn.english);
        json.key(u"cards"_s);
        json.beginArray();
        for (const RollbackCard &card : stage.cards) {
            json.beginObject();
            json.member(u"number"_s, qint64(card.number));
            json.member(u"id"_s, card.id);
            json.member(u"scope"_s, card.scope);
            json.member(u"title"_s, card.title.english);
            json.member(u"command"_s, card.command);
            json.member(u"proof"_s, card.proof);
            json.member(u"minutesFrom"_s, card.minutesFrom);
            json.member(u"minutesTo"_s, card.minutesTo);
            json.member(u"unknown"_s, qint64(card.unknown.size()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

void writeFacts(JsonStream &json, const DocumentFacts &facts)
{
    const Deployment &deployment = facts.deployment;
    json.beginObject();
    json.member(u"organisation"_s, facts.particulars.organisation);
    json.member(u"project"_s, facts.particulars.name);
    json.member(u"change"_s, facts.particulars.changeNumber);
    json.member(u"author"_s, facts.particulars.author);
    json.member(u"classification"_s, facts.particulars.classification);
    json.member(u"target"_s, toWord(facts.particulars.target));
    json.member(u"discoveredAt"_s, deployment.discoveredAt);
    writeSources(json, deployment);
    writePools(json, deployment);
    json.key(u"roster"_s);
    json.beginArray();
    for (const RosterPool &pool : makeRoster(deployment)) {
        json.beginObject();
        json.member(u"pool"_s, pool.fqdn.text());
        json.member(u"sha256"_s, QString::fromLatin1(pool.sha256));
        json.key(u"accounts"_s);
        json.beginArray();
        for (const RosterGroup &group : pool.groups) {
            for (const int place : group.accounts) {
                writeAccount(json, deployment.accounts.at(place));
            }
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    writeFindings(json, facts.assessment);
    writePlan(json, facts.plan);
    json.key(u"snapshot"_s);
    if (facts.snapshot) {
        writeSnapshot(json, facts.snapshot->manifest);
    } else {
        json.null();
    }
    json.key(u"rollback"_s);
    if (facts.rollback) {
        writeRollbackPlan(json, *facts.rollback);
    } else {
        json.null();
    }
    json.endObject();
}

QByteArray factsHash(const DocumentFacts &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    {
        JsonStream json([&hash](QByteArrayView bytes) { hash.addData(bytes.toByteArray()); });
        writeFacts(json, facts);
    }
    return hash.result().toHex();
}

} // namespace muster
