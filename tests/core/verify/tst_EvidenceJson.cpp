// SPDX-License-Identifier: Apache-2.0
#include "core/verify/EvidenceJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class EvidenceJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void recordGivesTheSameEvidence();
    void unknownWordsCountAsTheWorst();
};

namespace {

Evidence someEvidence()
{
    Evidence evidence;
    evidence.snapshotId = u"20260701T120000Z_00c0ffee"_s;
    evidence.manifestSha256 = "ab12";
    evidence.provedAt = QDateTime(QDate(2026, 7, 1), QTime(12, 5), Qt::UTC);
    evidence.level = ProofLevel::Readable;
    evidence.outcome = Outcome::Incomplete;
    evidence.isRecorded = true;
    ItemEvidence item;
    item.id = u"DB-USER"_s;
    item.scope = u"pool-mad01.fabrikam.example"_s;
    item.isMandatory = true;
    item.level = ProofLevel::Readable;
    item.ceiling = ProofLevel::Complete;
    item.ceilingReason = u"noMeasure"_s;
    item.outcome = Outcome::Incomplete;
    item.notes = {u"usersWanted=12"_s, u"usersFound=11"_s};
    item.add({ProofProblemKind::Incomplete, u"sip:ibáñez@fabrikam.example"_s, u"no document"_s});
    evidence.items.append(item);
    evidence.problems.append({ProofProblemKind::Missing, u"packs/aa.tar.zst"_s, {}});
    return evidence;
}

ProofRecord recordOf(const Evidence &evidence)
{
    return {evidence.snapshotId, evidence.provedAt, evidence.manifestSha256, evidence.asked,
            evidence.level,      evidence.outcome,  toJson(evidence)};
}

} // namespace

void EvidenceJsonTest::recordGivesTheSameEvidence()
{
    QCOMPARE(evidenceOf(recordOf(someEvidence())), someEvidence());
}

void EvidenceJsonTest::unknownWordsCountAsTheWorst()
{
    ProofRecord record = recordOf(someEvidence());
    record.details = QJsonDocument::fromJson(R"({"items":[{"id":"X","level":"sworn",
        "outcome":"splendid","problems":[{"kind":"haunted","subject":"a"}]}]})")
                         .object();
    const ItemEvidence item = evidenceOf(record).items.constFirst();
    QCOMPARE(item.level, ProofLevel::None);
    QCOMPARE(item.outcome, Outcome::Failed);
    QCOMPARE(item.problems.constFirst().kind, ProofProblemKind::Unexpected);
}

QTEST_GUILESS_MAIN(EvidenceJsonTest)
#include "tst_EvidenceJson.moc"
