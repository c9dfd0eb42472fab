// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/RolePorts.h"

#include <array>
#include <span>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *owner;
    const char *usage;
    const char *side;
    int port;
    const char *protocol;
    const char *path = "/";
    const char *gruu =
        ""; ///< One that is not empty authorizes requests, unless it is a conference.
    int range = 0;
    int configuredPort = 0;
};

constexpr std::array userServices{
    Row{"component:McuFactory", "WebServer", "Primary", 444, "Mtls", "/LiveServer/McuFactory/"},
    Row{"component:PresenceFocus", "UserPinManagement", "Primary", 443, "Https",
        "/LiveServer/UserPinManagement/"},
    Row{"component:McuFactory", "WcfServer", "Primary", 9001, "Tcp", "/LiveServer/ConfDirMgmt/"},
};

constexpr std::array registrar{
    Row{"component:Registrar", "SipServer", "Primary", 5061, "Mtls", "/", "HomeServer"},
    Row{"component:Registrar", "WebServer", "Primary", 444, "Mtls", "/LiveServer/Focus/"},
    Row{"component:WinFab", "WinFabFederation", "Primary", 5090, "Tcp"},
    Row{"component:WinFab", "WinFabLeaseAgent", "Primary", 5091, "Tcp"},
    Row{"component:WinFab", "WinFabClientConnection", "Primary", 5092, "Tcp"},
    Row{"component:WinFab", "WinFabIPC", "Primary", 5093, "Tcp"},
    Row{"component:WinFab", "WinFabReplication", "Primary", 5094, "Tcp"},
    Row{"component:QoE", "SipServer", "Primary", 5061, "Mtls", "/LiveServer/QoE/", "QoS"},
    Row{"component:Lyss", "WcfMtls", "Primary", 5077, "Mtls"},
    Row{"component:XmppFederation", "SipServer", "Primary", 5098, "Mtls", "/", "XmppFederation"},
};

constexpr std::array webServices{
    Row{"component:OCSWebSite", "WebSite", "External", 8080, "Http", "/", "", 0, 80},
    Row{"component:OCSWebSite", "WebSite", "External", 4443, "Https", "/", "", 0, 443},
    Row{"component:OCSWebSite", "WebSite", "Primary", 80, "Http"},
    Row{"component:OCSWebSite", "WebSite", "Primary", 443, "Https"},
    Row{"component:Reach", "PsomServer", "Primary", 8060, "Mtls"},
    Row{"component:Reach", "PsomServer", "External", 8061, "Mtls"},
    Row{"component:MediaComp", "AppSharingCommunication", "Primary", 49152, "TcpOrUdp", "/", "",
        16383},
    Row{"component:McxService", "SipServer", "Primary", 5086, "Mtls", "/", "McxInternal"},
    Row{"component:McxServiceExternal", "SipServer", "Primary", 5087, "Mtls", "/", "McxExternal"},
    Row{"component:UcwaService", "SipServer", "Primary", 5088, "Mtls", "/", "UcwaInternal"},
    Row{"component:UcwaServiceExternal", "SipServer", "Primary", 5089, "Mtls", "/", "UcwaExternal"},
};

constexpr std::array confServices{
    Row{"component:IMConf", "SipServer", "Primary", 5062, "Mtls", "/", "chat"},
    Row{"component:IMConf", "WebServer", "Primary", 444, "Mtls", "/LiveServer/IMMcu/"},
    Row{"component:DataConf", "PsomClient", "Primary", 8057, "Tls"},
    Row{"component:AVConf", "SipServer", "Primary", 5063, "Mtls", "/", "audio-video"},
    Row{"component:AppSharingConf", "SipServer", "Primary", 5065, "Mtls", "/",
        "applicationsharing"},
    Row{"component:DataConf", "WebServer", "Primary", 444, "Mtls", "/LiveServer/DataMcu/"},
    Row{"component:AVConf", "WebServer", "Primary", 444, "Mtls", "/LiveServer/AVMcu/"},
    Row{"component:AppSharingConf", "WebServer", "Primary", 444, "Mtls", "/LiveServer/ASMcu/"},
    Row{"component:MediaComp", "AudioCommunication", "Primary", 49152, "TcpOrUdp", "/", "", 8348},
    Row{"component:MediaComp", "VideoCommunication", "Primary", 57501, "TcpOrUdp", "/", "", 8034},
};

constexpr std::array mediationServer{
    Row{"component:Mediation", "SipServer", "Primary", 5070, "Mtls", "/", "MediationServer"},
    Row{"component:Mediation", "SipClient", "Pstn", 5067, "Tls"},
    Row{"component:MediaComp", "AudioCommunication", "Primary", 49152, "TcpOrUdp", "/", "", 8348},
    Row{"component:Mediation", "SipClient", "Pstn", 5068, "Tcp"},
};

constexpr std::array applicationServer{
    Row{"application:testbot", "SipServer", "Primary", 5076, "Mtls", "/",
        "Microsoft.Rtc.Applications.TestBot"},
    Row{"component:MediaComp", "AudioCommunication", "Primary", 49152, "TcpOrUdp", "/", "", 8348},
};

constexpr std::array applications{
    Row{"application:Cps", "SipServer", "Primary", 5075, "Mtls", "/",
        "Microsoft.Rtc.Applications.Cps"},
    Row{"application:RGS", "SipServer", "Primary", 5071, "Mtls", "/",
        "Microsoft.Rtc.Applications.Acd"},
    Row{"application:RGS", "WcfMtls", "Primary", 8404, "Mtls"},
    Row{"application:Cas", "SipServer", "Primary", 5073, "Mtls", "/",
        "Microsoft.Rtc.Applications.Cas"},
    Row{"application:Caa", "SipServer", "Primary", 5072, "Mtls", "/",
        "Microsoft.Rtc.Applications.Caa"},
    Row{"application:PDP", "SipServer", "Primary", 5080, "Mtls", "/",
        "Microsoft.Rtc.Applications.PDP"},
};

constexpr std::array managementServices{
    Row{"component:ReplicationService", "Replication", "Internal", 4443, "Https"},
};

constexpr std::array gateway{
    Row{"component:GatewayComp", "SipClient", "Pstn", 5066, "Tcp"},
};

constexpr std::array edge{
    Row{"component:AccessEdge", "SipServer", "Internal", 5061, "Mtls"},
    Row{"component:AccessEdge", "SipClient", "External", 5061, "Tls"},
    Row{"component:DataEdge", "PsomServer", "Internal", 8057, "Mtls"},
    Row{"component:DataEdge", "PsomClient", "External", 444, "Tls"},
    Row{"component:MediaRelayAuthenticationEdge", "SipServer", "Internal", 5062, "Mtls", "/",
        "MRAS"},
    Row{"component:MediaRelayEdge", "TURNServer", "Internal", 443, "Tcp"},
    Row{"component:MediaRelayEdge", "TURNServer", "External", 443, "Tcp"},
    Row{"component:MediaRelayEdge", "TURNServer", "Internal", 3478, "Udp"},
    Row{"component:MediaRelayEdge", "TURNServer", "External", 3478, "Udp"},
    Row{"component:MediaRelayEdge", "MediaCommunication", "External", 50000, "TcpOrUdp", "/", "",
        10000},
    Row{"component:AccessEdge", "SipServer", "External", 5061, "Mtls"},
};

PortSpec toPort(const Row &row)
{
    const QString gruu = QString::fromLatin1(row.gruu);
    const bool isConference = QString::fromLatin1(row.owner).endsWith(u"Conf"_s);
    return {QString::fromLatin1(row.owner),
            QString::fromLatin1(row.usage),
            QString::fromLatin1(row.side),
            row.port,
            QString::fromLatin1(row.protocol),
            QString::fromLatin1(row.path),
            !gruu.isEmpty() && !isConference,
            gruu,
            row.range,
            row.configuredPort,
            {}};
}

QList<PortSpec> toPorts(std::span<const Row> rows)
{
    QList<PortSpec> ports;
    for (const Row &row : rows) {
        ports.append(toPort(row));
    }
    return ports;
}

} // namespace

QList<PortSpec> portsOf(const QString &role)
{
    const QList<std::pair<QString, std::span<const Row>>> tables{
        {u"UserServices"_s, userServices},
        {u"Registrar"_s, registrar},
        {u"WebServices"_s, webServices},
        {u"ConfServices"_s, confServices},
        {u"MediationServer"_s, mediationServer},
        {u"ApplicationServer"_s, applicationServer},
        {u"ManagementServices"_s, managementServices},
        {u"PstnGateway"_s, gateway},
    };
    for (const auto &[name, rows] : tables) {
        if (name == role) {
            return toPorts(rows);
        }
    }
    return {};
}

QList<PortSpec> portsOfApplications(const QStringList &names)
{
    QList<PortSpec> ports;
    for (const Row &row : applications) {
        if (names.contains(QString::fromLatin1(row.owner).section(u':', 1))) {
            ports.append(toPort(row));
        }
    }
    return ports;
}

QList<PortSpec> portsOfEdge(const QStringList &names)
{
    QList<PortSpec> ports = toPorts(edge);
    for (PortSpec &port : ports) {
        if (port.side == u"External"_s) {
            const bool isAccess = port.owner == u"component:AccessEdge"_s;
            const bool isData = port.owner == u"component:DataEdge"_s;
            port.configuredFqdn = isAccess ? names[0] : isData ? names[1] : names[2];
        }
    }
    return ports;
}

} // namespace muster::lab
