// SPDX-License-Identifier: Apache-2.0
#include "core/store/RestoreList.h"

#include "core/store/EntriesFile.h"
#include "core/store/StorePaths.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Digest digestOf(const QByteArray &text)
{
    return Sha256::of(text);
}

const Digest oldPack = digestOf("old");
const Digest newPack = digestOf("new");

Entry packed(const QByteArray &path, const Digest &pack)
{
    Entry entry;
    entry.storage = Storage::Pack;
    entry.item = 0;
    entry.path = path;
    entry.pack = pack;
    return entry;
}

Entry other(FileKind kind, const QByteArray &path)
{
    Entry entry;
    entry.kind = kind;
    entry.item = 0;
    entry.path = path;
    entry.modifiedNs = 1'000'000'001;
    entry.mode = 0755;
    return entry;
}

QByteArray packOrder(const Digest &pack)
{
    return "pack\t" + packName(pack, Encryption::None) + '\t' + pack.toHex();
}

} // namespace

class RestoreListTest : public QObject
{
    Q_OBJECT

private slots:
    void packsComeOldestFirst();
    void staleMemberIsRemovedRightAfterItsPack();
    void laterPackWritesOverAnEarlierOne();
    void oldContentUnderAnotherNameIsCopiedAndPlaced();
    void contentThatALaterPackWritesOverIsPutAside();
    void fileThatBecameAFolderIsOutOfTheWay();
    void folderThatBecameAFileIsOutOfTheWay();
    void contentOutsidePacksFollowsThePacks();
    void foldersAreDeepestFirst();
    void oddNamesAreEscaped();
    void emptySnapshotHasAnEmptyList();

private:
    /// The orders for these contents, line by line.
    void write(const Contents &contents, const QList<Digest> &packs, QByteArrayList &lines)
    {
        Manifest manifest;
        ManifestItem item;
        item.folder = u"FS/s"_s;
        manifest.items = {item};
        for (const Digest &pack : packs) {
            manifest.packs.append(QString::fromLatin1(pack.toHex()));
        }
        const QByteArray folder = nativePath(m_folder.path());
        const Result<SetFile> written = writeRestoreList(folder, {}, manifest, contents);
        MUSTER_VERIFY_OK(written);
        QCOMPARE(written->path, "restore.list.zst");
        MUSTER_VERIFY_OK(readLines(folder + "/restore.list.zst", {},
                                   [&lines](const QByteArray &line, qint64) -> Result<void> {
                                       lines.append(line);
                                       return {};
                                   }));
    }

    QTemporaryDir m_folder;
};

void RestoreListTest::packsComeOldestFirst()
{
    QByteArrayList lines;
    write({{packed("a", newPack), packed("b", oldPack)}, {}}, {oldPack, newPack}, lines);
    QCOMPARE(lines, (QByteArrayList{packOrder(oldPack), packOrder(newPack)}));
}

void RestoreListTest::staleMemberIsRemovedRightAfterItsPack()
{
    QByteArrayList lines;
    write({{packed("a", oldPack), packed("b", newPack)}, {{oldPack, "FS/s/gone"}}},
          {oldPack, newPack}, lines);
    QCOMPARE(lines, (QByteArrayList{packOrder(oldPack), "remove\tFS/s/gone", packOrder(newPack)}));
}

void RestoreListTest::laterPackWritesOverAnEarlierOne()
{
    QByteArrayList lines;
    write({{packed("a", newPack), packed("b", oldPack)}, {{oldPack, "FS/s/a"}}}, {oldPack, newPack},
          lines);
    QCOMPARE(lines, (QByteArrayList{packOrder(oldPack), "remove\tFS/s/a", packOrder(newPack)}));
}

void RestoreListTest::oldContentUnderAnotherNameIsCopiedAndPlaced()
{
    Entry renamed = packed("new name", oldPack);
    renamed.extras.edit().member = "FS/s/old name";
    renamed.mode = 0640;
    renamed.modifiedNs = 1'700'000'000'500'000'000;
    QByteArrayList lines;
    write({{renamed}, {}}, {oldPack}, lines);
    QCOMPARE(lines, (QByteArrayList{
                        packOrder(oldPack),
                        "copy\tFS/s/old name\t.muster-restore/1",
                        "remove\tFS/s/old name",
                        "place\t.muster-restore/1\tFS/s/new name\t0640\t1700000000.500000000",
                        "remove\t.muster-restore",
                    }));
}

void RestoreListTest::contentThatALaterPackWritesOverIsPutAside()
{
    // The same name in both packs, and the old content is the wanted one.
    QByteArrayList lines;
    write({{packed("a", oldPack)}, {{newPack, "FS/s/a"}}}, {oldPack, newPack}, lines);
    QCOMPARE(lines, (QByteArrayList{
                        packOrder(oldPack),
                        "copy\tFS/s/a\t.muster-restore/1",
                        "remove\tFS/s/a",
                        packOrder(newPack),
                        "remove\tFS/s/a",
                        "place\t.muster-restore/1\tFS/s/a\t0644\t0.000000000",
                        "remove\t.muster-restore",
                    }));
}

void RestoreListTest::fileThatBecameAFolderIsOutOfTheWay()
{
    QByteArrayList lines;
    write({{packed("a/b", newPack)}, {{oldPack, "FS/s/a"}}}, {oldPack, newPack}, lines);
    QCOMPARE(lines, (QByteArrayList{packOrder(oldPack), "remove\tFS/s/a", packOrder(newPack)}));
}

void RestoreListTest::folderThatBecameAFileIsOutOfTheWay()
{
    QByteArrayList lines;
    write({{packed("a", newPack)}, {{oldPack, "FS/s/a/b"}, {oldPack, "FS/s/a/c"}}},
          {oldPack, newPack}, lines);
    // The folder goes as a whole, and once.
    QCOMPARE(lines, (QByteArrayList{packOrder(oldPack), "remove\tFS/s/a", packOrder(newPack)}));
}

void RestoreListTest::contentOutsidePacksFollowsThePacks()
{
    Entry large = other(FileKind::File, "large");
    large.storage = Storage::Chunks;
    large.mode = 0600;
    large.sha256 = digestOf("large");
    large.extras.edit().pieces = {{digestOf("stored 1"), digestOf("plain 1"), 5},
                                  {digestOf("stored 2"), digestOf("plain 2"), 5}};
    Entry exported = other(FileKind::File, "x.zip");
    exported.storage = Storage::Export;
    exported.sha256 = digestOf("export");
    exported.extras.edit().exportPath = "items/FS/s/x.zip";
    Entry link = other(FileKind::Link, "link");
    link.extras.edit().link = "../a";
    QByteArrayList lines;
    write({{packed("a", oldPack), large, link, exported}, {}}, {oldPack}, lines);
    QCOMPARE(lines,
             (QByteArrayList{
                 packOrder(oldPack),
                 "chunked\tFS/s/large\t" + digestOf("large").toHex() + "\t0600\t1.000000001\t2",
                 "piece\t" + chunkName(digestOf("stored 1"), Encryption::None) + '\t'
                     + digestOf("stored 1").toHex(),
                 "piece\t" + chunkName(digestOf("stored 2"), Encryption::None) + '\t'
                     + digestOf("stored 2").toHex(),
                 "link\tFS/s/link\t../a",
                 "export\titems/FS/s/x.zip\t" + digestOf("export").toHex()
                     + "\tFS/s/x.zip\t0755\t1.000000001",
             }));
}

void RestoreListTest::foldersAreDeepestFirst()
{
    QByteArrayList lines;
    write({{other(FileKind::Folder, "a"), other(FileKind::Folder, "a/b"),
            other(FileKind::Folder, "c")},
           {}},
          {}, lines);
    QCOMPARE(lines, (QByteArrayList{"folder\tFS/s/c\t0755\t1.000000001",
                                    "folder\tFS/s/a/b\t0755\t1.000000001",
                                    "folder\tFS/s/a\t0755\t1.000000001"}));
}

void RestoreListTest::oddNamesAreEscaped()
{
    Entry link = other(FileKind::Link, "tab\there\nand\rback\\slash");
    link.extras.edit().link = "n\\n";
    QByteArrayList lines;
    write({{link}, {}}, {}, lines);
    QCOMPARE(lines, QByteArrayList{R"(link	FS/s/tab\there\nand\rback\\slash	n\\n)"});
}

void RestoreListTest::emptySnapshotHasAnEmptyList()
{
    QByteArrayList lines;
    write({}, {}, lines);
    QCOMPARE(lines, QByteArrayList());
}

QTEST_GUILESS_MAIN(RestoreListTest)
#include "tst_RestoreList.moc"
