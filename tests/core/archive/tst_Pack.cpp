// SPDX-License-Identifier: Apache-2.0
#include "core/archive/PackReader.h"
#include "core/archive/PackWriter.h"
#include "core/archive/Zstd.h"
#include "core/archive/ZstdBlock.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Content that neither repeats nor compresses to nothing.
QByteArray someContent(qsizetype length)
{
    QByteArray content(length, Qt::Uninitialized);
    quint32 state = quint32(length) + 1;
    for (char &c : content) {
        state = state * 1664525U + 1013904223U;
        c = char('a' + (state >> 28U));
    }
    return content;
}

struct Written
{
    FinishedPack pack;
    QList<qint64> offsets;
};

Result<Written> writePack(const QByteArray &path, const QList<TarMember> &members)
{
    Result<std::unique_ptr<PackWriter>> writer = PackWriter::create(path, {}, 3);
    if (!writer) {
        return fail(writer.error());
    }
    Written written;
    for (const TarMember &member : members) {
        const Result<qint64> offset = (*writer)->beginMember(member);
        if (!offset) {
            return fail(offset.error());
        }
        written.offsets.append(*offset);
        const QByteArray content = someContent(qsizetype(member.bytes));
        if (const Result<void> added = (*writer)->addContent(content); !added) {
            return fail(added.error());
        }
        if (const Result<void> ended = (*writer)->endMember(); !ended) {
            return fail(ended.error());
        }
    }
    const Result<FinishedPack> finished = (*writer)->finish();
    if (!finished) {
        return fail(finished.error());
    }
    written.pack = *finished;
    return written;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The plain bytes of a stream that must be exactly that long.
Result<QByteArray> plainOf(const QByteArray &stored, qint64 expectedBytes)
{
    size_t at = 0;
    ZstdDecompressor stream([&stored, &at](std::span<char> buffer) -> Result<qint64> {
        const size_t count = std::min(buffer.size(), size_t(stored.size()) - at);
        std::copy_n(stored.constData() + at, count, buffer.data());
        at += count;
        return qint64(count);
    });
    QByteArray plain(qsizetype(expectedBytes) + 1, '\0');
    const Result<qint64> got = stream.read({plain.data(), size_t(plain.size())});
    if (!got) {
        return fail(got.error());
    }
    if (*got != expectedBytes) {
        return fail(ErrorCode::Corrupt, {}, u"another length"_s);
    }
    return plain.first(qsizetype(expectedBytes));
}

QList<TarMember> oddMembers()
{
    const qint64 time = 1'700'000'000'123'456'789;
    return {
        {"FS-ALL/fs/plain.txt", 5, time, 0644, {}},
        {"FS-ALL/fs/empty", 0, time, 0600, {}},
        {"FS-ALL/fs/Ñandú – Ελλάδα 日本.wav", 1000, time + 1, 0644, {}},
        {"FS-ALL/fs/two\nlines\tand \\back", 512, time + 2, 0640, {}},
        {"FS-ALL/fs/not\xff\xfe"
         "utf8",
         513,
         time + 3,
         0644,
         {}},
        {"FS-ALL/fs/" + QByteArray(120, 'd') + '/' + QByteArray(200, 'n'), 70'000, time, 0644, {}},
    };
}

} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private slots:
    void contentIsReadBackAtItsOffset();
    void bsdtarUnpacksWhatWeWrite();
    void nameIsTheHashOfTheStoredBytes();
    void everyFlippedByteIsCorrupt();
    void shortPackIsCorrupt();
    void fullDiskIsDiskFull();
    void timesAreDecimalSeconds();
    void heldMemberThatIsNotKeptLeavesNoTrace();
    void keptMemberMayBeShorterThanHeld();
    void denseContentIsStoredAsItIs();
    void manyFramesAreOneArchive();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
};

void PackTest::contentIsReadBackAtItsOffset()
{
    const QByteArray path = at(u"a.tar.zst"_s).toUtf8();
    const QList<TarMember> members = oddMembers();
    const Result<Written> written = writePack(path, members);
    MUSTER_VERIFY_OK(written);
    const auto reader = PackReader::open(path, {});
    MUSTER_VERIFY_OK(reader);
    for (qsizetype i = 0; i < members.size(); i += 2) { // Every second, so that some are skipped.
        MUSTER_VERIFY_OK((*reader)->skipTo(written->offsets.at(i)));
        QByteArray content(qsizetype(members.at(i).bytes), '\0');
        MUSTER_VERIFY_OK((*reader)->read({content.data(), size_t(content.size())}));
        QCOMPARE(content, someContent(content.size()));
    }
    MUSTER_VERIFY_FAILS((*reader)->skipTo(0), ErrorCode::Corrupt);
}

void PackTest::bsdtarUnpacksWhatWeWrite()
{
    const QString bsdtar = QStandardPaths::findExecutable(u"bsdtar"_s);
    if (bsdtar.isEmpty()) {
        MUSTER_MISSING("bsdtar is not installed");
    }
    const QByteArray path = at(u"b.tar.zst"_s).toUtf8();
    const QList<TarMember> members = oddMembers();
    MUSTER_VERIFY_OK(writePack(path, members));
    const QString target = at(u"out"_s);
    QVERIFY(QDir().mkpath(target));
    QProcess process;
    process.start(bsdtar, {u"-xpf"_s, QString::fromUtf8(path), u"-C"_s, target});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(process.exitCode(), 0);
    for (const TarMember &member : members) {
        const QByteArray file = target.toUtf8() + '/' + member.name;
        const Result<FileFacts> facts = factsOf(file);
        MUSTER_VERIFY_OK(facts);
        QCOMPARE(facts->modifiedNs, member.modifiedNs);
        QCOMPARE(facts->mode, member.mode);
        const Result<QByteArray> content = readWhole(file, 1'000'000);
        MUSTER_VERIFY_OK(content);
        QCOMPARE(*content, someContent(qsizetype(member.bytes)));
        MUSTER_VERIFY_OK(removeFile(file)); // QTemporaryDir cannot, where a name is no text.
    }
}

void PackTest::nameIsTheHashOfTheStoredBytes()
{
    const QString path = at(u"c.tar.zst"_s);
    const Result<Written> written = writePack(path.toUtf8(), oddMembers());
    MUSTER_VERIFY_OK(written);
    const QByteArray stored = bytesOf(path);
    QCOMPARE(written->pack.storedBytes, stored.size());
    QCOMPARE(written->pack.sha256.toHex(), Sha256::of(stored).toHex());
    MUSTER_VERIFY_FAILS(PackWriter::create(path.toUtf8(), {}, 3),
                        ErrorCode::WriteFailed); // It exists.
}

void PackTest::everyFlippedByteIsCorrupt()
{
    const QString path = at(u"d.tar.zst"_s);
    const Result<Written> written = writePack(path.toUtf8(), {{"x/y/z", 3000, 0, 0644, {}}});
    MUSTER_VERIFY_OK(written);
    const QByteArray stored = bytesOf(path);
    const Result<QByteArray> plain = plainOf(stored, written->pack.plainBytes);
    MUSTER_VERIFY_OK(plain);
    for (qsizetype i = 0; i < stored.size(); ++i) {
        QByteArray damaged = stored;
        damaged[i] = char(damaged.at(i) ^ 0x10);
        const Result<QByteArray> read = plainOf(damaged, written->pack.plainBytes);
        // One bit of a frame's head means nothing to zstd; the pack's name tells of it.
        if (!read || *read != *plain) {
            MUSTER_VERIFY_FAILS(read, ErrorCode::Corrupt);
        }
    }
}

void PackTest::shortPackIsCorrupt()
{
    const QString path = at(u"e.tar.zst"_s);
    const Result<Written> written = writePack(path.toUtf8(), {{"x/y/z", 300'000, 0, 0644, {}}});
    MUSTER_VERIFY_OK(written);
    QFile file(path);
    QVERIFY(file.resize(written->pack.storedBytes / 2));
    const auto reader = PackReader::open(path.toUtf8(), {});
    MUSTER_VERIFY_OK(reader);
    const Result<void> skipped = (*reader)->skipTo(300'000);
    MUSTER_VERIFY_FAILS(skipped, ErrorCode::Corrupt);
    QCOMPARE(skipped.error().subject, path);
}

void PackTest::fullDiskIsDiskFull()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        MUSTER_MISSING("this system has no /dev/full");
    }
    Result<LocalFile> full = LocalFile::openForAppending("/dev/full");
    MUSTER_VERIFY_OK(full);
    MUSTER_VERIFY_FAILS(full->write(QByteArray("x")), ErrorCode::DiskFull);
}

void PackTest::timesAreDecimalSeconds()
{
    for (const qint64 time :
         {qint64(0), qint64(-1), qint64(1'700'000'000'000'000'001), qint64(-1'500'000'000)}) {
        qint64 read = 42;
        QVERIFY(fromDecimalSeconds(toDecimalSeconds(time), read));
        QCOMPARE(read, time);
    }
    QCOMPARE(toDecimalSeconds(-1'500'000'000), QByteArray("-1.500000000"));
    qint64 read = 0;
    for (const char *bad :
         {"", "1", "1.5", "x.000000000", "1.00000000x", "99999999999.000000000"}) {
        QVERIFY2(!fromDecimalSeconds(bad, read), bad);
    }
}

void PackTest::heldMemberThatIsNotKeptLeavesNoTrace()
{
    const TarMember first{"a/b/first", 10, 1, 0644, {}};
    const TarMember second{"a/b/second", 700, 1, 0644, {}};
    QByteArrayList stored;
    for (const bool isDisturbed : {false, true}) {
        const QString path = at(isDisturbed ? u"held.tar.zst"_s : u"plain.tar.zst"_s);
        const auto writer = PackWriter::create(path.toUtf8(), {}, 3);
        MUSTER_VERIFY_OK(writer);
        for (const TarMember &member : {first, second}) {
            if (isDisturbed) {
                MUSTER_VERIFY_OK((*writer)->hold({"a/b/never", 100'000, 9, 0600, {}}));
            }
            const auto room = (*writer)->hold(member);
            MUSTER_VERIFY_OK(room);
            QCOMPARE(room->size(), size_t(member.bytes) + 1);
            const QByteArray content = someContent(qsizetype(member.bytes));
            std::copy(content.begin(), content.end(), room->begin());
            static_cast<void>((*writer)->keep(member));
        }
        MUSTER_VERIFY_OK((*writer)->finish());
        stored.append(bytesOf(path));
    }
    QCOMPARE(stored.first(), stored.last());
}

void PackTest::keptMemberMayBeShorterThanHeld()
{
    const QString path = at(u"short.tar.zst"_s);
    const auto writer = PackWriter::create(path.toUtf8(), {}, 3);
    MUSTER_VERIFY_OK(writer);
    TarMember member{"a/b/shrinking", 5000, 1'500'000'000, 0644, {}};
    const auto room = (*writer)->hold(member);
    MUSTER_VERIFY_OK(room);
    const QByteArray content = someContent(4000);
    std::copy(content.begin(), content.end(), room->begin());
    member.bytes = content.size();
    member.modifiedNs = 999'999'999'999'000'000; // Its header is longer than the one that was held.
    const qint64 offset = (*writer)->keep(member);
    MUSTER_VERIFY_OK((*writer)->finish());
    const auto reader = PackReader::open(path.toUtf8(), {});
    MUSTER_VERIFY_OK((*reader)->skipTo(offset));
    QByteArray read(content.size(), '\0');
    MUSTER_VERIFY_OK((*reader)->read({read.data(), size_t(read.size())}));
    QCOMPARE(read, content);
}

void PackTest::denseContentIsStoredAsItIs()
{
    QByteArray dense(3'000'000, Qt::Uninitialized);
    quint64 state = 88172645463325252ULL;
    for (char &c : dense) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        c = char(state & 0xFFU);
    }
    FrameCompressor compressor(3);
    const auto frame = compressor.compress(dense);
    MUSTER_VERIFY_OK(frame);
    QCOMPARE(qsizetype(frame->size()),
             9 + dense.size() + 23 * 3); // Head, content, heads of blocks.
    const Result<QByteArray> plain =
        decompressBlock(QByteArray(frame->data(), qsizetype(frame->size())), dense.size());
    MUSTER_VERIFY_OK(plain);
    QCOMPARE(*plain, dense);
    // One that only begins so is compressed.
    QByteArray half = dense.first(1'500'000) + QByteArray(1'500'000, 'x');
    const auto packed = compressor.compress(half);
    MUSTER_VERIFY_OK(packed);
    QVERIFY(packed->size() < 1'600'000);
}

void PackTest::manyFramesAreOneArchive()
{
    const QString path = at(u"frames.tar.zst"_s);
    const QList<TarMember> members{{"x/y/1", 1'900'000, 0, 0644, {}},
                                   {"x/y/2", 5'000'000, 0, 0644, {}},
                                   {"x/y/3", 10, 0, 0644, {}},
                                   {"x/y/4", 2'500'000, 0, 0644, {}}};
    const Result<Written> written = writePack(path.toUtf8(), members);
    MUSTER_VERIFY_OK(written);
    const auto last = PackReader::open(path.toUtf8(), {}, StoredHash::Taken);
    MUSTER_VERIFY_OK((*last)->skipTo(written->offsets.last()));
    QByteArray content(2'500'000, '\0');
    MUSTER_VERIFY_OK((*last)->read({content.data(), size_t(content.size())}));
    QCOMPARE(content, someContent(2'500'000));
    const Result<StoredObject> stored = (*last)->finish();
    MUSTER_VERIFY_OK(stored);
    QVERIFY(stored->sha256 == written->pack.sha256); // Skipped bytes count, too.
    QCOMPARE(stored->bytes, written->pack.storedBytes);
    const Result<QByteArray> plain = plainOf(bytesOf(path), written->pack.plainBytes);
    MUSTER_VERIFY_OK(plain);
    QCOMPARE(plain->mid(written->offsets.at(2), 10), someContent(10));
}

QTEST_GUILESS_MAIN(PackTest)
#include "tst_Pack.moc"
