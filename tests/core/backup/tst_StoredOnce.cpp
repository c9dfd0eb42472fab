// SPDX-License-Identifier: Apache-2.0
#include "core/restore/FolderRestore.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

TreeMap restoredShare(const QString &target)
{
    return treeMapOf(target.toUtf8() + "/FS-ALL/fs01.contoso.com_LyncShare");
}

/// Without the folders of items and scopes, which are made by the restore and have its time.
TreeMap belowItems(TreeMap tree)
{
    tree.removeIf([](TreeMap::iterator it) { return it.key().count('/') <= 2; });
    return tree;
}

/// How the tree that restore.sh makes differs from the one in @p target; empty when it does not.
QString scriptDifference(const StoreFixture &fixture, const Snapshot &snapshot,
                         const QString &target)
{
    if (QStandardPaths::findExecutable(u"bsdtar"_s).isEmpty()) {
        return u"bsdtar is not installed"_s;
    }
    QProcess script;
    const QString by = fixture.at(u"by script"_s);
    script.start(QFile::decodeName(snapshot.folder + "/restore.sh"), {by});
    if (!script.waitForFinished(60'000) || script.exitCode() != 0) {
        return QString::fromUtf8(script.readAllStandardError());
    }
    return belowItems(treeMapOf(by.toUtf8())) == belowItems(treeMapOf(target.toUtf8()))
               ? QString()
               : u"the trees differ"_s;
}

} // namespace

class StoredOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void movedAndCopiedFilesAreNotStoredAgain();
    void equalFilesAreStoredOnce();
    void touchedFileKeepsItsContentAndGetsItsTime();
    void packsLessThanHalfAliveAreWrittenAfresh();
    void largeFileWithOneChangeStoresOnePiece();
};

void StoredOnceTest::movedAndCopiedFilesAreNotStoredAgain()
{
    StoreFixture fixture;
    fixture.write("a/small.txt", "a few bytes");
    fixture.write("a/medium.bin", mixedBytes(3'000'000, 2));
    fixture.write("a/large.bak", mixedBytes(70 << 20, 3));
    fixture.planShare();
    MUSTER_VERIFY_OK(fixture.backUp());
    const QByteArray share = fixture.share();
    MUSTER_VERIFY_OK(makeFolder(share + "/b"));
    MUSTER_VERIFY_OK(renameOver(share + "/a/small.txt", share + "/b/renamed.txt"));
    MUSTER_VERIFY_OK(renameOver(share + "/a/large.bak", share + "/b/moved.bak"));
    MUSTER_VERIFY_OK(renameOver(share + "/a/medium.bin", share + "/b/moved.bin"));
    fixture.write("b/copy.bin", mixedBytes(3'000'000, 2));
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QVERIFY2(second->manifest.storedBytes < 1000,
             qPrintable(QString::number(second->manifest.storedBytes)));
    const QString target = fixture.at(u"restored"_s);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *second, {}, target, quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(report->failed, QList<FailedFile>());
    QCOMPARE(restoredShare(target), treeMapOf(fixture.share()));
    QCOMPARE(scriptDifference(fixture, *second, target), QString());
}

void StoredOnceTest::equalFilesAreStoredOnce()
{
    StoreFixture fixture;
    for (int i = 0; i < 40; ++i) {
        fixture.write("d/" + QByteArray::number(i), mixedBytes(2'500'000, quint32(i % 4)));
        fixture.write("e/" + QByteArray::number(i), mixedBytes(9'000, quint32(i % 3)));
    }
    fixture.planShare();
    fixture.options.threads = 1;
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QVERIFY2(snapshot->manifest.storedBytes < 8'000'000,
             qPrintable(QString::number(snapshot->manifest.storedBytes)));
    QCOMPARE(snapshot->manifest.files, 80);
    const QString target = fixture.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *snapshot, {}, target, quietJob()));
    QCOMPARE(restoredShare(target), treeMapOf(fixture.share()));
    QCOMPARE(scriptDifference(fixture, *snapshot, target), QString());
}

void StoredOnceTest::touchedFileKeepsItsContentAndGetsItsTime()
{
    StoreFixture fixture;
    fixture.write("a/touched", mixedBytes(50'000, 2));
    fixture.planShare();
    const Result<Snapshot> first = fixture.backUp();
    MUSTER_VERIFY_OK(first);
    Result<LocalFile> file = LocalFile::openForAppending(fixture.share() + "/a/touched");
    MUSTER_VERIFY_OK(file->setModeAndTime(0600, 1'234'567'890'123'456'789));
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QCOMPARE(second->manifest.packs, first->manifest.packs);
    const QString target = fixture.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *second, {}, target, quietJob()));
    QCOMPARE(restoredShare(target), treeMapOf(fixture.share()));
    QCOMPARE(scriptDifference(fixture, *second, target), QString());
}

void StoredOnceTest::packsLessThanHalfAliveAreWrittenAfresh()
{
    StoreFixture fixture;
    for (int i = 0; i < 20; ++i) {
        fixture.write("d/" + QByteArray::number(i), mixedBytes(100'000, quint32(i) + 1));
    }
    fixture.planShare();
    const Result<Snapshot> first = fixture.backUp();
    MUSTER_VERIFY_OK(first);
    for (int i = 0; i < 9; ++i) {
        MUSTER_VERIFY_OK(removeFile(fixture.share() + "/d/" + QByteArray::number(i)));
    }
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QCOMPARE(second->manifest.packs, first->manifest.packs); // More than half is alive.
    for (int i = 9; i < 11; ++i) {
        MUSTER_VERIFY_OK(removeFile(fixture.share() + "/d/" + QByteArray::number(i)));
    }
    const Result<Snapshot> third = fixture.backUp();
    MUSTER_VERIFY_OK(third);
    QCOMPARE(third->manifest.packs.size(), 1);
    QVERIFY(third->manifest.packs != first->manifest.packs);
    const Result<Contents> contents = fixture.store()->contents(*third);
    MUSTER_VERIFY_OK(contents);
    QVERIFY(contents->stale.empty());
    const QString target = fixture.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *third, {}, target, quietJob()));
    QCOMPARE(restoredShare(target), treeMapOf(fixture.share()));
    // Nothing changes any more, and nothing is written afresh any more.
    const Result<Snapshot> fourth = fixture.backUp();
    MUSTER_VERIFY_OK(fourth);
    QCOMPARE(fourth->manifest.packs, third->manifest.packs);
}

void StoredOnceTest::largeFileWithOneChangeStoresOnePiece()
{
    StoreFixture fixture;
    QByteArray content = mixedBytes(80 << 20, 3);
    fixture.write("mgc.bak", content);
    fixture.planShare();
    MUSTER_VERIFY_OK(fixture.backUp());
    content.insert(40'000'000, "put in");
    fixture.write("mgc.bak", content);
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    QVERIFY2(second->manifest.storedBytes < 10'000'000,
             qPrintable(QString::number(second->manifest.storedBytes)));
    const QString target = fixture.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*fixture.store(), *second, {}, target, quietJob()));
    QCOMPARE(restoredShare(target), treeMapOf(fixture.share()));
}

QTEST_GUILESS_MAIN(StoredOnceTest)
#include "tst_StoredOnce.moc"
