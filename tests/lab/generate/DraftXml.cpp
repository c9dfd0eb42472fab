// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Random.h"
#include "tests/lab/generate/TopologyXml.h"

#include <algorithm>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

/// A Topology Builder file knows everything by a GUID.
class DraftWriter
{
public:
    explicit DraftWriter(const Layout &layout)
        : m_layout(layout)
    {
    }

    QByteArray write();

private:
    QString keyOf(const QString &what) const
    {
        return QString::fromLatin1(guidOf(m_layout.seed, ("draft " + what.toUtf8()).toStdString()));
    }
    QString keyOf(const ClusterId &id) const
    {
        return keyOf(u"cluster %1:%2"_s.arg(id.site).arg(id.number));
    }
    QString keyOf(const ClusterId &id, const QString &sql) const
    {
        return keyOf(u"sql %1:%2\\%3"_s.arg(id.site).arg(id.number).arg(sql));
    }
    QString keyOf(const ServiceId &id) const { return keyOf(u"service "_s + id.toText()); }

    void writeSite(const SiteSpec &site);
    void writeCluster(const ClusterSpec &cluster);
    void writeMachine(const MachineSpec &machine, bool isSingle);
    void writeService(const ServiceSpec &service);

    const Layout &m_layout;
    XmlText m_xml{0, "\r\n"};
};

void DraftWriter::writeMachine(const MachineSpec &machine, bool isSingle)
{
    XmlAttributes attributes;
    if (!isSingle) {
        attributes.append({"Fqdn", machine.fqdn});
    }
    if (!isSingle && !machine.faultDomain.isEmpty()) {
        QString upgradeDomain = machine.faultDomain;
        upgradeDomain.replace(u"FaultDomain"_s, u"UpgradeDomain"_s);
        attributes.append({"FaultDomain", machine.faultDomain});
        attributes.append({"UpgradeDomain", upgradeDomain});
    }
    if (machine.interfaces.isEmpty()) {
        m_xml.leaf("Machine", attributes);
        return;
    }
    m_xml.open("Machine", attributes);
    for (const NetInterfaceSpec &net : machine.interfaces) {
        XmlAttributes address{{"InterfaceSide", net.side},
                              {"InterfaceNumber", u"1"_s},
                              {"IPAddress", net.address},
                              {"xmlns", QString::fromLatin1(topologyNamespace)}};
        if (!net.configuredAddress.isEmpty()) {
            address.append({"ConfiguredIPAddress", net.configuredAddress});
        }
        m_xml.leaf("NetInterface", address);
    }
    m_xml.close();
}

void DraftWriter::writeCluster(const ClusterSpec &cluster)
{
    const QString isServer = cluster.isProductServer ? u"true"_s : u"false"_s;
    const bool isSingle =
        cluster.machines.size() == 1 && cluster.machines.first().fqdn == cluster.fqdn;
    m_xml.open("Cluster", {{"IsSingleMachineOnly", isSingle ? u"true"_s : u"false"_s},
                           {"UniqueId", keyOf(cluster.id)},
                           {"RequiresReplication", isServer},
                           {"RequiresSetup", isServer},
                           {"Fqdn", cluster.fqdn}});
    m_xml.open("Machines");
    for (const MachineSpec &machine : cluster.machines) {
        writeMachine(machine, isSingle);
    }
    m_xml.close();
    const bool hasSql = std::any_of(m_layout.sqlInstances.begin(), m_layout.sqlInstances.end(),
                                    [&](const SqlSpec &sql) { return sql.cluster == cluster.id; });
    if (!hasSql) {
        m_xml.leaf("SqlInstances");
    } else {
        m_xml.open("SqlInstances");
        for (const SqlSpec &sql : m_layout.sqlInstances) {
            if (sql.cluster == cluster.id) {
                m_xml.leaf("SqlInstance",
                           {{"UniqueId", keyOf(sql.cluster, sql.name)}, {"Name", sql.name}});
            }
        }
        m_xml.close();
    }
    m_xml.close();
}

void DraftWriter::writeSite(const SiteSpec &site)
{
    const std::pair<const char *, QString> space{"xmlns", QString::fromLatin1(topologyNamespace)};
    m_xml.open("CentralSite", {{"SiteId", QString::number(site.id)}});
    m_xml.text("Name", site.name, {space});
    m_xml.leaf("Location",
               {space, {"City", site.city}, {"State", site.state}, {"CountryCode", site.country}});
    m_xml.open("Clusters");
    for (const ClusterSpec &cluster : m_layout.clusters) {
        if (cluster.id.site == site.id) {
            writeCluster(cluster);
        }
    }
    m_xml.close();
    m_xml.leaf("RemoteSites");
    m_xml.close();
}

void DraftWriter::writeService(const ServiceSpec &service)
{
    const QString on =
        service.onSql ? keyOf(service.cluster, service.sqlName) : keyOf(service.cluster);
    XmlAttributes attributes{
        {"UniqueId", keyOf(service.id)},
        {"RoleName", service.id.role},
        {"RoleVersion", QString::number(roleVersionOf(service.id.role))},
        {"InstalledOn", on},
        {"ServiceVersion", QString::number(service.version)},
    };
    if (const QString type = roleTypeOf(service.id.role); !type.isEmpty()) {
        attributes.append({"Type", type});
    }
    m_xml.open("Service", attributes);
    if (service.dependsOn.isEmpty()) {
        m_xml.leaf("DependsOn");
    } else {
        m_xml.open("DependsOn");
        for (const DependencySpec &dependency : service.dependsOn) {
            m_xml.leaf("Dependency", {{"ServiceUniqueId", keyOf(dependency.service)},
                                      {"Usage", dependency.usage}});
        }
        m_xml.close();
    }
    writePortsAndRole(m_xml, service);
    m_xml.close();
}

QByteArray DraftWriter::write()
{
    m_xml.open("TopologyBuilder",
               {{"IsFreeFromChanges", u"true"_s},
                {"FileName", u"C:\\Temp\\draft.tbxml"_s},
                {"xmlns", u"urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008"_s}});
    m_xml.open("NewTopology");
    m_xml.open("PartialTopology",
               {{"IsPublished", u"false"_s},
                {"Signature", u"00000000-0000-0000-0000-000000000000"_s},
                {"xmlns", u"urn:schema:Microsoft.Rtc.Management.Deploy.WritableTopology.2008"_s}});
    writeInternalDomains(m_xml, m_layout, {{"xmlns", QString::fromLatin1(topologyNamespace)}});
    writeSimpleUrls(m_xml, m_layout);
    m_xml.open("CentralSites");
    for (const SiteSpec &site : m_layout.sites) {
        writeSite(site);
    }
    m_xml.close();
    m_xml.open("Services");
    for (const ServiceSpec &service : m_layout.services) {
        if (!service.id.role.startsWith(u"CentralMgmt"_s)) {
            writeService(service);
        }
    }
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.close();
    return "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" + m_xml.toBytes();
}

} // namespace

QByteArray draftXml(const Layout &layout)
{
    return DraftWriter(layout).write();
}

} // namespace muster::lab
