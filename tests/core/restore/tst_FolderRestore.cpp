// SPDX-License-Identifier: Apache-2.0
#include "core/restore/FolderRestore.h"

#include "core/store/SetSeal.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Writes a store whose one snapshot says what @p entries say; their contents need not exist.
Result<Snapshot> forge(StoreFixture &fixture, std::vector<Entry> entries)
{
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, "config");
    Result<Snapshot> snapshot = fixture.backUp();
    if (!snapshot) {
        return snapshot;
    }
    Contents contents = *fixture.store()->contents(*snapshot);
    for (Entry &entry : entries) {
        entry.item = 0;
        contents.entries.push_back(std::move(entry));
    }
    snapshot->manifest.setFiles.removeIf([](const SetFile &file) {
        return !file.path.startsWith("items/") && !file.path.startsWith("inventory/");
    });
    const Result<QByteArray> sealed =
        sealSet(snapshot->folder, {}, snapshot->manifest, contents, {});
    if (!sealed) {
        return fail(sealed.error());
    }
    return fixture.store()->read(snapshot->manifest.snapshotId);
}

Entry folderEntry(const QByteArray &path)
{
    Entry entry;
    entry.kind = FileKind::Folder;
    entry.path = path;
    entry.mode = 0755;
    return entry;
}

Entry linkEntry(const QByteArray &path, const QByteArray &target)
{
    Entry entry = folderEntry(path);
    entry.kind = FileKind::Link;
    entry.extras.edit().link = target;
    return entry;
}

} // namespace

class FolderRestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void selectionsChoose_data();
    void selectionsChoose();
    void nothingSelectedIsRefused();
    void targetMustBeEmpty();
    void hostilePathsAreRefusedByName_data();
    void hostilePathsAreRefusedByName();
    void damagedPackNamesItsFilesAndSparesTheOthers();
    void cancelledRestoreGivesNoHalfFile();
};

void FolderRestoreTest::selectionsChoose_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("expected");
    const QString user1 = u"/DB-USER/pool01.contoso.com/U1.zip"_s;
    const QString user2 = u"/DB-USER/pool02.contoso.com/U2.zip"_s;
    const QString config = u"/SET-CMS/deployment/C.zip"_s;
    const QString a = u"/FS-ALL/fs01.contoso.com_LyncShare/a/x.txt"_s;
    const QString b = u"/FS-ALL/fs01.contoso.com_LyncShare/b/y.txt"_s;
    using L = QStringList;
    QTest::addRow("all") << L() << L() << L() << L{user1, user2, a, b, config};
    QTest::addRow("item") << L{u"DB-USER"_s} << L() << L() << L{user1, user2};
    QTest::addRow("pool") << L() << L{u"POOL01.contoso.com"_s} << L() << L{user1};
    QTest::addRow("item and pool")
        << L{u"SET-CMS"_s, u"DB-USER"_s} << L{u"pool02.contoso.com"_s} << L() << L{user2};
    QTest::addRow("path") << L() << L() << L{u"FS-ALL/*/a/**"_s} << L{a};
    QTest::addRow("paths") << L() << L() << L{u"**/*.zip"_s, u"**/y.txt"_s}
                           << L{user1, user2, b, config};
}

void FolderRestoreTest::selectionsChoose()
{
    QFETCH(QStringList, items);
    QFETCH(QStringList, scopes);
    QFETCH(QStringList, paths);
    QFETCH(QStringList, expected);
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    fixture.addExport(u"DB-USER"_s, u"pool01.contoso.com"_s, u"U1.zip"_s, "users 1");
    fixture.addExport(u"DB-USER"_s, u"pool02.contoso.com"_s, u"U2.zip"_s, "users 2");
    fixture.write("a/x.txt", "x");
    fixture.write("b/y.txt", "y");
    fixture.planShare();
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const QString target = fixture.at(u"new/deep/target"_s);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *snapshot, {items, scopes, paths}, target, quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), u"complete"_s);
    QStringList found;
    const TreeMap tree = treeMapOf(target.toUtf8());
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (it.value().startsWith('0')) {
            found.append(QString::fromUtf8(it.key()));
        }
    }
    QCOMPARE(found, expected);
    QCOMPARE(report->files, expected.size());
}

void FolderRestoreTest::nothingSelectedIsRefused()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const QString target = fixture.at(u"target"_s);
    MUSTER_VERIFY_FAILS(
        restoreToFolder(*fixture.store(), *snapshot, {{u"NO-SUCH"_s}, {}, {}}, target, quietJob()),
        ErrorCode::NothingSelected);
    QVERIFY(!QFile::exists(target));
}

void FolderRestoreTest::targetMustBeEmpty()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const TreeMap before = treeMapOf(fixture.at(u"kit"_s).toUtf8());
    MUSTER_VERIFY_FAILS(
        restoreToFolder(*fixture.store(), *snapshot, {}, fixture.at(u"kit"_s), quietJob()),
        ErrorCode::TargetNotEmpty);
    MUSTER_VERIFY_FAILS(
        restoreToFolder(*fixture.store(), *snapshot, {}, fixture.at(u"kit/C.zip"_s), quietJob()),
        ErrorCode::TargetNotEmpty);
    QCOMPARE(treeMapOf(fixture.at(u"kit"_s).toUtf8()), before);
}

void FolderRestoreTest::hostilePathsAreRefusedByName_data()
{
    QTest::addColumn<QList<QPair<QByteArray, QByteArray>>>(
        "entries"); // Path and, for links, target.
    QTest::addColumn<QString>("reason");
    using E = QList<QPair<QByteArray, QByteArray>>;
    QTest::addRow("parent") << E{{"../../../outside", {}}} << u"unsafePath"_s;
    QTest::addRow("parent within") << E{{"a/../../../../outside", {}}} << u"unsafePath"_s;
    QTest::addRow("absolute") << E{{"/outside", {}}} << u"unsafePath"_s;
    QTest::addRow("empty name") << E{{"a//b", {}}} << u"unsafePath"_s;
    QTest::addRow("nothing") << E{{QByteArray(""), {}}} << u"unsafePath"_s;
    QTest::addRow("device name") << E{{"a/CON", {}}} << u"reservedName"_s;
    QTest::addRow("device name with an end") << E{{"lpt1.txt", {}}} << u"reservedName"_s;
    QTest::addRow("alternate stream") << E{{"a.txt:evil", {}}} << u"alternateStream"_s;
    QTest::addRow("last point") << E{{"a./b", {}}} << u"lastPointOrSpace"_s;
    QTest::addRow("case") << E{{"Readme", {}}, {"README", {}}} << u"caseClash"_s;
    QTest::addRow("case of a folder") << E{{"Data/a", {}}, {"data/b", {}}} << u"caseClash"_s;
    QTest::addRow("link to the root") << E{{"l", "/etc"}} << u"linkOut"_s;
    QTest::addRow("link up") << E{{"a/l", "../../../../../etc"}} << u"linkOut"_s;
    QTest::addRow("link to a drive") << E{{"l", "C:\\Windows"}} << u"linkOut"_s;
    QTest::addRow("through a link") << E{{"l", "."}, {"l/x", {}}} << u"throughLink"_s;
    QTest::addRow("twice") << E{{"l", "."}, {"l", "."}} << u"fileAndFolder"_s;
}

void FolderRestoreTest::hostilePathsAreRefusedByName()
{
    using E = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(E, entries);
    QFETCH(QString, reason);
    StoreFixture fixture;
    std::vector<Entry> forged;
    for (const auto &[path, link] : entries) {
        forged.push_back(link.isEmpty() ? folderEntry(path) : linkEntry(path, link));
    }
    const Result<Snapshot> snapshot = forge(fixture, forged);
    MUSTER_VERIFY_OK(snapshot);
    const QString target = fixture.at(u"target"_s);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *snapshot, {}, target, quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.first().reason, reason);
    QCOMPARE(report->refused.first().path,
             u"SET-CMS/deployment/"_s + QString::fromUtf8(entries.last().first));
    QCOMPARE(toWord(report->outcome), u"incomplete"_s);
    QVERIFY(QFile::exists(target + u"/SET-CMS/deployment/CsConfig.zip"_s));
    QVERIFY(!QFile::exists(fixture.at(u"outside"_s)));
}

void FolderRestoreTest::damagedPackNamesItsFilesAndSparesTheOthers()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const StorePaths paths(fixture.at(u"snapshots"_s));
    const QByteArray pack =
        paths.pack(*Digest::fromHex(snapshot->manifest.packs.first().toLatin1()));
    QVERIFY(StoreFixture::flip(pack));
    const QString target = fixture.at(u"target"_s);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *snapshot, {}, target, quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), u"incomplete"_s);
    QVERIFY(!report->failed.isEmpty());
    for (const FailedFile &failed : report->failed) {
        QCOMPARE(failed.error.code, ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(target + u'/' + failed.path));
    }
    QVERIFY(QFile::exists(target + u"/SET-CMS/deployment/C.zip"_s));
    // Gone altogether, and the entries damaged: said, too.
    MUSTER_VERIFY_OK(removeFile(pack));
    const Result<RestoreReport> gone =
        restoreToFolder(*fixture.store(), *snapshot, {}, fixture.at(u"two"_s), quietJob());
    MUSTER_VERIFY_OK(gone);
    QCOMPARE(gone->failed.size(), 7);
    QVERIFY(StoreFixture::flip(snapshot->folder + "/entries.ndjson.zst"));
    MUSTER_VERIFY_FAILS(
        restoreToFolder(*fixture.store(), *snapshot, {}, fixture.at(u"three"_s), quietJob()),
        ErrorCode::Corrupt);
}

void FolderRestoreTest::cancelledRestoreGivesNoHalfFile()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    TestJob job;
    job.cancel();
    const QString target = fixture.at(u"target"_s);
    MUSTER_VERIFY_FAILS(restoreToFolder(*fixture.store(), *snapshot, {}, target, job),
                        ErrorCode::Cancelled);
    for (const QByteArray &text : treeMapOf(target.toUtf8())) {
        QVERIFY(!text.startsWith('0'));
    }
}

QTEST_GUILESS_MAIN(FolderRestoreTest)
#include "tst_FolderRestore.moc"
