// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// A warning that failed and is accepted, and a blocker that is unknown.
Assessment anAssessment()
{
    Finding failed;
    failed.id = u"USR-006"_s;
    failed.outcome = FindingOutcome::Fail;
    failed.severity = Severity::Warning;
    failed.change = FindingChange::Regressed;
    failed.risk = RiskState::Accepted;
    Finding unknown;
    unknown.id = u"SEC-001"_s;
    unknown.severity = Severity::Blocker;
    unknown.needs = NeededSource::Directory;
    Assessment assessment;
    assessment.findings = {failed, unknown};
    assessment.verdict = Verdict::Unknown;
    assessment.stage = Stage::Edge;
    assessment.comparedWith = QDateTime(QDate(2026, 9, 7), QTime(6, 0), Qt::UTC);
    assessment.risks = {{{u"USR-006"_s, u"Old phones"_s, u"N. Vidal"_s, u"CHG-1"_s,
                          QDate(2026, 10, 31), QDateTime(), u"abc"_s},
                         RiskState::Accepted}};
    return assessment;
}

} // namespace

class RiskCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checkJudgesTheStageThatIsNamed();
    void checkTellsChangesRisksAndWhatWouldAnswer();
    void aPoolThatIsNoNameIsRefused();
    void explainSaysAllAboutOneCheck();
    void explainOfAnUnknownIdNamesTheNearest();
    void acceptHandsOnWhatWasTyped();
    void acceptOfAnUnknownIdIsUsage();
    void acceptChecksFirstWhereNothingWasChecked();
    void registerIsListed();
    void withdrawAndImportTellTheVerdict();
    void exportWritesTheFileWhole();

private:
    std::unique_ptr<FakeEngine> m_engine;
};

void RiskCommandsTest::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_engine->assessed = anAssessment();
    m_engine->state.assessment = anAssessment();
}

void RiskCommandsTest::checkJudgesTheStageThatIsNamed()
{
    QCOMPARE(run(*m_engine, {u"check"_s, u"--project=p"_s}).code, ExitCode::NextStepNeeded);
    QCOMPARE(toWord(m_engine->askedCheck.stage), u"start"_s);
    run(*m_engine, {u"check"_s, u"--project=p"_s, u"--stage=decommission"_s,
                    u"--retire=pool01.contoso.com"_s, u"--retire=pool02.contoso.com"_s});
    QCOMPARE(toWord(m_engine->askedCheck.stage), u"decommission"_s);
    QCOMPARE(m_engine->askedCheck.retiringPools.size(), 2);
    QCOMPARE(m_engine->askedCheck.run, RunKind::Begins);
}

void RiskCommandsTest::checkTellsChangesRisksAndWhatWouldAnswer()
{
    const Run told = run(*m_engine, {u"check"_s, u"--project=p"_s});
    QVERIFY2(told.output.contains(u"1 regressed"_s), qPrintable(told.output));
    QVERIFY(told.output.contains(u"Before the Edge switch"_s));
    QVERIFY(told.output.contains(u"Risk, Accepted  USR-006"_s));
    QVERIFY(told.output.contains(u"Connect the directory to answer"_s));
    const QJsonObject json =
        toObject(run(*m_engine, {u"check"_s, u"--project=p"_s, u"--json"_s}).output);
    QCOMPARE(json.value(u"stage"_s).toString(), u"edge"_s);
    QCOMPARE(json.value(u"comparedWith"_s).toString(), u"2026-09-07T06:00:00Z"_s);
    const QJsonObject finding = json.value(u"findings"_s).toArray().at(0).toObject();
    QCOMPARE(finding.value(u"change"_s).toString(), u"regressed"_s);
    QCOMPARE(finding.value(u"risk"_s).toString(), u"accepted"_s);
    const QJsonObject unknown = json.value(u"unknown"_s).toArray().at(0).toObject();
    QCOMPARE(unknown.value(u"needs"_s).toString(), u"directory"_s);
    QCOMPARE(unknown.value(u"count"_s).toInt(), 1);
    const QJsonObject risk = json.value(u"risks"_s).toArray().at(0).toObject();
    QCOMPARE(risk.value(u"owner"_s).toString(), u"N. Vidal"_s);
    QCOMPARE(risk.value(u"expires"_s).toString(), u"2026-10-31"_s);
}

void RiskCommandsTest::aPoolThatIsNoNameIsRefused()
{
    const Run refused =
        run(*m_engine, {u"check"_s, u"--project=p"_s, u"--retire=.."_s, u"--json"_s});
    QCOMPARE(refused.code, ExitCode::Failed);
    QCOMPARE(toObject(refused.output).value(u"error"_s).toObject().value(u"code"_s).toString(),
             u"MU-4025"_s);
}

void RiskCommandsTest::explainSaysAllAboutOneCheck()
{
    const Run told = run(*m_engine, {u"check"_s, u"--explain=ver-002"_s});
    QCOMPARE(told.code, ExitCode::Complete);
    QVERIFY(told.output.startsWith(u"VER-002  "_s));
    const QJsonObject json =
        toObject(run(*m_engine, {u"check"_s, u"--explain=VER-002"_s, u"--json"_s}).output);
    for (const QString &key :
         {u"id"_s, u"title"_s, u"question"_s, u"severity"_s, u"stages"_s, u"versions"_s,
          u"targets"_s, u"answeredBy"_s, u"evidence"_s, u"remedy"_s, u"documentation"_s,
          u"source"_s, u"command"_s, u"meaning"_s, u"failed"_s, u"evaluated"_s}) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    QCOMPARE(json.value(u"severity"_s).toString(), u"blocker"_s);
    QVERIFY(json.value(u"evaluated"_s).toBool());
}

void RiskCommandsTest::explainOfAnUnknownIdNamesTheNearest()
{
    const Run refused = run(*m_engine, {u"check"_s, u"--explain=VRE-002"_s});
    QCOMPARE(refused.code, ExitCode::Usage);
    QVERIFY2(refused.errors.contains(u"VER-002"_s), qPrintable(refused.errors));
}

void RiskCommandsTest::acceptHandsOnWhatWasTyped()
{
    const Run told =
        run(*m_engine, {u"risks"_s, u"accept"_s, u"--project=p"_s, u"--finding=USR-006"_s,
                        u"--reason=Old phones"_s, u"--owner=N. Vidal"_s, u"--expires=2026-10-31"_s,
                        u"--ticket=CHG-1"_s, u"--json"_s});
    QCOMPARE(told.code, ExitCode::Complete);
    const AcceptedRisk wanted{u"USR-006"_s,        u"Old phones"_s, u"N. Vidal"_s, u"CHG-1"_s,
                              QDate(2026, 10, 31), QDateTime(),     QString()};
    QCOMPARE(m_engine->askedRisk, wanted);
    QCOMPARE(toObject(told.output).value(u"verdict"_s).toString(), u"unknown"_s);
}

void RiskCommandsTest::acceptOfAnUnknownIdIsUsage()
{
    const Run refused =
        run(*m_engine, {u"risks"_s, u"accept"_s, u"--project=p"_s, u"--finding=USR-06"_s,
                        u"--reason=r"_s, u"--owner=o"_s, u"--expires=2026-10-31"_s});
    QCOMPARE(refused.code, ExitCode::Usage);
    QVERIFY(m_engine->askedRisk.finding.isEmpty());
}

void RiskCommandsTest::acceptChecksFirstWhereNothingWasChecked()
{
    m_engine->state.assessment.reset();
    m_engine->state.particulars.target = Target::Teams;
    run(*m_engine, {u"risks"_s, u"accept"_s, u"--project=p"_s, u"--finding=USR-006"_s,
                    u"--reason=r"_s, u"--owner=o"_s, u"--expires=2026-10-31"_s});
    QCOMPARE(m_engine->askedCheck.target, Target::Teams);
    QCOMPARE(m_engine->askedRisk.finding, u"USR-006"_s);
}

void RiskCommandsTest::registerIsListed()
{
    const Run told = run(*m_engine, {u"risks"_s, u"list"_s, u"--project=p"_s});
    QCOMPARE(told.code, ExitCode::Complete);
    QVERIFY2(told.output.contains(u"USR-006"_s) && told.output.contains(u"Old phones"_s),
             qPrintable(told.output));
    const QJsonObject json =
        toObject(run(*m_engine, {u"risks"_s, u"list"_s, u"--project=p"_s, u"--json"_s}).output);
    QCOMPARE(json.value(u"risks"_s).toArray().size(), 1);
    QCOMPARE(json.value(u"risks"_s).toArray().at(0).toObject().value(u"state"_s).toString(),
             u"accepted"_s);
}

void RiskCommandsTest::withdrawAndImportTellTheVerdict()
{
    Run told =
        run(*m_engine, {u"risks"_s, u"withdraw"_s, u"--project=p"_s, u"--finding=USR-006"_s});
    QCOMPARE(told.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedWithdrawal, u"USR-006"_s);
    QVERIFY(told.output.contains(u"Verdict: Unknown"_s));
    told = run(*m_engine, {u"risks"_s, u"import"_s, u"--project=p"_s, u"--file=r.csv"_s});
    QCOMPARE(told.code, ExitCode::Complete);
    QVERIFY(told.output.contains(u"Verdict: Unknown"_s));
}

void RiskCommandsTest::exportWritesTheFileWhole()
{
    const QTemporaryDir folder;
    m_engine->script = QByteArray("\"finding\"\r\n");
    const QString path = folder.filePath(u"r.csv"_s);
    const Run told =
        run(*m_engine, {u"risks"_s, u"export"_s, u"--project=p"_s, u"--file="_s + path});
    QCOMPARE(told.code, ExitCode::Complete);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *m_engine->script);
}

QTEST_GUILESS_MAIN(RiskCommandsTest)
#include "tst_RiskCommands.moc"
