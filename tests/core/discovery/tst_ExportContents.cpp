// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportContents.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QByteArray contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"_ba;

QByteArray userDataSet(int users)
{
    QByteArray xml = "<DocItemSet>";
    for (int i = 0; i < users; ++i) {
        xml +=
            R"(<DocItem Name="urn:lcd:user)" + QByteArray::number(i)
            + R"(@contoso.example"><Data><HomedResource><Contacts><Contact Buddy="a@x"/></Contacts></HomedResource></Data></DocItem>)";
    }
    return xml + "</DocItemSet>";
}

QByteArray userDataZip(const QByteArray &set, const ZipLies &lies = {})
{
    return ZipBuilder()
        .add("[Content_Types].xml", contentTypes)
        .add("DocItemSet.xml", set, ZipBuilder::Method::Deflate, lies)
        .bytes();
}

/// The block with which a SQL Server backup begins, and something after it.
QByteArray backup()
{
    QByteArray header(52, '\0');
    header.replace(0, 4, "TAPE");
    header[8] = 4;
    quint16 sum = 0;
    for (qsizetype at = 0; at < 50; at += 2) {
        sum ^= qFromLittleEndian<quint16>(header.constData() + at);
    }
    qToLittleEndian(sum, header.data() + 50);
    return header + QByteArray(5000, 'x');
}

} // namespace

class ExportContentsTest : public QObject
{
    Q_OBJECT

private slots:
    void userDataTellsItsUsers();
    void exportsInsideAKitAreOpened();
    void otherZipsAreReadEntryByEntry();
    void plainFilesAreReadByTheirKind_data();
    void plainFilesAreReadByTheirKind();
    void damagedExportsAreRefused_data();
    void damagedExportsAreRefused();
    void everyTruncationOfAZipIsRefused();
    void flippedBytesInAZipAreFound();
    void missingFilesAreNamed();
    void cancelledReadingStops();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString ExportContentsTest::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"export"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void ExportContentsTest::userDataTellsItsUsers()
{
    const Result<ExportContents> contents =
        openExport({write(userDataZip(userDataSet(300))), {}}, quietJob());
    MUSTER_VERIFY_OK(contents);
    QCOMPARE(toWord(contents->kind), u"userDataZip"_s);
    QCOMPARE(contents->proof, ReadingProof::Understood);
    QCOMPARE(contents->users.size(), 300);
    QCOMPARE(contents->objects, 300);
    QCOMPARE(contents->users.at(299),
             (ExportedUser{u"user299@contoso.example"_s, 1, 0, true, false}));
    QCOMPARE(contents->bytes, contentTypes.size() + userDataSet(300).size());
}

void ExportContentsTest::exportsInsideAKitAreOpened()
{
    const QByteArray kit = ZipBuilder()
                               .add("exports/UserData.zip", userDataZip(userDataSet(2)))
                               .add("exports/rtcxds.bak", backup(), ZipBuilder::Method::Deflate)
                               .bytes();
    const QString path = write(kit);
    const Result<ExportContents> users = openExport({path, u"exports/UserData.zip"_s}, quietJob());
    MUSTER_VERIFY_OK(users);
    QCOMPARE(users->users.size(), 2);
    const Result<ExportContents> database = openExport({path, u"exports/rtcxds.bak"_s}, quietJob());
    MUSTER_VERIFY_OK(database);
    QCOMPARE(database->kind, ContentKind::SqlBackup);
    QCOMPARE(database->proof, ReadingProof::HeaderOnly);
    QCOMPARE(database->bytes, backup().size());
}

void ExportContentsTest::otherZipsAreReadEntryByEntry()
{
    const QByteArray zip =
        ZipBuilder()
            .add("Workflows.xml", "<W/>")
            .add("audio/a.wav", QByteArray(100'000, 'a'), ZipBuilder::Method::Deflate)
            .bytes();
    const Result<ExportContents> contents = openExport({write(zip), {}}, quietJob());
    MUSTER_VERIFY_OK(contents);
    QCOMPARE(contents->kind, ContentKind::Zip);
    QCOMPARE(toWord(contents->proof), u"checksums"_s);
    QCOMPARE(contents->objects, 2);
    QCOMPARE(contents->bytes, 100'004);
    QVERIFY(contents->users.isEmpty());
}

void ExportContentsTest::plainFilesAreReadByTheirKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<qint64>("objects");
    QTest::addRow("voice configuration")
        << R"(<VoiceConfiguration><DialPlans/><Routes/></VoiceConfiguration>)"_ba
        << u"voiceConfiguration"_s << u"wellFormed"_s << qint64{2};
    QTest::addRow("CLIXML") << "<Objs xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"
                               "<I32>1</I32><I32>2</I32></Objs>"_ba
                            << u"clixml"_s << u"understood"_s << qint64{2};
    QTest::addRow("JSON") << R"([{"A":1},{"A":2},{"A":3}])"_ba << u"json"_s << u"understood"_s
                          << qint64{3};
    QTest::addRow("backup") << backup() << u"sqlBackup"_s << u"headerOnly"_s << qint64{0};
    QTest::addRow("compressed backup")
        << "MSSQLBAK" + QByteArray(5000, '\1') << u"sqlBackup"_s << u"headerOnly"_s << qint64{0};
    QTest::addRow("legacy user data")
        << R"(<HomedResources xmlns="http://schemas.microsoft.com/RtcServer/2002/11/dbimpexp"><HomedResource UserAtHost="a@x"/></HomedResources>)"_ba
        << u"legacyUserData"_s << u"understood"_s << qint64{1};
}

void ExportContentsTest::plainFilesAreReadByTheirKind()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    QFETCH(const QString, proof);
    QFETCH(const qint64, objects);
    const Result<ExportContents> contents = openExport({write(bytes), {}}, quietJob());
    MUSTER_VERIFY_OK(contents);
    QCOMPARE(toWord(contents->kind), kind);
    QCOMPARE(toWord(contents->proof), proof);
    QCOMPARE(contents->objects, objects);
    QCOMPARE(contents->bytes, bytes.size());
}

void ExportContentsTest::damagedExportsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray set = userDataSet(50);
    QTest::addRow("empty") << QByteArray() << ErrorCode::EmptyFile;
    QTest::addRow("unknown") << QByteArray("\x01\x02\x03\x04 nothing we know")
                             << ErrorCode::NotRecognised;
    QTest::addRow("user data cut inside the ZIP")
        << userDataZip(set.first(set.size() / 2)) << ErrorCode::XmlTruncated;
    ZipLies flipped;
    flipped.crcFlips = 1;
    QTest::addRow("user data of another checksum")
        << userDataZip(set, flipped) << ErrorCode::ZipMalformed;
    QTest::addRow("another entry of another checksum")
        << ZipBuilder().add("a", "x").add("b", "y", ZipBuilder::Method::Store, flipped).bytes()
        << ErrorCode::ZipMalformed;
    QTest::addRow("path out of the ZIP")
        << ZipBuilder().add("../a", "x").bytes() << ErrorCode::ZipUnsafePath;
    QTest::addRow("backup header flipped")
        << QByteArray(backup()).replace(20, 1, "z") << ErrorCode::Corrupt;
    QTest::addRow("backup cut in its header") << backup().first(40) << ErrorCode::Corrupt;
    QTest::addRow("voice configuration cut")
        << "<VoiceConfiguration><DialPlans>"_ba << ErrorCode::XmlTruncated;
    QTest::addRow("JSON cut") << R"([{"A":1},)"_ba << ErrorCode::JsonMalformed;
}

void ExportContentsTest::damagedExportsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const QString path = write(bytes);
    const Result<ExportContents> contents = openExport({path, {}}, quietJob());
    MUSTER_VERIFY_FAILS(contents, code);
    QVERIFY(contents.error().subject.startsWith(path));
}

void ExportContentsTest::everyTruncationOfAZipIsRefused()
{
    const QByteArray whole = userDataZip(userDataSet(3));
    for (qsizetype length = 1; length < whole.size(); length += 7) {
        QVERIFY2(!openExport({write(whole.first(length)), {}}, quietJob()),
                 qPrintable(u"%1 bytes pass for a whole export"_s.arg(length)));
    }
}

void ExportContentsTest::flippedBytesInAZipAreFound()
{
    const QByteArray set = userDataSet(3);
    const QByteArray whole = ZipBuilder().add("DocItemSet.xml", set).bytes();
    const qsizetype begin = whole.indexOf(set);
    QVERIFY(begin > 0);
    for (qsizetype at = begin; at < begin + set.size(); at += 5) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x01);
        QVERIFY2(!openExport({write(flipped), {}}, quietJob()),
                 qPrintable(u"a flipped byte at %1 was not noticed"_s.arg(at)));
    }
}

void ExportContentsTest::missingFilesAreNamed()
{
    const Result<ExportContents> contents = openExport({u"/no/such.zip"_s, {}}, quietJob());
    MUSTER_VERIFY_FAILS(contents, ErrorCode::NotFound);
    const QString path = write(ZipBuilder().add("a", "x").bytes());
    MUSTER_VERIFY_FAILS(openExport({path, u"b"_s}, quietJob()), ErrorCode::NotFound);
}

void ExportContentsTest::cancelledReadingStops()
{
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(openExport({write(backup()), {}}, job), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ExportContentsTest)
#include "tst_ExportContents.moc"
