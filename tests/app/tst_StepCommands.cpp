// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class StepCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void checkEndsWithWhatTheVerdictMeans_data();
    void checkEndsWithWhatTheVerdictMeans();
    void planTellsHolesAndTheirReason();
    void planWritesTheScriptWhole();
    void planWithoutHolesWritesNoScript();
    void backupEndsWithWhatTheManifestMeans_data();
    void backupEndsWithWhatTheManifestMeans();
    void backupOfAnItemThatIsNotPlannedIsRefused();
    void verifyAsksForTheLevelAndSnapshotNamed();
    void signerIsHandedOnAndTold();
    void whatIsNoFingerprintIsUsage();
    void verifyEndsWithWhatTheEvidenceMeans_data();
    void verifyEndsWithWhatTheEvidenceMeans();
    void storeStandsInForAProject();
    void restoreTellsWhatWasRefused();
    void snapshotsAreListedAsAnArray();
    void documentsAreMadeAsOrdered();
    void prepareDoesEveryStepAndEndsWithTheGravest();
};

void StepCommandsTest::checkEndsWithWhatTheVerdictMeans_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::addRow("ready") << Verdict::Ready << 0 << u"ready"_s;
    QTest::addRow("conditions") << Verdict::Conditions << 2 << u"conditions"_s;
    QTest::addRow("unknown") << Verdict::Unknown << 2 << u"unknown"_s;
    QTest::addRow("not ready") << Verdict::NotReady << 4 << u"notReady"_s;
}

void StepCommandsTest::checkEndsWithWhatTheVerdictMeans()
{
    QFETCH(Verdict, verdict);
    QFETCH(int, code);
    QFETCH(QString, word);
    FakeEngine engine;
    engine.assessed.verdict = verdict;
    Finding finding;
    finding.id = u"VER-002"_s;
    finding.outcome = FindingOutcome::Fail;
    finding.severity = Severity::Blocker;
    finding.subjects = {u"2013"_s, u"2015"_s};
    finding.subjectCount = 2;
    finding.evidence = {u"pool01 2013"_s};
    engine.assessed.findings = {finding};
    const Run result =
        run(engine, {u"check"_s, u"--project=p"_s, u"--target=teams"_s, u"--json"_s});
    QCOMPARE(static_cast<int>(result.code), code);
    QCOMPARE(engine.askedCheck.target, Target::Teams);
    const QJsonObject json = toObject(result.output);
    QCOMPARE(json.value(u"verdict"_s).toString(), word);
    const QJsonObject told = json.value(u"findings"_s).toArray().at(0).toObject();
    QCOMPARE(told.value(u"id"_s).toString(), u"VER-002"_s);
    QCOMPARE(told.value(u"outcome"_s).toString(), u"fail"_s);
    QCOMPARE(told.value(u"severity"_s).toString(), u"blocker"_s);
    QVERIFY(!told.value(u"remedy"_s).toString().isEmpty());
    QVERIFY(told.contains(u"subject"_s));
    QVERIFY(told.contains(u"evidence"_s));
}

void StepCommandsTest::planTellsHolesAndTheirReason()
{
    FakeEngine engine;
    engine.planned.items = {aHole()};
    const Run result = run(engine, {u"plan"_s, u"--project=p"_s, u"--json"_s});
    QCOMPARE(result.code, ExitCode::NextStepNeeded);
    const QJsonObject item = toObject(result.output).value(u"items"_s).toArray().at(0).toObject();
    QCOMPARE(item.value(u"id"_s).toString(), u"DB-USER"_s);
    QCOMPARE(item.value(u"how"_s).toString(), u"unprotected"_s);
    QVERIFY(!item.value(u"reason"_s).toString().isEmpty());
    QVERIFY(item.contains(u"command"_s));
    QVERIFY(item.contains(u"bytes"_s));
    QVERIFY(run(engine, {u"plan"_s, u"--project=p"_s}).output.contains(u"DB-USER"_s));
}

void StepCommandsTest::planWritesTheScriptWhole()
{
    const QTemporaryDir dir;
    FakeEngine engine;
    engine.planned.items = {aHole()};
    engine.script = QByteArray("\xEF\xBB\xBFGet-CsTopology\r\n");
    const QString path = dir.filePath(u"export.ps1"_s);
    QCOMPARE(run(engine, {u"plan"_s, u"--project=p"_s, u"--script"_s, path}).code,
             ExitCode::NextStepNeeded);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *engine.script);
    const Run refused =
        run(engine, {u"plan"_s, u"--project=p"_s, u"--script"_s, dir.filePath(u"no/such/x.ps1"_s)});
    QCOMPARE(refused.code, ExitCode::Failed);
    QVERIFY(refused.errors.contains(u"MU-3002"_s));
}

void StepCommandsTest::planWithoutHolesWritesNoScript()
{
    const QTemporaryDir dir;
    FakeEngine engine;
    engine.script = fail(ErrorCode::NothingSelected, u"export script"_s);
    const QString path = dir.filePath(u"export.ps1"_s);
    const QStringList arguments{u"plan"_s, u"--project=p"_s, u"--script"_s, path};
    const Run told = run(engine, arguments);
    QCOMPARE(told.code, ExitCode::Complete);
    QVERIFY(told.output.contains(u"no script to write"_s));
    QVERIFY(!QFile::exists(path));
    const Run json = run(engine, arguments + QStringList{u"--json"_s});
    QVERIFY(toObject(json.output).contains(u"items"_s));
    engine.script = fail(ErrorCode::NothingDiscovered, u"p"_s);
    QCOMPARE(run(engine, arguments).code, ExitCode::Failed);
}

void StepCommandsTest::backupEndsWithWhatTheManifestMeans_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("hasHole");
    QTest::addColumn<int>("code");
    QTest::addRow("complete") << Outcome::Complete << false << 0;
    QTest::addRow("complete, with a hole") << Outcome::Complete << true << 2;
    QTest::addRow("incomplete") << Outcome::Incomplete << true << 3;
    QTest::addRow("failed") << Outcome::Failed << true << 1;
}

void StepCommandsTest::backupEndsWithWhatTheManifestMeans()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, hasHole);
    QFETCH(int, code);
    FakeEngine engine;
    engine.manifest.snapshotId = u"20260914T061204Z_7c41e9a2"_s;
    engine.manifest.outcome = outcome;
    if (hasHole) {
        engine.manifest.missing = {
            MissingItem{u"DB-USER"_s, u"se1"_s, u"unprotected"_s, true, u"DB-USER.loss"_s}};
    }
    const Run result = run(engine, {u"backup"_s, u"--project=p"_s, u"--json"_s});
    QCOMPARE(static_cast<int>(result.code), code);
    const QJsonObject json = toObject(result.output);
    QCOMPARE(json.value(u"snapshot"_s).toString(), engine.manifest.snapshotId);
    QCOMPARE(json.value(u"outcome"_s).toString(), toWord(outcome));
    QVERIFY(engine.askedPlan == engine.planned);
}

void StepCommandsTest::backupOfAnItemThatIsNotPlannedIsRefused()
{
    FakeEngine engine;
    engine.planned.items = {aHole()};
    QCOMPARE(run(engine, {u"backup"_s, u"--project=p"_s, u"--item=SET-CMS"_s}).code,
             ExitCode::Usage);
    QVERIFY(!engine.askedPlan);
    QCOMPARE(run(engine, {u"backup"_s, u"--project=p"_s, u"--item=DB-USER"_s}).code,
             ExitCode::Complete);
    QCOMPARE(engine.askedItems, QStringList{u"DB-USER"_s});
}

void StepCommandsTest::verifyAsksForTheLevelAndSnapshotNamed()
{
    FakeEngine engine;
    engine.evidence.outcome = Outcome::Complete;
    run(engine, {u"verify"_s, u"--project=p"_s});
    QCOMPARE(engine.askedLevel, ProofLevel::Complete);
    QVERIFY(engine.askedSnapshot.id.isEmpty());
    run(engine, {u"verify"_s, u"--project=p"_s, u"--snapshot=x"_s, u"--level=rehearsed"_s});
    QCOMPARE(engine.askedLevel, ProofLevel::Rehearsed);
    QCOMPARE(engine.askedSnapshot.id, u"x"_s);
}

void StepCommandsTest::signerIsHandedOnAndTold()
{
    FakeEngine engine;
    const QByteArray fingerprint(64, 'a');
    engine.evidence.outcome = Outcome::Complete;
    engine.evidence.signature = {SignedBy::Trusted, fingerprint, u"CN=project"_s};
    const QString option = u"--signer="_s + QString::fromLatin1(fingerprint.toUpper());
    const Run told = run(engine, {u"verify"_s, u"--store=s"_s, option});
    QCOMPARE(engine.askedSnapshot.signer, fingerprint);
    QVERIFY(told.output.contains(QString::fromLatin1(fingerprint)));
    const Run json = run(engine, {u"verify"_s, u"--store=s"_s, u"--json"_s});
    const QJsonObject signature = toObject(json.output).value(u"signature"_s).toObject();
    QCOMPARE(signature.value(u"by"_s).toString(), u"trusted"_s);
    QCOMPARE(signature.value(u"signer"_s).toString(), u"CN=project"_s);
    run(engine, {u"restore"_s, u"--store=s"_s, u"--to-folder=t"_s, option});
    QCOMPARE(engine.askedSnapshot.signer, fingerprint);
    engine.evidence.signature = {};
    const Run unsignedOne = run(engine, {u"verify"_s, u"--store=s"_s});
    QVERIFY(unsignedOne.output.contains(u"Unsigned"_s));
}

void StepCommandsTest::whatIsNoFingerprintIsUsage()
{
    FakeEngine engine;
    for (const QString &command : {u"verify"_s, u"restore"_s}) {
        const Run result =
            run(engine,
                QStringList{command, u"--store=s"_s, u"--signer=me"_s}
                    + (command == u"restore"_s ? QStringList{u"--to-folder=t"_s} : QStringList()));
        QCOMPARE(result.code, ExitCode::Usage);
    }
}

void StepCommandsTest::verifyEndsWithWhatTheEvidenceMeans_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("code");
    QTest::addRow("reached") << Outcome::Complete << 0;
    QTest::addRow("not reached") << Outcome::Incomplete << 3;
    QTest::addRow("altered") << Outcome::Failed << 1;
}

void StepCommandsTest::verifyEndsWithWhatTheEvidenceMeans()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, code);
    FakeEngine engine;
    engine.evidence.outcome = outcome;
    ItemEvidence item;
    item.id = u"DB-USER"_s;
    item.add({ProofProblemKind::Incomplete, u"pool01"_s, u"ada@fabrikam.example"_s});
    engine.evidence.items = {item};
    const Run result = run(engine, {u"verify"_s, u"--project=p"_s, u"--json"_s});
    QCOMPARE(static_cast<int>(result.code), code);
    const QJsonObject json = toObject(result.output);
    for (const QString &key : {u"snapshot"_s, u"level"_s, u"outcome"_s, u"items"_s}) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    const QJsonObject told = json.value(u"items"_s).toArray().at(0).toObject();
    for (const QString &key :
         {u"id"_s, u"scope"_s, u"level"_s, u"ceiling"_s, u"outcome"_s, u"problems"_s}) {
        QVERIFY2(told.contains(key), qPrintable(key));
    }
    QVERIFY(
        run(engine, {u"verify"_s, u"--project=p"_s}).output.contains(u"ada@fabrikam.example"_s));
}

void StepCommandsTest::storeStandsInForAProject()
{
    FakeEngine engine;
    engine.evidence.outcome = Outcome::Complete;
    QCOMPARE(run(engine, {u"verify"_s, u"--store=/srv/s"_s}).code, ExitCode::Complete);
    QCOMPARE(engine.askedSnapshot.storeFolder, u"/srv/s"_s);
    QVERIFY(engine.state.folder.isEmpty());
}

void StepCommandsTest::restoreTellsWhatWasRefused()
{
    FakeEngine engine;
    engine.restored.outcome = Outcome::Incomplete;
    engine.restored.refused = {{u"FS-ALL/fs/../x"_s, u"unsafePath"_s}};
    const QStringList command{u"restore"_s,         u"--project=p"_s,      u"--to-folder=/tmp/r"_s,
                              u"--item=FS-ALL"_s,   u"--pool=a.example"_s, u"--pool=b.example"_s,
                              u"--path=FS-ALL/**"_s};
    const Run result = run(engine, command + QStringList{u"--json"_s});
    QCOMPARE(result.code, ExitCode::Incomplete);
    QCOMPARE(engine.askedSelection.scopes, (QStringList{u"a.example"_s, u"b.example"_s}));
    QCOMPARE(engine.askedSelection.paths, QStringList{u"FS-ALL/**"_s});
    QCOMPARE(engine.askedFolder, u"/tmp/r"_s);
    const QJsonObject refused =
        toObject(result.output).value(u"refused"_s).toArray().at(0).toObject();
    QCOMPARE(refused.value(u"path"_s).toString(), u"FS-ALL/fs/../x"_s);
    QCOMPARE(refused.value(u"reason"_s).toString(), u"unsafePath"_s);
    QVERIFY(run(engine, command).output.contains(u"No server was changed"_s));
}

void StepCommandsTest::snapshotsAreListedAsAnArray()
{
    FakeEngine engine;
    SnapshotSummary snapshot;
    snapshot.id = u"20260914T061204Z_7c41e9a2"_s;
    snapshot.outcome = Outcome::Complete;
    snapshot.level = ProofLevel::Readable;
    engine.state.snapshots = {snapshot};
    const Run result = run(engine, {u"snapshots"_s, u"--project=p"_s, u"--json"_s});
    QCOMPARE(result.code, ExitCode::Complete);
    const QJsonObject told =
        QJsonDocument::fromJson(result.output.toUtf8()).array().at(0).toObject();
    QCOMPARE(told.value(u"level"_s).toString(), u"readable"_s);
    for (const QString &key :
         {u"id"_s, u"created"_s, u"outcome"_s, u"items"_s, u"bytes"_s, u"partial"_s}) {
        QVERIFY2(told.contains(key), qPrintable(key));
    }
}

void StepCommandsTest::documentsAreMadeAsOrdered()
{
    FakeEngine engine;
    engine.made = {MadeFile{u"/o/roster-es.pdf"_s, DocumentKind::Roster, DocumentFormat::Pdf, 7}};
    const QStringList command{u"documents"_s,    u"--project=p"_s, u"--kind=roster"_s,
                              u"--format=pdf"_s, u"--lang=es"_s,   u"--out=/o"_s};
    const Run result = run(engine, command);
    QCOMPARE(result.code, ExitCode::Complete);
    QVERIFY(result.output.contains(u"/o/roster-es.pdf"_s));
    QCOMPARE(engine.askedDocuments.size(), 1);
    QCOMPARE(engine.askedDocuments.at(0).kinds, QList<DocumentKind>{DocumentKind::Roster});
    QCOMPARE(engine.askedDocuments.at(0).language, u"es"_s);
    QCOMPARE(engine.askedDocuments.at(0).folder, u"/o"_s);
    QCOMPARE(engine.askedDocuments.at(0).audience, Audience::Engineer);
    run(engine, command + QStringList{u"--audience=board"_s});
    QCOMPARE(engine.askedDocuments.last().audience, Audience::Board);
    QCOMPARE(run(engine, command + QStringList{u"--audience=press"_s}).code, ExitCode::Usage);
}

void StepCommandsTest::prepareDoesEveryStepAndEndsWithTheGravest()
{
    FakeEngine engine;
    engine.discovered = aSmallDeployment();
    PlannedItem taken = aHole();
    taken.how = Obtain::File;
    engine.planned.items = {taken};
    engine.manifest.snapshotId = u"s1"_s;
    engine.manifest.outcome = Outcome::Complete;
    engine.evidence.outcome = Outcome::Complete;
    engine.assessed.verdict = Verdict::NotReady;
    const QStringList command{u"prepare"_s, u"--source=sample:"_s, u"--project=p"_s, u"--lang=es"_s,
                              u"--target=2019"_s};
    QCOMPARE(run(engine, command).code, ExitCode::FindingsBlock);
    QCOMPARE(engine.askedCheck.target, Target::Sfb2019);
    QCOMPARE(engine.savedParticulars.target, Target::Sfb2019);
    QCOMPARE(engine.askedSnapshot.id, u"s1"_s);
    QCOMPARE(engine.askedLevel, ProofLevel::Complete);
    QCOMPARE(engine.askedDocuments.size(), 3);
    QCOMPARE(engine.askedDocuments.at(2).kinds, QList<DocumentKind>{DocumentKind::Rollback});
    engine.evidence.outcome = Outcome::Incomplete;
    QCOMPARE(run(engine, command).code, ExitCode::Incomplete);
}

QTEST_GUILESS_MAIN(StepCommandsTest)
#include "tst_StepCommands.moc"
