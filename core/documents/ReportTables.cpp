// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DataTable.h"
#include "core/documents/FactWords.h"
#include "core/documents/SourceWords.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// A table whose rows are the elements of a list, each told by @p values.
template <typename List, typename Values>
DataTable tableOf(const QString &key, const QString &title, const QStringList &columns,
                  const List &list, const Values &values)
{
    return {key, title, columns, [&list, values](const RowVisitor &visit) {
                for (const auto &one : list) {
                    if (!visit(values(one))) {
                        return;
                    }
                }
            }};
}

QString joined(const QList<Fqdn> &names)
{
    QStringList list;
    for (const Fqdn &name : names) {
        list.append(name.text());
    }
    return list.join(u"; "_s);
}

DataTable findingTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(u"findings"_s, language.translate("Findings", "Findings"),
                   {u"id"_s, u"outcome"_s, u"severity"_s, u"title"_s, u"needs"_s, u"accounts"_s,
                    u"subjects"_s, u"subjectCount"_s, u"evidence"_s, u"remedy"_s, u"change"_s,
                    u"risk"_s},
                   facts.assessment.findings,
                   [&facts, code = language.code()](const Finding &finding) -> QList<DataValue> {
                       const ReadinessRule *rule = facts.rules.find(finding.id);
                       return {finding.id,
                               toWord(finding.outcome),
                               toWord(finding.severity),
                               rule == nullptr ? QString() : rule->title.in(code),
                               toWord(finding.needs),
                               qint64(finding.accountsTouched),
                               finding.subjects.join(u"; "_s),
                               qint64(finding.subjectCount),
                               finding.evidence.join(u"; "_s),
                               rule == nullptr ? QString() : rule->remedy.in(code),
                               toWord(finding.change),
                               toWord(finding.risk)};
                   });
}

DataTable riskRows(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(u"risks"_s, language.translate("Risks", "Risk register"),
                   {u"finding"_s, u"state"_s, u"expires"_s, u"owner"_s, u"ticket"_s, u"reason"_s,
                    u"acceptedAt"_s},
                   facts.assessment.risks, [](const RiskEntry &entry) -> QList<DataValue> {
                       const AcceptedRisk &risk = entry.risk;
                       return {
                           risk.finding,   toWord(entry.state), risk.expires.toString(Qt::ISODate),
                           risk.owner,     risk.ticket,         risk.reason,
                           risk.acceptedAt};
                   });
}

DataTable sourceTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(
        u"sources"_s, language.translate("Coverage", "What was read"),
        {u"location"_s, u"kind"_s, u"kindWords"_s, u"takenAt"_s, u"takenBy"_s, u"takenFrom"_s,
         u"bytes"_s, u"sha256"_s, u"recognised"_s, u"total"_s, u"warnings"_s},
        facts.deployment.sources, [language](const SourceRecord &source) -> QList<DataValue> {
            return {source.location,
                    source.description,
                    sourceKindWords(language, source.description),
                    source.takenAt,
                    source.takenBy,
                    source.takenFrom,
                    source.bytes,
                    QString::fromLatin1(source.sha256),
                    qint64(source.recognised),
                    qint64(source.total),
                    qint64(source.warnings.size())};
        });
}

DataTable poolTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(u"pools"_s, language.translate("Tables", "Pools and servers"),
                   {u"fqdn"_s, u"role"_s, u"site"_s, u"version"_s, u"builds"_s, u"machines"_s,
                    u"machineCount"_s, u"accounts"_s, u"centralManagement"_s, u"backEnds"_s,
                    u"fileStores"_s, u"pairedWith"_s, u"nextHop"_s},
                   facts.deployment.pools, [&facts](const Pool &pool) -> QList<DataValue> {
                       const Site *site = facts.deployment.findSite(pool.siteKey);
                       return {pool.fqdn.text(),
                               toWord(pool.role),
                               site == nullptr ? QString() : site->name,
                               pool.version ? toWord(*pool.version) : QString(),
                               pool.builds.join(u"; "_s),
                               joined(pool.machines),
                               qint64(pool.machines.size()),
                               pool.homesAccounts
                                   ? DataValue(qint64(facts.deployment.accountsOn(pool.fqdn)))
                                   : DataValue(),
                               pool.isActiveCentralManagement ? u"yes"_s : u"no"_s,
                               pool.backEnds.join(u"; "_s),
                               pool.fileStores.join(u"; "_s),
                               pool.pairedWith.text(),
                               pool.nextHop.text()};
                   });
}

DataTable trunkTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(u"trunks"_s, language.translate("Tables", "Trunks"),
                   {u"gateway"_s, u"address"_s, u"port"_s, u"protocol"_s, u"mediationPool"_s},
                   facts.deployment.trunks, [](const Trunk &trunk) -> QList<DataValue> {
                       return {trunk.gatewayCluster.text(), trunk.address, qint64(trunk.port),
                               trunk.protocol, trunk.mediationPool.text()};
                   });
}

DataTable certificateTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(u"certificates"_s, language.translate("Areas", "Certificates"),
                   {u"subject"_s, u"notBefore"_s, u"notAfter"_s, u"issuer"_s, u"serialNumber"_s,
                    u"thumbprint"_s, u"alternativeNames"_s, u"key"_s, u"signature"_s,
                    u"privateKey"_s, u"file"_s},
                   facts.deployment.certificates, [](const Certificate &one) -> QList<DataValue> {
                       return {one.subject,
                               one.notBefore,
                               one.notAfter,
                               one.issuer,
                               one.serialNumber,
                               one.thumbprint,
                               one.alternativeNames.join(u"; "_s),
                               one.keyDescription,
                               one.signatureAlgorithm,
                               toWord(one.key),
                               one.location.file};
                   });
}

DataTable contradictionTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(
        u"contradictions"_s, language.translate("Tables", "Contradictions"),
        {u"kind"_s, u"subject"_s, u"property"_s, u"first"_s, u"firstSource"_s, u"second"_s,
         u"secondSource"_s},
        facts.deployment.contradictions, [&facts](const Contradiction &one) -> QList<DataValue> {
            const auto place = [&facts](int source) {
                return facts.deployment.sources.value(source).location;
            };
            return {toWord(one.kind),       one.subject, one.property,           one.first,
                    place(one.firstSource), one.second,  place(one.secondSource)};
        });
}

DataTable planTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    return tableOf(u"plan"_s, language.translate("Tables", "Backup plan"),
                   {u"id"_s, u"name"_s, u"scope"_s, u"how"_s, u"mandatory"_s, u"takenAt"_s,
                    u"bytes"_s, u"command"_s, u"reason"_s},
                   facts.plan.items,
                   [&facts, code = language.code()](const PlannedItem &item) -> QList<DataValue> {
                       const CatalogueItem *entry = facts.catalogue.find(item.id);
                       return {item.id,
                               entry == nullptr ? QString() : entry->name.in(code),
                               item.scope,
                               toWord(item.how),
                               item.isMandatory() ? u"yes"_s : u"no"_s,
                               item.takenAt(),
                               item.bytes,
                               item.command,
                               facts.catalogue.reason(item.reasonKey).in(code)};
                   });
}

DataTable snapshotTable(const SnapshotEvidence &snapshot, const DocumentLanguage &language)
{
    return tableOf(
        u"snapshot"_s, language.translate("Tables", "Snapshot"),
        {u"id"_s, u"scope"_s, u"outcome"_s, u"level"_s, u"files"_s, u"bytes"_s, u"sha256"_s,
         u"takenAt"_s, u"sourcePath"_s, u"problems"_s},
        snapshot.manifest.items, [&snapshot](const ManifestItem &item) -> QList<DataValue> {
            const auto proof =
                std::find_if(snapshot.proofs.begin(), snapshot.proofs.end(), [&](const auto &one) {
                    return one.id == item.id && one.scope == item.scope;
                });
            const ProofLevel level =
                proof == snapshot.proofs.end() ? ProofLevel::None : proof->level;
            return {item.id,
                    item.scope,
                    toWord(item.outcome),
                    toWord(level),
                    item.files,
                    item.bytes,
                    QString::fromLatin1(item.sha256),
                    item.takenAt,
                    item.sourcePath,
                    qint64(item.problems.size())};
        });
}

} // namespace

QList<DataTable> reportTables(const DocumentFacts &facts, const DocumentLanguage &language)
{
    QList<DataTable> tables{findingTable(facts, language), poolTable(facts, language),
                            trunkTable(facts, language),   certificateTable(facts, language),
                            planTable(facts, language),    contradictionTable(facts, language),
                            sourceTable(facts, language)};
    if (facts.snapshot) {
        tables.append(snapshotTable(*facts.snapshot, language));
    }
    tables.append(riskRows(facts, language));
    return tables;
}

QList<DataTable> rollbackTables(const DocumentFacts &facts, const DocumentLanguage &language)
{
    if (!facts.rollback) {
        return {};
    }
    const QStringList columns{u"card"_s,        u"stage"_s,     u"title"_s, u"on"_s,
                              u"command"_s,     u"expected"_s,  u"proof"_s, u"proofExpected"_s,
                              u"minutesFrom"_s, u"minutesTo"_s, u"next"_s};
    return {{u"cards"_s, language.translate("Tables", "Cards"), columns,
             [&plan = *facts.rollback, code = language.code()](const RowVisitor &visit) {
                 for (const RollbackStage &stage : plan.stages) {
                     for (const RollbackCard &card : stage.cards) {
                         const bool goesOn =
                             visit({qint64(card.number), stage.title.in(code), card.title.in(code),
                                    card.on.in(code), card.command, card.expected.in(code),
                                    card.proof, card.proofExpected.in(code), card.minutesFrom,
                                    card.minutesTo, qint64(card.next)});
                         if (!goesOn) {
                             return;
                         }
                     }
                 }
             }}};
}

} // namespace muster
