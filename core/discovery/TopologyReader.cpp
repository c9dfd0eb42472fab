// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TopologyReader.h"

#include "core/discovery/TopologyHandler.h"
#include "core/domain/ProductVersion.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Role names of a topology that Muster can say something about (formats.md §4.1).
const QSet<QString> &knownRoles()
{
    static const QSet<QString> roles{
        u"UserServices"_s,
        u"Registrar"_s,
        u"UserStore"_s,
        u"FileStore"_s,
        u"WebServices"_s,
        u"ConfServices"_s,
        u"MediationServer"_s,
        u"ApplicationServer"_s,
        u"ApplicationStore"_s,
        u"CentralMgmt"_s,
        u"CentralMgmtStore"_s,
        u"EdgeServer"_s,
        u"ManagementServices"_s,
        u"PstnGateway"_s,
        u"WacService"_s,
        u"ArchivingStore"_s,
        u"MonitoringStore"_s,
        u"ArchivingServer"_s,
        u"MonitoringServer"_s,
        u"ExternalServer"_s,
        u"PersistentChatService"_s,
        u"PersistentChatStore"_s,
        u"PersistentChatComplianceStore"_s,
        u"WitnessStore"_s,
        u"ProvisionServer"_s,
        u"ProvisionStore"_s,
        u"VideoInteropServer"_s,
        u"VideoGateway"_s,
    };
    return roles;
}

/// Looks up what a topology refers to, and writes down what it does not find.
class Resolver
{
public:
    Resolver(RawTopology raw, QString subject)
        : m_raw(std::move(raw))
        , m_topology(m_raw.document.topology)
        , m_subject(std::move(subject))
    {
    }

    Result<TopologyDocument> resolve();

private:
    void checkSites();
    void checkClusters();
    void placeServices();
    void placeService(qsizetype index);
    void nameService(qsizetype index);
    void checkDependencies();
    void checkUse();
    void checkMachines();
    void warn(WarningKind kind, const QString &subject, const QString &detail, qint64 line = 0)
    {
        m_raw.document.warnings.append({kind, subject, detail, line});
    }
    /// Warns unless @p key is new in @p seen.
    void checkNew(QSet<QString> &seen, const QString &key, const QString &what, qint64 line)
    {
        if (seen.contains(key)) {
            warn(WarningKind::DuplicateName, key, what, line);
        }
        seen.insert(key);
    }

    RawTopology m_raw;
    Topology &m_topology;
    QString m_subject;
    QHash<QString, qsizetype> m_clusters; ///< Places of the clusters by key.
    QHash<QString, qsizetype> m_instances;
};

Result<TopologyDocument> Resolver::resolve()
{
    if (m_topology.sites.isEmpty() || m_topology.clusters.isEmpty()) {
        return fail(ErrorCode::TopologyIncomplete, m_subject,
                    m_topology.sites.isEmpty() ? u"no site"_s : u"no cluster"_s);
    }
    checkSites();
    checkClusters();
    checkMachines();
    placeServices();
    checkDependencies();
    checkUse();
    return std::move(m_raw.document);
}

void Resolver::checkSites()
{
    QSet<QString> keys;
    for (const Site &site : m_topology.sites) {
        checkNew(keys, site.key, u"site"_s, 0);
    }
    for (const Site &site : m_topology.sites) {
        if (!site.parentKey.isEmpty() && !keys.contains(site.parentKey)) {
            warn(WarningKind::UnresolvedReference, u"site "_s + site.key,
                 u"site "_s + site.parentKey);
        }
    }
    for (qsizetype i = 0; i < m_topology.clusters.size(); ++i) {
        const Cluster &cluster = m_topology.clusters.at(i);
        if (!keys.contains(cluster.siteKey)) {
            warn(WarningKind::UnresolvedReference, u"cluster "_s + cluster.key,
                 u"site "_s + cluster.siteKey, m_raw.clusterLines.at(i));
        }
    }
}

void Resolver::checkClusters()
{
    QSet<QString> keys;
    QSet<QString> names;
    for (qsizetype i = 0; i < m_topology.clusters.size(); ++i) {
        const Cluster &cluster = m_topology.clusters.at(i);
        checkNew(keys, cluster.key, u"cluster"_s, m_raw.clusterLines.at(i));
        if (!cluster.fqdn.isEmpty()) {
            checkNew(names, cluster.fqdn.key(), u"cluster"_s, m_raw.clusterLines.at(i));
        }
        if (!m_clusters.contains(cluster.key)) {
            m_clusters.insert(cluster.key, i);
        }
    }
    for (qsizetype i = 0; i < m_topology.sqlInstances.size(); ++i) {
        const SqlInstance &instance = m_topology.sqlInstances.at(i);
        if (!m_clusters.contains(instance.clusterKey)) {
            warn(WarningKind::UnresolvedReference, u"SQL instance "_s + instance.key,
                 u"cluster "_s + instance.clusterKey);
        }
        m_instances.insert(instance.key, i);
    }
}

void Resolver::checkMachines()
{
    QHash<QString, QString> owners;
    for (qsizetype i = 0; i < m_topology.clusters.size(); ++i) {
        const Cluster &cluster = m_topology.clusters.at(i);
        for (const Machine &machine : cluster.machines) {
            const QString key = machine.fqdn.key();
            if (!key.isEmpty() && owners.contains(key)) {
                warn(WarningKind::DuplicateName, machine.fqdn.text(),
                     u"machine of %1 and %2"_s.arg(owners.value(key), cluster.fqdn.text()),
                     m_raw.clusterLines.at(i));
            }
            owners.insert(key, cluster.fqdn.text());
        }
    }
}

void Resolver::placeServices()
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < m_topology.services.size(); ++i) {
        placeService(i);
        nameService(i);
        const Service &service = m_topology.services.at(i);
        const qint64 line = m_raw.serviceLines.at(i);
        checkNew(keys, service.key, u"service"_s, line);
        if (!knownRoles().contains(service.roleName)) {
            warn(WarningKind::UnknownRole, service.roleName, service.key, line);
        }
        if (!versionFromServiceVersion(service.serviceVersion)) {
            warn(WarningKind::UnknownVersion, service.key, QString::number(service.serviceVersion),
                 line);
        }
    }
}

void Resolver::placeService(qsizetype index)
{
    Service &service = m_topology.services[index];
    const QString target = m_raw.installedOn.at(index);
    if (!target.isEmpty() && m_instances.contains(target)) {
        service.sqlInstanceKey = target;
        service.clusterKey = m_topology.sqlInstances.at(m_instances.value(target)).clusterKey;
    } else if (!target.isEmpty()) {
        service.clusterKey = target;
    }
    const bool isSqlKnown =
        service.sqlInstanceKey.isEmpty() || m_instances.contains(service.sqlInstanceKey);
    if (isSqlKnown && m_clusters.contains(service.clusterKey)) {
        return;
    }
    warn(WarningKind::UnresolvedReference, u"service "_s + service.key,
         isSqlKnown ? u"cluster "_s + service.clusterKey
                    : u"SQL instance "_s + service.sqlInstanceKey,
         m_raw.serviceLines.at(index));
    if (!m_clusters.contains(service.clusterKey)) {
        service.clusterKey.clear();
    }
    service.sqlInstanceKey = isSqlKnown ? service.sqlInstanceKey : QString();
}

void Resolver::nameService(qsizetype index)
{
    // A draft of a topology that was once published keeps the number of each service, and its site
    // with the cluster.
    Service &service = m_topology.services[index];
    const QString instance = m_raw.originalInstances.at(index);
    if (!service.serviceId.isEmpty() || instance.isEmpty()
        || !m_clusters.contains(service.clusterKey)) {
        return;
    }
    const Cluster &cluster = m_topology.clusters.at(m_clusters.value(service.clusterKey));
    const QString site = cluster.publishedKey.section(u':', 0, 0);
    service.serviceId =
        u"%1-%2-%3"_s.arg(site.isEmpty() ? cluster.siteKey : site, service.roleName, instance);
}

void Resolver::checkDependencies()
{
    QSet<QString> keys;
    QSet<QString> dependedOn;
    for (const Service &service : m_topology.services) {
        keys.insert(service.key);
    }
    for (qsizetype i = 0; i < m_topology.services.size(); ++i) {
        const Service &service = m_topology.services.at(i);
        for (const Dependency &dependency : service.dependencies) {
            dependedOn.insert(dependency.serviceKey);
            if (!keys.contains(dependency.serviceKey)) {
                warn(WarningKind::UnresolvedReference, u"service "_s + service.key,
                     u"service "_s + dependency.serviceKey, m_raw.serviceLines.at(i));
            }
        }
    }
    for (qsizetype i = 0; i < m_topology.services.size(); ++i) {
        const Service &service = m_topology.services.at(i);
        if (service.roleName == u"FileStore"_s && !dependedOn.contains(service.key)) {
            warn(WarningKind::UnusedFileStore, service.key, service.shareName,
                 m_raw.serviceLines.at(i));
        }
    }
}

void Resolver::checkUse()
{
    QSet<QString> used;
    for (const Service &service : m_topology.services) {
        used.insert(service.clusterKey);
    }
    for (qsizetype i = 0; i < m_topology.clusters.size(); ++i) {
        const Cluster &cluster = m_topology.clusters.at(i);
        if (!used.contains(cluster.key)) {
            warn(WarningKind::UnusedCluster, cluster.fqdn.text(), cluster.key,
                 m_raw.clusterLines.at(i));
        }
    }
}

} // namespace

Result<TopologyDocument> resolveTopology(RawTopology raw, const QString &subject)
{
    return Resolver(std::move(raw), subject).resolve();
}

Result<TopologyDocument> readTopology(QIODevice &device, const QString &subject,
                                      const JobContext &job)
{
    TopologyHandler handler(TopologyHandler::Root::Topology);
    if (const Result<void> read = readXml(device, subject, handler, job); !read) {
        return fail(read.error());
    }
    return resolveTopology(handler.take(), subject);
}

} // namespace muster
