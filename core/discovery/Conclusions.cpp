// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/Conclusions.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isStoreInSql(const Service &service)
{
    return !service.sqlInstanceKey.isEmpty()
           || (service.roleName.endsWith(u"Store"_s) && service.roleName != u"FileStore"_s);
}

struct RoleMeaning
{
    QStringView roleName;
    ClusterRole role = ClusterRole::Other;
};

/// What a cluster without accounts and Registrar is there for, the weightiest first.
constexpr std::array<RoleMeaning, 8> roleMeanings{{
    {u"EdgeServer", ClusterRole::Edge},
    {u"MediationServer", ClusterRole::Mediation},
    {u"PersistentChatService", ClusterRole::PersistentChat},
    {u"VideoInteropServer", ClusterRole::VideoInterop},
    {u"ExternalServer", ClusterRole::TrustedApplication},
    {u"WacService", ClusterRole::WebApps},
    {u"PstnGateway", ClusterRole::Gateway},
    {u"VideoGateway", ClusterRole::Gateway},
}};

template <typename T>
void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value)) {
        list.append(value);
    }
}

/// Draws the conclusions from one topology, whose services it indexes first.
class Concluder
{
public:
    explicit Concluder(const Topology &topology);
    Conclusions conclude();

private:
    using Services = QList<const Service *>;

    Pool poolOf(const Cluster &cluster) const;
    ClusterRole roleOf(const Cluster &cluster, const Services &services) const;
    bool isStandardEdition(const Cluster &cluster, const Services &services) const;
    bool isBranchSite(const QString &key) const;
    void addStores(Pool &pool, const Services &services) const;
    Fqdn nextHopOf(const Services &services) const;
    QString uncOf(const Service &store) const;
    QString sqlNameOf(const Service &store) const;
    void addTrunk(const Service &gateway);
    void addEdgeNames(const Service &edge);
    void addPairs(const Service &service);
    void addFileStore(const Service &store);
    const Service *serviceOf(const QString &key) const { return m_services.value(key); }
    const Cluster *clusterOf(const Service &service) const
    {
        return m_clusters.value(service.clusterKey);
    }
    Fqdn fqdnOf(const Service &service) const
    {
        const Cluster *cluster = clusterOf(service);
        return cluster == nullptr ? Fqdn() : cluster->fqdn;
    }

    const Topology &m_topology;
    QHash<QString, const Service *> m_services;
    QHash<QString, const Cluster *> m_clusters;
    QHash<QString, Services> m_onCluster;
    QHash<QString, Services> m_dependents; ///< Services which depend on the key.
    Conclusions m_out;
};

Concluder::Concluder(const Topology &topology)
    : m_topology(topology)
{
    for (const Service &service : topology.services) {
        m_services.insert(service.key, &service);
        m_onCluster[service.clusterKey].append(&service);
        for (const Dependency &dependency : service.dependencies) {
            addOnce(m_dependents[dependency.serviceKey], &service);
        }
    }
    for (const Cluster &cluster : topology.clusters) {
        if (!m_clusters.contains(cluster.key)) {
            m_clusters.insert(cluster.key, &cluster);
        }
    }
}

Conclusions Concluder::conclude()
{
    for (const Cluster &cluster : m_topology.clusters) {
        m_out.pools.append(poolOf(cluster));
    }
    for (const Service &service : m_topology.services) {
        if (service.roleName == u"PstnGateway"_s) {
            addTrunk(service);
        } else if (service.roleName == u"EdgeServer"_s) {
            addEdgeNames(service);
        } else if (service.roleName == u"FileStore"_s) {
            addFileStore(service);
        } else if (service.roleName == u"Registrar"_s || service.roleName == u"UserServices"_s) {
            addPairs(service);
        }
    }
    return std::move(m_out);
}

Pool Concluder::poolOf(const Cluster &cluster) const
{
    const Services services = m_onCluster.value(cluster.key);
    Pool pool;
    pool.clusterKey = cluster.key;
    pool.fqdn = cluster.fqdn;
    pool.siteKey = cluster.siteKey;
    pool.role = roleOf(cluster, services);
    for (const Machine &machine : cluster.machines) {
        pool.machines.append(machine.fqdn);
    }
    int newest = 0;
    for (const Service *service : services) {
        addOnce(pool.serviceRoles, service->roleName);
        newest = std::max(newest, service->serviceVersion);
        pool.homesAccounts = pool.homesAccounts || service->roleName == u"UserServices"_s;
        pool.isActiveCentralManagement =
            pool.isActiveCentralManagement || service->isActiveCentralManagement;
        pool.hasResponseGroups =
            pool.hasResponseGroups || service->applications.contains(u"RGS"_s, Qt::CaseInsensitive);
        pool.hasCallPark =
            pool.hasCallPark || service->applications.contains(u"Cps"_s, Qt::CaseInsensitive);
    }
    if (pool.isProductServer()) {
        pool.version = versionFromServiceVersion(newest);
    }
    addStores(pool, services);
    pool.nextHop = nextHopOf(services);
    return pool;
}

ClusterRole Concluder::roleOf(const Cluster &cluster, const Services &services) const
{
    const auto has = [&services](QStringView role) {
        return std::any_of(services.begin(), services.end(),
                           [role](const Service *service) { return service->roleName == role; });
    };
    if (services.isEmpty()) {
        return ClusterRole::Unused;
    }
    if (has(u"UserServices")) {
        return isStandardEdition(cluster, services) ? ClusterRole::StandardFrontEnd
                                                    : ClusterRole::EnterpriseFrontEnd;
    }
    if (has(u"Registrar")) {
        const bool isDirector = std::any_of(services.begin(), services.end(),
                                            [](const Service *s) { return s->isDirector; });
        return isDirector || !isBranchSite(cluster.siteKey) ? ClusterRole::Director
                                                            : ClusterRole::SurvivableBranch;
    }
    for (const RoleMeaning &meaning : roleMeanings) {
        if (has(meaning.roleName)) {
            return meaning.role;
        }
    }
    if (std::any_of(services.begin(), services.end(),
                    [](const Service *service) { return isStoreInSql(*service); })) {
        return ClusterRole::SqlServer;
    }
    return has(u"FileStore") ? ClusterRole::FileServer : ClusterRole::Other;
}

bool Concluder::isStandardEdition(const Cluster &cluster, const Services &services) const
{
    for (const Service *service : services) {
        for (const Dependency &dependency : service->dependencies) {
            const Service *store = serviceOf(dependency.serviceKey);
            if (store != nullptr && store->roleName == u"UserStore"_s) {
                return store->clusterKey == cluster.key;
            }
        }
    }
    return std::any_of(services.begin(), services.end(),
                       [](const Service *s) { return s->roleName == u"UserStore"_s; });
}

bool Concluder::isBranchSite(const QString &key) const
{
    return std::any_of(m_topology.sites.begin(), m_topology.sites.end(), [&key](const Site &site) {
        return site.key == key && site.kind == SiteKind::Branch;
    });
}

QString Concluder::uncOf(const Service &store) const
{
    return u"\\\\%1\\%2"_s.arg(fqdnOf(store).text(), store.shareName);
}

QString Concluder::sqlNameOf(const Service &store) const
{
    QString host = fqdnOf(store).text();
    for (const SqlInstance &instance : m_topology.sqlInstances) {
        if (instance.key == store.sqlInstanceKey && !instance.name.isEmpty()) {
            return host + u'\\' + instance.name;
        }
    }
    return host;
}

void Concluder::addStores(Pool &pool, const Services &services) const
{
    for (const Service *service : services) {
        for (const Dependency &dependency : service->dependencies) {
            const Service *store = serviceOf(dependency.serviceKey);
            if (store == nullptr) {
                continue;
            }
            if (store->roleName == u"FileStore"_s) {
                addOnce(pool.fileStores, uncOf(*store));
            } else if (isStoreInSql(*store)) {
                addOnce(pool.backEnds, sqlNameOf(*store));
            }
        }
    }
}

Fqdn Concluder::nextHopOf(const Services &services) const
{
    for (const Service *service : services) {
        const bool isGateway = service->roleName == u"PstnGateway"_s;
        if (!isGateway && service->roleName != u"EdgeServer"_s
            && service->roleName != u"MediationServer"_s) {
            continue;
        }
        for (const Dependency &dependency : service->dependencies) {
            const Service *next = serviceOf(dependency.serviceKey);
            const QStringView wanted = isGateway ? u"MediationServer" : u"Registrar";
            if (next != nullptr && next->roleName == wanted
                && next->clusterKey != service->clusterKey) {
                return fqdnOf(*next);
            }
        }
    }
    return {};
}

void Concluder::addTrunk(const Service &gateway)
{
    Trunk trunk;
    trunk.serviceKey = gateway.key;
    trunk.gatewayCluster = fqdnOf(gateway);
    trunk.address = trunk.gatewayCluster.text();
    if (const Cluster *cluster = clusterOf(gateway); cluster != nullptr) {
        trunk.siteKey = cluster->siteKey;
    }
    if (!gateway.ports.isEmpty()) {
        const Port &port = gateway.ports.first();
        trunk.port = port.port;
        trunk.protocol = port.protocol;
        if (!port.configuredFqdn.isEmpty()) {
            trunk.address = port.configuredFqdn;
        }
    }
    for (const Dependency &dependency : gateway.dependencies) {
        const Service *mediation = serviceOf(dependency.serviceKey);
        if (mediation != nullptr && mediation->roleName == u"MediationServer"_s) {
            trunk.mediationPool = fqdnOf(*mediation);
        }
    }
    m_out.trunks.append(trunk);
}

void Concluder::addEdgeNames(const Service &edge)
{
    EdgeNames names;
    names.pool = fqdnOf(edge);
    names.nextHop = nextHopOf({&edge});
    int mediaInterface = 1;
    for (const Port &port : edge.ports) {
        if (port.interfaceSide != u"External"_s) {
            continue;
        }
        const auto take = [&port](QString &name) {
            if (name.isEmpty()) {
                name = port.configuredFqdn;
            }
        };
        if (port.owner == u"urn:component:AccessEdge"_s && port.usage == u"SipServer"_s
            && !port.configuredFqdn.isEmpty()) {
            names.access = port.configuredFqdn;
        } else if (port.owner == u"urn:component:AccessEdge"_s) {
            take(names.access);
        } else if (port.owner == u"urn:component:DataEdge"_s) {
            take(names.webConferencing);
        } else if (port.owner == u"urn:component:MediaRelayEdge"_s) {
            take(names.audioVideo);
            mediaInterface = port.interfaceNumber;
        }
    }
    if (const Cluster *cluster = clusterOf(edge); cluster != nullptr) {
        for (const Machine &machine : cluster->machines) {
            for (const NetInterface &interface : machine.interfaces) {
                if (names.audioVideoPublicAddress.isEmpty() && interface.side == u"External"_s
                    && interface.number == mediaInterface) {
                    names.audioVideoPublicAddress = interface.configuredAddress;
                }
            }
        }
    }
    m_out.edgeNames.append(names);
}

void Concluder::addPairs(const Service &service)
{
    const auto find = [this](const QString &key) {
        return std::find_if(m_out.pools.begin(), m_out.pools.end(),
                            [&key](const Pool &pool) { return pool.clusterKey == key; });
    };
    for (const Dependency &dependency : service.dependencies) {
        const Service *other = serviceOf(dependency.serviceKey);
        if (other == nullptr || other->roleName != service.roleName
            || other->clusterKey == service.clusterKey) {
            continue;
        }
        const auto first = find(service.clusterKey);
        const auto second = find(other->clusterKey);
        // A branch appliance or Director that depends on a pool's Registrar is no pair.
        if (first == m_out.pools.end() || second == m_out.pools.end() || !first->homesAccounts
            || !second->homesAccounts) {
            continue;
        }
        first->pairedWith = second->fqdn;
        second->pairedWith = first->fqdn;
        const bool isKnown =
            std::any_of(m_out.pairs.begin(), m_out.pairs.end(), [&](const PoolPair &pair) {
                return (pair.first == first->fqdn && pair.second == second->fqdn)
                       || (pair.first == second->fqdn && pair.second == first->fqdn);
            });
        if (!isKnown) {
            m_out.pairs.append({first->fqdn, second->fqdn, u"topology"_s});
        }
    }
}

void Concluder::addFileStore(const Service &store)
{
    FileStoreService found;
    found.serviceKey = store.key;
    found.serviceId = store.serviceId;
    found.unc = uncOf(store);
    for (const Service *user : m_dependents.value(store.key)) {
        addOnce(found.pools, fqdnOf(*user));
        // The services that make a folder of their own when they are activated (formats.md §11).
        const bool hasFolder =
            user->roleName == u"WebServices"_s || user->roleName == u"ApplicationServer"_s
            || user->roleName == u"CentralMgmt"_s || user->roleName == u"PersistentChatService"_s;
        if (hasFolder && !user->serviceId.isEmpty()) {
            addOnce(found.folders, user->serviceId);
        }
    }
    m_out.fileStoreServices.append(found);
}

} // namespace

Conclusions conclude(const Topology &topology)
{
    return Concluder(topology).conclude();
}

} // namespace muster
