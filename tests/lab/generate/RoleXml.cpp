// SPDX-License-Identifier: Apache-2.0
// The parts that a published topology and a Topology Builder file have in common.
#include "tests/lab/generate/TopologyXml.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString rolesNamespace = u"urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008"_s;

void writePort(XmlText &xml, const PortSpec &port)
{
    XmlAttributes attributes{
        {"Owner", u"urn:"_s + port.owner},
        {"Usage", port.usage},
        {"InterfaceSide", port.side},
        {"InterfaceNumber", u"1"_s},
        {"Port", QString::number(port.port)},
        {"Protocol", port.protocol},
        {"UrlPath", port.path},
        {"AuthorizesRequests", port.authorizes ? u"true"_s : u"false"_s},
    };
    if (!port.gruuType.isEmpty()) {
        attributes.append({"GruuType", port.gruuType});
    }
    if (port.range > 0) {
        attributes.append({"Range", QString::number(port.range)});
    }
    if (port.configuredPort > 0) {
        attributes.append({"ConfiguredPort", QString::number(port.configuredPort)});
    }
    if (!port.configuredFqdn.isEmpty()) {
        attributes.append({"ConfiguredFqdn", port.configuredFqdn});
    }
    xml.leaf("Port", attributes);
}

void writeWebService(XmlText &xml, const ServiceSpec &service)
{
    xml.open("WebService", {{"xmlns", rolesNamespace}});
    xml.open("ExternalSettings", {{"Host", service.externalHost}});
    xml.leaf("OverrideUrls");
    xml.close();
    xml.open("WebComponents",
             {{"xmlns", u"urn:schema:Microsoft.Rtc.Management.Deploy.WebServices.2011"_s}});
    for (const char *component : {"ABHandler",
                                  "ABFiles",
                                  "AutodiscoverService",
                                  "CAHandler",
                                  "CollabContent",
                                  "Cscp",
                                  "DataCollabWeb",
                                  "DeviceUpdateDownload",
                                  "DeviceUpdateStore",
                                  "Dialin",
                                  "DLExpansion",
                                  "LIService",
                                  "Lwa",
                                  "McxService",
                                  "Meet",
                                  "PowerShell",
                                  "Reach",
                                  "RgsAgentService",
                                  "UcwaService",
                                  "WebScheduler",
                                  "WebTicket"}) {
        xml.leaf("Component", {{"ComponentName", QString::fromLatin1(component)}});
    }
    xml.close();
    xml.leaf("UpaSeparator", {{"xmlns", u"urn:schema:Microsoft.Rtc.Management.BaseTypes.2008"_s}});
    xml.close();
}

void writeConfService(XmlText &xml)
{
    xml.open("ConfService", {{"xmlns", rolesNamespace}});
    xml.open("MCUs");
    for (const char *component : {"IMConf", "DataConf", "AppSharingConf", "AVConf"}) {
        xml.leaf("MCU",
                 {{"ComponentName", QString::fromLatin1(component)}, {"Vendor", u"Microsoft"_s}});
    }
    xml.close();
    xml.close();
}

void writeRole(XmlText &xml, const ServiceSpec &service)
{
    const std::pair<const char *, QString> space{"xmlns", rolesNamespace};
    const QString role = service.id.role;
    if (role == u"Registrar"_s) {
        xml.leaf("RegistrarService",
                 {space, {"IsDirector", service.isDirector ? u"true"_s : u"false"_s}});
    } else if (role == u"FileStore"_s) {
        xml.leaf("FileStoreService", {space, {"ShareName", service.shareName}});
    } else if (role == u"WebServices"_s) {
        writeWebService(xml, service);
    } else if (role == u"ConfServices"_s) {
        writeConfService(xml);
    } else if (role == u"ApplicationServer"_s) {
        xml.leaf("ApplicationServerService", {space});
    } else if (role == u"CentralMgmt"_s) {
        xml.leaf("CentralMgmtService", {space, {"IsActive", u"true"_s}});
    } else if (role == u"WacService"_s) {
        xml.leaf("WacService",
                 {space, {"DiscoveryUrl", service.discoveryUrl}, {"IsExternal", u"false"_s}});
    } else if (role == u"PstnGateway"_s) {
        xml.leaf("PstnGatewayService",
                 {{"AlternativeBypassId",
                   u"00000000-0000-0000-0000-00000000000%1"_s.arg(service.id.instance)},
                  {"MediationServerPort", QString::number(service.mediationPort)},
                  {"Default", u"false"_s},
                  space});
    }
}

} // namespace

void writePortsAndRole(XmlText &xml, const ServiceSpec &service)
{
    if (service.ports.isEmpty()) {
        xml.leaf("Ports", {{"xmlns", rolesNamespace}});
    } else {
        xml.open("Ports", {{"xmlns", rolesNamespace}});
        for (const PortSpec &port : service.ports) {
            writePort(xml, port);
        }
        xml.close();
    }
    writeRole(xml, service);
}

QString roleTypeOf(const QString &role)
{
    const QList<std::pair<QString, QString>> elements{
        {u"Registrar"_s, u"RegistrarService"_s},
        {u"FileStore"_s, u"FileStoreService"_s},
        {u"WebServices"_s, u"WebService"_s},
        {u"ConfServices"_s, u"ConfService"_s},
        {u"ApplicationServer"_s, u"ApplicationServerService"_s},
        {u"CentralMgmt"_s, u"CentralMgmtService"_s},
        {u"WacService"_s, u"WacService"_s},
        {u"PstnGateway"_s, u"PstnGatewayService"_s},
    };
    for (const auto &[name, element] : elements) {
        if (name == role) {
            return u"Microsoft.Rtc.Management.Deploy.Internal.ServiceRoles."_s + element;
        }
    }
    return {};
}

int roleVersionOf(const QString &role)
{
    const bool isSecond =
        role == u"UserServices"_s || role == u"Registrar"_s || role == u"EdgeServer"_s;
    return isSecond ? 2 : 1;
}

void writeInternalDomains(XmlText &xml, const Layout &layout, const XmlAttributes &more)
{
    XmlAttributes attributes{{"AllowAllDomains", u"false"_s},
                             {"DefaultDomain", layout.sipDomains.first()}};
    attributes.append(more);
    xml.open("InternalDomains", attributes);
    for (const QString &domain : layout.sipDomains) {
        xml.leaf(
            "InternalDomain",
            {{"Name", domain}, {"Authoritative", u"false"_s}, {"AllowSubDomains", u"false"_s}});
    }
    xml.close();
}

void writeSimpleUrls(XmlText &xml, const Layout &layout)
{
    xml.open("SimpleUrlConfiguration",
             {{"UseBackendDatabase", u"false"_s},
              {"xmlns", u"urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008"_s}});
    const auto write = [&](const QString &component, const QString &domain, const QString &url) {
        xml.open("SimpleUrl", {{"Component", component}, {"Domain", domain}, {"ActiveUrl", url}});
        xml.leaf("SimpleUrlEntry", {{"Url", url}});
        xml.close();
    };
    write(u"Dialin"_s, u"*"_s, u"https://dialin."_s + layout.domain);
    write(u"Cscp"_s, u"*"_s, u"https://admin."_s + layout.domain);
    for (const QString &domain : layout.sipDomains) {
        write(u"Meet"_s, domain, u"https://meet."_s + domain);
    }
    xml.close();
}

} // namespace muster::lab
