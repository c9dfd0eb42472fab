// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportSource.h"
#include "core/discovery/TopologySource.h"

#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class FileSourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void topologyCarriesItsProvenance();
    void otherFilesAreRefusedAsTopology_data();
    void otherFilesAreRefusedAsTopology();
    void chosenExportIsCarriedWithItsAge();
    void emptyAndMissingExportsAreRefused();

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the test's file");
        }
        file.close();
        if (file.open(QIODevice::ReadWrite)) {
            file.setFileTime(QDateTime(QDate(2026, 9, 1), QTime(3, 0), Qt::UTC),
                             QFileDevice::FileModificationTime);
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

void FileSourcesTest::topologyCarriesItsProvenance()
{
    const QByteArray content = topologytexts::paired();
    const QString path = write(content);
    const SourceSpec spec{SourceKind::Topology, path, {}, {}};
    const auto partial = TopologySource(spec, m_clock).read(quietJob());
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->sources.size(), 1);
    const SourceRecord &record = partial->sources.first();
    QCOMPARE(record.spec, u"topology:"_s + path);
    QCOMPARE(record.description, u"publishedTopology"_s);
    QCOMPARE(record.readAt, m_clock.now());
    QCOMPARE(record.modifiedAt, QDateTime(QDate(2026, 9, 1), QTime(3, 0), Qt::UTC));
    QVERIFY(!record.takenAt.isValid());
    QCOMPARE(record.bytes, content.size());
    QCOMPARE(record.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(record.recognised, record.total);
    QCOMPARE(record.warnings.size(), 2);
    QCOMPARE(partial->topologies.size(), 1);
    QCOMPARE(partial->topologies.first().source, 0);
}

void FileSourcesTest::otherFilesAreRefusedAsTopology_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addRow("empty") << QByteArray() << ErrorCode::EmptyFile << u"no bytes"_s;
    QTest::addRow("accounts") << QByteArray("\"SipAddress\"\n") << ErrorCode::WrongKind << u"csv"_s;
    QTest::addRow("web page") << QByteArray("<html/>") << ErrorCode::WrongKind
                              << u"otherXml, root element html"_s;
    QTest::addRow("letter") << QByteArray("Dear all,") << ErrorCode::NotRecognised << QString();
    QTest::addRow("document type")
        << QByteArray("<!DOCTYPE a>\n<Topology/>") << ErrorCode::XmlDoctype
        << u"a document type definition is refused"_s;
    QTest::addRow("user data")
        << ZipBuilder().add("DocItemSet.xml", "<DocItemSet><DocItem Name='urn:lcd:a'/>").bytes()
        << ErrorCode::WrongKind << u"userDataZip"_s;
    QTest::addRow("setting without topology")
        << QByteArray("<AnchoredXml><Key><SchemaId ElementName='P'/></Key></AnchoredXml>")
        << ErrorCode::TopologyMissing << u"storedSetting"_s;
}

void FileSourcesTest::otherFilesAreRefusedAsTopology()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    const QString path = write(content);
    const SourceSpec spec{SourceKind::Topology, path, {}, {}};
    const auto partial = TopologySource(spec, m_clock).read(quietJob());
    MUSTER_VERIFY_FAILS(partial, code);
    QCOMPARE(partial.error().subject, path);
    QCOMPARE(partial.error().detail, detail);
}

void FileSourcesTest::chosenExportIsCarriedWithItsAge()
{
    const QByteArray content = ZipBuilder().add("Audio/music.wma", "x").bytes();
    const QString path = write(content);
    const SourceSpec spec{SourceKind::Export, path, u"SET-RGS"_s, u"pool1.fabrikam.example"_s};
    const auto partial = ExportSource(spec, m_clock).read(quietJob());
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->exports.size(), 1);
    const NativeExport &chosen = partial->exports.first();
    QCOMPARE(chosen.itemId, u"SET-RGS"_s);
    QCOMPARE(chosen.scope, u"pool1.fabrikam.example"_s);
    QCOMPARE(chosen.location, (FileLocation{path, {}}));
    QCOMPARE(chosen.bytes, content.size());
    QCOMPARE(chosen.contentKind, u"zip"_s);
    QCOMPARE(chosen.ageEvidence, AgeEvidence::FileTime);
    QCOMPARE(chosen.takenAt, QDateTime(QDate(2026, 9, 1), QTime(3, 0), Qt::UTC));
    QCOMPARE(chosen.source, 0);
    QCOMPARE(partial->sources.first().spec, spec.toText());
}

void FileSourcesTest::emptyAndMissingExportsAreRefused()
{
    SourceSpec spec{SourceKind::Export, write({}), u"SET-VCFG"_s, {}};
    MUSTER_VERIFY_FAILS(ExportSource(spec, m_clock).read(quietJob()), ErrorCode::EmptyFile);
    spec.path = u"/nowhere/at-all"_s;
    MUSTER_VERIFY_FAILS(ExportSource(spec, m_clock).read(quietJob()), ErrorCode::NotFound);
    spec.path = m_folder.path();
    MUSTER_VERIFY_FAILS(ExportSource(spec, m_clock).read(quietJob()), ErrorCode::WrongKind);
    spec.path = write(ZipBuilder().add("/etc/passwd", "x").bytes());
    MUSTER_VERIFY_FAILS(ExportSource(spec, m_clock).read(quietJob()), ErrorCode::ZipUnsafePath);
}

QTEST_GUILESS_MAIN(FileSourcesTest)
#include "tst_FileSources.moc"
