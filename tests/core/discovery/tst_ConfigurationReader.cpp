// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ConfigurationReader.h"

#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray anchored(const QByteArray &schema, const QByteArray &content)
{
    return "<AnchoredXml xmlns='urn:schema:Microsoft.Rtc.Management.ScopeFramework.2008' "
           "SchemaWriteVersion='2'><Key ScopeClass='Global'><SchemaId Namespace='n' ElementName='"
           + schema
           + "'/><AuthorityId Class='Host'/></Key><Dictionary Count='1'><Item><Key/>"
             "<Value Signature='s'>"
           + content + "</Value></Item></Dictionary></AnchoredXml>";
}

QByteArray item(const QByteArray &name, const QByteArray &data)
{
    return "\n<DocItem Name='" + name + "'><Data>" + data + "</Data></DocItem>";
}

QByteArray itemSet(const QByteArray &items)
{
    return "<DocItemSet xmlns='urn:schema:Microsoft.Rtc.Management.Xds.AppLayer.2008'>" + items
           + "\n</DocItemSet>";
}

QByteArray escaped(const QByteArray &xml)
{
    return QString::fromUtf8(xml).toHtmlEscaped().toUtf8();
}

const QByteArray simpleUrls = "<SimpleUrlConfiguration><SimpleUrl Component='Meet' Domain='d' "
                              "ActiveUrl='https://meet.example'><SimpleUrlEntry "
                              "Url='https://meet.example'/></SimpleUrl></SimpleUrlConfiguration>";

} // namespace

class ConfigurationReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void topologyIsFoundInEveryForm_data();
    void topologyIsFoundInEveryForm();
    void itemsWithoutIdentityAreNamedNotGuessed();
    void damagedExportsAreRefused_data();
    void damagedExportsAreRefused();
    void serviceAssignmentsOfTheSampleAreRead();

private:
    Result<ConfigurationDocument> read(const ZipBuilder &zip)
    {
        const QString path = m_folder.filePath(u"CsConfig.zip"_s);
        zip.writeTo(path);
        const Result<ZipReader> reader = ZipReader::open(path, quietJob());
        if (!reader) {
            return fail(reader.error());
        }
        return readConfigurationExport(*reader, quietJob());
    }

    QTemporaryDir m_folder;
};

void ConfigurationReaderTest::topologyIsFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray document = anchored("Topology", topologytexts::paired());
    QTest::addRow("elements") << document;
    QTest::addRow("escaped text") << escaped(document);
    QTest::addRow("CDATA") << "<![CDATA[" + document + "]]>";
    QTest::addRow("elements between white space") << "\n  " + document + "\n";
}

void ConfigurationReaderTest::topologyIsFoundInEveryForm()
{
    QFETCH(const QByteArray, data);
    ZipBuilder zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("DocItemSet.xml",
            itemSet(item("a", anchored("SimpleUrlConfiguration", simpleUrls)) + item("b", data)),
            ZipBuilder::Method::Deflate);
    const Result<ConfigurationDocument> document = read(zip);
    MUSTER_VERIFY_OK(document);
    QCOMPARE(document->recognised, 2);
    QCOMPARE(document->total, 2);
    QVERIFY(document->topology.has_value());
    QCOMPARE(document->topology->topology.clusters.size(), 10);
    QCOMPARE(document->topology->topology.simpleUrls.size(), 1);
    QCOMPARE(document->topology->topology.simpleUrls.first().urls,
             QStringList{u"https://meet.example"_s});
    QVERIFY(document->warnings.isEmpty());
}

void ConfigurationReaderTest::itemsWithoutIdentityAreNamedNotGuessed()
{
    ZipBuilder zip;
    zip.add("DocItemSet.xml",
            itemSet(item("urn:xds:Topology:Global", "<Strange/>")
                    + item("t", anchored("Topology", topologytexts::paired()))
                    + item("t2", anchored("Topology", "<Topology/>")) + item("empty", {})));
    const Result<ConfigurationDocument> document = read(zip);
    MUSTER_VERIFY_OK(document);
    QCOMPARE(document->recognised, 2);
    QCOMPARE(document->total, 4);
    QCOMPARE(document->warnings,
             (QList<SourceWarning>{
                 {WarningKind::UnknownItem, u"urn:xds:Topology:Global"_s, {}, 2},
                 {WarningKind::UnknownItem, u"empty"_s, {}, document->warnings.at(1).line},
                 {WarningKind::DuplicateName, u"Topology"_s, u"2"_s, 0}}));
    QCOMPARE(document->topology->topology.clusters.size(), 10);
}

void ConfigurationReaderTest::damagedExportsAreRefused_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    const QByteArray good = anchored("Topology", topologytexts::paired());
    const auto row = [](const char *name, const QByteArray &entry, const QByteArray &content,
                        ErrorCode code, qint64 line) {
        QTest::addRow("%s", name) << entry << content << code << line;
    };
    const QByteArray set("DocItemSet.xml");
    row("no item set", "other.xml", "<a/>", ErrorCode::WrongKind, 0);
    row("another root", set, "<Objs/>", ErrorCode::WrongKind, 1);
    row("no topology", set, itemSet(item("a", anchored("Policy", "<P/>"))),
        ErrorCode::TopologyMissing, 0);
    row("topology without sites", set, itemSet(item("a", anchored("Topology", "<Topology/>"))),
        ErrorCode::TopologyIncomplete, 0);
    row("truncated", set, itemSet(item("a", good)).chopped(60), ErrorCode::XmlTruncated, 35);
    row("truncated inside the text", set, itemSet(item("a", escaped(good.chopped(60)))),
        ErrorCode::XmlTruncated, 34);
    row("document type inside the text", set,
        itemSet(item("a", escaped("<!DOCTYPE a><AnchoredXml/>"))), ErrorCode::XmlDoctype, 2);
}

void ConfigurationReaderTest::damagedExportsAreRefused()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorCode, code);
    QFETCH(const qint64, line);
    const Result<ConfigurationDocument> document = read(ZipBuilder().add(entry, content));
    MUSTER_VERIFY_FAILS(document, code);
    QVERIFY(document.error().subject.contains(u"CsConfig.zip"_s));
    QCOMPARE(document.error().line, line);
}

void ConfigurationReaderTest::serviceAssignmentsOfTheSampleAreRead()
{
    QFile file(QStringLiteral(MUSTER_SAMPLES) + u"/service-assignments/ServiceAssignments.xml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        MUSTER_MISSING("the folder of real samples is not here");
    }
    const auto document = readStoredSetting(file, u"ServiceAssignments.xml"_s, quietJob());
    MUSTER_VERIFY_OK(document);
    const QHash<QString, QString> expected{{u"659550892"_s, u"1-Registrar-1"_s},
                                           {u"911048693"_s, u"1-Registrar-2"_s}};
    QCOMPARE(document->registrars, expected);
    QVERIFY(!document->topology);
    QCOMPARE(document->recognised, 1);
    QCOMPARE(document->total, 1);
}

QTEST_GUILESS_MAIN(ConfigurationReaderTest)
#include "tst_ConfigurationReader.moc"
