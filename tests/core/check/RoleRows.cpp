// SPDX-License-Identifier: Apache-2.0
// Rows of CONF, VOICE, RGS, PCHAT, PAIR and DEC.
#include "tests/core/check/CheckRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Change withOutput(const QString &command, const QList<QStringList> &rows)
{
    return [=](CheckCase &c) {
        const Deployment made = aDeployment().withOutput(command, rows).build();
        c.deployment.outputs += made.outputs;
    };
}

Change ranges(const QString &pool)
{
    return withOutput(u"Get-CsUnassignedNumber"_s,
                      {{u"Identity=free"_s, u"AnnouncementServiceId=ApplicationServer:"_s + pool}});
}

void noFarm(CheckCase &c)
{
    c.deployment.topology->services.removeIf(
        [](const Service &service) { return service.roleName == u"WacService"; });
}

void noConferencing(CheckCase &c)
{
    c.deployment.topology->services.removeIf(
        [](const Service &service) { return service.roleName == u"ConfServices"; });
}

void gateway(CheckCase &c)
{
    Pool pool;
    pool.fqdn = contosoName(u"gw01"_s);
    pool.role = ClusterRole::Gateway;
    c.deployment.pools.append(pool);
    Trunk trunk;
    trunk.gatewayCluster = pool.fqdn;
    trunk.address = pool.fqdn.text();
    trunk.mediationPool = contosoName(u"se01"_s);
    c.deployment.trunks.append(trunk);
}

void gatewaySaved(CheckCase &c)
{
    gateway(c);
    ManifestItem item;
    item.id = u"EXT-PSTN"_s;
    item.scope = u"gw01.contoso.com"_s;
    item.takenAt = c.clock.now();
    c.inputs.snapshot->manifest.items.append(item);
}

void gatewayAtTheEnd(CheckCase &c)
{
    toServer(c);
    atTheEnd(c);
    gateway(c);
}

void branch(CheckCase &c)
{
    c.inputs.target = Target::Sfb2019;
    c.deployment.pools.first().version = ProductVersion::Lync2013;
    c.deployment.pools.append(aDeployment()
                                  .with(aPool(u"sba01"_s).withRole(ClusterRole::SurvivableBranch))
                                  .build()
                                  .pools.first());
}

void on2013(CheckCase &c)
{
    c.inputs.target = Target::Sfb2019;
    c.deployment.pools.first().version = ProductVersion::Lync2013;
}

void responseGroups(CheckCase &c)
{
    c.deployment.pools.first().hasResponseGroups = true;
}

void workflows(CheckCase &c)
{
    responseGroups(c);
    withOutput(u"Get-CsRgsWorkflow"_s,
               {{u"Name=Sales"_s, u"Identity=service:ApplicationServer:se01.contoso.com/1"_s}})(c);
    withOutput(u"Get-CsRgsQueue"_s, {{u"Name=Sales"_s}})(c);
    withOutput(u"Get-CsRgsAgentGroup"_s, {{u"Name=Sales"_s}})(c);
}

void workflowsAlone(CheckCase &c)
{
    responseGroups(c);
    withOutput(u"Get-CsRgsWorkflow"_s, {{u"Name=Sales"_s}})(c);
}

Change planned(Obtain how)
{
    return [how](CheckCase &c) {
        workflows(c);
        PlannedItem item;
        item.id = u"SET-RGS"_s;
        item.scope = u"se01.contoso.com"_s;
        item.how = how;
        c.inputs.plan = BackupPlan{{item}, {}};
    };
}

void twoOfAName(CheckCase &c)
{
    workflows(c);
    withOutput(u"Get-CsRgsQueue"_s, {{u"Name=SALES"_s}})(c);
}

void callPark(CheckCase &c)
{
    toServer(c);
    c.deployment.pools.first().hasCallPark = true;
}

void chat(CheckCase &c)
{
    toServer(c);
    c.deployment.pools.append(aDeployment()
                                  .with(aPool(u"chat01"_s).withRole(ClusterRole::PersistentChat))
                                  .build()
                                  .pools.first());
}

Change chatSaved(const QString &id)
{
    return [id](CheckCase &c) {
        chat(c);
        ManifestItem item;
        item.id = id;
        c.inputs.snapshot->manifest.items.append(item);
    };
}

void paired(CheckCase &c)
{
    c.deployment.pairs = {{contosoName(u"se01"_s), contosoName(u"se02"_s), u"topology"_s}};
}

void pairOfTwoVersions(CheckCase &c)
{
    paired(c);
    c.deployment.pools.first().version = ProductVersion::Lync2013;
}

void pairOfTwoKinds(CheckCase &c)
{
    paired(c);
    c.deployment.pools.first().role = ClusterRole::EnterpriseFrontEnd;
}

Change pairStatus(const QString &imported)
{
    return [imported](CheckCase &c) {
        paired(c);
        for (const QString &pool : {u"se01.contoso.com"_s, u"se02.contoso.com"_s}) {
            CmdletOutput saved;
            saved.command = u"Get-CsBackupServiceStatus"_s;
            saved.scope = pool;
            saved.rows = {
                aBag({u"Identity=UserServices.PresenceFocus"_s, u"ExportStatus=SteadyState"_s,
                      u"ImportStatus="_s + imported}),
                aBag({u"Identity=CentralMgmt.CMSMaster"_s, u"ExportStatus=NotInitialized"_s,
                      u"ImportStatus=NotInitialized"_s})};
            c.deployment.outputs.append(saved);
        }
    };
}

void pairedOn2019(CheckCase &c)
{
    paired(c);
    c.deployment.pools.first().version = ProductVersion::Sfb2019;
}

void emptied(CheckCase &c)
{
    atTheEnd(c);
    c.inputs.retiringPools = {contosoName(u"old"_s)};
}

void archiving(CheckCase &c)
{
    atTheEnd(c);
    Service store;
    store.key = u"arch"_s;
    store.roleName = u"ArchivingStore"_s;
    c.deployment.topology->services.append(store);
    for (Service &service : c.deployment.topology->services) {
        if (service.roleName == u"Registrar") {
            service.dependencies.append({u"arch"_s, u"Default"_s});
        }
    }
}

QList<CheckRow> decommissionRows()
{
    return {
        {"DEC-001", "users left", "fail", atTheEnd},
        {"DEC-001", "empty", "pass", emptied},
        {"DEC-001", "no accounts", "unknown", both(atTheEnd, withoutAccounts)},
        {"DEC-002", "contact left", "fail", atTheEnd},
        {"DEC-002", "empty", "pass", emptied},
        {"DEC-002", "no accounts", "unknown", both(atTheEnd, withoutAccounts)},
        {"DEC-003", "still there", "fail", atTheEnd},
        {"DEC-003", "moved", "pass", emptied},
        {"DEC-003", "no topology", "unknown", both(atTheEnd, withoutTopology)},
        {"DEC-004", "still there", "fail", atTheEnd},
        {"DEC-004", "moved", "pass", emptied},
        {"DEC-004", "no output", "unknown", both(atTheEnd, withoutOutputs)},
        {"DEC-005", "Edge next hop", "fail", atTheEnd},
        {"DEC-005", "nothing", "pass", emptied},
        {"DEC-005", "no topology", "unknown", both(atTheEnd, withoutTopology)},
        {"DEC-006", "not pinned", "fail", atTheEnd},
        {"DEC-006", "pinned and proved", "pass",
         both(atTheEnd, [](CheckCase &c) { c.inputs.snapshot->isPinned = true; })},
        {"DEC-006", "no snapshot", "unknown", both(atTheEnd, withoutSnapshot)},
        {"DEC-008", "cleared", "pass", atTheEnd},
        {"DEC-008", "left", "fail", archiving},
        {"DEC-008", "no topology", "unknown", both(atTheEnd, withoutTopology)},
        {"BKP-019", "not pinned", "fail", atTheEnd},
        {"BKP-019", "pinned", "pass",
         both(atTheEnd, [](CheckCase &c) { c.inputs.snapshot->isPinned = true; })},
        {"BKP-019", "no snapshot", "unknown", both(atTheEnd, withoutSnapshot)},
    };
}

QList<CheckRow> pairRows()
{
    return {
        {"PAIR-001", "no pair", "notApplicable", nothing},
        {"PAIR-001", "not asked", "unknown", paired},
        {"PAIR-001", "steady", "pass", pairStatus(u"NormalState"_s)},
        {"PAIR-001", "in error", "fail", pairStatus(u"ErrorState"_s)},
        {"PAIR-002", "no pair", "notApplicable", nothing},
        {"PAIR-002", "two kinds", "fail", pairOfTwoKinds},
        {"PAIR-002", "systems not known", "unknown", paired},
        {"PAIR-003", "one version", "pass", paired},
        {"PAIR-003", "two versions", "fail", pairOfTwoVersions},
        {"PAIR-003", "no topology", "unknown", withoutTopology},
        {"PAIR-004", "saved", "pass", paired},
        {"PAIR-004", "not saved", "fail", both(paired, unsaved(u"DB-USER"_s))},
        {"PAIR-004", "no snapshot", "unknown", both(paired, withoutSnapshot)},
        {"PAIR-005", "no pair", "notApplicable", nothing},
        {"PAIR-005", "pair", "unknown", paired},
        {"RGS-008", "pair", "unknown", pairedOn2019},
        {"RGS-008", "2015", "notApplicable", paired},
    };
}

QList<CheckRow> chatRows()
{
    return {
        {"PCHAT-001", "none", "pass", toServer},
        {"PCHAT-001", "one", "unknown", chat},
        {"PCHAT-002", "none", "notApplicable", toServer},
        {"PCHAT-002", "not saved", "fail", chat},
        {"PCHAT-002", "saved, last change not known", "unknown", chatSaved(u"DB-PCHAT"_s)},
        {"PCHAT-003", "none", "notApplicable", toServer},
        {"PCHAT-003", "saved", "pass", chatSaved(u"DB-PCHATCOMP"_s)},
        {"PCHAT-003", "not known", "unknown", chat},
    };
}

QList<CheckRow> voiceRows()
{
    return {
        {"VOICE-001", "no gateway", "notApplicable", nothing},
        {"VOICE-001", "saved by its vendor", "pass", gatewaySaved},
        {"VOICE-001", "not dated", "unknown", gateway},
        {"VOICE-001", "configuration not saved", "fail", both(gateway, unsaved(u"SET-CMS"_s))},
        {"VOICE-002", "no output", "unknown", nothing},
        {"VOICE-002", "all routes", "pass",
         withOutput(u"Get-CsVoiceRoute"_s, {{u"Identity=All"_s, u"PstnGatewayList={gw}"_s}})},
        {"VOICE-002", "a route without", "fail",
         withOutput(u"Get-CsVoiceRoute"_s, {{u"Identity=All"_s, u"PstnGatewayList={}"_s}})},
        {"VOICE-005", "no trunk", "notApplicable", both(toServer, atTheEnd)},
        {"VOICE-005", "on a retiring pool", "fail", gatewayAtTheEnd},
        {"VOICE-005", "nobody chose a pool", "unknown",
         both(gatewayAtTheEnd, [](CheckCase &c) { c.inputs.retiringPools.clear(); })},
        {"VOICE-009", "no output", "unknown", toServer},
        {"VOICE-009", "of a pool that is gone", "fail",
         both(toServer, ranges(u"gone.contoso.com"_s))},
        {"VOICE-009", "of a pool that retires", "fail",
         both(toServer, ranges(u"se01.contoso.com"_s))},
        {"VOICE-009", "of a pool that stays", "pass",
         both(toServer, ranges(u"edge01.contoso.com"_s))},
        {"VOICE-007", "saved", "pass", nothing},
        {"VOICE-007", "use not known", "unknown", unsaved(u"SET-LIS"_s)},
        {"VOICE-007", "used, not saved", "fail",
         both(unsaved(u"SET-LIS"_s), withOutput(u"Get-CsLisLocation"_s, {{u"City=Oslo"_s}}))},
        {"VOICE-007", "not used", "notApplicable",
         both(unsaved(u"SET-LIS"_s), withOutput(u"Get-CsLisLocation"_s, {}))},
        {"VOICE-008", "no branch", "notApplicable", on2013},
        {"VOICE-008", "a branch", "unknown", branch},
        {"RGS-001", "none", "notApplicable", nothing},
        {"RGS-001", "workflows not known", "unknown", responseGroups},
        {"RGS-001", "planned", "pass", planned(Obtain::File)},
        {"RGS-001", "a hole in the plan", "fail", planned(Obtain::Unprotected)},
        {"RGS-002", "none", "notApplicable", nothing},
        {"RGS-002", "names not known", "unknown", responseGroups},
        {"RGS-002", "agent groups not given", "unknown", workflowsAlone},
        {"RGS-002", "unique", "pass", workflows},
        {"RGS-002", "twice", "fail", twoOfAName},
        {"RGS-003", "none", "notApplicable", toServer},
        {"RGS-003", "some", "unknown", both(toServer, responseGroups)},
        {"RGS-004", "none", "notApplicable", nothing},
        {"RGS-004", "some", "unknown", responseGroups},
        {"RGS-005", "none", "notApplicable", toServer},
        {"RGS-005", "some", "unknown", callPark},
        {"RGS-006", "none", "notApplicable", nothing},
        {"RGS-006", "some", "unknown", callPark},
    };
}

} // namespace

QList<CheckRow> roleRows()
{
    const QString directories = u"Get-CsConferenceDirectory"_s;
    const QList<CheckRow> rows{
        {"CONF-001", "saved", "pass", nothing},
        {"CONF-001", "not saved", "fail", unsaved(u"DB-USER"_s)},
        {"CONF-001", "no output", "unknown", withoutOutputs},
        {"CONF-001", "nobody chose a pool", "unknown",
         [](CheckCase &c) { c.inputs.retiringPools.clear(); }},
        {"CONF-004", "few users", "pass", nothing},
        {"CONF-004", "1,000 users", "fail",
         [](CheckCase &c) {
             c.deployment.accounts =
                 aDeployment().with(aPool(u"se01"_s).withAccounts(1000)).build().accounts;
         }},
        {"CONF-004", "no output", "unknown", withoutOutputs},
        {"CONF-005", "associated", "pass", to2019},
        {"CONF-005", "to the target that does not ask", "notApplicable", toServer},
        {"CONF-005", "no server", "fail", both(to2019, noFarm)},
        {"CONF-005", "no conferencing", "notApplicable", both(to2019, noConferencing)},
        {"CONF-005", "no topology", "unknown", both(to2019, withoutTopology)},
    };
    return rows + voiceRows() + chatRows() + pairRows() + decommissionRows();
}

} // namespace muster
