// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/TopologyXml.h"

#include "tests/lab/generate/Random.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

XmlAttributes idOf(const ClusterId &id)
{
    return {{"SiteId", QString::number(id.site)}, {"Number", QString::number(id.number)}};
}

XmlAttributes idOf(const ServiceId &id)
{
    return {{"SiteId", QString::number(id.site)},
            {"RoleName", id.role},
            {"Instance", QString::number(id.instance)}};
}

void writeSites(XmlText &xml, const Layout &layout)
{
    xml.open("Sites");
    for (const SiteSpec &site : layout.sites) {
        xml.open("CentralSite", {{"SiteId", QString::number(site.id)}});
        xml.text("Name", site.name);
        xml.leaf("Location",
                 {{"City", site.city}, {"State", site.state}, {"CountryCode", site.country}});
        xml.close();
    }
    xml.close();
}

void writeMachine(XmlText &xml, const MachineSpec &machine, int ordinal)
{
    XmlAttributes attributes{{"OrdinalInCluster", QString::number(ordinal)},
                             {"Fqdn", machine.fqdn}};
    if (!machine.faultDomain.isEmpty()) {
        QString upgradeDomain = machine.faultDomain;
        upgradeDomain.replace(u"FaultDomain"_s, u"UpgradeDomain"_s);
        attributes.append({"FaultDomain", machine.faultDomain});
        attributes.append({"UpgradeDomain", upgradeDomain});
    }
    if (machine.interfaces.isEmpty()) {
        xml.leaf("Machine", attributes);
        return;
    }
    xml.open("Machine", attributes);
    for (const NetInterfaceSpec &net : machine.interfaces) {
        XmlAttributes address{
            {"InterfaceSide", net.side}, {"InterfaceNumber", u"1"_s}, {"IPAddress", net.address}};
        if (!net.configuredAddress.isEmpty()) {
            address.append({"ConfiguredIPAddress", net.configuredAddress});
        }
        xml.leaf("NetInterface", address);
    }
    xml.close();
}

void writeClusters(XmlText &xml, const Layout &layout)
{
    xml.open("Clusters");
    for (const ClusterSpec &cluster : layout.clusters) {
        const QString isServer = cluster.isProductServer ? u"true"_s : u"false"_s;
        xml.open("Cluster", {{"RequiresReplication", isServer},
                             {"RequiresSetup", isServer},
                             {"Fqdn", cluster.fqdn}});
        xml.leaf("ClusterId", idOf(cluster.id));
        int ordinal = 0;
        for (const MachineSpec &machine : cluster.machines) {
            writeMachine(xml, machine, ++ordinal);
        }
        xml.close();
    }
    xml.close();
    xml.open("SqlInstances");
    for (const SqlSpec &sql : layout.sqlInstances) {
        xml.open("SqlInstance");
        xml.open("SqlInstanceId", {{"Name", sql.name}});
        xml.leaf("ClusterId", idOf(sql.cluster));
        xml.close();
        xml.close();
    }
    xml.close();
}

void writeDependencies(XmlText &xml, const ServiceSpec &service)
{
    if (service.dependsOn.isEmpty()) {
        xml.leaf("DependsOn");
        return;
    }
    xml.open("DependsOn");
    for (const DependencySpec &dependency : service.dependsOn) {
        xml.open("Dependency", {{"Usage", dependency.usage}});
        xml.leaf("ServiceId", idOf(dependency.service));
        xml.close();
    }
    xml.close();
}

void writeService(XmlText &xml, const ServiceSpec &service)
{
    XmlAttributes attributes{
        {"RoleVersion", QString::number(roleVersionOf(service.id.role))},
        {"ServiceVersion", QString::number(service.version)},
    };
    if (const QString type = roleTypeOf(service.id.role); !type.isEmpty()) {
        attributes.append({"Type", type});
    }
    xml.open("Service", attributes);
    xml.leaf("ServiceId", idOf(service.id));
    writeDependencies(xml, service);
    xml.open("InstalledOn");
    if (service.onSql) {
        xml.open("SqlInstanceId", {{"Name", service.sqlName}});
        xml.leaf("ClusterId", idOf(service.cluster));
        xml.close();
    } else {
        xml.leaf("ClusterId", idOf(service.cluster));
    }
    xml.close();
    writePortsAndRole(xml, service);
    xml.close();
}

} // namespace

QByteArray topologyXml(const Layout &layout)
{
    XmlText xml;
    xml.open("Topology", {{"xmlns", QString::fromLatin1(topologyNamespace)},
                          {"Signature", QString::fromLatin1(guidOf(layout.seed, "signature"))}});
    writeInternalDomains(xml, layout);
    writeSites(xml, layout);
    writeClusters(xml, layout);
    xml.open("Services");
    for (const ServiceSpec &service : layout.services) {
        writeService(xml, service);
    }
    xml.close();
    xml.close();
    return xml.toBytes();
}

} // namespace muster::lab
