// SPDX-License-Identifier: Apache-2.0
// Whole stores: checked part by part, copied and copied again, and compared.
#include "core/restore/FolderRestore.h"
#include "core/store/SnapshotDifference.h"
#include "core/store/StoreKeys.h"
#include "core/verify/CheckStore.h"
#include "core/verify/CopyStore.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/ZipBuilder.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class StoreUpkeepTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wholeStoreIsWhole();
    void partsRotateUntilAllIsCovered();
    void damageIsFoundByTheRoundAtTheLatest();
    void missingFilesAreFoundWithoutReading();
    void copyIsAStoreOfItsOwn();
    void secondCopyTakesOnlyWhatIsNew();
    void interruptedCopyIsContinued();
    void damagedOriginalIsNotCopiedAsWhole();
    void anotherStoreIsNotOverwritten();
    void encryptedStoreIsCopiedWithItsKeys();
    void differenceIsTold();

private:
    Result<StoreEvidence> check(int percent)
    {
        m_fixture->clock.advance(60);
        return checkStore(*m_fixture->store(), {percent}, m_fixture->clock, quietJob());
    }
    Result<CopyReport> copy(const JobContext &job = quietJob())
    {
        m_fixture->clock.advance(60);
        return copyStore(*m_fixture->store(), m_fixture->at(u"copy"_s), m_fixture->at(u"scratch"_s),
                         m_fixture->clock, job);
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QString m_first;
    QString m_second;
};

void StoreUpkeepTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->fillShare();
    m_fixture->planShare();
    m_fixture->addExport(u"XX-OWN"_s, {}, u"own.zip"_s,
                         ZipBuilder().add("inside", mixedBytes(3000, 4)).bytes());
    const Result<Snapshot> first = m_fixture->backUp();
    MUSTER_VERIFY_OK(first);
    m_first = first->manifest.snapshotId;
    m_fixture->write("new/file", mixedBytes(7000, 50));
    m_fixture->write("1-WebServices-1/DataConf/m1/slides.bin", mixedBytes(90'000, 51));
    MUSTER_VERIFY_OK(
        removeFile(m_fixture->share() + "/1-ApplicationServer-1/AppServerFiles/CPS/hold.wma"));
    const Result<Snapshot> second = m_fixture->backUp();
    MUSTER_VERIFY_OK(second);
    m_second = second->manifest.snapshotId;
}

void StoreUpkeepTest::wholeStoreIsWhole()
{
    const Result<StoreEvidence> evidence = check(100);
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(evidence->problems, QList<ProofProblem>());
    QCOMPARE(evidence->snapshots.size(), 2);
    QVERIFY(evidence->files > 10);
    QCOMPARE(evidence->filesRead, evidence->files);
    QCOMPARE(evidence->coveredPercent, 100);
    QCOMPARE(evidence->unneededBytes, qint64{0});
    QCOMPARE(toWord(evidence->outcome), u"complete"_s);
    const Result<StoreEvidence> names = check(0);
    MUSTER_VERIFY_OK(names);
    QCOMPARE(names->filesRead, qint64{0});
}

void StoreUpkeepTest::partsRotateUntilAllIsCovered()
{
    qint64 read = 0;
    for (int round = 1; round <= 3; ++round) {
        const Result<StoreEvidence> evidence = check(40);
        MUSTER_VERIFY_OK(evidence);
        QVERIFY(evidence->filesRead < evidence->files);
        read += evidence->filesRead;
        QVERIFY(std::abs(evidence->coveredPercent - std::min(100, 40 * round)) <= 1);
    }
    QVERIFY(read >= check(0)->files);
}

void StoreUpkeepTest::damageIsFoundByTheRoundAtTheLatest()
{
    const QString pack = m_fixture->store()->read(m_first)->manifest.packs.constFirst();
    const QString name = u"packs/"_s + pack.first(2) + u'/' + pack + u".tar.zst"_s;
    QVERIFY(StoreFixture::flip(m_fixture->at(u"snapshots/"_s + name).toUtf8()));
    int found = 0;
    for (int round = 0; round < 4; ++round) {
        const Result<StoreEvidence> evidence = check(25);
        MUSTER_VERIFY_OK(evidence);
        for (const ProofProblem &problem : evidence->problems) {
            QCOMPARE(problem.subject, name);
            QVERIFY(!evidence->snapshots.constLast().isWhole);
            ++found;
        }
    }
    QCOMPARE(found, 1);
}

void StoreUpkeepTest::missingFilesAreFoundWithoutReading()
{
    QVERIFY(QFile::remove(m_fixture->at(u"snapshots/sets/"_s + m_first + u"/RESTORE.md"_s)));
    const Result<StoreEvidence> evidence = check(0);
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(evidence->problems.size(), 1);
    QCOMPARE(evidence->problems.constFirst().subject, u"sets/"_s + m_first + u"/RESTORE.md"_s);
    QCOMPARE(toWord(evidence->problems.constFirst().kind), u"missing"_s);
}

void StoreUpkeepTest::copyIsAStoreOfItsOwn()
{
    MUSTER_VERIFY_OK(appendPin(m_fixture->at(u"snapshots"_s), {},
                               {m_first, u"audit"_s, m_fixture->clock.now()}));
    const Result<CopyReport> report = copy();
    MUSTER_VERIFY_OK(report);
    for (const CopiedSnapshot &copied : report->snapshots) {
        for (const ProofProblem &problem : copied.problems) {
            QFAIL(qPrintable(problem.subject + u' ' + problem.detail));
        }
    }
    QCOMPARE(toWord(report->outcome), u"complete"_s);
    QCOMPARE(report->snapshots.size(), 2);
    QVERIFY(report->copiedFiles > 10);
    for (const CopiedSnapshot &copied : report->snapshots) {
        QVERIFY(copied.isNew);
        QVERIFY(copied.level >= ProofLevel::Readable);
        QCOMPARE(copied.provedAt, m_fixture->clock.now());
    }
    // What was copied is the same, byte for byte.
    for (const char *part : {"/packs", "/sets"}) {
        QCOMPARE(treeMapOf(m_fixture->at(u"copy"_s).toUtf8() + part).keys(),
                 treeMapOf(m_fixture->at(u"snapshots"_s).toUtf8() + part).keys());
    }
    const Result<SnapshotStore> store = SnapshotStore::open(m_fixture->at(u"copy"_s));
    MUSTER_VERIFY_OK(store);
    const Result<RestoreReport> restored = restoreToFolder(
        *store, *store->read(m_second), {}, m_fixture->at(u"restored"_s), quietJob());
    MUSTER_VERIFY_OK(restored);
    QCOMPARE(toWord(restored->outcome), u"complete"_s);
    QCOMPARE(readJournal(m_fixture->at(u"copy"_s), {})->pins.size(), 1);
    // The first store knows its copy's proof.
    const Result<QList<SnapshotSummary>> list = m_fixture->store()->list();
    MUSTER_VERIFY_OK(list);
    QCOMPARE(list->constFirst().copyProvedAt, m_fixture->clock.now());
    QCOMPARE(list->constFirst().copyFolder, m_fixture->at(u"copy"_s));
    QVERIFY(!list->constFirst().provedAt.isValid());
}

void StoreUpkeepTest::secondCopyTakesOnlyWhatIsNew()
{
    MUSTER_VERIFY_OK(copy());
    const Result<CopyReport> again = copy();
    MUSTER_VERIFY_OK(again);
    QCOMPARE(again->copiedFiles, qint64{0});
    QVERIFY(!again->snapshots.constFirst().isNew);
    m_fixture->write("third", mixedBytes(2000, 60));
    const Result<Snapshot> third = m_fixture->backUp();
    MUSTER_VERIFY_OK(third);
    const Result<CopyReport> more = copy();
    MUSTER_VERIFY_OK(more);
    QCOMPARE(more->snapshots.size(), 3);
    QVERIFY(more->copiedBytes < 200'000);
    QVERIFY(more->snapshots.constLast().isNew);
}

void StoreUpkeepTest::interruptedCopyIsContinued()
{
    TestJob job;
    const JobContext context = job;
    job.cancel();
    MUSTER_VERIFY_FAILS(copy(context), ErrorCode::Cancelled);
    const Result<SnapshotStore> store = SnapshotStore::open(m_fixture->at(u"copy"_s));
    MUSTER_VERIFY_OK(store);
    MUSTER_VERIFY_FAILS(store->read({}), ErrorCode::SnapshotNotFound);
    const Result<CopyReport> report = copy();
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), u"complete"_s);
    MUSTER_VERIFY_OK(store->read(m_first));
}

void StoreUpkeepTest::damagedOriginalIsNotCopiedAsWhole()
{
    const QString pack = m_fixture->store()->read(m_second)->manifest.packs.constLast();
    const QString name = u"packs/"_s + pack.first(2) + u'/' + pack + u".tar.zst"_s;
    QVERIFY(StoreFixture::flip(m_fixture->at(u"snapshots/"_s + name).toUtf8()));
    const Result<CopyReport> report = copy();
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), u"incomplete"_s);
    QCOMPARE(report->snapshots.constLast().problems.constFirst().subject, name);
    const Result<SnapshotStore> store = SnapshotStore::open(m_fixture->at(u"copy"_s));
    MUSTER_VERIFY_OK(store->read(m_first));
    MUSTER_VERIFY_FAILS(store->read(m_second), ErrorCode::SnapshotNotFound);
}

void StoreUpkeepTest::anotherStoreIsNotOverwritten()
{
    StoreFixture other;
    other.write("x", "y");
    other.planShare();
    MUSTER_VERIFY_OK(other.backUp());
    const TreeMap before = treeMapOf(other.at(u"snapshots"_s).toUtf8());
    MUSTER_VERIFY_FAILS(copyStore(*m_fixture->store(), other.at(u"snapshots"_s),
                                  m_fixture->at(u"scratch"_s), m_fixture->clock, quietJob()),
                        ErrorCode::StoreInvalid);
    QCOMPARE(treeMapOf(other.at(u"snapshots"_s).toUtf8()), before);
    // Nor a folder with anything else in it.
    MUSTER_VERIFY_FAILS(copyStore(*m_fixture->store(), QString::fromUtf8(m_fixture->share()),
                                  m_fixture->at(u"scratch"_s), m_fixture->clock, quietJob()),
                        ErrorCode::StoreInvalid);
}

void StoreUpkeepTest::encryptedStoreIsCopiedWithItsKeys()
{
    StoreFixture sealed;
    sealed.order = StoreOrder{{}, SecretText("correct horse"), {}};
    sealed.fillShare();
    sealed.planShare();
    MUSTER_VERIFY_OK(sealed.backUp());
    const QString folder = sealed.at(u"copy"_s);
    const Result<CopyReport> report =
        copyStore(*sealed.store(), folder, sealed.at(u"scratch"_s), sealed.clock, quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), u"complete"_s);
    const Result<SnapshotStore> copied = SnapshotStore::open(folder);
    MUSTER_VERIFY_OK(copied);
    QVERIFY(copied->seal().isLocked());
    MUSTER_VERIFY_OK(StoreKeys(copied->paths()).unlock(SecretText("correct horse")));
}

void StoreUpkeepTest::differenceIsTold()
{
    const Result<SnapshotDifference> difference =
        compareSnapshots(*m_fixture->store(), m_first, m_second);
    MUSTER_VERIFY_OK(difference);
    QStringList lines;
    for (const PathChange &path : difference->paths) {
        if (!path.path.contains(u"/."_s) && path.kind != ChangeKind::Touched) {
            lines.append(toWord(path.kind) + u' ' + path.path.section(u'/', 2));
        }
    }
    QCOMPARE(lines, (QStringList{u"removed 1-ApplicationServer-1/AppServerFiles/CPS/hold.wma"_s,
                                 u"changed 1-WebServices-1/DataConf/m1/slides.bin"_s,
                                 u"added new"_s, u"added new/file"_s}));
    QCOMPARE(difference->items.size(), 1);
    QCOMPARE(difference->items.constFirst().id, u"FS-ALL"_s);
    QCOMPARE(difference->items.constFirst().changed, qint64{1});
    const Result<SnapshotDifference> none =
        compareSnapshots(*m_fixture->store(), m_second, m_second);
    MUSTER_VERIFY_OK(none);
    QCOMPARE(none->paths, QList<PathChange>());
    QCOMPARE(none->items, QList<ItemChange>());
    MUSTER_VERIFY_FAILS(compareSnapshots(*m_fixture->store(), m_first, u"x"_s),
                        ErrorCode::SnapshotNotFound);
}

QTEST_GUILESS_MAIN(StoreUpkeepTest)
#include "tst_StoreUpkeep.moc"
