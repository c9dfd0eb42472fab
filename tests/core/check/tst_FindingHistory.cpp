// SPDX-License-Identifier: Apache-2.0
#include "core/check/FindingHistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

Finding aFinding(FindingOutcome outcome, const QStringList &subjects = {},
                 Severity severity = Severity::Warning)
{
    Finding finding;
    finding.id = u"USR-006"_s;
    finding.outcome = outcome;
    finding.severity = severity;
    finding.subjects = subjects;
    finding.subjectCount = subjects.size();
    return finding;
}

} // namespace

Q_DECLARE_METATYPE(muster::Finding)

class FindingHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void changeIsNamed_data();
    void changeIsNamed();
    void firstRunIsComparedWithNothing();
    void anotherTargetIsComparedWithNothing();
    void aRuleThatIsNewIsNew();
};

void FindingHistoryTest::changeIsNamed_data()
{
    using F = FindingOutcome;
    QTest::addColumn<Finding>("before");
    QTest::addColumn<Finding>("now");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const Finding &before, const Finding &now,
                        const QString &change) {
        QTest::addRow("%s", name) << before << now << change;
    };
    const Finding failed = aFinding(F::Fail, {u"a"_s, u"b"_s});
    const Finding passed = aFinding(F::Pass);
    const Finding unknown = aFinding(F::Unknown);
    const Finding away = aFinding(F::NotApplicable);
    const Finding notDue = aFinding(F::NotDue);
    row("same", failed, failed, u"unchanged"_s);
    row("fine and fine", passed, passed, u"unchanged"_s);
    row("unknown and unknown", unknown, unknown, u"unchanged"_s);
    row("broken", passed, failed, u"regressed"_s);
    row("no longer known to hold", passed, unknown, u"regressed"_s);
    row("failed, no longer seen", failed, unknown, u"regressed"_s);
    row("seen for the first time", unknown, failed, u"new"_s);
    row("of concern now", away, failed, u"new"_s);
    row("of concern now, and unknown", away, unknown, u"new"_s);
    row("mended", failed, passed, u"gone"_s);
    row("answered", unknown, passed, u"gone"_s);
    row("of no concern now", failed, away, u"gone"_s);
    row("one more", failed, aFinding(F::Fail, {u"a"_s, u"b"_s, u"c"_s}), u"regressed"_s);
    row("another in its place", failed, aFinding(F::Fail, {u"a"_s, u"c"_s}), u"regressed"_s);
    row("one less", failed, aFinding(F::Fail, {u"a"_s}), u"improved"_s);
    row("other order", failed, aFinding(F::Fail, {u"b"_s, u"a"_s}), u"unchanged"_s);
    row("graver", failed, aFinding(F::Fail, {u"a"_s, u"b"_s}, Severity::Blocker), u"regressed"_s);
    row("less grave", failed, aFinding(F::Fail, {u"a"_s, u"b"_s}, Severity::Info), u"improved"_s);
    row("not due now", failed, notDue, u"none"_s);
    row("not due before", notDue, failed, u"none"_s);
}

void FindingHistoryTest::changeIsNamed()
{
    QFETCH(const Finding, before);
    QFETCH(const Finding, now);
    QFETCH(const QString, change);
    QCOMPARE(toWord(changeBetween(before, now)), change);
}

void FindingHistoryTest::firstRunIsComparedWithNothing()
{
    Assessment assessment;
    assessment.findings = {aFinding(FindingOutcome::Fail)};
    compareWith(assessment, std::nullopt);
    QVERIFY(!assessment.comparedWith.isValid());
    QCOMPARE(toWord(assessment.findings.first().change), u"none"_s);
}

void FindingHistoryTest::anotherTargetIsComparedWithNothing()
{
    Assessment before;
    before.target = Target::Teams;
    before.checkedAt = QDateTime(QDate(2026, 9, 1), QTime(6, 0), Qt::UTC);
    before.findings = {aFinding(FindingOutcome::Pass)};
    Assessment now;
    now.findings = {aFinding(FindingOutcome::Fail)};
    compareWith(now, before);
    QVERIFY(!now.comparedWith.isValid());
    QCOMPARE(toWord(now.findings.first().change), u"none"_s);
    now.target = Target::Teams;
    compareWith(now, before);
    QCOMPARE(now.comparedWith, before.checkedAt);
    QCOMPARE(toWord(now.findings.first().change), u"regressed"_s);
}

void FindingHistoryTest::aRuleThatIsNewIsNew()
{
    Assessment before;
    before.checkedAt = QDateTime(QDate(2026, 9, 1), QTime(6, 0), Qt::UTC);
    Assessment now;
    now.findings = {aFinding(FindingOutcome::Fail), aFinding(FindingOutcome::Pass)};
    compareWith(now, before);
    QCOMPARE(toWord(now.findings.at(0).change), u"new"_s);
    QCOMPARE(toWord(now.findings.at(1).change), u"none"_s);
}

QTEST_GUILESS_MAIN(FindingHistoryTest)
#include "tst_FindingHistory.moc"
