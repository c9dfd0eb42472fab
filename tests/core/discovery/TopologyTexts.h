// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace muster::topologytexts {

inline QByteArray cluster(int site, int number, const QByteArray &fqdn, int machines = 1)
{
    QByteArray text = "<Cluster RequiresReplication='true' RequiresSetup='true' Fqdn='" + fqdn
                      + "'><ClusterId SiteId='" + QByteArray::number(site) + "' Number='"
                      + QByteArray::number(number) + "'/>";
    for (int i = 1; i <= machines; ++i) {
        const QByteArray host = machines == 1 ? fqdn : "m" + QByteArray::number(i) + fqdn;
        text += "<Machine OrdinalInCluster='" + QByteArray::number(i) + "' Fqdn='" + host
                + "'><NetInterface InterfaceSide='External' InterfaceNumber='1' "
                  "IPAddress='10.0.0.1' ConfiguredIPAddress='192.0.2.7'/></Machine>";
    }
    return text + "</Cluster>\n";
}

inline QByteArray on(int site, int number, const char *sql = nullptr)
{
    const QByteArray id = "<ClusterId SiteId='" + QByteArray::number(site) + "' Number='"
                          + QByteArray::number(number) + "'/>";
    return "<InstalledOn>"
           + (sql == nullptr
                  ? id
                  : QByteArray("<SqlInstanceId Name='") + sql + "'>" + id + "</SqlInstanceId>")
           + "</InstalledOn>";
}

inline QByteArray service(int site, const QByteArray &role, int instance, int version,
                          const QByteArray &installedOn, const QByteArrayList &needs = {},
                          const QByteArray &rest = {})
{
    QByteArray text = "<Service RoleVersion='1' ServiceVersion='" + QByteArray::number(version)
                      + "'><ServiceId SiteId='" + QByteArray::number(site) + "' RoleName='" + role
                      + "' Instance='" + QByteArray::number(instance) + "'/><DependsOn>";
    for (const QByteArray &need : needs) {
        const QByteArrayList part = need.split('-');
        text += "<Dependency Usage='Default'><ServiceId SiteId='" + part.at(0) + "' RoleName='"
                + part.at(1) + "' Instance='" + part.at(2) + "'/></Dependency>";
    }
    return text + "</DependsOn>" + installedOn + rest + "</Service>\n";
}

inline QByteArray port(const QByteArray &owner, const QByteArray &usage, const QByteArray &side,
                       int number, const QByteArray &fqdn = {})
{
    return "<Port Owner='urn:" + owner + "' Usage='" + usage + "' InterfaceSide='" + side
           + "' InterfaceNumber='1' Port='" + QByteArray::number(number)
           + "' Protocol='Tls' UrlPath='/' AuthorizesRequests='false'"
           + (fqdn.isEmpty() ? QByteArray() : " ConfiguredFqdn='" + fqdn + "'") + "/>";
}

inline QByteArray clusters()
{
    return cluster(1, 1, "pool1.fabrikam.example", 2) + cluster(1, 2, "sql1.fabrikam.example")
           + cluster(2, 1, "se1.fabrikam.example") + cluster(3, 1, "sba.fabrikam.example")
           + cluster(1, 3, "dir.fabrikam.example") + cluster(1, 4, "edge.fabrikam.example")
           + cluster(1, 5, "med.fabrikam.example") + cluster(1, 6, "gw.fabrikam.example")
           + cluster(1, 7, "pchat.fabrikam.example") + cluster(1, 8, "spare.fabrikam.example");
}

inline QByteArray services()
{
    return service(1, "UserStore", 1, 7, on(1, 2, "rtc"))
           + service(1, "FileStore", 1, 7, on(1, 2), {}, "<FileStoreService ShareName='Share'/>")
           + service(1, "UserServices", 1, 7, on(1, 1), {"1-UserStore-1", "1-FileStore-1"})
           + service(1, "Registrar", 1, 7, on(1, 1), {"1-UserServices-1", "2-Registrar-1"})
           + service(1, "WebServices", 1, 7, on(1, 1), {"1-FileStore-1"},
                     "<WebService><ExternalSettings Host='web.fabrikam.example'/></WebService>")
           + service(1, "ApplicationServer", 1, 7, on(1, 1), {"1-FileStore-1", "1-Registrar-1"},
                     "<Ports>" + port("application:RGS", "SipServer", "Primary", 5071)
                         + port("application:Cps", "SipServer", "Primary", 5075) + "</Ports>")
           + service(1, "CentralMgmt", 1, 7, on(1, 1), {"1-FileStore-1"},
                     "<CentralMgmtService IsActive='true'/>")
           + service(2, "UserStore", 1, 8, on(2, 1, "rtc"))
           + service(2, "UserServices", 1, 8, on(2, 1), {"2-UserStore-1"})
           + service(2, "Registrar", 1, 8, on(2, 1), {"2-UserServices-1", "1-Registrar-1"})
           + service(3, "Registrar", 1, 6, on(3, 1), {"1-Registrar-1"})
           + service(1, "Registrar", 2, 7, on(1, 3), {"1-Registrar-1"},
                     "<RegistrarService IsDirector='true'/>")
           + service(
               1, "EdgeServer", 1, 7, on(1, 4), {"1-Registrar-2"},
               "<Ports>" + port("component:AccessEdge", "SipClient", "External", 443, "cl.example")
                   + port("component:AccessEdge", "SipServer", "External", 5061, "sip.example")
                   + port("component:DataEdge", "PsomClient", "External", 443, "wc.example")
                   + port("component:MediaRelayEdge", "TURNServer", "External", 443, "av.example")
                   + "</Ports>")
           + service(1, "MediationServer", 1, 7, on(1, 5), {"1-Registrar-1"})
           + service(1, "PstnGateway", 1, 7, on(1, 6), {"1-MediationServer-1"},
                     "<Ports>"
                         + port("component:GatewayComp", "SipClient", "Pstn", 5067, "trunk.example")
                         + "</Ports>")
           + service(1, "PstnGateway", 2, 7, on(1, 6), {"1-MediationServer-9"},
                     "<Ports>" + port("component:GatewayComp", "SipClient", "Pstn", 5068)
                         + "</Ports>")
           + service(1, "PersistentChatService", 1, 7, on(1, 7), {"1-FileStore-1"});
}

/// A published topology of two sites: an Enterprise pool paired with a Standard Edition server, a
/// branch appliance, a Director, an Edge, a Mediation pool with two trunks and Persistent Chat.
inline QByteArray paired()
{
    return "<Topology xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008' "
           "Signature='7c1c3f6e-1111-2222-3333-444455556666'>\n"
           "<InternalDomains AllowAllDomains='false' DefaultDomain='fabrikam.example'>"
           "<InternalDomain Name='fabrikam.example'/></InternalDomains>\n"
           "<Sites><CentralSite SiteId='1'><Name>Oslo</Name><Location City='Oslo'/></CentralSite>"
           "<CentralSite SiteId='2'><Name>Bergen</Name></CentralSite>"
           "<RemoteSite SiteId='3' ParentSiteId='1'><Name>Voss</Name></RemoteSite></Sites>\n"
           "<Clusters>"
           + clusters()
           + "</Clusters>\n<SqlInstances>"
             "<SqlInstance><SqlInstanceId Name='rtc'><ClusterId SiteId='1' Number='2'/>"
             "</SqlInstanceId></SqlInstance>"
             "<SqlInstance><SqlInstanceId Name='rtc'><ClusterId SiteId='2' Number='1'/>"
             "</SqlInstanceId></SqlInstance></SqlInstances>\n<Services>"
           + services() + "</Services></Topology>\n";
}

} // namespace muster::topologytexts
