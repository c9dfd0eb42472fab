// SPDX-License-Identifier: Apache-2.0
#include "core/documents/FactWords.h"
#include "core/documents/FactsParts.h"

#include <QSet>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

void member(JsonStream &json, const QString &name, const LocalText &text)
{
    json.key(name);
    json.beginObject();
    json.member(u"en"_s, text.english);
    json.member(u"es"_s, text.spanish);
    json.endObject();
}

void member(JsonStream &json, const QString &name, const QList<LocalText> &texts)
{
    writeObjects(json, name, texts, [&json](const LocalText &text) {
        json.member(u"en"_s, text.english);
        json.member(u"es"_s, text.spanish);
    });
}

/// The words of the rule stand with its finding, because documents print both.
void writeFindings(JsonStream &json, const DocumentFacts &facts)
{
    json.member(u"verdict"_s, toWord(facts.assessment.verdict));
    json.member(u"stage"_s, toWord(facts.assessment.stage));
    json.member(u"comparedWith"_s, facts.assessment.comparedWith);
    writeObjects(json, u"findings"_s, facts.assessment.findings, [&](const Finding &finding) {
        json.member(u"id"_s, finding.id);
        json.member(u"outcome"_s, toWord(finding.outcome));
        json.member(u"severity"_s, toWord(finding.severity));
        json.member(u"needs"_s, toWord(finding.needs));
        json.member(u"subjects"_s, finding.subjects);
        json.member(u"subjectCount"_s, qint64(finding.subjectCount));
        json.member(u"accounts"_s, qint64(finding.accountsTouched));
        json.member(u"evidence"_s, finding.evidence);
        json.member(u"change"_s, toWord(finding.change));
        json.member(u"risk"_s, toWord(finding.risk));
        if (const ReadinessRule *rule = facts.rules.find(finding.id)) {
            member(json, u"title"_s, rule->title);
            member(json, u"failed"_s, rule->failed);
            member(json, u"meaning"_s, rule->meaning);
            member(json, u"remedy"_s, rule->remedy);
            json.member(u"command"_s, rule->command);
            json.member(u"source"_s, rule->sourceTitle);
        }
    });
}

void writeRisks(JsonStream &json, const Assessment &assessment)
{
    writeObjects(json, u"risks"_s, assessment.risks, [&json](const RiskEntry &entry) {
        json.member(u"finding"_s, entry.risk.finding);
        json.member(u"state"_s, toWord(entry.state));
        json.member(u"reason"_s, entry.risk.reason);
        json.member(u"owner"_s, entry.risk.owner);
        json.member(u"ticket"_s, entry.risk.ticket);
        json.member(u"expires"_s, entry.risk.expires.toString(Qt::ISODate));
        json.member(u"acceptedAt"_s, entry.risk.acceptedAt);
    });
}

void writePlan(JsonStream &json, const BackupPlan &plan)
{
    json.member(u"plannedAt"_s, plan.madeAt);
    writeObjects(json, u"plan"_s, plan.items, [&json](const PlannedItem &item) {
        json.member(u"id"_s, item.id);
        json.member(u"scope"_s, item.scope);
        json.member(u"how"_s, toWord(item.how));
        json.member(u"necessity"_s, toWord(item.necessity));
        json.member(u"usage"_s, toWord(item.usage));
        json.member(u"mandatory"_s, item.isMandatory());
        json.member(u"command"_s, item.command);
        json.member(u"fileName"_s, item.exportFileName);
        json.member(u"reason"_s, item.reasonKey);
        json.member(u"takenAt"_s, item.takenAt());
        json.member(u"bytes"_s, item.bytes);
        json.member(u"bytesEstimated"_s, item.bytesEstimated);
    });
}

/// What the catalogue and the removed features say, as far as this plan concerns it.
void writeCatalogue(JsonStream &json, const DocumentFacts &facts)
{
    QSet<QString> ids;
    QSet<QString> reasons;
    for (const PlannedItem &item : facts.plan.items) {
        ids.insert(item.id);
        reasons.insert(item.reasonKey);
    }
    QList<CatalogueItem> items;
    for (const CatalogueItem &item : facts.catalogue.items) {
        if (ids.contains(item.id)) {
            items.append(item);
        }
    }
    writeObjects(json, u"catalogue"_s, items, [&json](const CatalogueItem &item) {
        json.member(u"id"_s, item.id);
        member(json, u"name"_s, item.name);
        member(json, u"loss"_s, item.loss);
        member(json, u"owner"_s, item.owner);
        json.member(u"ceiling"_s, item.ceiling);
    });
    QStringList keys(reasons.cbegin(), reasons.cend());
    keys.sort();
    writeObjects(json, u"reasons"_s, keys, [&](const QString &key) {
        json.member(u"key"_s, key);
        member(json, u"text"_s, facts.catalogue.reason(key));
    });
}

/// Reviewed data on products, as far as documents print it.
void writeProducts(JsonStream &json, const DocumentFacts &facts)
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    writeObjects(json, u"products"_s, facts.builds.products, [&](const ProductBuilds &product) {
        json.member(u"version"_s, toWord(product.version));
        json.member(u"mainstreamSupportEnds"_s, day(product.mainstreamSupportEnds));
        json.member(u"extendedSupportEnds"_s, day(product.extendedSupportEnds));
    });
    QList<RemovedFeature> removed;
    for (const RemovedFeature &feature : facts.removedFeatures) {
        if (feature.removedIn.contains(facts.particulars.target)) {
            removed.append(feature);
        }
    }
    writeObjects(json, u"removedFeatures"_s, removed, [&json](const RemovedFeature &feature) {
        json.member(u"id"_s, feature.id);
        member(json, u"name"_s, feature.name);
        member(json, u"consequence"_s, feature.consequence);
        json.member(u"source"_s, feature.source);
    });
}

void writeManifestItem(JsonStream &json, const ManifestItem &item)
{
    json.member(u"id"_s, item.id);
    json.member(u"scope"_s, item.scope);
    json.member(u"how"_s, item.how);
    json.member(u"outcome"_s, toWord(item.outcome));
    json.member(u"mandatory"_s, item.isMandatory);
    json.member(u"files"_s, item.files);
    json.member(u"bytes"_s, item.bytes);
    json.member(u"sha256"_s, QString::fromLatin1(item.sha256));
    json.member(u"sourcePath"_s, item.sourcePath);
    json.member(u"takenAt"_s, item.takenAt);
    json.member(u"ageEvidence"_s, item.ageEvidence);
    json.member(u"notCaptured"_s, item.notCaptured);
    writeObjects(json, u"problems"_s, item.problems, [&json](const FileProblem &problem) {
        json.member(u"path"_s, problem.path);
        json.member(u"outcome"_s, toWord(problem.outcome));
        json.member(u"detail"_s, problem.detail);
    });
    writeObjects(json, u"skipped"_s, item.skipped, [&json](const SkippedByRule &skipped) {
        json.member(u"rule"_s, skipped.rule);
        json.member(u"files"_s, skipped.files);
        json.member(u"bytes"_s, skipped.bytes);
    });
}

void writeSnapshot(JsonStream &json, const SnapshotEvidence &evidence)
{
    const Manifest &manifest = evidence.manifest;
    json.beginObject();
    json.member(u"id"_s, manifest.snapshotId);
    json.member(u"startedAt"_s, manifest.startedAt);
    json.member(u"endedAt"_s, manifest.endedAt);
    json.member(u"program"_s, manifest.programVersion);
    json.member(u"host"_s, manifest.host);
    json.member(u"account"_s, manifest.account);
    json.member(u"outcome"_s, toWord(manifest.outcome));
    json.member(u"level"_s, toWord(evidence.summary.level));
    json.member(u"provedAt"_s, evidence.summary.provedAt);
    json.member(u"files"_s, manifest.files);
    json.member(u"bytes"_s, manifest.bytes);
    writeObjects(json, u"items"_s, manifest.items,
                 [&json](const ManifestItem &item) { writeManifestItem(json, item); });
    writeObjects(json, u"missing"_s, manifest.missing, [&json](const MissingItem &item) {
        json.member(u"id"_s, item.id);
        json.member(u"scope"_s, item.scope);
        json.member(u"how"_s, item.how);
        json.member(u"mandatory"_s, item.isMandatory);
        json.member(u"reason"_s, item.reason);
    });
    writeObjects(json, u"homed"_s, manifest.homed, [&json](const HomedAccounts &homed) {
        json.member(u"pool"_s, homed.pool);
        json.member(u"accounts"_s, homed.accounts);
        json.member(u"sha256"_s, QString::fromLatin1(homed.sha256));
    });
    writeObjects(json, u"proofs"_s, evidence.proofs, [&json](const ProvedItem &proof) {
        json.member(u"id"_s, proof.id);
        json.member(u"scope"_s, proof.scope);
        json.member(u"level"_s, toWord(proof.level));
        json.member(u"problems"_s, proof.problems);
        json.member(u"usersWanted"_s, proof.usersWanted);
        json.member(u"usersFound"_s, proof.usersFound);
    });
    json.endObject();
}

void writeCard(JsonStream &json, const RollbackCard &card)
{
    json.member(u"number"_s, qint64(card.number));
    json.member(u"id"_s, card.id);
    json.member(u"scope"_s, card.scope);
    member(json, u"title"_s, card.title);
    member(json, u"goal"_s, card.goal);
    member(json, u"on"_s, card.on);
    member(json, u"account"_s, card.account);
    json.member(u"shell"_s, card.shell ? toWord(*card.shell) : QString());
    member(json, u"unknown"_s, card.unknown);
    member(json, u"before"_s, card.before);
    json.member(u"command"_s, card.command);
    member(json, u"expected"_s, card.expected);
    json.member(u"proof"_s, card.proof);
    member(json, u"proofExpected"_s, card.proofExpected);
    member(json, u"stopIf"_s, card.stopIf);
    json.member(u"minutesFrom"_s, card.minutesFrom);
    json.member(u"minutesTo"_s, card.minutesTo);
    json.member(u"next"_s, qint64(card.next));
    json.member(u"source"_s, card.source);
}

void writeClauses(JsonStream &json, const QString &name, const QList<RollbackClause> &clauses)
{
    writeObjects(json, name, clauses, [&json](const RollbackClause &clause) {
        json.member(u"id"_s, clause.id);
        member(json, u"text"_s, clause.text);
        json.member(u"source"_s, clause.source);
    });
}

void writeRollbackPlan(JsonStream &json, const RollbackPlan &plan)
{
    json.beginObject();
    json.member(u"target"_s, toWord(plan.target));
    member(json, u"preparation"_s, plan.preparation);
    writeObjects(json, u"triggers"_s, plan.triggers, [&json](const RollbackTrigger &trigger) {
        json.member(u"immediate"_s, trigger.isImmediate);
        json.member(u"minutes"_s, trigger.minutes);
        member(json, u"text"_s, trigger.text);
    });
    writeObjects(json, u"stages"_s, plan.stages, [&json](const RollbackStage &stage) {
        json.member(u"id"_s, stage.id);
        member(json, u"title"_s, stage.title);
        member(json, u"changes"_s, stage.changes);
        member(json, u"wayBack"_s, stage.wayBack);
        member(json, u"lost"_s, stage.lost);
        member(json, u"pointOfNoReturn"_s, stage.pointOfNoReturn);
        json.member(u"source"_s, stage.source);
        writeObjects(json, u"cards"_s, stage.cards,
                     [&json](const RollbackCard &card) { writeCard(json, card); });
    });
    member(json, u"verification"_s, plan.verification);
    writeClauses(json, u"messages"_s, plan.messages);
    writeClauses(json, u"clauses"_s, plan.clauses);
    json.endObject();
}

} // namespace

void writeConclusionFacts(JsonStream &json, const DocumentFacts &facts)
{
    writeFindings(json, facts);
    writeRisks(json, facts.assessment);
    writePlan(json, facts.plan);
    writeCatalogue(json, facts);
    writeProducts(json, facts);
    json.key(u"snapshot"_s);
    if (facts.snapshot) {
        writeSnapshot(json, *facts.snapshot);
    } else {
        json.null();
    }
    json.key(u"rollback"_s);
    if (facts.rollback) {
        writeRollbackPlan(json, *facts.rollback);
    } else {
        json.null();
    }
}

} // namespace muster
