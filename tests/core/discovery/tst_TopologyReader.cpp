// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TopologyReader.h"

#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Result<TopologyDocument> read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTopology(buffer, u"t.xml"_s, quietJob());
}

/// A Topology Builder file with these attributes, clusters and services.
QByteArray builderFile(const QByteArray &attributes, const QByteArray &clusters,
                       const QByteArray &services)
{
    return "\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>\n<TopologyBuilder "
           "IsFreeFromChanges='false' "
           "xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008'><NewTopology>"
           "<PartialTopology "
           + attributes
           + ">\n<CentralSites><CentralSite SiteId='4'><Name>Oslo</Name><Description>Main"
             "</Description><Clusters>\n"
           + clusters
           + "</Clusters><RemoteSites><RemoteSite SiteId='5'><Name>Voss</Name></RemoteSite>"
             "</RemoteSites></CentralSite></CentralSites>\n<Services>\n"
           + services + "</Services></PartialTopology></NewTopology></TopologyBuilder>";
}

bool hasWarning(const TopologyDocument &document, const SourceWarning &wanted)
{
    return document.warnings.contains(wanted);
}

} // namespace

class TopologyReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedTopologyIsReadWhole();
    void builderFileKeepsItsPublishedNumbers();
    void oddReferencesAreNamedAndReadingGoesOn();
    void unknownElementsAreCountedAndNamedOnce();
    void damagedTopologiesAreRefused_data();
    void damagedTopologiesAreRefused();
    void elementsInForeignPlacesDoNoHarm();
};

void TopologyReaderTest::publishedTopologyIsReadWhole()
{
    const Result<TopologyDocument> document = read(topologytexts::paired());
    MUSTER_VERIFY_OK(document);
    const Topology &topology = document->topology;
    QCOMPARE(topology.state, TopologyState::Published);
    QCOMPARE(topology.sites.at(2).kind, SiteKind::Branch);
    QCOMPARE(topology.sites.at(2).parentKey, u"1"_s);
    QCOMPARE(topology.sites.at(2).name, u"Voss"_s);
    QCOMPARE(topology.clusters.at(0).publishedKey, u"1:1"_s);
    QCOMPARE(document->recognised, document->total);
    QVERIFY(hasWarning(*document,
                       {WarningKind::UnusedCluster, u"spare.fabrikam.example"_s, u"1:8"_s, 13}));
    QCOMPARE(document->warnings.size(), 2); // And the trunk which depends on nobody.
}

void TopologyReaderTest::builderFileKeepsItsPublishedNumbers()
{
    const Result<TopologyDocument> document = read(builderFile(
        "IsPublished='true' Signature='s'",
        "<Cluster UniqueId='c-1' OriginalNumber='7' OriginalSiteId='1' Fqdn='p.example'>"
        "<Machines><Machine/></Machines><SqlInstances><SqlInstance UniqueId='q-1' Name=''/>"
        "</SqlInstances></Cluster>",
        "<Service UniqueId='s-1' RoleName='UserStore' InstalledOn='q-1' ServiceVersion='7'/>"
        "<Service UniqueId='s-2' RoleName='UserServices' OriginalInstance='2' InstalledOn='c-1' "
        "ServiceVersion='7'><DependsOn><Dependency ServiceUniqueId='s-1' Usage='Default'/>"
        "</DependsOn></Service>"));
    MUSTER_VERIFY_OK(document);
    const Topology &topology = document->topology;
    QCOMPARE(topology.state, TopologyState::Published);
    QVERIFY(!topology.isFreeFromChanges);
    QCOMPARE(topology.clusters.first().publishedKey, u"1:7"_s);
    QCOMPARE(topology.clusters.first().machines.first().fqdn.text(), u"p.example"_s);
    QCOMPARE(topology.services.at(0).clusterKey, u"c-1"_s);
    QCOMPARE(topology.services.at(0).sqlInstanceKey, u"q-1"_s);
    QCOMPARE(topology.services.at(1).serviceId, u"1-UserServices-2"_s);
    QCOMPARE(topology.sites.first().description, u"Main"_s);
    QCOMPARE(topology.sites.last().parentKey, u"4"_s);
    QCOMPARE(document->warnings.size(), 1);
    QCOMPARE(document->warnings.first().kind, WarningKind::UnpublishedChanges);
}

void TopologyReaderTest::oddReferencesAreNamedAndReadingGoesOn()
{
    const Result<TopologyDocument> document = read(
        builderFile("IsPublished='false'",
                    "<Cluster UniqueId='c-1' Fqdn='p.example'><Machines><Machine/></Machines>"
                    "</Cluster>\n<Cluster UniqueId='c-1' Fqdn='P.example'><Machines><Machine/>"
                    "</Machines></Cluster>\n",
                    "<Service UniqueId='s-1' RoleName='Registrar' InstalledOn='gone' "
                    "ServiceVersion='x'><DependsOn><Dependency ServiceUniqueId='s-9'/></DependsOn>"
                    "</Service>\n<Service UniqueId='s-1' RoleName='Teleporter' InstalledOn='c-1' "
                    "ServiceVersion='7'/>\n<Service UniqueId='s-2' RoleName='FileStore' "
                    "InstalledOn='c-1' ServiceVersion='7'><FileStoreService ShareName='Old'/>"
                    "</Service>"));
    MUSTER_VERIFY_OK(document);
    const QList<SourceWarning> expected{
        {WarningKind::UnpublishedChanges, {}, {}, 2},
        {WarningKind::DraftTopology, {}, {}, 2},
        {WarningKind::DuplicateName, u"c-1"_s, u"cluster"_s, 5},
        {WarningKind::DuplicateName, u"p.example"_s, u"cluster"_s, 5},
        {WarningKind::DuplicateName, u"P.example"_s, u"machine of p.example and P.example"_s, 5},
        {WarningKind::UnreadableValue, u"ServiceVersion"_s, u"x"_s, 8},
        {WarningKind::UnresolvedReference, u"service s-1"_s, u"cluster gone"_s, 8},
        {WarningKind::UnknownVersion, u"s-1"_s, u"0"_s, 8},
        {WarningKind::UnresolvedReference, u"service s-1"_s, u"service s-9"_s, 8},
        {WarningKind::DuplicateName, u"s-1"_s, u"service"_s, 9},
        {WarningKind::UnknownRole, u"Teleporter"_s, u"s-1"_s, 9},
        {WarningKind::UnusedFileStore, u"s-2"_s, u"Old"_s, 10},
    };
    for (const SourceWarning &warning : expected) {
        QVERIFY2(hasWarning(*document, warning), qPrintable(warning.subject + warning.detail));
    }
    QCOMPARE(document->warnings.size(), expected.size());
    QCOMPARE(document->topology.services.size(), 3);
    QVERIFY(document->topology.services.first().clusterKey.isEmpty());
}

void TopologyReaderTest::unknownElementsAreCountedAndNamedOnce()
{
    QByteArray text = topologytexts::paired();
    text.replace("<Location City='Oslo'/>", "<Location City='Oslo'/><Novel/><Novel/>");
    const Result<TopologyDocument> document = read(text);
    MUSTER_VERIFY_OK(document);
    QCOMPARE(document->total - document->recognised, 2);
    QCOMPARE(std::count_if(document->warnings.begin(), document->warnings.end(),
                           [](const SourceWarning &warning) {
                               return warning.kind == WarningKind::UnknownElement;
                           }),
             1);
}

void TopologyReaderTest::damagedTopologiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    const QByteArray whole = topologytexts::paired();
    QTest::addRow("truncated") << whole.first(whole.indexOf("</Clusters>"))
                               << ErrorCode::XmlTruncated << qint64{13};
    QTest::addRow("document type")
        << "<!DOCTYPE t>\n" + whole << ErrorCode::XmlDoctype << qint64{1};
    QTest::addRow("another kind") << QByteArray("\n<Objs/>") << ErrorCode::WrongKind << qint64{2};
    QTest::addRow("no site") << QByteArray("<Topology/>") << ErrorCode::TopologyIncomplete
                             << qint64{0};
    QTest::addRow("no cluster") << QByteArray(
        "<Topology><Sites><CentralSite SiteId='1'/></Sites></Topology>")
                                << ErrorCode::TopologyIncomplete << qint64{0};
    QTest::addRow("too deep") << QByteArray("<Topology>").repeated(300) << ErrorCode::XmlTooDeep
                              << qint64{1};
}

void TopologyReaderTest::damagedTopologiesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QFETCH(const qint64, line);
    const Result<TopologyDocument> document = read(bytes);
    MUSTER_VERIFY_FAILS(document, code);
    QCOMPARE(document.error().subject, u"t.xml"_s);
    QCOMPARE(document.error().line, line);
}

void TopologyReaderTest::elementsInForeignPlacesDoNoHarm()
{
    for (const char *name :
         {"Machine", "NetInterface", "ClusterId", "SqlInstanceId", "ServiceId", "Dependency",
          "Port", "SimpleUrlEntry", "Location", "Name", "FileStoreService", "RemoteSite"}) {
        const QByteArray element = QByteArray("<") + name + "/>";
        const QByteArray nested = QByteArray("<InstalledOn><SqlInstanceId>") + element
                                  + "</SqlInstanceId></InstalledOn><Machine>" + element
                                  + "</Machine><Dependency>" + element + "</Dependency>";
        MUSTER_VERIFY_FAILS(read("<Topology>" + element + nested + "</Topology>"),
                            ErrorCode::TopologyIncomplete);
    }
}

QTEST_GUILESS_MAIN(TopologyReaderTest)
#include "tst_TopologyReader.moc"
