// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckTable.h"
#include "tests/core/check/CheckFixture.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QTest>

#include <ctime>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;

namespace muster {

class AssessTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasOneFinding();
    void nothingKnownMeansNothingPasses();
    void readyDeploymentIsReady();
    void verdictFollowsItsDefinition_data();
    void verdictFollowsItsDefinition();
    void aRuleThatThrowsStopsNoOther();
    void aRuleThatNeverEndsIsStoppedAndUnknown();
    void otherTargetsAndStagesAreOutOfScope();
    void subjectsAreCappedAndCounted();
    void stoppedRunIsCancelled();
    void hundredThousandAccountsTakeNoLongerThanTwoSeconds();
};

void AssessTest::everyRuleHasOneFinding()
{
    CheckCase aCase;
    makeReady(aCase);
    const Assessment assessment = assessmentOf(aCase);
    QCOMPARE(assessment.findings.size(), knowledge().rules.all().size());
    for (qsizetype i = 0; i < assessment.findings.size(); ++i) {
        QCOMPARE(assessment.findings.at(i).id, knowledge().rules.all().at(i).id);
    }
}

void AssessTest::nothingKnownMeansNothingPasses()
{
    for (const Target target :
         {Target::Sfb2015, Target::Sfb2019, Target::SubscriptionEdition, Target::Teams}) {
        for (int stage = 0; stage <= static_cast<int>(Stage::Decommission); ++stage) {
            CheckCase aCase;
            aCase.inputs.target = target;
            aCase.inputs.stage = static_cast<Stage>(stage);
            const Assessment assessment = assessmentOf(aCase);
            QCOMPARE(assessment.count(FindingOutcome::Pass), 0);
            QCOMPARE(assessment.count(FindingOutcome::Fail), 0);
            QCOMPARE(toWord(assessment.verdict), toWord(Verdict::Unknown));
            for (const Finding &finding : assessment.findings) {
                const bool isUnknown = finding.outcome == FindingOutcome::Unknown;
                QVERIFY2(isUnknown == (finding.needs != NeededSource::None),
                         qPrintable(finding.id));
            }
        }
    }
}

void AssessTest::readyDeploymentIsReady()
{
    CheckCase aCase;
    makeReady(aCase);
    const Assessment assessment = assessmentOf(aCase);
    QStringList open;
    for (const Finding &finding : assessment.findings) {
        const bool isOpen = finding.outcome == FindingOutcome::Fail
                            || (finding.outcome == FindingOutcome::Unknown
                                && finding.severity == Severity::Blocker);
        if (isOpen) {
            open.append(finding.id + u' ' + toWord(finding.outcome) + u' '
                        + finding.evidence.join(u"; "_s));
        }
    }
    QCOMPARE(open.join(u'\n'), QString());
    QCOMPARE(toWord(assessment.verdict), u"ready"_s);
}

void AssessTest::verdictFollowsItsDefinition_data()
{
    using F = FindingOutcome;
    using S = Severity;
    using Findings = QList<std::pair<F, S>>;
    QTest::addColumn<Findings>("findings");
    QTest::addColumn<QString>("verdict");

    QTest::addRow("nothing") << Findings{} << u"unknown"_s;
    QTest::addRow("all passed") << Findings{{F::Pass, S::Blocker}} << u"ready"_s;
    QTest::addRow("warning unknown")
        << Findings{{F::Pass, S::Blocker}, {F::Unknown, S::Warning}} << u"ready"_s;
    QTest::addRow("info failed") << Findings{{F::Fail, S::Info}} << u"ready"_s;
    QTest::addRow("warning failed")
        << Findings{{F::Pass, S::Blocker}, {F::Fail, S::Warning}} << u"conditions"_s;
    QTest::addRow("blocker unknown")
        << Findings{{F::Unknown, S::Blocker}, {F::Fail, S::Warning}} << u"unknown"_s;
    QTest::addRow("blocker failed") << Findings{{F::Fail, S::Blocker}} << u"notReady"_s;
    QTest::addRow("one blocker failed, another unknown")
        << Findings{{F::Unknown, S::Blocker}, {F::Fail, S::Blocker}} << u"notReady"_s;
    QTest::addRow("blockers of later stages")
        << Findings{{F::NotDue, S::Blocker}, {F::NotApplicable, S::Blocker}} << u"ready"_s;
}

void AssessTest::verdictFollowsItsDefinition()
{
    using Findings = QList<std::pair<FindingOutcome, Severity>>;
    QFETCH(const Findings, findings);
    QFETCH(const QString, verdict);

    QList<Finding> made;
    for (const auto &[outcome, severity] : findings) {
        Finding finding;
        finding.outcome = outcome;
        finding.severity = severity;
        made.append(finding);
    }
    QCOMPARE(toWord(verdictOf(made)), verdict);
}

void AssessTest::aRuleThatThrowsStopsNoOther()
{
    CheckCase aCase;
    makeReady(aCase);
    CheckTable table = allChecks();
    table.insert(u"USR-005"_s,
                 [](const CheckContext &) -> Finding { throw std::runtime_error("planted"); });
    TestJob job;
    const Result<Assessment> assessed =
        assess(aCase.deployment, aCase.inputs, knowledge(), aCase.clock, job, table);
    MUSTER_VERIFY_OK(assessed);
    QCOMPARE(assessed->findings.size(), knowledge().rules.all().size());
    QCOMPARE(toWord(assessed->verdict), u"unknown"_s);
    for (const Finding &finding : assessed->findings) {
        if (finding.id == u"USR-005") {
            QCOMPARE(toWord(finding.outcome), u"unknown"_s);
            QVERIFY(finding.evidence.join(u' ').contains(u"planted"_s));
        } else if (finding.id == u"USR-006") {
            QCOMPARE(toWord(finding.outcome), u"pass"_s);
        }
    }
}

void AssessTest::aRuleThatNeverEndsIsStoppedAndUnknown()
{
    CheckCase aCase;
    makeReady(aCase);
    CheckTable table;
    for (const ReadinessRule &rule : knowledge().rules.all()) {
        table.insert(rule.id, [](const CheckContext &) { return passed(); });
    }
    table.insert(u"USR-005"_s, [](const CheckContext &context) {
        while (!context.mustStop()) {
            std::this_thread::yield();
        }
        return passed(); // Of the part it had looked at: this must not count.
    });
    TestJob job;
    const Result<Assessment> assessed =
        assess(aCase.deployment, aCase.inputs, knowledge(), aCase.clock, job, table,
               std::chrono::milliseconds(200));
    MUSTER_VERIFY_OK(assessed);
    QCOMPARE(assessed->findings.size(), knowledge().rules.all().size());
    QCOMPARE(assessed->count(FindingOutcome::Unknown), 1);
    QCOMPARE(assessed->count(FindingOutcome::Fail), 0);
    for (const Finding &finding : assessed->findings) {
        if (finding.id == u"USR-005") {
            QCOMPARE(toWord(finding.outcome), u"unknown"_s);
            QCOMPARE(finding.evidence, QStringList{u"stopped: over 200 ms"_s});
        }
    }
}

void AssessTest::otherTargetsAndStagesAreOutOfScope()
{
    CheckCase aCase;
    makeReady(aCase);
    QCOMPARE(toWord(findingOf(aCase, u"VER-002"_s).outcome), u"notApplicable"_s);
    QCOMPARE(toWord(findingOf(aCase, u"PCHAT-004"_s).outcome), u"notApplicable"_s);
    QCOMPARE(toWord(findingOf(aCase, u"HYB-001"_s).outcome), u"notDue"_s);
    QCOMPARE(toWord(findingOf(aCase, u"DEC-001"_s).outcome), u"notDue"_s);
    QCOMPARE(toWord(findingOf(aCase, u"SEC-001"_s).outcome), u"notDue"_s);
    aCase.inputs.stage = Stage::Decommission;
    QCOMPARE(toWord(findingOf(aCase, u"DEC-001"_s).outcome), u"fail"_s);
    QCOMPARE(toWord(findingOf(aCase, u"HYB-001"_s).outcome), u"unknown"_s);
    QCOMPARE(toWord(findingOf(aCase, u"TOPO-001"_s).outcome), u"pass"_s);
    aCase.inputs.retiringPools.clear();
    // A gate about a pool that nobody named must not open.
    const Finding unnamed = findingOf(aCase, u"DEC-001"_s);
    QCOMPARE(toWord(unnamed.outcome), u"unknown"_s);
    QCOMPARE(toWord(unnamed.needs), u"person"_s);
    aCase.inputs.stage = Stage::Backup;
    QCOMPARE(toWord(findingOf(aCase, u"TOPO-001"_s).outcome), u"pass"_s);
    QCOMPARE(toWord(findingOf(aCase, u"SEC-001"_s).outcome), u"unknown"_s);
    QCOMPARE(toWord(findingOf(aCase, u"BKP-001"_s).outcome), u"notDue"_s);
}

void AssessTest::subjectsAreCappedAndCounted()
{
    CheckCase aCase;
    makeReady(aCase);
    aCase.deployment = aDeployment().with(aPool(u"se01"_s).withAccounts(120)).build();
    for (Account &account : aCase.deployment.accounts) {
        account.lineUri = u"tel:12"_s;
    }
    const Finding finding = findingOf(aCase, u"USR-006"_s);
    QCOMPARE(finding.subjects.size(), 50);
    QCOMPARE(finding.subjectCount, 120);
    QCOMPARE(finding.accountsTouched, 120);
    QCOMPARE(finding.evidence.first(), u"se01.contoso.com: 120"_s);
}

void AssessTest::stoppedRunIsCancelled()
{
    CheckCase aCase;
    makeReady(aCase);
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(assess(aCase.deployment, aCase.inputs, knowledge(), aCase.clock, job),
                        ErrorCode::Cancelled);
}

void AssessTest::hundredThousandAccountsTakeNoLongerThanTwoSeconds()
{
    CheckCase aCase;
    makeReady(aCase);
    aCase.deployment.accounts.clear();
    aCase.deployment.accounts =
        aDeployment().with(aPool(u"se01"_s).withAccounts(50'000)).build().accounts
        + aDeployment().with(aPool(u"se02"_s).withAccounts(50'000)).build().accounts;
    const std::clock_t before = std::clock(); // Of this process: other programs do not count.
    const Assessment assessment = assessmentOf(aCase);
    const qint64 elapsed = qint64{std::clock() - before} * 1000 / CLOCKS_PER_SEC;
    QCOMPARE(assessment.findings.size(), knowledge().rules.all().size());
    qInfo("100,000 accounts: %lld ms", elapsed);
    QVERIFY2(elapsed < 2000, qPrintable(QString::number(elapsed)));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::AssessTest)
#include "tst_Assess.moc"
