// SPDX-License-Identifier: Apache-2.0
#include "core/archive/FrameCompressor.h"
#include "core/archive/ObjectFile.h"
#include "core/restore/FolderRestore.h"
#include "core/store/EntriesFile.h"
#include "core/store/SetSeal.h"
#include "core/verify/Verify.h"
#include "tests/support/Capabilities.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Seals a snapshot anew, as one would who may write to the store and keeps its sums right.
Result<Snapshot> reseal(StoreFixture &fixture, Snapshot snapshot, const Contents &contents)
{
    snapshot.manifest.setFiles.removeIf([](const SetFile &file) {
        return !file.path.startsWith("items/") && !file.path.startsWith("inventory/");
    });
    const Result<QByteArray> sealed =
        sealSet(snapshot.folder, fixture.store()->seal(), snapshot.manifest, contents, {});
    return sealed ? fixture.store()->read(snapshot.manifest.snapshotId)
                  : Result<Snapshot>(fail(sealed.error()));
}

/// Writes restore.list.zst anew and makes SHA256SUMS agree, so that only restore.sh itself can refuse it.
bool forgeList(const Snapshot &snapshot, const QByteArray &orders)
{
    FrameCompressor compressor(3);
    const auto frame = compressor.compress(orders);
    const QByteArray path = snapshot.folder + "/restore.list.zst";
    if (!frame || !replaceFile(path, *frame)) {
        return false;
    }
    QByteArrayList lines = readWhole(snapshot.folder + "/SHA256SUMS", 1 << 20)->split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith("  restore.list.zst")) {
            line = Sha256::of(*frame).toHex() + "  restore.list.zst";
        }
    }
    return replaceFile(snapshot.folder + "/SHA256SUMS", lines.join('\n')).has_value();
}

} // namespace

class HostileStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportPathsOutOfTheSetAreRefused_data();
    void exportPathsOutOfTheSetAreRefused();
    void scriptRefusesHostileOrders_data();
    void scriptRefusesHostileOrders();
    void scriptRefusesHostilePacks_data();
    void scriptRefusesHostilePacks();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void entriesOfAnotherPackAreRefused();
    void forgedManifestIsAltered();
    void overlappingContentsAreDamaged();
};

void HostileStoreTest::init()
{
    if (QStandardPaths::findExecutable(u"bsdtar"_s).isEmpty()) {
        MUSTER_MISSING("bsdtar is not installed");
    }
}

void HostileStoreTest::exportPathsOutOfTheSetAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addRow("parent") << QByteArray("items/../../../secret");
    QTest::addRow("absolute") << QByteArray("/etc/passwd");
    QTest::addRow("elsewhere in the set") << QByteArray("manifest.json");
    QTest::addRow("empty") << QByteArray("");
    QTest::addRow("current folder") << QByteArray("items/./x");
}

void HostileStoreTest::exportPathsOutOfTheSetAreRefused()
{
    QFETCH(QByteArray, path);
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    Contents contents = *fixture.store()->contents(*made);
    contents.entries.front().extras.edit().exportPath = path;
    const Result<Snapshot> forged = reseal(fixture, *made, contents);
    MUSTER_VERIFY_OK(forged);
    const Result<Contents> read = fixture.store()->contents(*forged);
    MUSTER_VERIFY_FAILS(read, ErrorCode::Corrupt);
    QVERIFY(read.error().subject.endsWith(u"entries.ndjson.zst"_s));
    QCOMPARE(read.error().line, 1);
}

void HostileStoreTest::scriptRefusesHostileOrders_data()
{
    QTest::addColumn<QByteArray>("orders");
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("export of a file outside")
        << QByteArray("export\t../../../secret\tx\tout\t0644\t1.0\n") << QByteArray("unsafe path");
    QTest::addRow("export to a place outside")
        << QByteArray("export\titems/C.zip\tx\t../out\t0644\t1.0\n") << QByteArray("unsafe path");
    QTest::addRow("escaped parent")
        << QByteArray("remove\t\\056\\056/secret\n") << QByteArray("unsafe path");
    QTest::addRow("absolute") << QByteArray("folder\t/out\t0755\t1.0\n")
                              << QByteArray("unsafe path");
    QTest::addRow("link out, then through it")
        << QByteArray("link\tl\t..\nchunked\tl/secret\tx\t0644\t1.0\t0\n")
        << QByteArray("unsafe link");
    QTest::addRow("link within, then through it")
        << QByteArray("link\tl\t.\nremove\tl/x\n") << QByteArray("through a link");
    QTest::addRow("unknown order") << QByteArray("run\tid\n") << QByteArray("unknown order");
}

void HostileStoreTest::scriptRefusesHostileOrders()
{
    QFETCH(QByteArray, orders);
    QFETCH(QByteArray, said);
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    MUSTER_VERIFY_OK(replaceFile(fixture.at(u"secret"_s).toUtf8(), QByteArray("secret")));
    QVERIFY(forgeList(*made, orders));
    QProcess script;
    script.start(QFile::decodeName(made->folder + "/restore.sh"), {fixture.at(u"target"_s)});
    QVERIFY(script.waitForFinished(30'000));
    const QByteArray error = script.readAllStandardError();
    QVERIFY2(error.contains(said), error.constData());
    QVERIFY(script.exitCode() != 0);
    QCOMPARE(*readWhole(fixture.at(u"secret"_s).toUtf8(), 100), QByteArray("secret"));
    QVERIFY(!QFile::exists(fixture.at(u"out"_s)));
}

void HostileStoreTest::scriptRefusesHostilePacks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("parent") << QStringList{u"-s,^file,../secret,"_s, u"file"_s};
    QTest::addRow("link, then through it")
        << QStringList{u"-s,^file,link/secret,"_s, u"link"_s, u"file"_s};
    QTest::addRow("device") << QStringList{u"device"_s};
}

void HostileStoreTest::scriptRefusesHostilePacks()
{
    QFETCH(QStringList, arguments);
    StoreFixture fixture;
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    MUSTER_VERIFY_OK(replaceFile(fixture.at(u"secret"_s).toUtf8(), QByteArray("secret")));
    const QByteArray parts = fixture.at(u"parts"_s).toUtf8();
    MUSTER_VERIFY_OK(makeFolder(parts));
    MUSTER_VERIFY_OK(replaceFile(parts + "/file", QByteArray("hostile")));
    MUSTER_VERIFY_OK(makeLink("..", parts + "/link"));
    if (arguments.contains(u"device"_s) && !hasCapability(Capability::MakeDevices)) {
        QSKIP("making a device needs the right to do so");
    }
    if (arguments.contains(u"device"_s)
        && QProcess::execute(u"mknod"_s,
                             {QString::fromUtf8(parts) + u"/device"_s, u"c"_s, u"1"_s, u"3"_s})
               != 0) {
        MUSTER_MISSING("mknod made no device");
    }
    const QString pack = fixture.at(u"snapshots/packs/hostile.tar.zst"_s);
    QCOMPARE(QProcess::execute(u"bsdtar"_s, QStringList{u"-cPf"_s, pack, u"--zstd"_s, u"-C"_s,
                                                        QString::fromUtf8(parts)}
                                                + arguments),
             0);
    const QByteArray sha256 = hashFile(pack.toUtf8())->sha256;
    QVERIFY(forgeList(*made, "pack\tpacks/hostile.tar.zst\t" + sha256 + '\n'));
    QProcess script;
    script.start(QFile::decodeName(made->folder + "/restore.sh"), {fixture.at(u"target"_s)});
    QVERIFY(script.waitForFinished(30'000));
    QVERIFY2(script.exitCode() != 0, script.readAllStandardOutput().constData());
    QCOMPARE(*readWhole(fixture.at(u"secret"_s).toUtf8(), 100), QByteArray("secret"));
}

void HostileStoreTest::bombsAreRefused_data()
{
    QTest::addColumn<QString>("where");
    QTest::addRow("pack") << u"packs"_s;
    QTest::addRow("chunk") << u"chunks"_s;
}

/// A gigabyte of zeros, of 50 kB, in the place of a stored object.
void HostileStoreTest::bombsAreRefused()
{
    QFETCH(QString, where);
    StoreFixture fixture;
    fixture.write(where == u"packs" ? "small" : "large.bak",
                  mixedBytes(where == u"packs" ? 5000 : 66 << 20, 3));
    fixture.planShare();
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    QByteArray bomb;
    FrameCompressor compressor(3);
    for (int i = 0; i < 16; ++i) {
        const auto frame = compressor.compress(QByteArray(64 << 20, '\0'));
        MUSTER_VERIFY_OK(frame);
        bomb.append(frame->data(), qsizetype(frame->size()));
    }
    const TreeMap objects = treeMapOf(fixture.at(u"snapshots/"_s + where).toUtf8());
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (it.value().startsWith('0')) {
            MUSTER_VERIFY_OK(
                replaceFile(fixture.at(u"snapshots/"_s + where).toUtf8() + it.key(), bomb));
        }
    }
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *made, {}, fixture.at(u"target"_s), quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(report->failed.size(), 1);
    QCOMPARE(report->failed.first().error.code, ErrorCode::Corrupt);
    const VerifyOptions options{ProofLevel::Readable, {}, {}};
    const Result<Evidence> proof = verify(*fixture.store(), {}, options, fixture.clock, quietJob());
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"failed"_s);
    QVERIFY(proof->items.first().problems.first().subject.startsWith(where + u'/'));
}

void HostileStoreTest::entriesOfAnotherPackAreRefused()
{
    StoreFixture fixture;
    fixture.write("a", mixedBytes(5000, 3));
    fixture.planShare();
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    Contents contents = *fixture.store()->contents(*made);
    contents.entries.front().pack = Sha256::of(QByteArray("another"));
    // Not resealed: the list cannot be made for a pack that the manifest does not name.
    Snapshot forged = *made;
    const Result<SetFile> entries = writeEntries(forged.folder, {}, contents);
    MUSTER_VERIFY_OK(entries);
    MUSTER_VERIFY_FAILS(fixture.store()->contents(*made), ErrorCode::Corrupt);
    for (SetFile &file : forged.manifest.setFiles) {
        file = file.path == entries->path ? *entries : file;
    }
    MUSTER_VERIFY_FAILS(fixture.store()->contents(forged), ErrorCode::Corrupt);
}

void HostileStoreTest::forgedManifestIsAltered()
{
    StoreFixture fixture;
    fixture.write("a", mixedBytes(5000, 3));
    fixture.planShare();
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    QByteArray json = *readWhole(made->folder + "/manifest.json", 1 << 20);
    json.replace("\"outcome\": \"complete\"", "\"outcome\": \"incomplete\"");
    MUSTER_VERIFY_OK(replaceFile(made->folder + "/manifest.json", json));
    const VerifyOptions options{ProofLevel::Unaltered, {}, {}};
    const Result<Evidence> proof = verify(*fixture.store(), {}, options, fixture.clock, quietJob());
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"failed"_s);
    QCOMPARE(proof->problems.first().subject, u"SHA256SUMS"_s);
}

void HostileStoreTest::overlappingContentsAreDamaged()
{
    StoreFixture fixture;
    fixture.write("a", mixedBytes(5000, 3));
    fixture.write("b", mixedBytes(6000, 4));
    fixture.planShare();
    const Result<Snapshot> made = fixture.backUp();
    MUSTER_VERIFY_OK(made);
    Contents contents = *fixture.store()->contents(*made);
    contents.entries.back().offset = contents.entries.front().offset + 1;
    const Result<Snapshot> forged = reseal(fixture, *made, contents);
    MUSTER_VERIFY_OK(forged);
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), *forged, {}, fixture.at(u"target"_s), quietJob());
    MUSTER_VERIFY_OK(report);
    QCOMPARE(report->failed.size(), 1);
    QVERIFY(report->failed.first().path.endsWith(u"/b"_s));
}

QTEST_GUILESS_MAIN(HostileStoreTest)
#include "tst_HostileStore.moc"
