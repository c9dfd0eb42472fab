// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ZipReader.h"

#include "tests/support/OrdinaryUser.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ZipReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreListedAndRead();
    void namesOfAnyScriptAndBackslashesAreRead();
    void aZipInsideAZipIsRead();
    void unsafeNamesAreRefused_data();
    void unsafeNamesAreRefused();
    void damagedZipsAreRefused_data();
    void damagedZipsAreRefused();
    void bombsAreRefusedBeforeUnpacking();
    void bombsAreRefusedWhileUnpacking();
    void cutEntryIsMalformed();
    void forbiddenFileIsAccessDenied();
    void cancelledJobStops();

private:
    QString path() const { return m_folder.filePath(u"a.zip"_s); }
    Result<ZipReader> open(const ZipBuilder &zip, const ZipLimits &limits = {}) const
    {
        zip.writeTo(path());
        return ZipReader::open(path(), quietJob(), limits);
    }

    QTemporaryDir m_folder;
};

using Method = ZipBuilder::Method;

void ZipReaderTest::entriesAreListedAndRead()
{
    const QByteArray large = QByteArray("0123456789abcdef").repeated(100'000);
    ZipBuilder zip;
    zip.add("folder/", {}).add("folder/a.xml", "<a/>").add("b.bin", large, Method::Deflate);
    zip.add("empty.txt", {});
    const Result<ZipReader> reader = open(zip);
    MUSTER_VERIFY_OK(reader);
    QCOMPARE(reader->entries().size(), 3);
    QCOMPARE(reader->entries().at(0).path, u"folder/a.xml"_s);
    QCOMPARE(reader->entries().at(1).bytes, large.size());
    QCOMPARE(reader->entries().at(0).modified.date(), QDate(2022, 9, 1));
    QCOMPARE(*reader->read(u"folder/a.xml"_s, 100, quietJob()), "<a/>");
    QCOMPARE(*reader->read(u"b.bin"_s, large.size(), quietJob()), large);
    QCOMPARE(*reader->read(u"empty.txt"_s, 0, quietJob()), "");
    MUSTER_VERIFY_FAILS(reader->read(u"b.bin"_s, large.size() - 1, quietJob()),
                        ErrorCode::TooLarge);
    MUSTER_VERIFY_FAILS(reader->read(u"c"_s, 100, quietJob()), ErrorCode::NotFound);
}

void ZipReaderTest::namesOfAnyScriptAndBackslashesAreRead()
{
    ZipBuilder zip;
    zip.add(u"Ñandú/日本.xml"_s.toUtf8(), "1").add("old\\windows\\tool.xml", "2");
    const Result<ZipReader> reader = open(zip);
    MUSTER_VERIFY_OK(reader);
    QCOMPARE(*reader->read(u"Ñandú/日本.xml"_s, 1, quietJob()), "1");
    QCOMPARE(*reader->read(u"old/windows/tool.xml"_s, 1, quietJob()), "2");
}

void ZipReaderTest::aZipInsideAZipIsRead()
{
    for (const qsizetype size : {qsizetype{1000}, qsizetype{20} << 20}) {
        ZipBuilder inner;
        inner.add("in.bin", QByteArray(size, 'x')).add("last.txt", "end");
        ZipBuilder outer;
        outer.add("CsConfig.zip", inner.bytes()).add("other.zip", "no ZIP");
        const Result<ZipReader> reader = open(outer);
        MUSTER_VERIFY_OK(reader);
        const auto inside = ZipReader::openInside(*reader, u"CsConfig.zip"_s, quietJob());
        MUSTER_VERIFY_OK(inside);
        QCOMPARE(*inside->read(u"last.txt"_s, 100, quietJob()), "end");
        QCOMPARE(inside->subject(), path() + u"!CsConfig.zip"_s);
        MUSTER_VERIFY_FAILS(ZipReader::openInside(*reader, u"other.zip"_s, quietJob()),
                            ErrorCode::ZipMalformed);
    }
}

void ZipReaderTest::unsafeNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("parent") << QByteArray("../evil.xml");
    QTest::addRow("parent inside") << QByteArray("a/../../evil.xml");
    QTest::addRow("parent at the end") << QByteArray("a/..");
    QTest::addRow("parent, backslash") << QByteArray(R"(a\..\..\evil.xml)");
    QTest::addRow("absolute") << QByteArray("/etc/evil");
    QTest::addRow("absolute, backslash") << QByteArray("\\evil");
    QTest::addRow("drive") << QByteArray("C:\\evil");
    QTest::addRow("share") << QByteArray(R"(\\server\share\evil)");
}

void ZipReaderTest::unsafeNamesAreRefused()
{
    QFETCH(const QByteArray, name);
    const Result<ZipReader> reader = open(ZipBuilder().add("good.xml", "x").add(name, "x"));
    MUSTER_VERIFY_FAILS(reader, ErrorCode::ZipUnsafePath);
    QCOMPARE(reader.error().subject, path());
    QCOMPARE(reader.error().detail, QString::fromUtf8(name).replace(u'\\', u'/'));
}

void ZipReaderTest::damagedZipsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = ZipBuilder().add("a.xml", QByteArray(1000, 'x')).bytes();
    QTest::addRow("empty") << QByteArray() << ErrorCode::EmptyFile;
    QTest::addRow("not a ZIP") << QByteArray("<Topology/>") << ErrorCode::ZipMalformed;
    QTest::addRow("only the beginning") << good.first(500) << ErrorCode::ZipMalformed;
    QTest::addRow("without its end") << good.chopped(10) << ErrorCode::ZipMalformed;
    QTest::addRow("only the end") << good.last(60) << ErrorCode::ZipMalformed;
    QTest::addRow("encrypted")
        << ZipBuilder().add("a.xml", "secret", Method::Store, {.isEncrypted = true}).bytes()
        << ErrorCode::ZipEncrypted;
}

void ZipReaderTest::damagedZipsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<ZipReader> reader = ZipReader::open(path(), quietJob());
    MUSTER_VERIFY_FAILS(reader, code);
    QCOMPARE(reader.error().subject, path());
    MUSTER_VERIFY_FAILS(ZipReader::open(path() + u"x"_s, quietJob()), ErrorCode::NotFound);
}

void ZipReaderTest::bombsAreRefusedBeforeUnpacking()
{
    const qint64 tenGigabytes = qint64{10} * 1000 * 1000 * 1000;
    MUSTER_VERIFY_FAILS(open(ZipBuilder().add("a", "x", Method::Deflate, {.bytes = tenGigabytes})),
                        ErrorCode::ZipTooLarge);
    ZipBuilder many;
    for (int i = 0; i < 5; ++i) {
        many.add("part" + QByteArray::number(i), "x", Method::Deflate, {.bytes = qint64{2} << 30});
    }
    MUSTER_VERIFY_FAILS(open(many), ErrorCode::ZipTooLarge);
    MUSTER_VERIFY_FAILS(
        open(ZipBuilder().add("a", "x", Method::Deflate, {.bytes = qint64{65} << 20})),
        ErrorCode::ZipTooLarge);
    MUSTER_VERIFY_FAILS(open(ZipBuilder().add("a", "x").add("b", "x"), {.entries = 1}),
                        ErrorCode::ZipTooLarge);
}

void ZipReaderTest::bombsAreRefusedWhileUnpacking()
{
    const QByteArray zeros(qsizetype{20} << 20, '\0');
    const auto reader = open(ZipBuilder().add("a", zeros, Method::Deflate, {.bytes = 1000}));
    MUSTER_VERIFY_OK(reader);
    const auto stream = reader->openEntry(u"a"_s, quietJob());
    MUSTER_VERIFY_OK(stream);
    qint64 taken = 0;
    QByteArray block(10'000, '\0');
    qint64 count = 0;
    while ((count = (*stream)->read(block.data(), block.size())) > 0) {
        taken += count;
    }
    QCOMPARE(count, -1);
    QVERIFY(taken <= block.size());
    QCOMPARE((*stream)->failure().code, ErrorCode::ZipTooLarge);
    QCOMPARE((*stream)->failure().subject, path() + u"!a"_s);
}

void ZipReaderTest::cutEntryIsMalformed()
{
    const QByteArray content("content that has a checksum");
    const auto flipped = open(ZipBuilder().add("a", content, Method::Deflate, {.crcFlips = 1}));
    MUSTER_VERIFY_OK(flipped);
    MUSTER_VERIFY_FAILS(flipped->read(u"a"_s, 100, quietJob()), ErrorCode::ZipMalformed);
    const auto longer = open(ZipBuilder().add("a", content, Method::Deflate, {.bytes = 40}));
    MUSTER_VERIFY_OK(longer);
    MUSTER_VERIFY_FAILS(longer->read(u"a"_s, 100, quietJob()), ErrorCode::ZipMalformed);
    const auto stored = open(ZipBuilder().add("a", content, Method::Store, {.bytes = 4000}));
    if (stored) {
        MUSTER_VERIFY_FAILS(stored->read(u"a"_s, 10'000, quietJob()), ErrorCode::ZipMalformed);
    } else {
        QCOMPARE(stored.error().code, ErrorCode::ZipMalformed);
    }
}

void ZipReaderTest::forbiddenFileIsAccessDenied()
{
    // The folder stays open to all, so that it is the file which refuses.
    const QFileDevice::Permissions all = QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                         | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), all | QFileDevice::ExeOwner
                                                       | QFileDevice::ExeGroup
                                                       | QFileDevice::ExeOther));
    ZipBuilder().add("a", "x").writeTo(path());
    QVERIFY(QFile::setPermissions(path(), all));
    {
        const OrdinaryUser user;
        QVERIFY(user.isDropped());
        MUSTER_VERIFY_OK(ZipReader::open(path(), quietJob()));
    }
    QVERIFY(QFile::setPermissions(path(), {}));
    const OrdinaryUser user;
    MUSTER_VERIFY_FAILS(ZipReader::open(path(), quietJob()), ErrorCode::AccessDenied);
}

void ZipReaderTest::cancelledJobStops()
{
    const auto reader = open(ZipBuilder().add("a", "x"));
    MUSTER_VERIFY_OK(reader);
    TestJob job;
    const auto stream = reader->openEntry(u"a"_s, job);
    MUSTER_VERIFY_OK(stream);
    job.cancel();
    QCOMPARE((*stream)->read(1), QByteArray());
    QCOMPARE((*stream)->failure().code, ErrorCode::Cancelled);
    MUSTER_VERIFY_FAILS(ZipReader::open(path(), job), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ZipReaderTest)
#include "tst_ZipReader.moc"
