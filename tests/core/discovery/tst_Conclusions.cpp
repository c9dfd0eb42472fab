// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/Conclusions.h"

#include "core/discovery/TopologyReader.h"
#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ConclusionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rolesFollowFromServices();
    void versionsFollowFromServices();
    void featuresAndStoresAreFound();
    void pairsAreSymmetricAndLeaveBranchesOut();
    void trunksAndEdgeNamesAreFound();
    void fileStoresNameTheirFoldersAndPools();
    void buildsTell2019FromSubscriptionEdition();

private:
    const Pool &pool(const char *host) const
    {
        static const Pool none;
        const QString name = QString::fromLatin1(host) + u".fabrikam.example"_s;
        for (const Pool &pool : m_conclusions.pools) {
            if (pool.fqdn.text() == name) {
                return pool;
            }
        }
        return none;
    }

    Topology m_topology;
    Conclusions m_conclusions;
};

namespace {

CmdletOutput outputOf(const QString &command, const QString &scope,
                      const QList<std::pair<QString, QString>> &properties)
{
    CmdletOutput output;
    output.command = command;
    output.scope = scope;
    PropertyBag row;
    for (const auto &[name, value] : properties) {
        row.add(name, value);
    }
    output.rows.append(row);
    return output;
}

} // namespace

void ConclusionsTest::initTestCase()
{
    QBuffer buffer;
    buffer.setData(topologytexts::paired());
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<TopologyDocument> document = readTopology(buffer, u"t.xml"_s, quietJob());
    MUSTER_VERIFY_OK(document);
    m_topology = document->topology;
    m_conclusions = conclude(m_topology);
    QCOMPARE(m_conclusions.pools.size(), m_topology.clusters.size());
}

void ConclusionsTest::rolesFollowFromServices()
{
    QCOMPARE(pool("pool1").role, ClusterRole::EnterpriseFrontEnd);
    QCOMPARE(pool("sql1").role, ClusterRole::SqlServer);
    QCOMPARE(pool("se1").role, ClusterRole::StandardFrontEnd);
    QCOMPARE(pool("sba").role, ClusterRole::SurvivableBranch);
    QCOMPARE(pool("dir").role, ClusterRole::Director);
    QCOMPARE(pool("edge").role, ClusterRole::Edge);
    QCOMPARE(pool("med").role, ClusterRole::Mediation);
    QCOMPARE(pool("gw").role, ClusterRole::Gateway);
    QCOMPARE(pool("pchat").role, ClusterRole::PersistentChat);
    QCOMPARE(pool("spare").role, ClusterRole::Unused);
    QCOMPARE(pool("pool1").machines.size(), 2);
    QCOMPARE(pool("sba").siteKey, u"3"_s);
    QVERIFY(pool("pool1").homesAccounts && !pool("dir").homesAccounts);
}

void ConclusionsTest::versionsFollowFromServices()
{
    QCOMPARE(pool("pool1").version, ProductVersion::Sfb2015);
    QCOMPARE(pool("se1").version, ProductVersion::Sfb2019OrSe);
    QCOMPARE(pool("sba").version, ProductVersion::Lync2013);
    QVERIFY(!pool("sql1").version && !pool("gw").version);
}

void ConclusionsTest::featuresAndStoresAreFound()
{
    const Pool &front = pool("pool1");
    QVERIFY(front.hasResponseGroups && front.hasCallPark && front.isActiveCentralManagement);
    QCOMPARE(front.backEnds, QStringList{u"sql1.fabrikam.example\\rtc"_s});
    QCOMPARE(front.fileStores, QStringList{u"\\\\sql1.fabrikam.example\\Share"_s});
    QVERIFY(!pool("se1").hasResponseGroups && !pool("se1").isActiveCentralManagement);
    QCOMPARE(pool("se1").backEnds, QStringList{u"se1.fabrikam.example\\rtc"_s});
}

void ConclusionsTest::pairsAreSymmetricAndLeaveBranchesOut()
{
    QCOMPARE(m_conclusions.pairs.size(), 1);
    QCOMPARE(m_conclusions.pairs.first().first, pool("pool1").fqdn);
    QCOMPARE(m_conclusions.pairs.first().second, pool("se1").fqdn);
    QCOMPARE(pool("pool1").pairedWith, pool("se1").fqdn);
    QCOMPARE(pool("se1").pairedWith, pool("pool1").fqdn);
    QVERIFY(pool("sba").pairedWith.isEmpty() && pool("dir").pairedWith.isEmpty());
}

void ConclusionsTest::trunksAndEdgeNamesAreFound()
{
    QCOMPARE(m_conclusions.trunks.size(), 2);
    const Trunk &first = m_conclusions.trunks.at(0);
    QCOMPARE(first.address, u"trunk.example"_s);
    QCOMPARE(first.port, 5067);
    QCOMPARE(first.protocol, u"Tls"_s);
    QCOMPARE(first.mediationPool, pool("med").fqdn);
    const Trunk &second = m_conclusions.trunks.at(1);
    QCOMPARE(second.address, u"gw.fabrikam.example"_s);
    QVERIFY(second.mediationPool.isEmpty());
    QCOMPARE(m_conclusions.edgeNames.size(), 1);
    const EdgeNames &edge = m_conclusions.edgeNames.first();
    QCOMPARE(edge.access, u"sip.example"_s);
    QCOMPARE(edge.webConferencing, u"wc.example"_s);
    QCOMPARE(edge.audioVideo, u"av.example"_s);
    QCOMPARE(edge.audioVideoPublicAddress, u"192.0.2.7"_s);
    QCOMPARE(edge.nextHop, pool("dir").fqdn);
    QCOMPARE(pool("edge").nextHop, pool("dir").fqdn);
    QCOMPARE(pool("gw").nextHop, pool("med").fqdn);
}

void ConclusionsTest::fileStoresNameTheirFoldersAndPools()
{
    QCOMPARE(m_conclusions.fileStoreServices.size(), 1);
    const FileStoreService &store = m_conclusions.fileStoreServices.first();
    QCOMPARE(store.unc, u"\\\\sql1.fabrikam.example\\Share"_s);
    QCOMPARE(store.folders, (QStringList{u"1-WebServices-1"_s, u"1-ApplicationServer-1"_s,
                                         u"1-CentralMgmt-1"_s, u"1-PersistentChatService-1"_s}));
    QCOMPARE(store.pools, (QList<Fqdn>{pool("pool1").fqdn, pool("pchat").fqdn}));
}

void ConclusionsTest::buildsTell2019FromSubscriptionEdition()
{
    const auto versionWith = [this](const CmdletOutput &output) {
        QList<Pool> pools = m_conclusions.pools;
        applyBuilds(pools, {output});
        return pools.at(2); // se1
    };
    const QString patch = u"Get-CsServerPatchVersion"_s;
    const QString component = u"Skype for Business Server 2019, Core Components"_s;
    const QString server = u"SE1.fabrikam.example"_s;
    const Pool old = versionWith(outputOf(
        patch, server, {{u"ComponentName"_s, component}, {u"Version"_s, u"7.0.2046.553"_s}}));
    QCOMPARE(old.version, ProductVersion::Sfb2019);
    QCOMPARE(old.builds, QStringList{u"7.0.2046.553"_s});
    const Pool edition = versionWith(outputOf(
        patch, server, {{u"ComponentName"_s, component}, {u"Version"_s, u"7.0.2046.824"_s}}));
    QCOMPARE(edition.version, ProductVersion::SubscriptionEdition);
    const Pool elsewhere =
        versionWith(outputOf(patch, u"other.fabrikam.example"_s,
                             {{u"ComponentName"_s, component}, {u"Version"_s, u"7.0.2046.824"_s}}));
    QCOMPARE(elsewhere.version, ProductVersion::Sfb2019OrSe);
    const QString replicas = u"Get-CsManagementStoreReplicationStatus"_s;
    const Pool base = versionWith(outputOf(
        replicas, {}, {{u"ReplicaFqdn"_s, server}, {u"ProductVersion"_s, u"7.0.2046.0"_s}}));
    QCOMPARE(base.version, ProductVersion::Sfb2019OrSe);
    QVERIFY(base.builds.isEmpty());
    const Pool replica = versionWith(outputOf(
        replicas, {}, {{u"ReplicaFqdn"_s, server}, {u"ProductVersion"_s, u"7.0.2046.820"_s}}));
    QCOMPARE(replica.version, ProductVersion::SubscriptionEdition);
}

QTEST_GUILESS_MAIN(ConclusionsTest)
#include "tst_Conclusions.moc"
