// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/LayoutBuilder.h"

#include "tests/lab/generate/RolePorts.h"

#include <algorithm>

namespace muster::lab {

using namespace Qt::StringLiterals;

LayoutBuilder::LayoutBuilder(std::uint64_t seed, const QString &domain,
                             const QStringList &sipDomains)
{
    m_layout.seed = seed;
    m_layout.domain = domain;
    m_layout.sipDomains = sipDomains;
}

int LayoutBuilder::addSite(const QString &name, const QString &state, const QString &country,
                           const QString &numberPrefix)
{
    const int id = static_cast<int>(m_layout.sites.size()) + 1;
    m_layout.sites.append({id, name, name, state, country, numberPrefix});
    return id;
}

ClusterId LayoutBuilder::nextClusterId(int site) const
{
    const auto here = std::count_if(m_layout.clusters.begin(), m_layout.clusters.end(),
                                    [site](const ClusterSpec &c) { return c.id.site == site; });
    return {site, static_cast<int>(here) + 1};
}

ClusterId LayoutBuilder::addHost(int site, const QString &fqdn)
{
    const ClusterId id = nextClusterId(site);
    m_layout.clusters.append({id, fqdn, false, {{fqdn, {}, {}}}});
    return id;
}

ClusterId LayoutBuilder::addServers(int site, const QString &fqdn, const QStringList &machines,
                                    const QStringList &sides)
{
    ClusterSpec cluster{nextClusterId(site), fqdn, true, {}};
    int number = 0;
    for (const QString &name : machines.isEmpty() ? QStringList{fqdn} : machines) {
        ++number;
        MachineSpec machine{name, machines.isEmpty() ? name : u"FaultDomain%1"_s.arg(number), {}};
        for (const QString &side : sides) {
            machine.interfaces.append({side, u"0.0.0.0"_s, {}});
        }
        cluster.machines.append(machine);
    }
    m_layout.clusters.append(cluster);
    return cluster.id;
}

void LayoutBuilder::addSqlInstance(const ClusterId &cluster, const QString &name)
{
    m_layout.sqlInstances.append({cluster, name});
}

ServiceId LayoutBuilder::addService(const ClusterId &cluster, const QString &role, int version)
{
    const auto same = std::count_if(
        m_layout.services.begin(), m_layout.services.end(), [&](const ServiceSpec &service) {
            return service.id.site == cluster.site && service.id.role == role;
        });
    ServiceSpec service;
    service.id = {cluster.site, role, static_cast<int>(same) + 1};
    service.version = version;
    service.cluster = cluster;
    service.ports = portsOf(role);
    m_layout.services.append(service);
    return service.id;
}

ServiceSpec &LayoutBuilder::serviceRef(const ServiceId &id)
{
    const auto it = std::find_if(m_layout.services.begin(), m_layout.services.end(),
                                 [&](const ServiceSpec &service) { return service.id == id; });
    Q_ASSERT(it != m_layout.services.end());
    return *it;
}

void LayoutBuilder::depend(const ServiceId &service, const ServiceId &on, const QString &usage)
{
    if (on.isValid()) {
        serviceRef(service).dependsOn.append({on, usage});
    }
}

ServiceId LayoutBuilder::addStore(const ClusterId &cluster, const QString &sqlName,
                                  const QString &role, int version)
{
    ServiceId id = addService(cluster, role, version);
    serviceRef(id).onSql = true;
    serviceRef(id).sqlName = sqlName;
    return id;
}

ServiceId LayoutBuilder::addFileStore(const ClusterId &cluster, const QString &share, int version)
{
    ServiceId id = addService(cluster, u"FileStore"_s, version);
    serviceRef(id).shareName = share;
    return id;
}

ServiceId LayoutBuilder::addWebApps(const ClusterId &cluster, const QString &discoveryUrl,
                                    int version)
{
    ServiceId id = addService(cluster, u"WacService"_s, version);
    serviceRef(id).discoveryUrl = discoveryUrl;
    return id;
}

void LayoutBuilder::addFrontEnd(const FrontEndSpec &spec)
{
    const bool isStandard = spec.machines.isEmpty();
    const ClusterId pool =
        addServers(spec.site, spec.fqdn, spec.machines, {u"Primary"_s, u"External"_s, u"Pstn"_s});
    const ClusterId sql = isStandard ? pool : spec.sql;
    if (isStandard) {
        addSqlInstance(pool, spec.sqlName);
    }
    const ServiceId files = spec.fileStore.isValid()
                                ? spec.fileStore
                                : addFileStore(pool, u"LyncShare"_s, spec.version);
    const ServiceId users = addService(pool, u"UserServices"_s, spec.version);
    const ServiceId registrar = addService(pool, u"Registrar"_s, spec.version);
    const ServiceId userStore = addStore(sql, spec.sqlName, u"UserStore"_s, spec.version);
    const ServiceId web = addService(pool, u"WebServices"_s, spec.version);
    const ServiceId conf = addService(pool, u"ConfServices"_s, spec.version);
    ServiceId mediation = addService(pool, u"MediationServer"_s, spec.version);
    const ServiceId apps = addService(pool, u"ApplicationServer"_s, spec.version);
    const ServiceId appStore = addStore(sql, spec.sqlName, u"ApplicationStore"_s, spec.version);
    serviceRef(web).externalHost = spec.externalHost;
    serviceRef(apps).ports.append(portsOfApplications(spec.applications));
    for (const ServiceId &on : {userStore, conf, files}) {
        depend(users, on);
    }
    for (const ServiceId &on : {users, web, spec.monitoring, spec.archiving}) {
        depend(registrar, on);
    }
    for (const ServiceId &on : {files, users}) {
        depend(web, on);
    }
    for (const ServiceId &on : {files, web, users, spec.webApps}) {
        depend(conf, on);
    }
    depend(mediation, registrar);
    for (const ServiceId &on : {registrar, files, appStore}) {
        depend(apps, on);
    }
    m_layout.homePools.append({spec.fqdn, pool, spec.version, isStandard, spec.weight, registrar,
                               web, apps, files, spec.applications.contains(u"RGS"_s),
                               spec.applications.contains(u"Cps"_s)});
}

ServiceId LayoutBuilder::addEdge(int site, const QString &fqdn, const QStringList &machines,
                                 const QStringList &names, const QString &nextHopPool, int version)
{
    const ClusterId pool = addServers(site, fqdn, machines, {u"Internal"_s, u"External"_s});
    int number = 0;
    for (MachineSpec &machine : m_layout.clusters.last().machines) {
        ++number; // TEST-NET addresses of RFC 5737 stand for the public side.
        machine.faultDomain.clear();
        machine.interfaces[0].address = u"10.%1.0.%2"_s.arg(site).arg(number);
        machine.interfaces[1].address = u"192.168.%1.%2"_s.arg(site).arg(number);
        machine.interfaces[1].configuredAddress = u"203.0.113.%1"_s.arg(site * 10 + number);
    }
    ServiceId edge = addService(pool, u"EdgeServer"_s, version);
    serviceRef(edge).ports = portsOfEdge(names);
    addService(pool, u"ManagementServices"_s, version);
    depend(edge, serviceOn(nextHopPool, u"Registrar"_s));
    return edge;
}

void LayoutBuilder::addDirector(int site, const QString &fqdn, const QString &externalHost,
                                const ServiceId &fileStore, int version)
{
    const ClusterId pool = addServers(site, fqdn, {}, {u"Primary"_s, u"External"_s});
    const ServiceId registrar = addService(pool, u"Registrar"_s, version);
    const ServiceId web = addService(pool, u"WebServices"_s, version);
    serviceRef(registrar).isDirector = true;
    serviceRef(web).externalHost = externalHost;
    depend(registrar, web);
    depend(web, fileStore);
}

ServiceId LayoutBuilder::addMediationPool(int site, const QString &fqdn,
                                          const QStringList &machines, const QString &nextHopPool,
                                          int version)
{
    const ClusterId pool = addServers(site, fqdn, machines, {u"Primary"_s, u"Pstn"_s});
    ServiceId mediation = addService(pool, u"MediationServer"_s, version);
    depend(mediation, serviceOn(nextHopPool, u"Registrar"_s));
    return mediation;
}

void LayoutBuilder::addPersistentChat(int site, const QString &fqdn, const ClusterId &sql,
                                      const QString &sqlName, const QString &nextHopPool,
                                      const ServiceId &fileStore, int version)
{
    const ClusterId pool = addServers(site, fqdn, {}, {u"Primary"_s});
    const ServiceId store = addStore(sql, sqlName, u"PersistentChatStore"_s, version);
    const ServiceId chat = addService(pool, u"PersistentChatService"_s, version);
    depend(chat, store);
    depend(chat, fileStore);
    depend(chat, serviceOn(nextHopPool, u"Registrar"_s));
}

void LayoutBuilder::addTrustedApplications(int site, const QString &fqdn,
                                           const QString &nextHopPool, int version)
{
    const ClusterId pool = addServers(site, fqdn, {}, {u"Primary"_s});
    const ServiceId applications = addService(pool, u"ExternalServer"_s, version);
    depend(applications, serviceOn(nextHopPool, u"Registrar"_s));
}

void LayoutBuilder::addGateway(int site, const QString &fqdn, const ServiceId &mediation,
                               int version)
{
    const ClusterId host = addHost(site, fqdn);
    m_layout.clusters.last().machines.last().interfaces.append({u"Pstn"_s, u"0.0.0.0"_s, {}});
    const ServiceId gateway = addService(host, u"PstnGateway"_s, version);
    serviceRef(gateway).mediationPort = 5068;
    serviceRef(gateway).ports.last().configuredFqdn = fqdn;
    depend(gateway, mediation);
}

void LayoutBuilder::addCentralManagement(const QString &pool)
{
    const HomePool &home = homePool(pool);
    const ServiceSpec &users = serviceRef(serviceOn(pool, u"UserServices"_s));
    const ServiceSpec &userStore = serviceRef(users.dependsOn.first().service);
    const ClusterId sql = userStore.cluster;
    const QString sqlName = userStore.sqlName;
    const ServiceId store = addStore(sql, sqlName, u"CentralMgmtStore"_s, home.version);
    const ServiceId service = addService(home.cluster, u"CentralMgmt"_s, home.version);
    depend(service, store);
    depend(service, home.fileStore);
    m_layout.centralManagementPool = pool;
}

void LayoutBuilder::pair(const QString &first, const QString &second)
{
    const ServiceId one = homePool(first).registrar;
    const ServiceId other = homePool(second).registrar;
    depend(one, other, u"Backup"_s);
    depend(other, one, u"Backup"_s);
    m_layout.pairs.append({first, second});
}

const HomePool &LayoutBuilder::homePool(const QString &fqdn) const
{
    const auto it = std::find_if(m_layout.homePools.begin(), m_layout.homePools.end(),
                                 [&](const HomePool &pool) { return pool.fqdn == fqdn; });
    Q_ASSERT(it != m_layout.homePools.end());
    return *it;
}

ServiceId LayoutBuilder::serviceOn(const QString &poolFqdn, const QString &role) const
{
    for (const ServiceSpec &service : m_layout.services) {
        const ClusterSpec *cluster = m_layout.cluster(service.cluster);
        if (service.id.role == role && cluster != nullptr && cluster->fqdn == poolFqdn) {
            return service.id;
        }
    }
    return {};
}

} // namespace muster::lab
