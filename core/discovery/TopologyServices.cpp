// SPDX-License-Identifier: Apache-2.0
// The clusters, SQL instances and services of a topology; sites and domains are in
// TopologyHandler.cpp.
#include "core/discovery/TopologyHandler.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr QStringView applicationPrefix = u"urn:application:";

/// `1:2`, as the directory and logs write a cluster.
QString clusterKeyOf(const XmlAttributes &attributes)
{
    return attributes.text("SiteId") + u':' + attributes.text("Number");
}

QString sqlKeyOf(const QString &clusterKey, const QString &name)
{
    return clusterKey + u'\\' + name;
}

} // namespace

Fqdn TopologyHandler::toFqdn(const QString &text)
{
    const Result<Fqdn> fqdn = Fqdn::parse(text);
    if (!fqdn) {
        warn(WarningKind::UnreadableValue, text, fqdn.error().detail);
        return {};
    }
    return *fqdn;
}

int TopologyHandler::number(const XmlAttributes &attributes, std::string_view name, int otherwise)
{
    const QString text = attributes.text(name);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber && !text.isNull()) {
        warn(WarningKind::UnreadableValue, toText(name), text);
    }
    return isNumber ? value : otherwise;
}

void TopologyHandler::startCluster(const XmlAttributes &attributes)
{
    Cluster cluster;
    cluster.key = attributes.text("UniqueId");
    cluster.fqdn = toFqdn(attributes.text("Fqdn"));
    cluster.isSingleMachine = attributes.isTrue("IsSingleMachineOnly");
    cluster.requiresReplication = attributes.isTrue("RequiresReplication");
    cluster.requiresSetup = attributes.isTrue("RequiresSetup");
    if (!m_openSites.isEmpty()) {
        cluster.siteKey = m_openSites.last();
    }
    if (const QString original = attributes.text("OriginalNumber"); !original.isEmpty()) {
        const QString site = attributes.text("OriginalSiteId");
        cluster.publishedKey = (site.isEmpty() ? cluster.siteKey : site) + u':' + original;
    }
    m_raw.document.topology.clusters.append(cluster);
    m_raw.clusterLines.append(line());
}

void TopologyHandler::startClusterId(const XmlAttributes &attributes)
{
    Topology &topology = m_raw.document.topology;
    const QString key = clusterKeyOf(attributes);
    if (parent() == "Cluster") {
        Cluster &cluster = topology.clusters.last();
        cluster.key = key;
        cluster.publishedKey = key;
        cluster.siteKey = attributes.text("SiteId");
    } else if (isInside("SqlInstance", "SqlInstanceId")) {
        topology.sqlInstances.last().clusterKey = key;
        topology.sqlInstances.last().key = sqlKeyOf(key, m_sqlName);
    } else if (isInside("InstalledOn", "SqlInstanceId") && !topology.services.isEmpty()) {
        topology.services.last().clusterKey = key;
        topology.services.last().sqlInstanceKey = sqlKeyOf(key, m_sqlName);
    } else if (isInside("Service", "InstalledOn")) {
        topology.services.last().clusterKey = key;
    }
}

void TopologyHandler::startMachine(const XmlAttributes &attributes)
{
    QList<Cluster> &clusters = m_raw.document.topology.clusters;
    if (clusters.isEmpty()) {
        return;
    }
    Machine machine;
    const QString name = attributes.text("Fqdn");
    machine.fqdn = name.isEmpty() ? clusters.last().fqdn : toFqdn(name);
    machine.faultDomain = attributes.text("FaultDomain");
    machine.upgradeDomain = attributes.text("UpgradeDomain");
    clusters.last().machines.append(machine);
}

void TopologyHandler::startNetInterface(const XmlAttributes &attributes)
{
    QList<Cluster> &clusters = m_raw.document.topology.clusters;
    if (parent() != "Machine" || clusters.isEmpty()) {
        return;
    }
    NetInterface interface;
    interface.side = attributes.text("InterfaceSide");
    interface.number = number(attributes, "InterfaceNumber", 1);
    interface.address = attributes.text("IPAddress");
    interface.configuredAddress = attributes.text("ConfiguredIPAddress");
    clusters.last().machines.last().interfaces.append(interface);
}

void TopologyHandler::startSqlInstance(const XmlAttributes &attributes)
{
    SqlInstance instance;
    instance.key = attributes.text("UniqueId");
    instance.name = attributes.text("Name");
    instance.alwaysOnPrimaryNode = attributes.text("AlwaysOnPrimaryNodeFqdn");
    if (!m_openSites.isEmpty() && !m_raw.document.topology.clusters.isEmpty()) {
        instance.clusterKey = m_raw.document.topology.clusters.last().key;
    }
    m_raw.document.topology.sqlInstances.append(instance);
}

void TopologyHandler::startSqlInstanceId(const XmlAttributes &attributes)
{
    m_sqlName = attributes.text("Name");
    if (parent() == "SqlInstance") {
        m_raw.document.topology.sqlInstances.last().name = m_sqlName;
    }
}

void TopologyHandler::startService(const XmlAttributes &attributes)
{
    Service service;
    service.key = attributes.text("UniqueId");
    service.roleName = attributes.text("RoleName");
    service.roleVersion = number(attributes, "RoleVersion");
    service.serviceVersion = number(attributes, "ServiceVersion");
    m_raw.document.topology.services.append(service);
    m_raw.installedOn.append(attributes.text("InstalledOn"));
    m_raw.originalInstances.append(attributes.text("OriginalInstance"));
    m_raw.serviceLines.append(line());
}

void TopologyHandler::startServiceId(const XmlAttributes &attributes)
{
    QList<Service> &services = m_raw.document.topology.services;
    if (services.isEmpty()) {
        return;
    }
    Service &service = services.last();
    const QString id = u"%1-%2-%3"_s.arg(attributes.text("SiteId"), attributes.text("RoleName"),
                                         attributes.text("Instance"));
    if (parent() == "Service") {
        service.key = id;
        service.serviceId = id;
        service.roleName = attributes.text("RoleName");
    } else if (parent() == "Dependency" && !service.dependencies.isEmpty()) {
        service.dependencies.last().serviceKey = id;
    }
}

void TopologyHandler::startDependency(const XmlAttributes &attributes)
{
    if (isInside("Service", "DependsOn")) {
        m_raw.document.topology.services.last().dependencies.append(
            {attributes.text("ServiceUniqueId"), attributes.text("Usage")});
    }
}

void TopologyHandler::startPort(const XmlAttributes &attributes)
{
    if (!isInside("Service", "Ports")) {
        return;
    }
    Port port;
    port.owner = attributes.text("Owner");
    port.usage = attributes.text("Usage");
    port.interfaceSide = attributes.text("InterfaceSide");
    port.interfaceNumber = number(attributes, "InterfaceNumber", 1);
    port.port = number(attributes, "Port");
    port.range = number(attributes, "Range", 1);
    port.protocol = attributes.text("Protocol");
    port.urlPath = attributes.text("UrlPath");
    port.gruuType = attributes.text("GruuType");
    port.configuredPort = number(attributes, "ConfiguredPort");
    port.configuredFqdn = attributes.text("ConfiguredFqdn");
    Service &service = m_raw.document.topology.services.last();
    if (port.owner.startsWith(applicationPrefix)) {
        const QString application = port.owner.mid(applicationPrefix.size());
        if (!service.applications.contains(application)) {
            service.applications.append(application);
        }
    }
    service.ports.append(port);
}

void TopologyHandler::startRoleElement(const XmlAttributes &attributes)
{
    QList<Service> &services = m_raw.document.topology.services;
    if (services.isEmpty()) {
        return;
    }
    // Each of these attributes belongs to one role element, so their names alone tell them apart.
    Service &service = services.last();
    service.isDirector = service.isDirector || attributes.isTrue("IsDirector");
    service.isActiveCentralManagement =
        service.isActiveCentralManagement || attributes.isTrue("IsActive");
    const auto keep = [&attributes](std::string_view name, QString &member) {
        if (const QString value = attributes.text(name); !value.isNull()) {
            member = value;
        }
    };
    keep("ShareName", service.shareName);
    keep("Host", service.externalWebHost);
    keep("DiscoveryUrl", service.discoveryUrl);
}

} // namespace muster
