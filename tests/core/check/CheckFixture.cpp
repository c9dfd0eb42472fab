// SPDX-License-Identifier: Apache-2.0
#include "tests/core/check/CheckFixture.h"

#include "tests/support/TestJob.h"

using namespace Qt::StringLiterals;

namespace muster {

const CheckKnowledge &knowledge()
{
    static const Result<CheckKnowledge> loaded = CheckKnowledge::load();
    if (!loaded) {
        qFatal("%s line %lld: %s", qPrintable(loaded.error().subject), loaded.error().line,
               qPrintable(loaded.error().detail));
    }
    return *loaded;
}

namespace {

void addOutputs(DeploymentBuilder &builder)
{
    const QString replica = u"Get-CsManagementStoreReplicationStatus"_s;
    builder
        .withOutput(replica, {{u"ActiveMasterFqdn=se01.contoso.com"_s,
                               u"ActiveFileTransferAgents=se01.contoso.com"_s}})
        .withOutput(replica, {{u"ReplicaFqdn=se01.contoso.com"_s, u"UpToDate=True"_s,
                               u"LastStatusReport=2025-03-10 06:00:00"_s,
                               u"LastUpdateCreation=2025-03-09 12:00:00"_s},
                              {u"ReplicaFqdn=edge01.contoso.com"_s, u"UpToDate=True"_s,
                               u"LastStatusReport=2025-03-10 06:00:00"_s,
                               u"LastUpdateCreation=2025-03-09 12:00:00"_s}})
        .withOutput(u"Get-CsConfigurationStoreLocation"_s,
                    {{u"BackEndServer=se01.contoso.com\\rtc"_s}})
        .withOutput(u"Test-CsDatabase"_s,
                    {{u"DatabaseName=rtcxds"_s, u"Succeed=True"_s, u"InstalledVersion=15.13.21"_s,
                      u"ExpectedVersion=15.13.21"_s}})
        .withOutput(u"Get-CsUserDatabaseState"_s,
                    {{u"Identity=UserDatabase:se01.contoso.com"_s, u"Online=True"_s}})
        .withOutput(u"Get-WinEvent"_s, {{u"ProviderName=LS User Services"_s, u"Id=30001"_s,
                                         u"MachineName=se01.contoso.com"_s}})
        .withOutput(
            u"Resolve-DnsName"_s,
            {{u"Name=_sipinternaltls._tcp.contoso.com"_s, u"NameTarget=se01.contoso.com"_s},
             {u"Name=lyncdiscoverinternal.contoso.com"_s, u"NameHost=se01.contoso.com"_s},
             {u"Name=_sipfederationtls._tcp.contoso.com"_s, u"NameTarget=sip.contoso.com"_s}})
        .withOutput(u"Get-CsConferenceDirectory"_s,
                    {{u"Identity=1"_s, u"ServiceId=UserServer:se01.contoso.com"_s}})
        .withOutput(u"Get-CsAccessEdgeConfiguration"_s,
                    {{u"AllowOutsideUsers=True"_s, u"AllowFederatedUsers=True"_s,
                      u"EnablePartnerDiscovery=True"_s, u"RoutingMethod=UseDnsSrvRouting"_s}})
        .withOutput(u"Get-CsHostingProvider"_s,
                    {{u"ProxyFqdn=sipfed.online.lync.com"_s, u"Enabled=True"_s,
                      u"EnabledSharedAddressSpace=True"_s, u"HostsOCSUsers=True"_s,
                      u"AutodiscoverUrl=https://webdir.online.lync.com"_s}});
}

} // namespace

void makeReady(CheckCase &aCase)
{
    const QStringList build{u"6.0.9319.881"_s};
    DeploymentBuilder builder;
    builder
        .with(
            aPool(u"se01"_s).withBuilds(build).withAccounts(3).withCentralManagement().withContact(
                AccountKind::OtherContact))
        .with(aPool(u"se02"_s).withBuilds(build).withAccounts(2))
        .with(
            aPool(u"edge01"_s).withRole(ClusterRole::Edge).withBuilds(build).withNextHop(u"se01"_s))
        .with(aPool(u"oos01"_s).withRole(ClusterRole::WebApps))
        .withFileStore()
        .withCertificates(aCase.clock.now().addDays(400));
    addOutputs(builder);
    aCase.deployment = builder.build();
    aCase.inputs.target = Target::Teams;
    aCase.inputs.snapshot = aSnapshotOf(aCase.deployment, aCase.clock.now().addSecs(-3600));
    aCase.inputs.retiringPools = {contosoName(u"se01"_s), contosoName(u"se02"_s)};
    aCase.inputs.plannedPools = {contosoName(u"teams"_s)};
    aCase.inputs.backupHost = contosoName(u"vault"_s);
}

Assessment assessmentOf(CheckCase &aCase)
{
    TestJob job;
    const Result<Assessment> assessed =
        assess(aCase.deployment, aCase.inputs, knowledge(), aCase.clock, job);
    return assessed ? *assessed : Assessment{};
}

Finding findingOf(CheckCase &aCase, const QString &id)
{
    for (const Finding &finding : assessmentOf(aCase).findings) {
        if (finding.id == id) {
            return finding;
        }
    }
    return {};
}

} // namespace muster
