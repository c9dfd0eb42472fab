// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleBackup.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QDateTime begunAt({2026, 3, 12}, {14, 5}, Qt::UTC);

PlannedItem planned(const QString &id, const QString &scope, Obtain how, qint64 files, qint64 bytes)
{
    PlannedItem item;
    item.id = id;
    item.scope = scope;
    if (scope.startsWith(u"pool-"_s) || scope.startsWith(u"se-"_s)) {
        item.pool = *Fqdn::parse(scope);
    }
    item.how = how;
    item.files = files;
    item.bytes = bytes;
    if (how == Obtain::File) {
        item.exports.resize(1);
    }
    return item;
}

} // namespace

BackupPlan samplePlan()
{
    BackupPlan plan;
    plan.madeAt = begunAt;
    plan.items = {
        planned(u"SET-CMS"_s, {}, Obtain::File, 1, 2'100'000),
        planned(u"DB-USER"_s, u"pool-mad01.fabrikam.example"_s, Obtain::File, 1, 161'000'000),
        planned(u"DB-USER"_s, u"pool-lis01.fabrikam.example"_s, Obtain::File, 1, 94'000'000),
        planned(u"DB-USER"_s, u"se-osl01.fabrikam.example"_s, Obtain::Unprotected, 0, 0),
        planned(u"FS-ALL"_s, u"pool-lis01.fabrikam.example"_s, Obtain::Tree, 2'931, 1'100'000'000),
        planned(u"SRV-CERT"_s, u"edge-mad01.fabrikam.example"_s, Obtain::External, 0, 0)};
    return plan;
}

Manifest sampleManifest()
{
    Manifest manifest;
    manifest.snapshotId = u"20260312T140500Z_7c41e09b"_s;
    manifest.startedAt = begunAt;
    manifest.endedAt = begunAt.addSecs(408);
    for (const PlannedItem &item : samplePlan().items) {
        if (!item.isTaken()) {
            const QString reason =
                item.how == Obtain::External ? u"SRV-CERT.owner"_s : u"DB-USER.loss"_s;
            manifest.missing.append({item.id, item.scope, toWord(item.how), true, reason});
            continue;
        }
        ManifestItem taken;
        taken.id = item.id;
        taken.scope = item.scope;
        taken.how = toWord(item.how);
        taken.isMandatory = true;
        taken.files = item.how == Obtain::File ? 1 : item.files;
        taken.bytes = item.bytes;
        manifest.files += taken.files;
        manifest.bytes += taken.bytes;
        manifest.items.append(taken);
    }
    manifest.storedBytes = 410'000'000;
    return manifest;
}

Manifest incompleteManifest()
{
    Manifest manifest = sampleManifest();
    manifest.outcome = Outcome::Incomplete;
    ManifestItem &store = manifest.items.last();
    store.outcome = Outcome::Incomplete;
    store.files -= 2;
    manifest.files -= 2;
    store.problems = {{u"1-WebServices-2/CollabContent/8e21/board07.png"_s, FileOutcome::Unreadable,
                       u"no answer"_s},
                      {u"1-WebServices-2/CollabContent/8e21/board08.png"_s, FileOutcome::Denied,
                       u"access denied"_s}};
    return manifest;
}

Evidence sampleEvidence(const Manifest &manifest)
{
    Evidence evidence;
    evidence.snapshotId = manifest.snapshotId;
    for (const ManifestItem &item : manifest.items) {
        ItemEvidence proof;
        proof.id = item.id;
        proof.scope = item.scope;
        proof.isMandatory = item.isMandatory;
        proof.level = ProofLevel::Complete;
        if (item.id == u"DB-USER") {
            proof.notes = {u"usersWanted=287"_s, u"usersFound=287"_s};
        } else if (item.id == u"SET-CMS") {
            proof.level = ProofLevel::Readable;
            proof.ceiling = ProofLevel::Readable;
            proof.ceilingReason = u"noMeasure"_s;
        }
        if (item.outcome != Outcome::Complete) {
            proof.level = ProofLevel::Readable;
            proof.outcome = Outcome::Incomplete;
        }
        evidence.items.append(proof);
    }
    conclude(evidence);
    return evidence;
}

} // namespace muster
