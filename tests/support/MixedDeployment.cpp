// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MixedDeployment.h"

#include "tests/support/FakeClock.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Pool aPool(const QString &name, ClusterRole role, const QString &site,
           std::optional<ProductVersion> version, const QStringList &machines)
{
    Pool pool;
    pool.clusterKey = name;
    pool.fqdn = fqdnOf(name);
    pool.role = role;
    pool.siteKey = site;
    pool.version = version;
    for (const QString &machine : machines) {
        pool.machines.append(fqdnOf(machine));
    }
    return pool;
}

Pool aFrontEnd(const QString &name, ClusterRole role, const QString &site, ProductVersion version,
               const QStringList &machines, const QString &backEnd)
{
    Pool pool = aPool(name, role, site, version, machines);
    pool.homesAccounts = true;
    pool.hasResponseGroups = true;
    pool.hasCallPark = true;
    pool.serviceRoles = {u"Registrar"_s, u"UserServices"_s, u"ApplicationServer"_s,
                         u"WebServices"_s};
    pool.backEnds = {backEnd};
    return pool;
}

void addPools(Deployment &deployment)
{
    using enum ProductVersion;
    QList<Pool> &pools = deployment.pools;
    pools.append(aFrontEnd(u"old.contoso.com"_s, ClusterRole::StandardFrontEnd, u"2"_s, Lync2010,
                           {u"old.contoso.com"_s}, u"old.contoso.com\\rtc"_s));
    pools.append(aFrontEnd(u"pool13.contoso.com"_s, ClusterRole::EnterpriseFrontEnd, u"1"_s,
                           Lync2013, {u"fe131.contoso.com"_s, u"fe132.contoso.com"_s},
                           u"sql13.contoso.com\\rtc"_s));
    pools.append(aFrontEnd(u"pool15.contoso.com"_s, ClusterRole::EnterpriseFrontEnd, u"1"_s,
                           Sfb2015,
                           {u"fe151.contoso.com"_s, u"fe152.contoso.com"_s, u"fe153.contoso.com"_s},
                           u"sql15.contoso.com\\rtc"_s));
    pools.last().isActiveCentralManagement = true;
    pools.append(aFrontEnd(u"se19.contoso.com"_s, ClusterRole::StandardFrontEnd, u"2"_s,
                           Sfb2019OrSe, {u"se19.contoso.com"_s}, u"se19.contoso.com\\rtc"_s));
    pools.append(
        aPool(u"edge.contoso.com"_s, ClusterRole::Edge, u"1"_s, Sfb2015, {u"edge1.contoso.com"_s}));
    pools.append(aPool(u"chat.contoso.com"_s, ClusterRole::PersistentChat, u"1"_s, Sfb2015,
                       {u"chat1.contoso.com"_s}));
    pools.last().backEnds = {u"sql15.contoso.com\\chat"_s};
    pools.append(aPool(u"gw1.contoso.com"_s, ClusterRole::Gateway, u"1"_s, std::nullopt, {}));
    pools.append(aPool(u"sql15.contoso.com"_s, ClusterRole::SqlServer, u"1"_s, std::nullopt, {}));
    deployment.edgeNames.append({fqdnOf(u"edge.contoso.com"_s),
                                 u"sip.contoso.com"_s,
                                 {},
                                 {},
                                 {},
                                 fqdnOf(u"pool15.contoso.com"_s)});
}

Site aSite(const QString &key, const QString &name)
{
    Site site;
    site.key = key;
    site.name = name;
    return site;
}

Cluster aCluster(const QString &key, const QString &name)
{
    Cluster cluster;
    cluster.key = key;
    cluster.fqdn = fqdnOf(name);
    return cluster;
}

void addTopology(Deployment &deployment)
{
    Topology topology;
    topology.sipDomains = {{u"contoso.com"_s, true}};
    topology.sites = {aSite(u"1"_s, u"K\u00f6ln"_s), aSite(u"2"_s, u"L'Aquila"_s)};
    topology.clusters = {aCluster(u"c15"_s, u"sql15.contoso.com"_s),
                         aCluster(u"c13"_s, u"sql13.contoso.com"_s)};
    topology.sqlInstances = {{u"q1"_s, u"rtc"_s, u"c15"_s, {}},
                             {u"q2"_s, u"mon"_s, u"c15"_s, {}},
                             {u"q3"_s, QString(), u"c13"_s, {}}};
    const auto store = [&topology](const QString &role, const QString &instance, int version) {
        Service service;
        service.key = role + instance;
        service.roleName = role;
        service.serviceVersion = version;
        service.sqlInstanceKey = instance;
        topology.services.append(service);
    };
    store(u"UserStore"_s, u"q1"_s, 7);
    store(u"MonitoringStore"_s, u"q2"_s, 7);
    store(u"UserStore"_s, u"q3"_s, 6);
    deployment.topology = topology;
    deployment.fileStoreServices = {
        {u"fs1"_s,
         u"1-FileStore-1"_s,
         u"\\\\fs01.contoso.com\\LyncShare"_s,
         {},
         {fqdnOf(u"pool13.contoso.com"_s), fqdnOf(u"pool15.contoso.com"_s)}},
        {u"fs2"_s,
         u"2-FileStore-1"_s,
         u"\\\\se19.contoso.com\\share"_s,
         {},
         {fqdnOf(u"se19.contoso.com"_s)}}};
}

void addAccounts(Deployment &deployment)
{
    const auto add = [&deployment](AccountKind kind, const QString &sip, const QString &pool) {
        Account account;
        account.kind = kind;
        account.sip = sipOf(sip);
        account.displayName = sip;
        account.state = AccountState::Enabled;
        account.hosting = Hosting::OnPremises;
        account.distinguishedName = u"CN="_s + sip.section(u'@', 0, 0) + u",OU=Users"_s;
        account.pool = fqdnOf(pool);
        deployment.accounts.append(account);
    };
    for (int i = 0; i < 10; ++i) {
        add(AccountKind::User, u"user%1@contoso.com"_s.arg(i), u"pool15.contoso.com"_s);
    }
    add(AccountKind::User, u"o'neill@contoso.com"_s, u"pool13.contoso.com"_s);
    add(AccountKind::User, u"jos\u00e9@contoso.com"_s, u"old.contoso.com"_s);
    add(AccountKind::CommonAreaPhone, u"lobby@contoso.com"_s, u"pool15.contoso.com"_s);
    add(AccountKind::AnalogDevice, u"fax@contoso.com"_s, u"pool15.contoso.com"_s);
    add(AccountKind::ExchangeUmContact, u"um@contoso.com"_s, u"pool13.contoso.com"_s);
    add(AccountKind::DialInAccessNumber, u"dialin@contoso.com"_s, u"pool15.contoso.com"_s);
    add(AccountKind::TrustedApplicationEndpoint, u"app@contoso.com"_s, u"pool15.contoso.com"_s);
    add(AccountKind::MeetingRoom, u"room@contoso.com"_s, u"pool15.contoso.com"_s);
    add(AccountKind::ResponseGroup, u"sales@contoso.com"_s, u"pool15.contoso.com"_s);
}

} // namespace

Fqdn fqdnOf(const QString &text)
{
    const Result<Fqdn> parsed = Fqdn::parse(text);
    if (!parsed) {
        qFatal("no name: %s", qPrintable(text));
    }
    return *parsed;
}

SipAddress sipOf(const QString &text)
{
    const Result<SipAddress> parsed = SipAddress::parse(text);
    if (!parsed) {
        qFatal("no address: %s", qPrintable(text));
    }
    return *parsed;
}

Deployment aMixedDeployment()
{
    Deployment deployment;
    addTopology(deployment);
    addPools(deployment);
    addAccounts(deployment);
    deployment.discoveredAt = FakeClock().now();
    return deployment;
}

NativeExport anExport(const QString &itemId, const QString &scope, const QString &file)
{
    NativeExport made;
    made.itemId = itemId;
    made.scope = scope;
    made.location.file = file;
    made.bytes = 1000;
    made.takenAt = FakeClock().now().addSecs(-3600);
    made.ageEvidence = AgeEvidence::Kit;
    return made;
}

} // namespace muster
