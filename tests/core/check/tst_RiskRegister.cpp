// SPDX-License-Identifier: Apache-2.0
#include "core/check/RiskRegister.h"

#include "core/check/Assess.h"
#include "core/check/FindingHistory.h"
#include "tests/core/check/CheckFixture.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QDateTime now(QDate(2026, 9, 14), QTime(6, 0), Qt::UTC);

Finding aFinding(const QString &id, FindingOutcome outcome, Severity severity)
{
    Finding finding;
    finding.id = id;
    finding.outcome = outcome;
    finding.severity = severity;
    finding.fingerprint = u"seen"_s;
    return finding;
}

AcceptedRisk aRisk(const QString &finding)
{
    AcceptedRisk risk;
    risk.finding = finding;
    risk.reason = u"Replaced with the pool"_s;
    risk.owner = u"N. Vidal"_s;
    risk.expires = now.date();
    return risk;
}

/// One blocker failed, one unknown, one warning failed, one passed.
Assessment aMixedAssessment()
{
    Assessment assessment;
    assessment.findings = {
        aFinding(u"VER-002"_s, FindingOutcome::Fail, Severity::Blocker),
        aFinding(u"SEC-001"_s, FindingOutcome::Unknown, Severity::Blocker),
        aFinding(u"USR-006"_s, FindingOutcome::Fail, Severity::Warning),
        aFinding(u"TOPO-001"_s, FindingOutcome::Pass, Severity::Blocker),
    };
    return assessment;
}

/// What the users of a pool come to when these have a line that is no number.
Finding linesFinding(const QStringList &lines)
{
    CheckCase aCase;
    makeReady(aCase);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        aCase.deployment.accounts[i].lineUri = lines.at(i);
    }
    return findingOf(aCase, u"USR-006"_s);
}

} // namespace

class RiskRegisterTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptedRisksAreConditionsNeverReady();
    void anExpiredAcceptanceCountsAgain();
    void changedEvidenceComesBack();
    void freeRoomIsNoEvidence();
    void anotherTargetComesBack();
    void orderOfTheSourceIsNoChange();
    void whatIsNotWholeIsRefused_data();
    void whatIsNotWholeIsRefused();
    void acceptingAgainReplaces();
    void aLineOfAnUnknownRuleIsKept();
};

void RiskRegisterTest::acceptedRisksAreConditionsNeverReady()
{
    Assessment assessment = aMixedAssessment();
    QList<AcceptedRisk> risks;
    applyRisks(assessment, risks, now.date());
    QCOMPARE(toWord(assessment.verdict), u"notReady"_s);
    for (const auto &[id, verdict] :
         {std::pair(u"VER-002"_s, u"unknown"_s), std::pair(u"SEC-001"_s, u"conditions"_s),
          std::pair(u"USR-006"_s, u"conditions"_s)}) {
        const Result<AcceptedRisk> risk = acceptable(aRisk(id), assessment, now);
        MUSTER_VERIFY_OK(risk);
        risks = withRisk(risks, *risk);
        applyRisks(assessment, risks, now.date());
        QCOMPARE(toWord(assessment.find(id)->risk), u"accepted"_s);
        QCOMPARE(toWord(assessment.verdict), verdict);
    }
    QCOMPARE(assessment.risks.size(), 3);
    QCOMPARE(assessment.count(FindingOutcome::Fail), 2); // They stay visible.
}

void RiskRegisterTest::anExpiredAcceptanceCountsAgain()
{
    Assessment assessment = aMixedAssessment();
    const Result<AcceptedRisk> risk = acceptable(aRisk(u"VER-002"_s), assessment, now);
    MUSTER_VERIFY_OK(risk);
    applyRisks(assessment, {*risk}, now.date());
    QVERIFY(!assessment.find(u"VER-002"_s)->stands());
    applyRisks(assessment, {*risk}, now.date().addDays(1));
    QCOMPARE(toWord(assessment.find(u"VER-002"_s)->risk), u"expired"_s);
    QCOMPARE(toWord(assessment.verdict), u"notReady"_s);
}

void RiskRegisterTest::changedEvidenceComesBack()
{
    const Finding one = linesFinding({u"4711"_s});
    const Finding two = linesFinding({u"4711"_s, u"4712"_s});
    const Finding other = linesFinding({u"4713"_s});
    QCOMPARE(toWord(one.outcome), u"fail"_s);
    QCOMPARE(one.fingerprint, linesFinding({u"4711"_s}).fingerprint);
    QVERIFY(one.fingerprint != two.fingerprint);
    QVERIFY(one.fingerprint != other.fingerprint);

    Assessment assessment;
    assessment.findings = {one};
    const Result<AcceptedRisk> risk = acceptable(aRisk(u"USR-006"_s), assessment, now);
    MUSTER_VERIFY_OK(risk);
    assessment.findings = {two};
    applyRisks(assessment, {*risk}, now.date());
    QCOMPARE(toWord(assessment.findings.first().risk), u"evidenceChanged"_s);
    QVERIFY(assessment.findings.first().stands());
    assessment.findings.first().outcome = FindingOutcome::Pass;
    applyRisks(assessment, {*risk}, now.date());
    QCOMPARE(toWord(assessment.risks.first().state), u"notOpen"_s);
}

void RiskRegisterTest::freeRoomIsNoEvidence()
{
    CheckCase aCase;
    makeReady(aCase);
    aCase.inputs.stage = Stage::Backup;
    aCase.inputs.plan = BackupPlan();
    aCase.inputs.plan->items.append(PlannedItem());
    aCase.inputs.plan->items.last().how = Obtain::File;
    aCase.inputs.plan->items.last().bytes = 1'000'000'000;
    aCase.inputs.freeBackupBytes = 10;
    const Finding before = findingOf(aCase, u"DISK-002"_s);
    QCOMPARE(toWord(before.outcome), u"fail"_s);
    aCase.inputs.freeBackupBytes = 11;
    QCOMPARE(findingOf(aCase, u"DISK-002"_s).fingerprint, before.fingerprint);
}

void RiskRegisterTest::anotherTargetComesBack()
{
    CheckCase aCase;
    makeReady(aCase);
    aCase.deployment.accounts.first().lineUri = u"4711"_s;
    const Finding before = findingOf(aCase, u"USR-006"_s);
    aCase.inputs.target = Target::SubscriptionEdition;
    QVERIFY(findingOf(aCase, u"USR-006"_s).fingerprint != before.fingerprint);
}

void RiskRegisterTest::orderOfTheSourceIsNoChange()
{
    CheckCase aCase;
    makeReady(aCase);
    aCase.deployment.accounts[0].lineUri = u"4711"_s;
    aCase.deployment.accounts[1].lineUri = u"4712"_s;
    const Finding before = findingOf(aCase, u"USR-006"_s);
    QCOMPARE(before.subjectCount, 2);
    aCase.deployment.accounts.swapItemsAt(0, 1);
    QCOMPARE(findingOf(aCase, u"USR-006"_s).fingerprint, before.fingerprint);
}

void RiskRegisterTest::whatIsNotWholeIsRefused_data()
{
    using Spoil = std::function<void(AcceptedRisk &)>;
    QTest::addColumn<Spoil>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, ErrorCode code, const QString &subject,
                        const Spoil &change) {
        QTest::addRow("%s", name) << change << static_cast<int>(code) << subject;
    };
    row("no such rule", ErrorCode::FindingUnknown, u"USR-999"_s,
        [](AcceptedRisk &risk) { risk.finding = u"USR-999"_s; });
    row("blank reason", ErrorCode::RiskIncomplete, u"reason"_s,
        [](AcceptedRisk &risk) { risk.reason = u" \n"_s; });
    row("no owner", ErrorCode::RiskIncomplete, u"owner"_s,
        [](AcceptedRisk &risk) { risk.owner.clear(); });
    row("no day", ErrorCode::RiskIncomplete, u"expires"_s,
        [](AcceptedRisk &risk) { risk.expires = QDate(); });
    row("yesterday", ErrorCode::RiskIncomplete, u"expires"_s,
        [](AcceptedRisk &risk) { risk.expires = now.date().addDays(-1); });
    row("passed", ErrorCode::RiskNotOpen, u"TOPO-001"_s,
        [](AcceptedRisk &risk) { risk.finding = u"TOPO-001"_s; });
}

void RiskRegisterTest::whatIsNotWholeIsRefused()
{
    using Spoil = std::function<void(AcceptedRisk &)>;
    QFETCH(const Spoil, change);
    QFETCH(const int, code);
    QFETCH(const QString, subject);
    AcceptedRisk risk = aRisk(u"USR-006"_s);
    change(risk);
    const Result<AcceptedRisk> refused = acceptable(risk, aMixedAssessment(), now);
    MUSTER_VERIFY_FAILS(refused, static_cast<ErrorCode>(code));
    QCOMPARE(refused.error().subject, subject);
}

void RiskRegisterTest::acceptingAgainReplaces()
{
    AcceptedRisk again = aRisk(u"USR-006"_s);
    again.reason = u"Another"_s;
    const QList<AcceptedRisk> risks = withRisk({aRisk(u"USR-006"_s), aRisk(u"VER-002"_s)}, again);
    QCOMPARE(risks, (QList<AcceptedRisk>{again, aRisk(u"VER-002"_s)}));
}

void RiskRegisterTest::aLineOfAnUnknownRuleIsKept()
{
    Assessment assessment = aMixedAssessment();
    applyRisks(assessment, {aRisk(u"NEW-001"_s)}, now.date());
    QCOMPARE(assessment.risks.size(), 1);
    QCOMPARE(toWord(assessment.risks.first().state), u"notOpen"_s);
}

} // namespace muster

Q_DECLARE_METATYPE(std::function<void(muster::AcceptedRisk &)>)

QTEST_GUILESS_MAIN(muster::RiskRegisterTest)
#include "tst_RiskRegister.moc"
