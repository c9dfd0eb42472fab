// SPDX-License-Identifier: Apache-2.0
#include "core/backup/PackFiller.h"
#include "core/restore/FolderRestore.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/ZipBuilder.h"

#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The restored file store, after a backup and a restore which both must be complete.
Result<QByteArray> roundTrip(StoreFixture &fixture)
{
    const Result<Snapshot> snapshot = fixture.backUp();
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const QString target = fixture.at(u"restored"_s);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *snapshot, {}, target, quietJob());
    if (!report) {
        return fail(report.error());
    }
    if (snapshot->manifest.outcome != Outcome::Complete || report->outcome != Outcome::Complete
        || !report->attributesLost.isEmpty()) {
        return fail(ErrorCode::Internal, {}, u"not complete"_s);
    }
    return target.toUtf8() + "/FS-ALL/fs01.contoso.com_LyncShare";
}

qint64 bytesOnDisk(const QByteArray &path)
{
    struct stat status = {};
    ::stat(path.constData(), &status);
    return qint64(status.st_blocks) * 512;
}

/// `user::rw-, user:1234:r--, group::r--, mask::r--, other::---` as the kernel keeps it.
QByteArray someAcl()
{
    return QByteArray::fromHex("0200000001000600ffffffff02000400d204000004000400ffffffff"
                               "10000400ffffffff20000000ffffffff");
}

} // namespace

class OddFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesSurvive_data();
    void namesSurvive();
    void longPathsSurvive();
    void linksSurvive();
    void timesSurviveToTheNanosecond();
    void sparseFilesStaySparse();
    void attributesSurvive_data();
    void attributesSurvive();
    void changingFileIsSaidAndStaysConsistent();
    void vanishedFileIsSaid();
    void exportInsideAZipIsTaken();
    void damagedExportInsideAZipIsSaid();
};

void OddFilesTest::namesSurvive_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("newline") << QByteArray("two\nlines");
    QTest::addRow("carriage return and tab") << QByteArray("a\r\tb");
    QTest::addRow("no UTF-8") << QByteArray("caf\xe9 \xff\xfe");
    QTest::addRow("scripts") << QByteArray("Ñandú – Ελλάδα Кириллица 日本.wav");
    QTest::addRow("quotes and backslash") << QByteArray("a'b\"c\\d`e$f");
    QTest::addRow("leading dash and spaces") << QByteArray("-rf  *");
    QTest::addRow("255 bytes") << QByteArray(255, 'n');
}

void OddFilesTest::namesSurvive()
{
    QFETCH(QByteArray, name);
    StoreFixture fixture;
    fixture.write("d/" + name, "content of it");
    fixture.write(name + "/inside", "a folder of that name");
    fixture.planShare();
    const Result<QByteArray> restored = roundTrip(fixture);
    MUSTER_VERIFY_OK(restored);
    QCOMPARE(treeMapOf(*restored), treeMapOf(fixture.share()));
}

void OddFilesTest::longPathsSurvive()
{
    StoreFixture fixture;
    QByteArray path;
    while (path.size() < 3500) {
        path += QByteArray(99, 'f') + '/';
    }
    fixture.write(path + "deep", "content");
    fixture.planShare();
    const Result<QByteArray> restored = roundTrip(fixture);
    MUSTER_VERIFY_OK(restored);
    QCOMPARE(treeMapOf(*restored), treeMapOf(fixture.share()));
}

void OddFilesTest::linksSurvive()
{
    StoreFixture fixture;
    fixture.write("a/file", "content");
    MUSTER_VERIFY_OK(makeLink("file", fixture.share() + "/a/to file"));
    MUSTER_VERIFY_OK(makeLink("../a", fixture.share() + "/a/to folder"));
    MUSTER_VERIFY_OK(makeLink("nothing\nhere \xff", fixture.share() + "/a/to nothing"));
    fixture.planShare();
    const Result<QByteArray> restored = roundTrip(fixture);
    MUSTER_VERIFY_OK(restored);
    QCOMPARE(treeMapOf(*restored), treeMapOf(fixture.share()));
    QCOMPARE(*linkTarget(*restored + "/a/to nothing"), QByteArray("nothing\nhere \xff"));
}

void OddFilesTest::timesSurviveToTheNanosecond()
{
    StoreFixture fixture;
    const QList<qint64> times{0, 1, 1'234'567'890'123'456'789, 4'102'444'800'000'000'001};
    for (const qint64 time : times) {
        const QByteArray path = "d/" + QByteArray::number(time);
        fixture.write(path, "x");
        Result<LocalFile> file = LocalFile::openForAppending(fixture.share() + '/' + path);
        MUSTER_VERIFY_OK(file);
        MUSTER_VERIFY_OK(file->setModeAndTime(0640, time));
    }
    fixture.planShare();
    const Result<QByteArray> restored = roundTrip(fixture);
    MUSTER_VERIFY_OK(restored);
    for (const qint64 time : times) {
        const Result<FileFacts> facts = factsOf(*restored + "/d/" + QByteArray::number(time));
        MUSTER_VERIFY_OK(facts);
        QCOMPARE(facts->modifiedNs, time);
    }
}

void OddFilesTest::sparseFilesStaySparse()
{
    StoreFixture fixture;
    for (const QByteArray &name : QByteArrayList{"small", "large"}) {
        const qint64 length = name == "large" ? qint64(80) << 20U : qint64(1) << 20U;
        Result<LocalFile> file = LocalFile::create(fixture.share() + '/' + name);
        MUSTER_VERIFY_OK(file);
        MUSTER_VERIFY_OK(file->write(QByteArray("beginning")));
        MUSTER_VERIFY_OK(file->setLength(length));
    }
    if (bytesOnDisk(fixture.share() + "/large") > 1'000'000) {
        MUSTER_MISSING("this file system keeps no holes");
    }
    fixture.planShare();
    const Result<QByteArray> restored = roundTrip(fixture);
    MUSTER_VERIFY_OK(restored);
    QCOMPARE(treeMapOf(*restored), treeMapOf(fixture.share()));
    QVERIFY(bytesOnDisk(*restored + "/large") < 1'000'000);
    QVERIFY(bytesOnDisk(*restored + "/small") < 100'000);
}

void OddFilesTest::attributesSurvive_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("text") << QByteArray("user.comment") << QByteArray("by hand");
    QTest::addRow("bytes") << QByteArray("user.raw") << QByteArray("\0\xff\n=x", 5);
    QTest::addRow("access list") << QByteArray("system.posix_acl_access") << someAcl();
}

void OddFilesTest::attributesSurvive()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    StoreFixture fixture;
    fixture.write("a/with", "content");
    fixture.write("a/without", "content");
    const QByteArray path = fixture.share() + "/a/with";
    if (::setxattr(path.constData(), name.constData(), value.constData(), size_t(value.size()), 0)
        != 0) {
        MUSTER_MISSING("this file system keeps no such attribute");
    }
    fixture.planShare();
    const Result<QByteArray> restored = roundTrip(fixture);
    MUSTER_VERIFY_OK(restored);
    QByteArray read(1000, '\0');
    const ssize_t length = ::getxattr((*restored + "/a/with").constData(), name.constData(),
                                      read.data(), size_t(read.size()));
    QCOMPARE(read.first(std::max<qsizetype>(length, 0)), value);
    // The other file has the same content, and must not get the attribute with it.
    QVERIFY(::getxattr((*restored + "/a/without").constData(), name.constData(), read.data(),
                       size_t(read.size()))
            < 0);
}

void OddFilesTest::changingFileIsSaidAndStaysConsistent()
{
    StoreFixture fixture;
    fixture.write("a/steady", mixedBytes(100'000, 2));
    fixture.write("a/growing", mixedBytes(60'000'000, 3));
    fixture.planShare();
    fixture.options.trust = Trust::ReadEverything;
    std::atomic<bool> isEnded = false;
    std::thread writer([&] {
        Result<LocalFile> file = LocalFile::openForAppending(fixture.share() + "/a/growing");
        while (file && !isEnded) {
            static_cast<void>(file->write(QByteArray("more")));
        }
    });
    // On a busy machine the writer may sleep through a whole reading.
    Result<Snapshot> snapshot = fixture.backUp();
    for (int i = 0; i < 20 && snapshot && snapshot->manifest.outcome == Outcome::Complete; ++i) {
        snapshot = fixture.backUp();
    }
    isEnded = true;
    writer.join();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"incomplete"_s);
    const QList<FileProblem> &problems = snapshot->manifest.items.first().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, u"a/growing"_s);
    QCOMPARE(toWord(problems.first().outcome), u"changed"_s);
    // What was read last is in the snapshot, and is what its hash says.
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *snapshot, {}, fixture.at(u"restored"_s), quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), u"complete"_s);
    QCOMPARE(report->files, 2);
}

void OddFilesTest::vanishedFileIsSaid()
{
    StoreFixture fixture;
    fixture.write("there", "content");
    const Result<SnapshotStore> store = fixture.store();
    MUSTER_VERIFY_OK(store);
    const auto draft = SnapshotDraft::begin(*store, fixture.clock);
    MUSTER_VERIFY_OK(draft);
    PackOrder order;
    order.folder = (*draft)->known().folderNumber("FS-ALL/fs");
    order.root = fixture.share();
    order.paths = {"gone", "there", "gone/too"};
    const Result<FilledPack> filled = fillPack(order, **draft, 3, quietJob());
    MUSTER_VERIFY_OK(filled);
    QCOMPARE(filled->rows.size(), size_t(1));
    QCOMPARE(filled->problems.size(), 2);
    for (const FileProblem &problem : filled->problems) {
        QCOMPARE(toWord(problem.outcome), u"vanished"_s);
    }
}

void OddFilesTest::exportInsideAZipIsTaken()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"unused"_s, mixedBytes(5000));
    NativeExport &source = fixture.plan.items.first().exports.first();
    ZipBuilder()
        .add("kit/CsConfig.zip", mixedBytes(5000), ZipBuilder::Method::Deflate)
        .writeTo(fixture.at(u"kit.zip"_s));
    source.location.file = fixture.at(u"kit.zip"_s);
    source.location.entry = u"kit/CsConfig.zip"_s;
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"complete"_s);
    QCOMPARE(*readWhole(snapshot->folder + "/items/SET-CMS/deployment/CsConfig.zip", 10'000),
             mixedBytes(5000));
}

void OddFilesTest::damagedExportInsideAZipIsSaid()
{
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"unused"_s, mixedBytes(5000));
    NativeExport &source = fixture.plan.items.first().exports.first();
    ZipBuilder()
        .add("CsConfig.zip", mixedBytes(5000), ZipBuilder::Method::Deflate, {-1, 4})
        .writeTo(fixture.at(u"kit.zip"_s));
    source.location.file = fixture.at(u"kit.zip"_s);
    source.location.entry = u"CsConfig.zip"_s;
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(toWord(snapshot->manifest.outcome), u"failed"_s);
    QCOMPARE(snapshot->manifest.missing.first().id, u"SET-CMS"_s);
    QVERIFY(!QFile::exists(QString::fromUtf8(snapshot->folder)
                           + u"/items/SET-CMS/deployment/CsConfig.zip"_s));
}

QTEST_GUILESS_MAIN(OddFilesTest)
#include "tst_OddFiles.moc"
