// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ContentKind.h"

#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ContentKindTest : public QObject
{
    Q_OBJECT

private slots:
    void contentsAreRecognised_data();
    void contentsAreRecognised();
    void utf16IsDecodedFirst();
    void zipsAreRecognisedByWhatIsInThem();
    void realSamplesAreRecognised();
    void brokenXmlTellsWhy();
    void missingFileIsNotFound();
};

void ContentKindTest::contentsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ContentKind>("kind");
    const auto row = [](const char *content, ContentKind kind) {
        QTest::addRow("%.30s: %s", content, qPrintable(toWord(kind)))
            << QByteArray(content) << kind;
    };
    row("", ContentKind::Empty);
    row("Hello, this is a letter.", ContentKind::Unknown);
    row("<?xml version='1.0'?><TopologyBuilder/>", ContentKind::BuilderTopology);
    row("<Topology xmlns='x' Signature='s'>", ContentKind::PublishedTopology);
    row("<AnchoredXml>", ContentKind::StoredSetting);
    row("<DocItemSet/>", ContentKind::SettingsSet);
    row("<Objs Version='1.1.0.1'>", ContentKind::Clixml);
    row("<HomedResources/>", ContentKind::LegacyUserData);
    row("<CsMgmtLog Name='x'>", ContentKind::DeploymentLog);
    row("<dsml:dsml xmlns:dsml='d'>", ContentKind::Dsml);
    row("<VoiceConfiguration>", ContentKind::VoiceConfiguration);
    row("<html>", ContentKind::OtherXml);
    row("#TYPE Selected.OCSADUser\n\"DisplayName\"", ContentKind::Csv);
    row("\"DisplayName\",\"SipAddress\"\n", ContentKind::Csv);
    row("DisplayName;Sip Address;SipAddress\n", ContentKind::Csv);
    row("\"ComponentName\",\"Version\"\n\"a, Core Components\",\"7\"", ContentKind::Csv);
    row("SipAddress\nsip:a@b", ContentKind::Csv);
    row(R"([{"SipAddress":"sip:a@b"}])", ContentKind::Json);
    row(R"({"format": "muster-kit", "version": 1, "files": []})", ContentKind::KitManifest);
    row(R"({"a": [{"format": "muster-kit"}]})", ContentKind::Json);
    row("dn: CN=Ada,DC=fabrikam", ContentKind::Ldif);
    row("# export\nversion: 1\ndn: CN=x", ContentKind::Ldif);
    row("-----BEGIN CERTIFICATE-----\nMII", ContentKind::CertificatePem);
    row("Bag Attributes\n-----BEGIN CERTIFICATE-----\nMII", ContentKind::CertificatePem);
    row("0\x82\x05\x01\x30\x82\x04\x01\x02\x03", ContentKind::CertificateDer);
    row("0\x82\x05\x01\x02\x01\x03\x30\x82\x03", ContentKind::Pfx);
    row("TAPE\x01\x02\x03", ContentKind::SqlBackup);
    row("\r\nIdentity     : EdgeServer:e.example\r\nPoolFqdn     : e.example\r\n",
        ContentKind::FormatList);
    row("PK\x03\x04rest", ContentKind::Zip);
}

void ContentKindTest::contentsAreRecognised()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ContentKind, kind);
    QCOMPARE(toWord(recogniseHead(content).kind), toWord(kind));
}

void ContentKindTest::utf16IsDecodedFirst()
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray topology = encoder.encode(QString::fromUtf8(topologytexts::paired()));
    QCOMPARE(recogniseHead(topology).kind, ContentKind::PublishedTopology);
    QStringEncoder again(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray csv = again.encode(u"\"SipAddress\",\"Name\"\r\n"_s);
    QCOMPARE(recogniseHead(csv).kind, ContentKind::Csv);
}

void ContentKindTest::zipsAreRecognisedByWhatIsInThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"anything.txt"_s);
    const auto kindOf = [&path](const ZipBuilder &zip) {
        zip.writeTo(path);
        const Result<RecognisedContent> content = recogniseFile(path, quietJob());
        return content ? toWord(content->kind) : toCodeText(content.error().code);
    };
    const QByteArray settings = "<DocItemSet><DocItem Name='x'><Data><AnchoredXml><Key><SchemaId/>"
                                "</Key></AnchoredXml></Data></DocItem></DocItemSet>";
    const QByteArray users = "<DocItemSet><DocItem Name='urn:lcd:ada@fabrikam.example'/>";
    ZipBuilder configuration;
    configuration.add("[Content_Types].xml", "<Types/>").add("DocItemSet.xml", settings);
    QCOMPARE(kindOf(configuration), u"configurationZip"_s);
    QCOMPARE(kindOf(ZipBuilder().add("DocItemSet.xml", users)), u"userDataZip"_s);
    QCOMPARE(kindOf(ZipBuilder().add("DocItemSet.xml", "<Other/>")), u"zip"_s);
    QCOMPARE(kindOf(ZipBuilder().add("Audio/music.wma", "x")), u"zip"_s);
    QCOMPARE(kindOf(ZipBuilder().add("../DocItemSet.xml", users)), u"MU-2203"_s);

    ZipBuilder kit;
    kit.add("CsConfig.zip", configuration.bytes()).add("a.csv", "\"SipAddress\"\n");
    kit.writeTo(path);
    const Result<ZipReader> reader = ZipReader::open(path, quietJob());
    MUSTER_VERIFY_OK(reader);
    QCOMPARE(recogniseEntry(*reader, u"CsConfig.zip"_s, quietJob())->kind,
             ContentKind::ConfigurationZip);
    QCOMPARE(recogniseEntry(*reader, u"a.csv"_s, quietJob())->kind, ContentKind::Csv);
}

void ContentKindTest::realSamplesAreRecognised()
{
    const QDir samples(QStringLiteral(MUSTER_SAMPLES));
    if (!samples.exists()) {
        MUSTER_MISSING("the folder of real samples is not here");
    }
    const QList<std::pair<QString, ContentKind>> expected{
        {u"contoso-tbxml-2015/Contoso.tbxml"_s, ContentKind::BuilderTopology},
        {u"uss-topology-2019/Topology-USS-2019-utf16le.xml"_s, ContentKind::PublishedTopology},
        {u"tenant-enterprise-2015/DefaultTopology.xml"_s, ContentKind::PublishedTopology},
        {u"service-assignments/ServiceAssignments.xml"_s, ContentKind::StoredSetting},
        {u"deploy-logs-2015/05_Publish-CSTopology.xml"_s, ContentKind::DeploymentLog},
        {u"clixml-remotesession/RemoteSession.xml"_s, ContentKind::Clixml},
        {u"cmdlet-objects-2019/cmdlet-objects.json"_s, ContentKind::Json},
        {u"ad-schema-dsml/ad-schema-full.dsml.xml"_s, ContentKind::Dsml},
        {u"ad-test-schema/test-tree.samba.ldif"_s, ContentKind::Ldif},
    };
    for (const auto &[file, kind] : expected) {
        const auto content = recogniseFile(samples.filePath(file), quietJob());
        MUSTER_VERIFY_OK(content);
        QVERIFY2(content->kind == kind, qPrintable(file + u": "_s + toWord(content->kind)));
    }
    QDirIterator accounts(samples.filePath(u"accounts-powershell"_s),
                          {u"*.csv"_s, u"*.clixml"_s, u"users*.json"_s}, QDir::Files);
    int seen = 0;
    while (accounts.hasNext()) {
        const QString path = accounts.next();
        const auto content = recogniseFile(path, quietJob());
        MUSTER_VERIFY_OK(content);
        const ContentKind kind = path.endsWith(u".csv"_s)      ? ContentKind::Csv
                                 : path.endsWith(u".clixml"_s) ? ContentKind::Clixml
                                                               : ContentKind::Json;
        QVERIFY2(content->kind == kind, qPrintable(path + u": "_s + toWord(content->kind)));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void ContentKindTest::brokenXmlTellsWhy()
{
    const RecognisedContent content = recogniseHead("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>");
    QCOMPARE(content.kind, ContentKind::OtherXml);
    QVERIFY(content.problem.has_value());
    QCOMPARE(content.problem->code, ErrorCode::XmlDoctype);
}

void ContentKindTest::missingFileIsNotFound()
{
    MUSTER_VERIFY_FAILS(recogniseFile(u"/nowhere/at-all"_s, quietJob()), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ContentKindTest)
#include "tst_ContentKind.moc"
