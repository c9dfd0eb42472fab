// SPDX-License-Identifier: Apache-2.0
// Rows of what saved outputs of servers, settings and the tenant answer.
#include "tests/core/check/CheckRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList servers{u"se01.contoso.com"_s, u"se02.contoso.com"_s, u"edge01.contoso.com"_s};

/// Adds one saved output.
Change saved(const QString &command, const QList<PropertyBag> &rows)
{
    return [command, rows](CheckCase &c) {
        CmdletOutput output;
        output.command = command;
        output.rows = rows;
        c.deployment.outputs.append(output);
    };
}

/// The same of every server of the ready deployment, or of all but the last @p without.
Change onServers(const QString &command, const QStringList &properties, qsizetype without = 0)
{
    return [command, properties, without](CheckCase &c) {
        for (const QString &server : servers.mid(0, servers.size() - without)) {
            CmdletOutput output;
            output.command = command;
            output.scope = server;
            output.rows = {aBag(properties)};
            c.deployment.outputs.append(output);
        }
    };
}

/// An Enterprise pool of two servers in place of the first, with a system on each.
Change systems(const QString &first, const QString &second)
{
    return [=](CheckCase &c) {
        toServer(c);
        c.deployment.pools.first().machines = {contosoName(u"fe01"_s), contosoName(u"fe02"_s)};
        CmdletOutput output;
        output.command = u"Get-CimInstance"_s;
        const QString caption = u"Caption=Microsoft Windows Server 2019 Standard"_s;
        output.rows.append(
            aBag({u"CSName=FE01"_s, caption, u"BuildNumber=1"_s, u"Version="_s + first}));
        if (!second.isEmpty()) {
            output.rows.append(
                aBag({u"CSName=FE02"_s, caption, u"BuildNumber=1"_s, u"Version="_s + second}));
        }
        c.deployment.outputs.append(output);
    };
}

Change cryptography(const QString &wide, const QString &narrow)
{
    const QString place = u"PSPath=HKLM:\\SOFTWARE\\%1Microsoft\\.NETFramework\\v4.0.30319"_s;
    const Change first =
        onServers(u"Get-ItemProperty"_s, {u"SchUseStrongCrypto="_s + wide, place.arg(QString())});
    if (narrow.isEmpty()) {
        return first;
    }
    return both(first, onServers(u"Get-ItemProperty"_s, {u"SchUseStrongCrypto="_s + narrow,
                                                         place.arg(u"Wow6432Node\\"_s)}));
}

/// A pool of the target, at the gate before the first users move.
Change newPool(const QString &event)
{
    return [event](CheckCase &c) {
        toServer(c);
        c.inputs.stage = Stage::FirstUsers;
        c.deployment.pools[1].version = ProductVersion::SubscriptionEdition;
        saved(u"Get-WinEvent"_s, {aBag({u"ProviderName=LS User Replicator"_s, u"Id="_s + event,
                                        u"MachineName=se02.contoso.com"_s,
                                        u"TimeCreated=2025-03-09T10:00:00Z"_s})})(c);
    };
}

Change usages(const QString &policies, const QString &routes)
{
    return [=](CheckCase &c) {
        saved(u"Get-CsPstnUsage"_s, {aBag({u"Usage=Local\nLong"_s})})(c);
        saved(u"Get-CsVoicePolicy"_s, {aBag({u"PstnUsages="_s + policies})})(c);
        saved(u"Get-CsVoiceRoute"_s,
              {aBag({u"Identity=r"_s, u"PstnGatewayList=g"_s, u"PstnUsages="_s + routes})})(c);
    };
}

Change announcement(const QString &pool)
{
    return saved(u"Get-CsAnnouncement"_s,
                 {aBag({u"Identity=service:ApplicationServer:"_s + pool + u"/1951f734"_s})});
}

Change saveTree(const QString &pool)
{
    return [pool](CheckCase &c) {
        ManifestItem item;
        item.id = u"FS-ALL"_s;
        item.scope = pool;
        item.outcome = Outcome::Complete;
        c.inputs.snapshot->manifest.items.append(item);
    };
}

Change changedAt(const QString &time)
{
    return both(saved(u"Get-CsNetworkBandwidthPolicyProfile"_s, {aBag({u"Identity=5Mb"_s})}),
                output(u"Get-CsManagementStoreReplicationStatus"_s, u"LastUpdateCreation"_s, time));
}

void beforeTeams(CheckCase &c)
{
    c.inputs.stage = Stage::Teams;
}

void guardedUser(CheckCase &c)
{
    c.deployment.accounts.first().distinguishedName = u"CN=Ann,DC=contoso,DC=com"_s;
    saved(u"Get-ADUser"_s,
          {aBag({u"DistinguishedName=cn=ann,dc=contoso,dc=com"_s, u"adminCount=1"_s})})(c);
}

QList<CheckRow> serverRowsOfHosts()
{
    const QString licence = u"Get-CsServerVersion"_s;
    const QString disk = u"Get-PhysicalDisk"_s;
    return {
        {"TOPO-007", "one server a pool", "notApplicable", toServer},
        {"TOPO-007", "one version", "pass", systems(u"10.0.17763"_s, u"10.0.17763"_s)},
        {"TOPO-007", "two versions", "fail", systems(u"10.0.17763"_s, u"10.0.14393"_s)},
        {"TOPO-007", "one server not seen", "unknown", systems(u"10.0.17763"_s, {})},
        {"VER-008", "volume licence", "pass",
         onServers(licence, {u"Value=Skype for Business Server 2015 (6.0.9319.0): Volume license "
                             "key installed."_s})},
        {"VER-008", "evaluation", "fail",
         onServers(licence, {u"Value=Skype for Business Server 2015 (6.0.9319.0): Evaluation."_s})},
        {"VER-008", "no output", "unknown", nothing},
        {"VER-008", "one server not seen", "unknown", onServers(licence, {u"Value=Volume"_s}, 1)},
        {"DISK-003", "healthy", "pass", onServers(disk, {u"HealthStatus=Healthy"_s})},
        {"DISK-003", "one is not", "fail", onServers(disk, {u"HealthStatus=Warning"_s}, 2)},
        {"DISK-003", "no output", "unknown", nothing},
        {"SEC-005", "both hives", "pass", cryptography(u"1"_s, u"1"_s)},
        {"SEC-005", "32-bit programs not", "fail", cryptography(u"1"_s, u"0"_s)},
        {"SEC-005", "one hive not read", "unknown", cryptography(u"1"_s, {})},
        {"USR-019", "event there", "pass", newPool(u"30024"_s)},
        {"USR-019", "another event", "unknown", newPool(u"30025"_s)},
        {"CERT-005", "valid", "pass",
         saved(u"Get-CsCertificate"_s, {aBag({u"Use=OAuthTokenIssuer"_s, u"Thumbprint=AB"_s,
                                              u"NotAfter=2026-01-01T00:00:00Z"_s})})},
        {"CERT-005", "over", "fail",
         saved(u"Get-CsCertificate"_s, {aBag({u"Use=OAuthTokenIssuer"_s, u"Thumbprint=AB"_s,
                                              u"NotAfter=2025-01-01T00:00:00Z"_s})})},
        {"CERT-005", "of another use", "unknown",
         saved(u"Get-CsCertificate"_s,
               {aBag({u"Use=Default"_s, u"Thumbprint=AB"_s, u"NotAfter=2025-01-01T00:00:00Z"_s})})},
        {"CERT-005", "a time in another form", "unknown",
         saved(u"Get-CsCertificate"_s,
               {aBag({u"Use=OAuthTokenIssuer"_s, u"Thumbprint=AB"_s, u"NotAfter=01/02/26"_s})})},
    };
}

QList<CheckRow> settingRows()
{
    const QString join = u"Get-CsWebServiceConfiguration"_s;
    const QString book = u"Get-CsAddressBookConfiguration"_s;
    const QString test = u"Test-CsVoiceTestConfiguration"_s;
    return {
        {"CONF-006", "recorded", "pass",
         both(to2019,
              saved(join, {aBag({u"Identity=Global"_s, u"ShowJoinUsingLegacyClientLink=False"_s,
                                 u"ShowAlternateJoinOptionsExpanded=False"_s})}))},
        {"CONF-006", "a setting missing", "unknown",
         both(to2019, saved(join, {aBag({u"ShowJoinUsingLegacyClientLink=False"_s})}))},
        {"CONF-006", "to Teams", "notApplicable", nothing},
        {"VOICE-003", "all used", "pass", usages(u"Local\nLong"_s, u"Long\nLocal"_s)},
        {"VOICE-003", "no route", "fail", usages(u"Local\nLong"_s, u"Local"_s)},
        {"VOICE-003", "lists not expanded", "unknown",
         usages(u"System.Collections.Generic.List`1[System.String]"_s, u"Local"_s)},
        {"VOICE-003", "no output", "unknown", nothing},
        {"VOICE-004", "success", "pass", saved(test, {aBag({u"Result=Success"_s})})},
        {"VOICE-004", "failure", "fail", saved(test, {aBag({u"Result=Fail"_s})})},
        {"VOICE-004", "no case stored", "notApplicable",
         saved(u"Get-CsVoiceTestConfiguration"_s, {})},
        {"VOICE-004", "no output", "unknown", nothing},
        {"VOICE-006", "no profile", "notApplicable",
         saved(u"Get-CsNetworkBandwidthPolicyProfile"_s, {})},
        {"VOICE-006", "saved since", "pass", changedAt(u"2025-03-09 12:00:00"_s)},
        {"VOICE-006", "changed since", "fail", changedAt(u"2025-03-10 07:59:00"_s)},
        {"VOICE-006", "not saved", "fail",
         both(changedAt(u"2025-03-09 12:00:00"_s), unsaved(u"SET-CMS"_s))},
        {"VOICE-006", "no output", "unknown", nothing},
        {"RGS-007", "none", "notApplicable", saved(u"Get-CsAnnouncement"_s, {})},
        {"RGS-007", "saved", "pass",
         both(announcement(u"ann.contoso.com"_s), saveTree(u"ann.contoso.com"_s))},
        {"RGS-007", "not saved", "fail", announcement(u"ann.contoso.com"_s)},
        {"RGS-007", "no output", "unknown", nothing},
        {"FS-003", "used", "pass",
         both(to2019, saved(book, {aBag({u"Identity=Global"_s, u"UseNormalizationRules=True"_s,
                                         u"IgnoreGenericRules=False"_s})}))},
        {"FS-003", "not used: a person must plan", "unknown",
         both(to2019, saved(book, {aBag({u"Identity=Global"_s, u"UseNormalizationRules=False"_s,
                                         u"IgnoreGenericRules=False"_s})}))},
        {"HYB-001", "both", "pass",
         both(beforeTeams, saved(u"Get-CsTenantFederationConfiguration"_s,
                                 {aBag({u"SharedSipAddressSpace=True"_s})}))},
        {"HYB-001", "tenant not", "fail",
         both(beforeTeams, saved(u"Get-CsTenantFederationConfiguration"_s,
                                 {aBag({u"SharedSipAddressSpace=False"_s})}))},
        {"HYB-001", "tenant not seen", "unknown", beforeTeams},
        {"HYB-004", "least", "pass",
         both(beforeTeams,
              saved(u"Get-Module"_s, {aBag({u"Name=MicrosoftTeams"_s, u"Version=6.2.1"_s})}))},
        {"HYB-004", "older", "fail",
         both(beforeTeams,
              saved(u"Get-Module"_s, {aBag({u"Name=MicrosoftTeams"_s, u"Version=6.2.0"_s})}))},
        {"HYB-004", "another module", "unknown",
         both(beforeTeams,
              saved(u"Get-Module"_s, {aBag({u"Name=ActiveDirectory"_s, u"Version=9.0"_s})}))},
        {"USR-015", "in a protected group", "fail", guardedUser},
        {"USR-015", "inheritance not seen", "unknown", nothing},
    };
}

} // namespace

QList<CheckRow> hostRows()
{
    return serverRowsOfHosts() + settingRows();
}

} // namespace muster
