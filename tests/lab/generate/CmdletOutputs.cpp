// SPDX-License-Identifier: Apache-2.0
// Results of the cmdlets of the discovery scripts. Property names as in cmdlets.md; the names of
// types that no document states are plain PSCustomObject.
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/PsWriter.h"

#include <algorithm>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

/// Writes the outputs of one deployment.
class OutputWriter
{
public:
    OutputWriter(Kit &kit, const Layout &layout, bool hasFaults)
        : m_kit(kit)
        , m_layout(layout)
        , m_hasFaults(hasFaults)
    {
    }

    void writeAll();

private:
    void write(const QString &command, const QString &scope, const QList<PsProperties> &rows);
    void writeItem(const KitEntry &entry, const QList<PsProperties> &rows);
    void writeReplication();
    void writePatchVersions();
    void writePairs();
    void writeEdge();
    void writeDatabases();
    void writeConferencing();
    void writeCallPark();
    void writeResponseGroups();
    void writeAnnouncements(const HomePool &pool);
    void writeSettings();
    void writeStoreLocation();
    [[nodiscard]] static PsProperties unassignedNumbers(const QString &pool);
    [[nodiscard]] QString siteName(int site) const { return u"Site:"_s + m_layout.site(site).name; }

    Kit &m_kit;
    const Layout &m_layout;
    bool m_hasFaults;
};

void OutputWriter::writeItem(const KitEntry &entry, const QList<PsProperties> &rows)
{
    m_kit.add(entry, [&](QIODevice &device) {
        const std::unique_ptr<PsWriter> writer = makeClixmlWriter(device, TextEncoding::Utf8);
        for (const PsProperties &row : rows) {
            writer->add({customObjectTypes(), {}, row, true});
        }
        writer->finish();
    });
}

void OutputWriter::write(const QString &command, const QString &scope,
                         const QList<PsProperties> &rows)
{
    const QString suffix = scope.isEmpty() ? QString() : u'_' + scope;
    writeItem({u"outputs/%1%2.clixml"_s.arg(command, suffix),
               {},
               scope,
               scope.isEmpty() ? m_layout.centralManagementPool : scope,
               490,
               {}},
              rows);
}

void OutputWriter::writeReplication()
{
    QList<PsProperties> rows;
    for (const ClusterSpec &cluster : m_layout.clusters) {
        for (const MachineSpec &machine : cluster.machines) {
            const bool isForgotten = m_hasFaults && machine.fqdn.startsWith(u"edge-mad02."_s);
            if (cluster.isProductServer && !isForgotten) {
                const bool isLate = m_hasFaults && machine.fqdn.startsWith(u"med-lis02."_s);
                rows.append({{"UpToDate", PsValue::yesNo(!isLate)},
                             {"ReplicaFqdn", machine.fqdn},
                             {"LastStatusReport",
                              PsValue::date(asOf().addSecs(isLate ? -259'200 : -30'000))},
                             {"LastUpdateCreation", PsValue::date(asOf().addDays(-3))},
                             {"ProductVersion", "6.0.9319.0"}});
            }
        }
    }
    write(u"Get-CsManagementStoreReplicationStatus"_s, {}, rows);
    const QString master = m_layout.centralManagementPool;
    writeItem(
        {u"outputs/Get-CsManagementStoreReplicationStatus_store.clixml"_s, {}, {}, master, 490, {}},
        {{{"ActiveMasterFqdn", master},
          {"ActiveMasterLastHeartbeat", PsValue::date(asOf().addSecs(-29'400))},
          {"ActiveFileTransferAgents", master}}});
}

void OutputWriter::writePatchVersions()
{
    for (const ClusterSpec &cluster : m_layout.clusters) {
        const auto service =
            std::find_if(m_layout.services.begin(), m_layout.services.end(),
                         [&](const ServiceSpec &s) { return s.cluster == cluster.id && !s.onSql; });
        // The command came with 2015.
        if (!cluster.isProductServer || service == m_layout.services.end()
            || service->version < 7) {
            continue;
        }
        for (const MachineSpec &machine : cluster.machines) {
            const bool isBehind = m_hasFaults && machine.fqdn.startsWith(u"fe-lis02."_s);
            const QByteArray build = service->version == 8 ? "7.0.2046.553"
                                     : isBehind            ? "6.0.9319.619"
                                                           : "6.0.9319.881";
            const QByteArray product = service->version == 8
                                           ? "Skype for Business Server 2019, Core Components"
                                           : "Skype for Business Server 2015, Core Components";
            write(u"Get-CsServerPatchVersion"_s, machine.fqdn,
                  {{{"ComponentName", product}, {"Version", build}}});
        }
    }
}

void OutputWriter::writePairs()
{
    for (const auto &[first, second] : m_layout.pairs) {
        for (const auto &[pool, backup] : {std::pair{first, second}, {second, first}}) {
            write(u"Get-CsPoolBackupRelationship"_s, pool, {{{"BackupPoolFqdn", backup}}});
            const bool isBroken = m_hasFaults && pool.startsWith(u"se-osl02."_s);
            write(u"Get-CsBackupServiceStatus"_s, pool,
                  {{{"Identity", "UserServices.PresenceFocus"},
                    {"ExportStatus", "SteadyState"},
                    {"ImportStatus", isBroken ? "ErrorState" : "NormalState"}},
                   {{"Identity", "ConfServices.DataConf"},
                    {"ExportStatus", "FinalState"},
                    {"ImportStatus", "NormalState"}}});
        }
    }
}

void OutputWriter::writeEdge()
{
    QList<PsProperties> rows;
    for (const ServiceSpec &service : m_layout.services) {
        if (service.id.role != u"EdgeServer"_s) {
            continue;
        }
        const QString fqdn = m_layout.cluster(service.cluster)->fqdn;
        const auto external = [&](const QString &owner) -> QString {
            for (const PortSpec &port : service.ports) {
                if (port.owner == owner && !port.configuredFqdn.isEmpty()) {
                    return port.configuredFqdn;
                }
            }
            return {};
        };
        const ServiceSpec *nextHop = m_layout.service(service.dependsOn.first().service);
        rows.append({{"Identity", u"EdgeServer:"_s + fqdn},
                     {"Registrar", u"Registrar:"_s + m_layout.cluster(nextHop->cluster)->fqdn},
                     {"AccessEdgeExternalSipPort", PsValue::number(5061)},
                     {"AccessEdgeExternalFqdn", external(u"component:AccessEdge"_s)},
                     {"DataEdgeExternalFqdn", external(u"component:DataEdge"_s)},
                     {"AVEdgeExternalFqdn", external(u"component:MediaRelayEdge"_s)},
                     {"SiteId", siteName(service.id.site)},
                     {"PoolFqdn", fqdn},
                     {"Version", PsValue::number(service.version)},
                     {"ServiceId", service.id.toText()},
                     {"Role", "EdgeServer"}});
    }
    write(u"Get-CsService"_s, {}, rows);
    write(u"Get-CsXmppAllowedPartner"_s, {}, {});
    write(u"Get-CsAccessEdgeConfiguration"_s, {},
          {{{"Identity", "Global"},
            {"AllowOutsideUsers", PsValue::yesNo(true)},
            {"AllowFederatedUsers", PsValue::yesNo(true)},
            {"EnablePartnerDiscovery", PsValue::yesNo(true)},
            {"RoutingMethod", "UseDnsSrvRouting"}}});
}

void OutputWriter::writeDatabases()
{
    QList<PsProperties> tests;
    QList<PsProperties> states;
    for (const ServiceSpec &service : m_layout.services) {
        if (service.id.role != u"UserStore"_s) {
            continue;
        }
        const QString server = m_layout.cluster(service.cluster)->fqdn;
        const bool isDown = m_hasFaults && server.startsWith(u"se-osl02."_s);
        tests.append({{"SqlServerFqdn", server},
                      {"SqlInstanceName", service.sqlName},
                      {"DatabaseName", "rtcxds"},
                      {"DataSource", server + u'\\' + service.sqlName},
                      {"ExpectedVersion", "15.13.21"},
                      {"InstalledVersion", "15.13.21"},
                      {"Succeed", PsValue::yesNo(!isDown)}});
        states.append(
            {{"Identity", u"UserDatabase:"_s + server}, {"Online", PsValue::yesNo(true)}});
    }
    write(u"Test-CsDatabase"_s, {}, tests);
    write(u"Get-CsUserDatabaseState"_s, {}, states);
    for (const HomePool &pool : m_layout.homePools) {
        if (!pool.isStandard) {
            const bool isMirrored = m_hasFaults && pool.fqdn.startsWith(u"pool-mad01."_s);
            const QByteArray none("DatabaseInaccessibleOrMirroringNotEnabled");
            write(u"Get-CsDatabaseMirrorState"_s, pool.fqdn,
                  {{{"DatabaseName", "rtcxds"},
                    {"StateOnPrimary", isMirrored ? QByteArray("Principal") : none},
                    {"StateOnMirror", isMirrored ? QByteArray("Mirror") : none},
                    {"MirroringStatusOnPrimary", isMirrored ? "synchronized" : ""},
                    {"MirroringStatusOnMirror", isMirrored ? "synchronized" : ""}}});
        }
    }
}

void OutputWriter::writeConferencing()
{
    QList<PsProperties> directories;
    int number = 0;
    for (const HomePool &pool : m_layout.homePools) {
        directories.append(
            {{"Identity", PsValue::number(++number)}, {"ServiceId", u"UserServer:"_s + pool.fqdn}});
    }
    write(u"Get-CsConferenceDirectory"_s, {}, directories);
    write(u"Get-CsConferencingPolicy"_s, {},
          {{{"Identity", "Global"}, {"AllowAnonymousParticipantsInMeetings", PsValue::yesNo(true)}},
           {{"Identity", "Tag:Executives"},
            {"AllowAnonymousParticipantsInMeetings", PsValue::yesNo(true)}}});
}

void OutputWriter::writeCallPark()
{
    QList<PsProperties> orbits;
    for (const HomePool &pool : m_layout.homePools) {
        if (!pool.hasCallPark) {
            continue;
        }
        const QString service = u"ApplicationServer:"_s + pool.fqdn;
        writeItem(
            {u"CallPark_%1.xml"_s.arg(pool.fqdn), u"SET-CPS"_s, pool.fqdn, pool.fqdn, 460, {}},
            {{{"Identity", siteName(pool.cluster.site)},
              {"OnTimeoutURI", u"sip:operator@"_s + m_layout.sipDomains.first()},
              {"CallPickupTimeoutThreshold", "00:01:30"},
              {"EnableMusicOnHold", PsValue::yesNo(true)},
              {"MaxCallPickupAttempts", PsValue::number(1)}}});
        const QString from = QString::number(8000 + 100 * static_cast<int>(orbits.size()));
        orbits.append({{"Identity", pool.fqdn.section(u'.', 0, 0)},
                       {"Type", "CallPark"},
                       {"NumberRangeStart", u'#' + from},
                       {"NumberRangeEnd", u'#' + from.left(2) + u"99"_s},
                       {"CallParkServiceId", service},
                       {"CallParkServerFqdn", pool.fqdn}});
    }
    if (!orbits.isEmpty()) {
        writeItem(
            {u"CallParkOrbits.xml"_s, u"SET-ORBIT"_s, {}, m_layout.centralManagementPool, 460, {}},
            orbits);
    }
}

PsProperties OutputWriter::unassignedNumbers(const QString &pool)
{
    return {{"Identity", pool.section(u'.', 0, 0) + u" free numbers"_s},
            {"NumberRangeStart", "tel:+34919900000"},
            {"NumberRangeEnd", "tel:+34919900099"},
            {"AnnouncementServiceId", u"ApplicationServer:"_s + pool},
            {"AnnouncementName", "Number not assigned"},
            {"Priority", PsValue::number(1)}};
}

void OutputWriter::writeAnnouncements(const HomePool &pool)
{
    const QString service = u"ApplicationServer:"_s + pool.fqdn;
    writeItem(
        {u"Announcements_%1.xml"_s.arg(pool.fqdn), u"SET-ANN"_s, pool.fqdn, pool.fqdn, 460, {}},
        {{{"Identity", u"Service:%1/not-assigned"_s.arg(service)},
          {"Name", "Number not assigned"},
          {"AudioFilePrompt", "número-no-asignado.wma"}},
         unassignedNumbers(pool.fqdn)});
}

void OutputWriter::writeResponseGroups()
{
    QList<PsProperties> workflows;
    QList<PsProperties> queues;
    QList<PsProperties> groups;
    QList<PsProperties> unassigned;
    for (const HomePool &pool : m_layout.homePools) {
        writeAnnouncements(pool);
        unassigned.append(unassignedNumbers(pool.fqdn));
        if (!pool.hasResponseGroups) {
            continue;
        }
        const QString host = pool.fqdn.section(u'.', 0, 0);
        const QString owner = u"service:ApplicationServer:"_s + pool.fqdn;
        const bool isShared = m_hasFaults && !host.startsWith(u"pool-mad"_s);
        workflows.append({{"Identity", owner + u"/hotline"_s},
                          {"Name", isShared ? u"Service desk"_s : host + u" hotline"_s},
                          {"OwnerPool", pool.fqdn},
                          {"Active", PsValue::yesNo(true)}});
        groups.append({{"Identity", owner + u"/agents"_s},
                       {"Name", host + u" agents"_s},
                       {"OwnerPool", pool.fqdn}});
        queues.append({{"Identity", owner + u"/queue"_s},
                       {"Name", host + u" queue"_s},
                       {"OwnerPool", pool.fqdn}});
        writeItem({u"RgsSettings_%1.xml"_s.arg(pool.fqdn),
                   u"SET-RGSAPP"_s,
                   pool.fqdn,
                   pool.fqdn,
                   460,
                   {}},
                  {{{"Identity", owner},
                    {"AgentRingbackGracePeriod", PsValue::number(60)},
                    {"DisableCallContext", PsValue::yesNo(false)}}});
    }
    write(u"Get-CsUnassignedNumber"_s, {}, unassigned);
    write(u"Get-CsRgsWorkflow"_s, {}, workflows);
    write(u"Get-CsRgsQueue"_s, {}, queues);
    write(u"Get-CsRgsAgentGroup"_s, {}, groups);
}

void OutputWriter::writeStoreLocation()
{
    for (const ServiceSpec &service : m_layout.services) {
        if (service.id.role == u"CentralMgmtStore"_s) {
            const QString server = m_layout.cluster(service.cluster)->fqdn;
            write(u"Get-CsConfigurationStoreLocation"_s, {},
                  {{{"BackEndServer", server + u'\\' + service.sqlName}}});
        }
    }
}

void OutputWriter::writeSettings()
{
    for (const SiteSpec &site : m_layout.sites) {
        writeItem({u"Kerberos_%1.xml"_s.arg(site.name).replace(u' ', u'_'),
                   u"SET-KERB"_s,
                   site.name,
                   m_layout.centralManagementPool,
                   460,
                   {}},
                  {{{"Identity", siteName(site.id)},
                    {"UserAccount", u"FABRIKAM\\kerb-%1"_s.arg(site.id)}}});
    }
    writeStoreLocation();
    write(u"Get-CsHostingProvider"_s, {},
          {{{"Identity", "Skype for Business Online"},
            {"ProxyFqdn", "sipfed.online.lync.com"},
            {"Enabled", PsValue::yesNo(true)},
            {"EnabledSharedAddressSpace", PsValue::yesNo(true)},
            {"HostsOCSUsers", PsValue::yesNo(true)},
            {"IsLocal", PsValue::yesNo(false)},
            {"AutodiscoverUrl",
             "https://webdir.online.lync.com/Autodiscover/AutodiscoverService.svc/root"}}});
    write(u"Get-CsAddressBookConfiguration"_s, {},
          {{{"Identity", "Global"},
            {"UseNormalizationRules", PsValue::yesNo(true)},
            {"IgnoreGenericRules", PsValue::yesNo(false)}}});
    QList<PsProperties> routes;
    for (const SiteSpec &site : m_layout.sites) {
        const bool isBare = m_hasFaults && site.name == u"Oslo"_s;
        const PsValue gateways =
            isBare ? PsValue::strings({}) : PsValue::strings({"PstnGateway:gw"});
        routes.append({{"Identity", site.name},
                       {"NumberPattern", u"^\\+"_s + site.numberPrefix},
                       {"PstnGatewayList", gateways}});
    }
    write(u"Get-CsVoiceRoute"_s, {}, routes);
}

void OutputWriter::writeAll()
{
    writeReplication();
    writePatchVersions();
    writePairs();
    writeEdge();
    writeDatabases();
    writeConferencing();
    writeCallPark();
    writeResponseGroups();
    writeSettings();
}

} // namespace

void writeCmdletOutputs(Kit &kit, const Layout &layout, const Options &options)
{
    OutputWriter(kit, layout, options.preset == u"fabrikam"_s).writeAll();
}

} // namespace muster::lab
