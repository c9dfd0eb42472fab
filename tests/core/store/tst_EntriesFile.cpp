// SPDX-License-Identifier: Apache-2.0
#include "core/store/EntriesFile.h"

#include "core/store/EntryJson.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Entry aFile(int item, const QByteArray &path)
{
    Entry entry;
    entry.storage = Storage::Pack;
    entry.item = item;
    entry.path = path;
    entry.bytes = path.size();
    entry.sha256 = Sha256::of(path);
    entry.pack = Sha256::of(QByteArray("pack"));
    return entry;
}

Contents manyFiles(int count)
{
    Contents contents;
    for (int i = 0; i < count; ++i) {
        contents.entries.push_back(aFile(i % 3, "path/" + QByteArray::number(i)));
    }
    contents.stale = {{Sha256::of(QByteArray("pack")), "gone"}};
    return contents;
}

} // namespace

class EntriesFileTest : public QObject
{
    Q_OBJECT

private slots:
    void contentsComeBack_data();
    void contentsComeBack();
    void manifestLineIsThatOfTheFile();
    void earlierTryIsReplaced();
    void lineOfTheFaultIsNamed_data();
    void lineOfTheFaultIsNamed();
    void flippedByteIsCorrupt();
    void cutFileIsCorrupt();
    void takerMayStop();
    void foldersComeJustBeforeTheirContent();

private:
    QByteArray folder() const { return nativePath(m_folder.path()); }
    QByteArray entriesPath() const { return folder() + "/entries.ndjson.zst"; }
    /// Writes an entries file of this text.
    void write(const QByteArray &text) const
    {
        const auto writer = SetFileWriter::create(folder(), "entries.ndjson.zst", {});
        MUSTER_VERIFY_OK(writer);
        MUSTER_VERIFY_OK((*writer)->add(text));
        MUSTER_VERIFY_OK((*writer)->finish());
    }

    QTemporaryDir m_folder;
};

void EntriesFileTest::contentsComeBack_data()
{
    QTest::addColumn<int>("count");
    QTest::addRow("nothing") << 0;
    QTest::addRow("one") << 1;
    QTest::addRow("more than a buffer holds") << 5000;
}

void EntriesFileTest::contentsComeBack()
{
    QFETCH(const int, count);
    const Contents contents = manyFiles(count);
    MUSTER_VERIFY_OK(writeEntries(folder(), {}, contents));
    const Result<Contents> read = readEntries(entriesPath(), {}, 3);
    MUSTER_VERIFY_OK(read);
    QVERIFY(read->entries == contents.entries);
    QVERIFY(read->stale == contents.stale);
}

void EntriesFileTest::manifestLineIsThatOfTheFile()
{
    const Result<SetFile> written = writeEntries(folder(), {}, manyFiles(100));
    MUSTER_VERIFY_OK(written);
    const Result<QByteArray> bytes = readWhole(entriesPath(), 1 << 20);
    MUSTER_VERIFY_OK(bytes);
    QCOMPARE(written->path, "entries.ndjson.zst");
    QCOMPARE(written->bytes, bytes->size());
    QCOMPARE(written->sha256, Sha256::of(*bytes).toHex());
}

void EntriesFileTest::earlierTryIsReplaced()
{
    MUSTER_VERIFY_OK(replaceFile(entriesPath(), QByteArray(10'000, 'x')));
    MUSTER_VERIFY_OK(writeEntries(folder(), {}, manyFiles(2)));
    const Result<Contents> read = readEntries(entriesPath(), {}, 3);
    MUSTER_VERIFY_OK(read);
    QCOMPARE(read->entries.size(), 2U);
}

void EntriesFileTest::lineOfTheFaultIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    const QByteArray good = toLine(aFile(0, "a"));
    QTest::addRow("malformed") << good + "{}\n" + good << qint64{2};
    QTest::addRow("empty line") << good + good + "\n" << qint64{3};
    QTest::addRow("item that is not there") << good + toLine(aFile(3, "b")) << qint64{2};
    QTest::addRow("without item") << toLine(aFile(-1, "b")) << qint64{1};
    QTest::addRow("last line cut off") << good + good.chopped(1) << qint64{2};
}

void EntriesFileTest::lineOfTheFaultIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, line);
    write(text);
    const Result<Contents> read = readEntries(entriesPath(), {}, 3);
    MUSTER_VERIFY_FAILS(read, ErrorCode::Corrupt);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().subject, displayPath(entriesPath()));
}

void EntriesFileTest::flippedByteIsCorrupt()
{
    MUSTER_VERIFY_OK(writeEntries(folder(), {}, manyFiles(100)));
    const Result<QByteArray> whole = readWhole(entriesPath(), 1 << 20);
    MUSTER_VERIFY_OK(whole);
    for (const qsizetype at : {qsizetype{0}, whole->size() / 2, whole->size() - 1}) {
        QByteArray damaged = *whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 1);
        MUSTER_VERIFY_OK(replaceFile(entriesPath(), damaged));
        MUSTER_VERIFY_FAILS(readEntries(entriesPath(), {}, 3), ErrorCode::Corrupt);
    }
}

void EntriesFileTest::cutFileIsCorrupt()
{
    MUSTER_VERIFY_OK(writeEntries(folder(), {}, manyFiles(100)));
    const Result<QByteArray> whole = readWhole(entriesPath(), 1 << 20);
    MUSTER_VERIFY_OK(whole);
    MUSTER_VERIFY_OK(replaceFile(entriesPath(), whole->chopped(1)));
    MUSTER_VERIFY_FAILS(readEntries(entriesPath(), {}, 3), ErrorCode::Corrupt);
    MUSTER_VERIFY_OK(removeFile(entriesPath()));
    MUSTER_VERIFY_FAILS(readEntries(entriesPath(), {}, 3), ErrorCode::NotFound);
}

void EntriesFileTest::takerMayStop()
{
    MUSTER_VERIFY_OK(writeEntries(folder(), {}, manyFiles(10)));
    qint64 taken = 0;
    const Result<void> read =
        readLines(entriesPath(), {}, [&taken](const QByteArray &, qint64 number) -> Result<void> {
            taken = number;
            return number == 4 ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
        });
    MUSTER_VERIFY_FAILS(read, ErrorCode::Cancelled);
    QCOMPARE(taken, 4);
}

void EntriesFileTest::foldersComeJustBeforeTheirContent()
{
    QByteArrayList paths{"a.b", "a/z", "a", "a b", "b", "a/", "a/b/c", "\xff", "ä", "A"};
    std::sort(paths.begin(), paths.end(), isBefore);
    QCOMPARE(paths,
             (QByteArrayList{"A", "a", "a/", "a/b/c", "a/z", "a b", "a.b", "b", "ä", "\xff"}));
    QVERIFY(!isBefore("a", "a"));
}

QTEST_GUILESS_MAIN(EntriesFileTest)
#include "tst_EntriesFile.moc"
