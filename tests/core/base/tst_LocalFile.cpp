// SPDX-License-Identifier: Apache-2.0
#include "core/base/LocalFile.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

template <typename Bytes>
concept CanBeWritten = requires(LocalFile &file, const QByteArray &path, const Bytes &bytes)
{
    file.write(bytes);
    replaceFile(path, bytes);
};

using Literal = std::remove_reference_t<decltype("text")>;
static_assert(CanBeWritten<QByteArray> && CanBeWritten<std::vector<char>>);
static_assert(!CanBeWritten<Literal>, "it would be written with its closing NUL");

} // namespace

class LocalFileTest : public QObject
{
    Q_OBJECT

private slots:
    void replacedFileHasExactlyTheBytes();
    void failedReplacementLeavesTheFileAsItWas();
    void createRefusesWhatExists();
    void linkIsNotReadThrough();
    void readWholeStopsAtItsLimit();
    void foldersAreMadeWithAllAboveThem();
    void listIsSortedByBytes();

private:
    QByteArray at(const char *name) const
    {
        return nativePath(m_folder.filePath(QString::fromUtf8(name)));
    }

    QTemporaryDir m_folder;
};

void LocalFileTest::replacedFileHasExactlyTheBytes()
{
    const QByteArray content = "first\0second"_ba;
    MUSTER_VERIFY_OK(replaceFile(at("replaced"), QByteArray("longer than what follows")));
    MUSTER_VERIFY_OK(replaceFile(at("replaced"), content));
    const Result<QByteArray> read = readWhole(at("replaced"), 100);
    MUSTER_VERIFY_OK(read);
    QCOMPARE(*read, content);
    QCOMPARE(read->size(), 12);
    QVERIFY(!QFile::exists(m_folder.filePath(u"replaced.new"_s)));
}

void LocalFileTest::failedReplacementLeavesTheFileAsItWas()
{
    MUSTER_VERIFY_OK(replaceFile(at("kept"), QByteArray("as it was")));
    MUSTER_VERIFY_OK(makeFolder(at("kept.new/in the way")));
    QVERIFY(!replaceFile(at("kept"), QByteArray("new")));
    const Result<QByteArray> read = readWhole(at("kept"), 100);
    MUSTER_VERIFY_OK(read);
    QCOMPARE(*read, "as it was");
    MUSTER_VERIFY_FAILS(replaceFile(at("no folder/file"), QByteArray("new")), ErrorCode::NotFound);
}

void LocalFileTest::createRefusesWhatExists()
{
    MUSTER_VERIFY_OK(LocalFile::create(at("made")));
    MUSTER_VERIFY_FAILS(LocalFile::create(at("made")), ErrorCode::WriteFailed);
}

void LocalFileTest::linkIsNotReadThrough()
{
    MUSTER_VERIFY_OK(replaceFile(at("target"), QByteArray("secret")));
    MUSTER_VERIFY_OK(makeLink("target", at("link")));
    const Result<FileFacts> facts = factsOf(at("link"));
    MUSTER_VERIFY_OK(facts);
    QCOMPARE(facts->kind, FileKind::Link);
    MUSTER_VERIFY_FAILS(LocalFile::openForReading(at("link")), ErrorCode::Io);
    MUSTER_VERIFY_FAILS(LocalFile::openForReading(at("absent")), ErrorCode::NotFound);
}

void LocalFileTest::readWholeStopsAtItsLimit()
{
    MUSTER_VERIFY_OK(replaceFile(at("ten"), QByteArray("0123456789")));
    MUSTER_VERIFY_OK(readWhole(at("ten"), 10));
    MUSTER_VERIFY_FAILS(readWhole(at("ten"), 9), ErrorCode::TooLarge);
}

void LocalFileTest::foldersAreMadeWithAllAboveThem()
{
    MUSTER_VERIFY_OK(makeFolder(at("a/b/c")));
    MUSTER_VERIFY_OK(makeFolder(at("a/b/c")));
    MUSTER_VERIFY_OK(replaceFile(at("a/file"), QByteArray()));
    QVERIFY(!makeFolder(at("a/file/d")));
    QVERIFY(!removeFolder(at("a")));
    MUSTER_VERIFY_OK(removeFile(at("a/file")));
    MUSTER_VERIFY_OK(removeFile(at("a/file")));
}

void LocalFileTest::listIsSortedByBytes()
{
    const QByteArray noText = "\xff\xfe";
    MUSTER_VERIFY_OK(makeFolder(at("list")));
    for (const QByteArray &name : {QByteArray("b"), noText, QByteArray("ä"), QByteArray("B")}) {
        MUSTER_VERIFY_OK(replaceFile(at("list/") + name, QByteArray(name.size(), 'x')));
    }
    const Result<std::vector<FolderEntry>> entries = listFolder(at("list"));
    MUSTER_VERIFY_OK(entries);
    QByteArrayList names;
    for (const FolderEntry &entry : *entries) {
        names.append(entry.name);
        QCOMPARE(entry.facts.bytes, entry.name.size());
    }
    QCOMPARE(names, (QByteArrayList{"B", "b", "ä", noText}));
}

QTEST_GUILESS_MAIN(LocalFileTest)
#include "tst_LocalFile.moc"
