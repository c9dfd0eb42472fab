// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandRun.h"

#include <QJsonArray>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class UpkeepCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void checkSaysWhatIsDamaged();
    void subsetIsAPercentage_data();
    void subsetIsAPercentage();
    void unlockTellsTheDeadLock();
    void pruneShowsWhyEachStays();
    void pruneWithoutAGoodRuleIsAUsageError();
    void copyTellsItsOwnProof();
    void pinNeedsAReason();
    void unpinOfTheStartIsRefused();
    void diffTakesTwo();
    void showTellsProofsAndCopies();
    void oldProofsAreMarked();
    void backupReadsEverythingWhenAsked();
};

void UpkeepCommandsTest::checkSaysWhatIsDamaged()
{
    FakeEngine engine;
    engine.storeEvidence.outcome = Outcome::Failed;
    engine.storeEvidence.snapshots = {{u"20260914T061204Z_00000001"_s, false}};
    engine.storeEvidence.problems = {{ProofProblemKind::Altered, u"packs/ab/x"_s, u"hash"_s}};
    const Run text = run(engine, {u"store"_s, u"check"_s, u"--store=s"_s, u"--read-data"_s});
    QCOMPARE(text.code, ExitCode::Failed);
    QCOMPARE(engine.askedDepth.percent, 100);
    QVERIFY2(text.output.contains(u"packs/ab/x"_s), qPrintable(text.output));
    QVERIFY(text.output.contains(u"20260914T061204Z_00000001"_s));
    const Run json = run(engine, {u"store"_s, u"check"_s, u"--store=s"_s, u"--json"_s});
    QCOMPARE(engine.askedDepth.percent, 0);
    const QJsonObject record = toObject(json.output);
    QCOMPARE(record[u"outcome"_s], u"failed"_s);
    QCOMPARE(record[u"problems"_s][0][u"subject"_s], u"packs/ab/x"_s);
    QCOMPARE(record[u"snapshots"_s][0][u"whole"_s], false);
}

void UpkeepCommandsTest::subsetIsAPercentage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("percent");
    QTest::addRow("with sign") << u"5%"_s << 5;
    QTest::addRow("without") << u"20"_s << 20;
    QTest::addRow("nought") << u"0%"_s << -1;
    QTest::addRow("too much") << u"101%"_s << -1;
    QTest::addRow("no number") << u"half"_s << -1;
}

void UpkeepCommandsTest::subsetIsAPercentage()
{
    QFETCH(QString, text);
    QFETCH(int, percent);
    FakeEngine engine;
    engine.storeEvidence.outcome = Outcome::Complete;
    const Run result = run(engine, {u"store"_s, u"check"_s, u"--store=s"_s, u"--subset"_s, text});
    QCOMPARE(result.code, percent < 0 ? ExitCode::Usage : ExitCode::Complete);
    QCOMPARE(engine.askedDepth.percent, std::max(percent, 0));
}

void UpkeepCommandsTest::unlockTellsTheDeadLock()
{
    FakeEngine engine;
    const QStringList command{u"store"_s, u"unlock"_s, u"--store=s"_s};
    QVERIFY(run(engine, command).output.contains(u"not locked"_s));
    engine.lock = LockFacts{u"fe1"_s, 4711, u"backup"_s, {}, 900, true};
    const Run result = run(engine, command);
    QCOMPARE(result.code, ExitCode::Complete);
    for (const QString &part : {u"4711"_s, u"fe1"_s, u"backup"_s, u"900"_s}) {
        QVERIFY2(result.output.contains(part), qPrintable(result.output));
    }
}

void UpkeepCommandsTest::pruneShowsWhyEachStays()
{
    FakeEngine engine;
    engine.pruned.snapshots = {
        {u"20260914T061204Z_00000002"_s, {}, {KeptFor::Last, KeptFor::Pinned}, u"audit"_s},
        {u"20260913T061204Z_00000001"_s, {}, {}, {}}};
    engine.pruned.freedBytes = 4096;
    const QStringList command{u"store"_s, u"prune"_s, u"--store=s"_s, u"--keep=last=1,daily=2"_s,
                              u"--dry-run"_s};
    const Run shown = run(engine, command);
    QCOMPARE(shown.code, ExitCode::Complete);
    QVERIFY(engine.askedPrune == PruneMode::OnlyShow);
    QCOMPARE(engine.askedRule, (KeepRule{1, 2, 0, 0}));
    QVERIFY2(shown.output.contains(u"audit"_s), qPrintable(shown.output));
    QVERIFY(shown.output.contains(u"Nothing was removed"_s));
    const Run done = run(engine, command.first(4) + QStringList{u"--json"_s});
    QVERIFY(engine.askedPrune == PruneMode::CarryOut);
    const QJsonObject record = toObject(done.output);
    QCOMPARE(record[u"done"_s], true);
    QCOMPARE(record[u"snapshots"_s][0][u"reasons"_s][1], u"pinned"_s);
    QCOMPARE(record[u"snapshots"_s][1][u"kept"_s], false);
}

void UpkeepCommandsTest::pruneWithoutAGoodRuleIsAUsageError()
{
    FakeEngine engine;
    QCOMPARE(run(engine, {u"store"_s, u"prune"_s, u"--store=s"_s}).code, ExitCode::Usage);
    QCOMPARE(run(engine, {u"store"_s, u"prune"_s, u"--store=s"_s, u"--keep=all"_s}).code,
             ExitCode::Usage);
    QVERIFY(!engine.askedPrune);
}

void UpkeepCommandsTest::copyTellsItsOwnProof()
{
    FakeEngine engine;
    engine.copied.folder = u"/mnt/copy"_s;
    engine.copied.snapshots = {{u"20260914T061204Z_00000002"_s,
                                true,
                                ProofLevel::Complete,
                                QDateTime::currentDateTimeUtc(),
                                Outcome::Complete,
                                {}}};
    const QStringList command{u"store"_s, u"copy"_s, u"--store=s"_s, u"--to=/mnt/copy"_s};
    const Run text = run(engine, command);
    QCOMPARE(text.code, ExitCode::Complete);
    QCOMPARE(engine.askedCopy, u"/mnt/copy"_s);
    QVERIFY2(text.output.contains(u"Complete, proved "_s), qPrintable(text.output));
    const QJsonObject record = toObject(run(engine, command + QStringList{u"--json"_s}).output);
    QCOMPARE(record[u"snapshots"_s][0][u"level"_s], u"complete"_s);
}

void UpkeepCommandsTest::pinNeedsAReason()
{
    FakeEngine engine;
    const QStringList command{u"snapshots"_s, u"pin"_s, u"--store=s"_s, u"ID"_s};
    QCOMPARE(run(engine, command).code, ExitCode::Usage);
    QCOMPARE(run(engine, command + QStringList{u"--reason=audit"_s}).code, ExitCode::Complete);
    QCOMPARE(engine.askedReason, u"audit"_s);
    QCOMPARE(engine.askedPin.id, u"ID"_s);
}

void UpkeepCommandsTest::unpinOfTheStartIsRefused()
{
    FakeEngine engine;
    QCOMPARE(
        run(engine, {u"snapshots"_s, u"unpin"_s, u"--store=s"_s, u"ID"_s, u"--signed-off=Ada"_s})
            .code,
        ExitCode::Complete);
    QCOMPARE(engine.askedSignOff, u"Ada"_s);
    engine.failure = Error{ErrorCode::NotSignedOff, u"ID"_s, {}, 0};
    const Run refused = run(engine, {u"snapshots"_s, u"unpin"_s, u"--store=s"_s, u"ID"_s});
    QCOMPARE(refused.code, ExitCode::Failed);
    QVERIFY2(refused.errors.contains(u"--signed-off"_s), qPrintable(refused.errors));
}

void UpkeepCommandsTest::diffTakesTwo()
{
    FakeEngine engine;
    QCOMPARE(run(engine, {u"snapshots"_s, u"diff"_s, u"--store=s"_s, u"A"_s}).code,
             ExitCode::Usage);
    engine.difference.items = {{u"FS-ALL"_s, u"fs"_s, ChangeKind::Changed, 1, 2, 3, 4, 10, 20}};
    engine.difference.paths = {{ChangeKind::Added, u"FS-ALL/fs/new"_s, 0, 5}};
    engine.difference.accounts = {
        {ChangeKind::Changed, u"ada@contoso.com"_s, u"pool01"_s, u"pool02"_s}};
    const QStringList command{u"snapshots"_s, u"diff"_s, u"--store=s"_s, u"A"_s, u"B"_s};
    QVERIFY(run(engine, command).output.contains(u"FS-ALL"_s));
    QCOMPARE(engine.askedCompared, (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(run(engine, command + QStringList{u"--by=path"_s}).output.contains(u"FS-ALL/fs/new"_s));
    QVERIFY(run(engine, command + QStringList{u"--by=account"_s}).output.contains(u"pool02"_s));
    const QJsonObject record = toObject(run(engine, command + QStringList{u"--json"_s}).output);
    QCOMPARE(record[u"items"_s][0][u"touched"_s], 4);
    QCOMPARE(record[u"accounts"_s][0][u"change"_s], u"changed"_s);
}

void UpkeepCommandsTest::showTellsProofsAndCopies()
{
    FakeEngine engine;
    engine.details.manifest.snapshotId = u"ID"_s;
    engine.details.pin = Pin{u"ID"_s, {}, {}, true};
    engine.details.copies = {{u"ID"_s, u"/mnt/copy"_s, ProofLevel::Readable, Outcome::Complete,
                              QDateTime::currentDateTimeUtc().addDays(-12)}};
    const QStringList command{u"snapshots"_s, u"show"_s, u"--store=s"_s, u"ID"_s};
    const Run text = run(engine, command);
    QCOMPARE(text.code, ExitCode::Complete);
    QVERIFY2(text.output.contains(u"the migration starts from it"_s), qPrintable(text.output));
    QVERIFY2(text.output.contains(u"! Copy in /mnt/copy: Readable, proved 12 day"_s),
             qPrintable(text.output));
    QVERIFY(text.output.contains(u"prove it again"_s));
    const QJsonObject record = toObject(run(engine, command + QStringList{u"--json"_s}).output);
    QCOMPARE(record[u"copies"_s][0][u"folder"_s], u"/mnt/copy"_s);
}

void UpkeepCommandsTest::oldProofsAreMarked()
{
    FakeEngine engine;
    SnapshotSummary summary;
    summary.id = u"ID"_s;
    summary.outcome = Outcome::Complete;
    summary.level = ProofLevel::Complete;
    for (const int days : {2, 12}) {
        summary.provedAt = QDateTime::currentDateTimeUtc().addDays(-days);
        engine.state.snapshots = {summary};
        const Run text = run(engine, {u"snapshots"_s, u"--store=s"_s});
        QCOMPARE(text.output.contains(u"! Complete, proved"_s), days == 12);
        QCOMPARE(text.output.contains(u"prove it again"_s), days == 12);
    }
}

void UpkeepCommandsTest::backupReadsEverythingWhenAsked()
{
    FakeEngine engine;
    run(engine, {u"backup"_s, u"--project=p"_s});
    QVERIFY(engine.askedTrust == Trust::SizeAndTime);
    run(engine, {u"backup"_s, u"--project=p"_s, u"--read-everything"_s});
    QVERIFY(engine.askedTrust == Trust::ReadEverything);
}

QTEST_GUILESS_MAIN(UpkeepCommandsTest)
#include "tst_UpkeepCommands.moc"
