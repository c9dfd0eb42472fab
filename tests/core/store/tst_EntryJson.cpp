// SPDX-License-Identifier: Apache-2.0
#include "core/store/EntryJson.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Digest digestOf(const QByteArray &text)
{
    return Sha256::of(text);
}

Entry packedFile()
{
    Entry entry;
    entry.storage = Storage::Pack;
    entry.item = 2;
    entry.path = "CollabContent/a'b,c\"d/back\\slash";
    entry.bytes = 7;
    entry.modifiedNs = 1'700'000'000'123'456'789;
    entry.mode = 0640;
    entry.fileId = 18'446'744'073'709'551'615ULL;
    entry.sha256 = digestOf("content");
    entry.pack = digestOf("pack");
    entry.offset = 1024;
    return entry;
}

Entry largeFile()
{
    Entry entry;
    entry.storage = Storage::Chunks;
    entry.item = 0;
    entry.path = "big";
    entry.bytes = 30;
    entry.sha256 = digestOf("big");
    entry.extras.edit().pieces = {{digestOf("s1"), digestOf("p1"), 20},
                                  {digestOf("s2"), digestOf("p2"), 10}};
    return entry;
}

Entry exportedFile()
{
    Entry entry;
    entry.storage = Storage::Export;
    entry.item = 0;
    entry.path = "CsConfig.zip";
    entry.sha256 = digestOf({});
    entry.extras.edit().exportPath = "items/SET-CMS/deployment/CsConfig.zip";
    return entry;
}

} // namespace

class EntryJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void entriesComeBack_data();
    void entriesComeBack();
    void lineIsAsTheFormatSays();
    void everyByteOfANameIsKept();
    void staleMembersComeBack();
    void folderStandsForTheItem();
    void malformedLinesAreRefused_data();
    void malformedLinesAreRefused();
};

void EntryJsonTest::entriesComeBack_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addRow("file in a pack") << packedFile();
    Entry renamed = packedFile();
    renamed.extras.edit().member = "FS-ALL/share/old \xff name";
    QTest::addRow("under another name") << renamed;
    Entry before1970 = packedFile();
    before1970.modifiedNs = -1;
    QTest::addRow("older than 1970") << before1970;
    Entry attributed = packedFile();
    attributed.extras.edit().attributes = {{"user.NTACL", QByteArray("\0\1\xff", 3)},
                                           {"user.quoted \"name\"", {}}};
    QTest::addRow("with attributes") << attributed;
    QTest::addRow("large file") << largeFile();
    QTest::addRow("export") << exportedFile();
    Entry folder;
    folder.kind = FileKind::Folder;
    folder.item = 1;
    folder.path = "DataConf";
    folder.mode = 0755;
    QTest::addRow("folder") << folder;
    Entry link = folder;
    link.kind = FileKind::Link;
    link.extras.edit().link = "../\xfe target";
    QTest::addRow("link") << link;
}

void EntryJsonTest::entriesComeBack()
{
    QFETCH(const Entry, entry);
    const QByteArray line = toLine(entry);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const std::optional<EntryLine> read = entryFromLine(line.chopped(1));
    QVERIFY(read);
    QVERIFY(!read->stale);
    QVERIFY2(read->entry == entry, line.constData());
}

void EntryJsonTest::lineIsAsTheFormatSays()
{
    const QByteArray expected =
        R"({"type":"file","item":2,"path":"CollabContent/a'b,c\"d/back\\slash",)"
        R"("modified":"1700000000.123456789","mode":"0640","fileId":"18446744073709551615",)"
        R"("bytes":7,"sha256":")"
        + digestOf("content").toHex() + R"(","pack":")" + digestOf("pack").toHex()
        + R"(","offset":1024})" + '\n';
    QCOMPARE(toLine(packedFile()), expected);
}

void EntryJsonTest::everyByteOfANameIsKept()
{
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte) { // A name has no NUL.
        all.append(static_cast<char>(byte));
    }
    Entry entry = packedFile();
    for (const QByteArray &name : {all, all.first(127), QByteArray("Ñandú – 日本\n\t\x01")}) {
        entry.path = name;
        const std::optional<EntryLine> read = entryFromLine(toLine(entry));
        QVERIFY(read);
        QCOMPARE(read->entry.path, name);
    }
}

void EntryJsonTest::staleMembersComeBack()
{
    const StaleMember stale{digestOf("pack"), "FS-ALL/share/g\xff"
                                              "one"};
    const std::optional<EntryLine> read = entryFromLine(toLine(stale));
    QVERIFY(read && read->stale);
    QVERIFY(*read->stale == stale);
}

void EntryJsonTest::folderStandsForTheItem()
{
    const QByteArray line = toLine(packedFile(), "FS-ALL/fs01_share");
    QVERIFY(!line.contains("\"item\""));
    const std::optional<EntryLine> read = entryFromLine(line);
    QVERIFY(read);
    QCOMPARE(read->folder, "FS-ALL/fs01_share");
    QCOMPARE(read->entry.item, -1);
}

void EntryJsonTest::malformedLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto damaged = [](const char *name, Entry entry, const QByteArray &what,
                            const QByteArray &with) {
        QByteArray line = toLine(entry);
        QVERIFY2(line.contains(what), name);
        QTest::addRow("%s", name) << line.replace(what, with);
    };
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no JSON") << QByteArray("type: file");
    QTest::addRow("array") << QByteArray("[1]");
    QTest::addRow("empty object") << QByteArray("{}");
    QTest::addRow("cut off") << toLine(packedFile()).chopped(3);
    const QByteArray hash = digestOf("content").toHex();
    damaged("hash too short", packedFile(), hash, hash.chopped(1));
    damaged("hash with another letter", packedFile(), hash, "g" + hash.mid(1));
    damaged("without hash", packedFile(), "\"sha256\"", "\"sha1\"");
    damaged("without length", packedFile(), "\"bytes\"", "\"size\"");
    damaged("negative length", packedFile(), "\"bytes\":7", "\"bytes\":-7");
    damaged("without mode", packedFile(), "\"mode\"", "\"rights\"");
    damaged("mode that is not octal", packedFile(), "0640", "0689");
    damaged("time that is none", packedFile(), "1700000000.123456789", "yesterday");
    damaged("without place in the pack", packedFile(), "\"offset\"", "\"at\"");
    damaged("negative place in the pack", packedFile(), ":1024", ":-1024");
    damaged("pack that is no hash", packedFile(), digestOf("pack").toHex(), "../../etc/passwd");
    damaged("pieces shorter than the file", largeFile(), "\"bytes\":20", "\"bytes\":19");
    damaged("negative piece", largeFile(), "\"bytes\":20", "\"bytes\":-20");
    damaged("piece without hash", largeFile(), "\"plain\"", "\"plan\"");
    damaged("export out of the set", exportedFile(), "items/SET-CMS", "items/../../..");
    damaged("export elsewhere in the set", exportedFile(), "items/", "other/");
    damaged("file that is nowhere", exportedFile(), "\"export\"", "\"exported\"");
    QTest::addRow("stale without pack") << QByteArray(R"({"type":"stale","path":"a"})");
    QTest::addRow("stale without path")
        << QByteArray(R"({"type":"stale","pack":")" + digestOf("pack").toHex() + "\"}");
}

void EntryJsonTest::malformedLinesAreRefused()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!entryFromLine(line));
}

QTEST_GUILESS_MAIN(EntryJsonTest)
#include "tst_EntryJson.moc"
