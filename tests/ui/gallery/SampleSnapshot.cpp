// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleSnapshot.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

ManifestItem item(const QString &id, const QString &scope, qint64 files, qint64 bytes)
{
    ManifestItem made;
    made.id = id;
    made.scope = scope;
    made.folder = id + u'/' + (scope.isEmpty() ? u"deployment"_s : scope);
    made.how = files > 1 ? u"tree"_s : u"file"_s;
    made.isMandatory = true;
    made.files = files;
    made.bytes = bytes;
    return made;
}

ItemEvidence proved(const ManifestItem &item, ProofLevel level)
{
    ItemEvidence evidence;
    evidence.id = item.id;
    evidence.scope = item.scope;
    evidence.isMandatory = item.isMandatory;
    evidence.level = level;
    return evidence;
}

} // namespace

Manifest restorableManifest()
{
    const QString madrid = u"pool-mad01.fabrikam.example"_s;
    const QString lisbon = u"pool-lis01.fabrikam.example"_s;
    Manifest manifest;
    manifest.items = {item(u"SET-CMS"_s, {}, 1, 2'100'000),
                      item(u"SET-LIS"_s, {}, 1, 48'000),
                      item(u"DB-USER"_s, madrid, 1, 240'000'000),
                      item(u"DB-USER"_s, lisbon, 1, 108'000'000),
                      item(u"SET-RGS"_s, madrid, 1, 29'000'000),
                      item(u"FS-ALL"_s, madrid, 6'100, 2'400'000'000),
                      item(u"FS-ALL"_s, lisbon, 3'100, 1'000'000'000)};
    manifest.items[6].outcome = Outcome::Incomplete;
    manifest.homed = {{madrid, 287, {}}, {lisbon, 130, {}}};
    manifest.missing = {
        {u"DB-USER"_s, u"se-osl01.fabrikam.example"_s, u"unprotected"_s, true, u"DB-USER.loss"_s},
        {u"DB-PCHAT"_s, u"pchat-mad01.fabrikam.example"_s, u"unprotected"_s, true,
         u"DB-PCHAT.loss"_s},
        {u"EXT-PSTN"_s, {}, u"external"_s, false, u"EXT-PSTN.owner"_s}};
    return manifest;
}

Evidence damagedEvidence()
{
    Evidence evidence;
    evidence.provedAt = QDateTime({2026, 3, 12}, {14, 31}, Qt::UTC);
    evidence.asked = ProofLevel::Complete;
    evidence.isRecorded = true;
    for (const ManifestItem &each : restorableManifest().items) {
        evidence.items.append(proved(each, ProofLevel::Complete));
    }
    ItemEvidence &groups = evidence.items[4];
    groups.level = ProofLevel::Readable;
    groups.ceiling = ProofLevel::Readable;
    groups.ceilingReason = u"noMeasure"_s;
    ItemEvidence &files = evidence.items[6];
    files.level = ProofLevel::Present;
    files.outcome = Outcome::Failed;
    files.add({ProofProblemKind::Altered, u"FS-ALL/pool-lis01/1-WebServices-1/Meeting.xml"_s, {}});
    conclude(evidence);
    return evidence;
}

RestoreReport sampleRestoreReport()
{
    RestoreReport report;
    report.outcome = Outcome::Incomplete;
    report.snapshotId = u"20260309T184000Z_7c41e09b"_s;
    report.folder = u"/srv/restore/fabrikam"_s;
    report.files = 9'202;
    report.bytes = 3'700'000'000;
    report.refused = {{u"FS-ALL/pool-lis01/1-WebServices-1/CON"_s, u"reservedName"_s}};
    report.failed = {{u"FS-ALL/pool-lis01/1-WebServices-1/Meeting.xml"_s,
                      {ErrorCode::Corrupt, u"packs/7f41c0.pack"_s, {}, 0}}};
    return report;
}

} // namespace muster
