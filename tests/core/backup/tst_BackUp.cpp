// SPDX-License-Identifier: Apache-2.0
#include "core/restore/FolderRestore.h"
#include "core/verify/Verify.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The tree as a restore gives it: without what rules leave out.
TreeMap expectedTree(const StoreFixture &fixture)
{
    TreeMap expected;
    const TreeMap source = treeMapOf(fixture.share());
    for (auto it = source.begin(); it != source.end(); ++it) {
        const bool isSkipped = it.key().contains("Meeting.Active")
                               || it.key().contains("CentralMgmt") || it.key().contains("/0000");
        if (!isSkipped) {
            expected.insert("/FS-ALL/fs01.contoso.com_LyncShare" + it.key(), it.value());
        }
    }
    return expected;
}

/// Without the folders of items and scopes, which are made by the restore and have its time.
TreeMap belowItems(TreeMap tree)
{
    tree.removeIf([](TreeMap::iterator it) { return it.key().count('/') <= 2; });
    return tree;
}

/// Only what lies in the tree's own folder, for exports have times of their own.
TreeMap onlyShare(const TreeMap &tree)
{
    TreeMap share;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (it.key().startsWith("/FS-ALL/fs01.contoso.com_LyncShare/")) {
            share.insert(it.key(), it.value());
        }
    }
    return share;
}

} // namespace

class BackUpTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void unchangedFilesAreNotStoredAgain();
    void changesDeletionsAndReplacementsComeBack();
    void largeFileIsStoredInPieces();
    void scriptGivesTheSameTree();
    void rulesAreSaid();
    void manifestSaysWhatIsInIt();
    void failingItemIsNamed();
    void emptyTreeWhereFilesWereFoundIsAFailure();
    void exportThatIsNotTheOnePlannedIsSaid();
    void planThatTakesNothingIsRefused();
    void manySmallFilesAreQuick();
    void ledgersHaveTheHashOfTheirLines();
};

void BackUpTest::everythingComesBack()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(5000));
    fixture.addExport(u"DB-USER"_s, u"pool01.contoso.com"_s, u"UserData.zip"_s, mixedBytes(9000));
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"complete"_s);
    const QString target = fixture.at(u"restored"_s);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *snapshot, {}, target, quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(report->failed, QList<FailedFile>());
    QCOMPARE(report->refused, QList<RefusedPath>());
    QCOMPARE(onlyShare(treeMapOf(target.toUtf8())), expectedTree(fixture));
    QCOMPARE(*readWhole((target + u"/SET-CMS/deployment/CsConfig.zip"_s).toUtf8(), 10'000),
             mixedBytes(5000));
    QCOMPARE(*readWhole((target + u"/DB-USER/pool01.contoso.com/UserData.zip"_s).toUtf8(), 10'000),
             mixedBytes(9000));
}

void BackUpTest::unchangedFilesAreNotStoredAgain()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    const Result<Snapshot> first = fixture.backUp();
    MUSTER_VERIFY_OK(first);
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QCOMPARE(second->manifest.packs, first->manifest.packs);
    QVERIFY(second->manifest.storedBytes < 10'000); // The inventory alone.
    QCOMPARE(second->manifest.bytes, first->manifest.bytes);
    // A change that keeps length and time is seen only when everything is read.
    const QByteArray path = fixture.share() + "/1-ApplicationServer-1/AppServerFiles/CPS/hold.wma";
    const Result<FileFacts> facts = factsOf(path);
    QVERIFY(StoreFixture::flip(path));
    Result<LocalFile> file = LocalFile::openForAppending(path);
    MUSTER_VERIFY_OK(file);
    MUSTER_VERIFY_OK(file->setModeAndTime(facts->mode, facts->modifiedNs));
    const Result<Snapshot> trusting = fixture.backUp();
    MUSTER_VERIFY_OK(trusting);
    QCOMPARE(trusting->manifest.items.first().sha256, first->manifest.items.first().sha256);
    fixture.options.trust = Trust::ReadEverything;
    const Result<Snapshot> reading = fixture.backUp();
    MUSTER_VERIFY_OK(reading);
    QVERIFY(reading->manifest.items.first().sha256 != first->manifest.items.first().sha256);
}

void BackUpTest::changesDeletionsAndReplacementsComeBack()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.write("x/file-to-folder", "file");
    fixture.write("x/folder-to-file/deep/er/one", "one");
    fixture.write("x/folder-to-file/two", "two");
    fixture.write("x/deleted", "gone");
    fixture.write("x/changed", "before");
    fixture.planShare();
    MUSTER_VERIFY_OK(fixture.backUp());
    MUSTER_VERIFY_OK(removeFile(fixture.share() + "/x/file-to-folder"));
    fixture.write("x/file-to-folder/inside", "folder now");
    removeTree(fixture.share() + "/x/folder-to-file");
    fixture.write("x/folder-to-file", "file now");
    MUSTER_VERIFY_OK(removeFile(fixture.share() + "/x/deleted"));
    fixture.write("x/changed", "after, and longer");
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QCOMPARE(second->manifest.packs.size(), 2);
    // A third one, back to what was: stale members stay stale.
    fixture.write("x/deleted", "here again");
    const Result<Snapshot> third = fixture.backUp();
    MUSTER_VERIFY_OK(third);
    const QString target = fixture.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *third, {}, target, quietJob()));
    QCOMPARE(treeMapOf(target.toUtf8() + "/FS-ALL/fs01.contoso.com_LyncShare/x"),
             treeMapOf(fixture.share() + "/x"));
    if (QStandardPaths::findExecutable(u"bsdtar"_s).isEmpty()) {
        MUSTER_MISSING("bsdtar is not installed: restore.sh not run");
    }
    QProcess script;
    const QString by = fixture.at(u"by script"_s);
    script.start(QFile::decodeName(third->folder + "/restore.sh"), {by});
    QVERIFY(script.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(script.readAllStandardError()), QString());
    QCOMPARE(script.exitCode(), 0);
    QCOMPARE(belowItems(treeMapOf(by.toUtf8())), belowItems(treeMapOf(target.toUtf8())));
}

void BackUpTest::largeFileIsStoredInPieces()
{
    StoreFixture fixture;
    const QByteArray piece = mixedBytes(4 << 20, 3);
    QByteArray content;
    for (int i = 0; i < 17; ++i) { // 68 MiB and a bit, of which four pieces are the same.
        content += i % 5 == 0 ? piece : mixedBytes(4 << 20, quint32(i) + 10);
    }
    content += "the end";
    fixture.write("mgc.bak", content);
    fixture.planShare();
    const Result<Snapshot> first = fixture.backUp();
    MUSTER_VERIFY_OK(first);
    QCOMPARE(first->manifest.packs, QStringList());
    content[content.size() - 1] = '!';
    fixture.write("mgc.bak", content);
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QVERIFY(second->manifest.storedBytes < 6'000'000); // One piece, and the inventory.
    const QString target = fixture.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *second, {}, target, quietJob()));
    QCOMPARE(onlyShare(treeMapOf(target.toUtf8())), expectedTree(fixture));
}

void BackUpTest::scriptGivesTheSameTree()
{
    if (QStandardPaths::findExecutable(u"bsdtar"_s).isEmpty()) {
        MUSTER_MISSING("bsdtar is not installed");
    }
    StoreFixture fixture;
    fixture.fillShare();
    fixture.write("big.bak", mixedBytes(66 << 20, 4));
    fixture.planShare();
    fixture.addExport(u"SET-CMS"_s, {}, u"Cs Config ñ.zip"_s, mixedBytes(5000));
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const QString ours = fixture.at(u"ours"_s);
    const QString theirs = fixture.at(u"theirs"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *snapshot, {}, ours, quietJob()));
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // What cron and rescue systems have.
    script.setProcessEnvironment(environment);
    script.start(QFile::decodeName(snapshot->folder + "/restore.sh"), {theirs});
    QVERIFY(script.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(script.readAllStandardError()), QString());
    QCOMPARE(script.exitCode(), 0);
    QCOMPARE(belowItems(treeMapOf(theirs.toUtf8())), belowItems(treeMapOf(ours.toUtf8())));
    // It refuses a target that holds something, and a damaged pack.
    script.start(QFile::decodeName(snapshot->folder + "/restore.sh"), {theirs});
    QVERIFY(script.waitForFinished(60'000));
    QVERIFY(script.exitCode() != 0);
    const StorePaths paths(fixture.at(u"snapshots"_s));
    QVERIFY(StoreFixture::flip(
        paths.pack(*Digest::fromHex(snapshot->manifest.packs.first().toLatin1()))));
    script.start(QFile::decodeName(snapshot->folder + "/restore.sh"), {fixture.at(u"third"_s)});
    QVERIFY(script.waitForFinished(60'000));
    QVERIFY(script.exitCode() != 0);
    QVERIFY(script.readAllStandardError().contains("damaged"));
}

void BackUpTest::rulesAreSaid()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const QList<SkippedByRule> expected{{u"addressBook"_s, 1, 7},
                                        {u"centralManagementMailbox"_s, 1, 9},
                                        {u"meetingActive"_s, 1, 6}};
    QCOMPARE(snapshot->manifest.items.first().skipped, expected);
    QCOMPARE(snapshot->manifest.items.first().files, 7);
}

void BackUpTest::manifestSaysWhatIsInIt()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(5000));
    PlannedItem hole;
    hole.id = u"SRV-CERT"_s;
    hole.scope = u"fe01.contoso.com"_s;
    hole.how = Obtain::Unprotected;
    hole.reasonKey = u"noPrivateKey"_s;
    fixture.plan.items.append(hole);
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    const Result<Snapshot> read = fixture.store()->read({});
    MUSTER_VERIFY_OK(read);
    QCOMPARE(read->manifest, made->manifest);
    QCOMPARE(read->manifest.planHash, fixture.plan.hash());
    const QList<MissingItem> missing{
        {u"SRV-CERT"_s, u"fe01.contoso.com"_s, u"unprotected"_s, true, u"noPrivateKey"_s}};
    QCOMPARE(read->manifest.missing, missing);
    const Result<QList<SnapshotSummary>> list = fixture.store()->list();
    MUSTER_VERIFY_OK(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().id, made->manifest.snapshotId);
    QCOMPARE(list->first().mandatoryItems, 2);
    QCOMPARE(list->first().mandatoryTaken, 1);
    QCOMPARE(list->first().created, fixture.clock.now());
}

void BackUpTest::failingItemIsNamed()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(5000));
    fixture.addExport(u"SET-LIS"_s, {}, u"Lis.zip"_s, mixedBytes(50));
    QVERIFY(QFile::remove(fixture.at(u"kit/Lis.zip"_s)));
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"incomplete"_s);
    QCOMPARE(snapshot->manifest.items.size(), 1);
    QCOMPARE(snapshot->manifest.missing.size(), 1);
    QCOMPARE(snapshot->manifest.missing.first().id, u"SET-LIS"_s);
    QVERIFY(!snapshot->manifest.missing.first().reason.isEmpty());
    QVERIFY(QFile::remove(fixture.at(u"kit/CsConfig.zip"_s)));
    const Result<Snapshot> nothing = fixture.backUp();
    MUSTER_VERIFY_OK(nothing);
    QCOMPARE(toWord(nothing->manifest.outcome), u"failed"_s);
    // A failed one is never the newest whole one.
    QCOMPARE(fixture.store()->read({})->manifest.snapshotId, snapshot->manifest.snapshotId);
}

void BackUpTest::emptyTreeWhereFilesWereFoundIsAFailure()
{
    StoreFixture fixture;
    fixture.planShare();
    fixture.plan.items.first().files = 2000;
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"failed"_s);
    fixture.plan.items.first().treePath = fixture.at(u"not there"_s);
    const Result<Snapshot> absent = fixture.backUp();
    MUSTER_VERIFY_OK(absent);
    QCOMPARE(toWord(absent->manifest.outcome), u"failed"_s);
    QVERIFY(absent->manifest.missing.first().reason.contains(u"not there"_s));
}

void BackUpTest::exportThatIsNotTheOnePlannedIsSaid()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(5000));
    MUSTER_VERIFY_OK(replaceFile(fixture.at(u"kit/CsConfig.zip"_s).toUtf8(), mixedBytes(5000, 2)));
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"incomplete"_s);
    QCOMPARE(snapshot->manifest.items.first().problems.first().outcome, FileOutcome::Changed);
}

void BackUpTest::planThatTakesNothingIsRefused()
{
    StoreFixture fixture;
    MUSTER_VERIFY_FAILS(fixture.backUp(), ErrorCode::NothingSelected);
}

void BackUpTest::manySmallFilesAreQuick()
{
    StoreFixture fixture;
    for (int i = 0; i < 20'000; ++i) {
        fixture.write("d" + QByteArray::number(i % 100) + "/f" + QByteArray::number(i),
                      QByteArray::number(i));
    }
    fixture.planShare();
    QElapsedTimer timer;
    timer.start();
    const Result<Snapshot> first = fixture.backUp();
    MUSTER_VERIFY_OK(first);
    QCOMPARE(first->manifest.files, 20'000);
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QCOMPARE(second->manifest.packs, first->manifest.packs);
    const qint64 took = timer.elapsed();
    // Generous, for the machine may be busy and the build instrumented; quadratic work takes minutes.
    QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
}

void BackUpTest::ledgersHaveTheHashOfTheirLines()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(50));
    Pool pool;
    pool.fqdn = *Fqdn::parse(u"Pool01.contoso.com");
    pool.homesAccounts = true;
    fixture.deployment.pools.append(pool);
    for (const char *name : {"zoe", "Anna"}) {
        Account account;
        account.sip = *SipAddress::parse(QString::fromLatin1(name) + u"@contoso.com"_s);
        account.pool = pool.fqdn;
        fixture.deployment.accounts.append(account);
    }
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const QByteArray lines = "sip:anna@contoso.com|user|pool01.contoso.com\n"
                             "sip:zoe@contoso.com|user|pool01.contoso.com\n";
    QCOMPARE(*readWhole(snapshot->folder + "/inventory/homed/pool01.contoso.com.txt", 1000), lines);
    const QList<HomedAccounts> expected{{u"pool01.contoso.com"_s, 2, Sha256::of(lines).toHex()}};
    QCOMPARE(snapshot->manifest.homed, expected);
    QCOMPARE(fixture.store()->list()->first().accounts, 2);
}

QTEST_GUILESS_MAIN(BackUpTest)
#include "tst_BackUp.moc"
