// SPDX-License-Identifier: Apache-2.0
// Rows of TOPO, VER, CMS and DB.
#include "tests/core/check/CheckRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString replication = u"Get-CsManagementStoreReplicationStatus"_s;

Change version(ProductVersion version)
{
    return [version](CheckCase &c) {
        for (Pool &pool : c.deployment.pools) {
            if (pool.version) {
                pool.version = version;
                pool.builds.clear();
            }
        }
    };
}

/// Only the first pool: two versions side by side.
Change firstVersion(ProductVersion version)
{
    return [version](CheckCase &c) {
        c.deployment.pools.first().version = version;
        c.deployment.pools.first().builds.clear();
    };
}

Change build(const QStringList &builds)
{
    return [builds](CheckCase &c) { c.deployment.pools.first().builds = builds; };
}

Change poolOf(const PoolBuilder &pool)
{
    return [pool](CheckCase &c) {
        c.deployment.pools.append(aDeployment().with(pool).build().pools.first());
        c.deployment.pools.last().clusterKey = u"1:99"_s;
    };
}

void sharedInstance(CheckCase &c)
{
    for (Service &service : c.deployment.topology->services) {
        if (service.roleName == u"UserStore") {
            service.sqlInstanceKey = u"1:1\\rtc"_s;
        }
    }
}

void draft(CheckCase &c)
{
    c.deployment.topology->services.removeIf(
        [](const Service &service) { return service.roleName == u"CentralMgmt"; });
}

void badName(CheckCase &c)
{
    c.deployment.pools.first().machines = {contosoName(u"se_01"_s)};
}

void missingFolder(CheckCase &c)
{
    c.deployment.fileStores.first().folders.clear();
}

void noStore(CheckCase &c)
{
    c.deployment.fileStoreServices.clear();
}

void upgrade(CheckCase &c)
{
    version(ProductVersion::Lync2013)(c);
    c.inputs.target = Target::Sfb2015;
}

void planned(CheckCase &c)
{
    toServer(c);
    c.inputs.plannedPools = {contosoName(u"SE01"_s)};
}

/// A trusted application beside a new pool, with its next hop on the pool of that cluster.
Change application(const QString &nextCluster)
{
    return [nextCluster](CheckCase &c) {
        toServer(c);
        poolOf(aPool(u"app01"_s).withRole(ClusterRole::TrustedApplication))(c);
        c.deployment.pools[1].version = ProductVersion::SubscriptionEdition;
        Service service;
        service.key = u"app"_s;
        service.roleName = u"ExternalServer"_s;
        service.clusterKey = c.deployment.pools.last().clusterKey;
        service.dependencies = {{u"Registrar-"_s + nextCluster, u"Default"_s}};
        c.deployment.topology->services.append(service);
    };
}

void enterprise(CheckCase &c)
{
    toServer(c);
    c.deployment.pools.first().role = ClusterRole::EnterpriseFrontEnd;
    c.deployment.pools.first().backEnds = {u"sql01.contoso.com\\rtc"_s};
}

Change mirror(const QString &state)
{
    return [state](CheckCase &c) {
        enterprise(c);
        CmdletOutput saved;
        saved.command = u"Get-CsDatabaseMirrorState"_s;
        saved.rows = {aBag({u"DatabaseName=rtcxds"_s, u"StateOnPrimary="_s + state,
                            u"MirroringStatusOnPrimary=synchronized"_s,
                            u"MirroringStatusOnMirror=synchronized"_s})};
        c.deployment.outputs.append(saved);
    };
}

void noEdge(CheckCase &c)
{
    c.deployment.pools.removeIf([](const Pool &pool) { return pool.role == ClusterRole::Edge; });
}

void unlistedEdge(CheckCase &c)
{
    for (CmdletOutput &saved : c.deployment.outputs) {
        saved.rows.removeIf(
            [](const PropertyBag &row) { return row.value(u"ReplicaFqdn").startsWith(u"edge"_s); });
    }
}

void archiving(CheckCase &c)
{
    Service store;
    store.key = u"arch"_s;
    store.roleName = u"ArchivingStore"_s;
    c.deployment.topology->services.append(store);
}

void archivingSaved(CheckCase &c)
{
    archiving(c);
    ManifestItem item;
    item.id = u"DB-ARCH"_s;
    c.inputs.snapshot->manifest.items.append(item);
}

QList<CheckRow> versionRows()
{
    using V = ProductVersion;
    return {
        {"VER-001", "2015 to Teams", "pass", nothing},
        {"VER-001", "2015 to SE", "pass", toServer},
        {"VER-001", "2010 to SE", "fail", both(toServer, version(V::Lync2010))},
        {"VER-001", "2013 to SE is unverified", "unknown", both(toServer, version(V::Lync2013))},
        {"VER-001", "already there", "notApplicable",
         both(toServer, version(V::SubscriptionEdition))},
        {"VER-001", "newer than the target", "fail", both(to2019, version(V::SubscriptionEdition))},
        {"VER-002", "2015 and SE", "pass", toServer},
        {"VER-002", "2013, 2015 and SE", "fail", both(toServer, firstVersion(V::Lync2013))},
        {"VER-002", "2015, SE, and 2019 or SE", "unknown",
         both(toServer, firstVersion(V::Sfb2019OrSe))},
        {"VER-002", "to Teams", "notApplicable", nothing},
        {"VER-003", "all 2015", "pass", nothing},
        {"VER-003", "2010 beside", "fail", firstVersion(V::Lync2010)},
        {"VER-003", "no topology", "unknown", withoutTopology},
        {"VER-004", "CU13", "pass", nothing},
        {"VER-004", "too old", "fail", build({u"6.0.9319.618"_s})},
        {"VER-004", "exactly the least", "pass", build({u"6.0.9319.619"_s})},
        {"VER-004", "build not known", "unknown", build({})},
        {"VER-005", "CU13", "pass", nothing},
        {"VER-005", "2013 Front End", "fail", firstVersion(V::Lync2013)},
        {"VER-005", "build not known", "unknown", build({})},
        {"VER-006", "one build", "pass", nothing},
        {"VER-006", "two builds", "fail", build({u"6.0.9319.619"_s, u"6.0.9319.881"_s})},
        {"VER-006", "build not known", "unknown", build({})},
        {"VER-007", "newest", "pass", nothing},
        {"VER-007", "older", "fail", build({u"6.0.9319.619"_s})},
        {"VER-007", "build not known", "unknown", build({})},
        {"VER-009", "before the end", "pass", nothing},
        {"VER-009", "after the end", "fail",
         [](CheckCase &c) { c.clock.set(QDateTime(QDate(2025, 10, 15), QTime(0, 0), Qt::UTC)); }},
        {"VER-009", "no topology", "unknown", withoutTopology},
        {"VER-014", "side by side", "notApplicable", upgrade},
        {"VER-014", "in place", "unknown",
         both(upgrade, [](CheckCase &c) { c.inputs.method = MigrationMethod::InPlace; })},
    };
}

QList<CheckRow> storeRows()
{
    return {
        {"CMS-001", "active", "pass", nothing},
        {"CMS-001", "no agent", "fail", output(replication, u"ActiveFileTransferAgents"_s, u""_s)},
        {"CMS-001", "no output", "unknown", withoutOutputs},
        {"CMS-002", "all", "pass", nothing},
        {"CMS-002", "not", "fail", output(replication, u"UpToDate"_s, u"False"_s)},
        {"CMS-002", "no output", "unknown", withoutOutputs},
        {"CMS-003", "today", "pass", nothing},
        {"CMS-003", "last week", "fail",
         output(replication, u"LastStatusReport"_s, u"2025-03-01 06:00:00"_s)},
        {"CMS-003", "unreadable time", "unknown",
         output(replication, u"LastStatusReport"_s, u"01/03/25"_s)},
        {"CMS-004", "Edge listed", "pass", toServer},
        {"CMS-004", "Edge behind", "fail",
         both(toServer, output(replication, u"UpToDate"_s, u"False"_s))},
        {"CMS-004", "Edge not listed", "unknown", both(toServer, unlistedEdge)},
        {"CMS-004", "no Edge", "notApplicable", both(toServer, noEdge)},
        {"CMS-005", "same", "pass", nothing},
        {"CMS-005", "another", "fail",
         output(u"Get-CsConfigurationStoreLocation"_s, u"BackEndServer"_s, u"old\\rtc"_s)},
        {"CMS-005", "no output", "unknown", withoutOutputs},
        {"CMS-006", "it retires", "unknown", toServer},
        {"CMS-006", "it stays", "pass",
         both(toServer, [](CheckCase &c) { c.inputs.retiringPools.removeFirst(); })},
        {"CMS-008", "equal", "pass", nothing},
        {"CMS-008", "behind", "fail",
         output(u"Test-CsDatabase"_s, u"InstalledVersion"_s, u"15.1"_s)},
        {"CMS-008", "no output", "unknown", withoutOutputs},
        {"CMS-009", "listed", "pass", nothing},
        {"CMS-009", "not listed", "fail", unlistedEdge},
        {"CMS-009", "no output", "unknown", withoutOutputs},
        {"CMS-009", "no Edge", "notApplicable", noEdge},
        {"DB-001", "Standard Edition", "pass", toServer},
        {"DB-001", "Enterprise", "unknown", enterprise},
        {"DB-001", "mirrored", "fail", mirror(u"Principal"_s)},
        {"DB-001", "not mirrored", "pass", mirror(u"DatabaseInaccessibleOrMirroringNotEnabled"_s)},
        {"DB-002", "Standard Edition", "notApplicable", toServer},
        {"DB-002", "Enterprise", "unknown", enterprise},
        {"DB-002", "not mirrored", "notApplicable",
         mirror(u"DatabaseInaccessibleOrMirroringNotEnabled"_s)},
        {"DB-002", "synchronised", "pass", mirror(u"Principal"_s)},
        {"DB-002", "not synchronised", "fail",
         both(mirror(u"Principal"_s), output(u"Get-CsDatabaseMirrorState"_s,
                                             u"MirroringStatusOnMirror"_s, u"suspended"_s))},
        {"DB-004", "all succeed", "pass", nothing},
        {"DB-004", "one fails", "fail", output(u"Test-CsDatabase"_s, u"Succeed"_s, u"False"_s)},
        {"DB-004", "no output", "unknown", withoutOutputs},
        {"DB-006", "no event", "pass", nothing},
        {"DB-006", "drive full", "fail", output(u"Get-WinEvent"_s, u"Id"_s, u"30596"_s)},
        {"DB-006", "another log", "unknown",
         output(u"Get-WinEvent"_s, u"ProviderName"_s, u"Disk"_s)},
        {"DB-007", "online", "pass", nothing},
        {"DB-007", "offline", "fail",
         output(u"Get-CsUserDatabaseState"_s, u"Online"_s, u"False"_s)},
        {"DB-007", "no output", "unknown", withoutOutputs},
        {"DB-010", "no store", "notApplicable", nothing},
        {"DB-010", "not saved", "unknown", archiving},
        {"DB-010", "saved", "pass", archivingSaved},
    };
}

} // namespace

QList<CheckRow> topologyRows()
{
    const QList<CheckRow> rows{
        {"TOPO-001", "whole", "pass", nothing},
        {"TOPO-001", "draft without Central Management", "fail", draft},
        {"TOPO-001", "none", "unknown", withoutTopology},
        {"TOPO-003", "all in use", "pass", nothing},
        {"TOPO-003", "left over", "fail", poolOf(aPool(u"old"_s).withRole(ClusterRole::Unused))},
        {"TOPO-003", "none", "unknown", withoutTopology},
        {"TOPO-004", "legal, a rename cannot be seen", "unknown", toServer},
        {"TOPO-004", "underscore", "fail", both(toServer, badName)},
        {"TOPO-004", "to Teams", "notApplicable", badName},
        {"TOPO-005", "free", "pass", toServer},
        {"TOPO-005", "taken", "fail", planned},
        {"TOPO-005", "not planned", "unknown",
         both(toServer, [](CheckCase &c) { c.inputs.plannedPools.clear(); })},
        {"TOPO-006", "own instances", "pass", nothing},
        {"TOPO-006", "one for two pools", "fail", sharedInstance},
        {"TOPO-006", "none", "unknown", withoutTopology},
        {"TOPO-009", "all there", "pass", nothing},
        {"TOPO-009", "one missing", "fail", missingFolder},
        {"TOPO-009", "store not given", "unknown", withoutTrees},
        {"TOPO-009", "no store", "notApplicable", noStore},
        {"TOPO-011", "saved after the change", "pass", upgrade},
        {"TOPO-011", "not saved", "fail", both(upgrade, unsaved(u"SET-TBXML"_s))},
        {"TOPO-011", "saved before the change", "fail",
         both(upgrade, output(replication, u"LastUpdateCreation"_s, u"2025-03-10 07:59:00"_s))},
        {"TOPO-011", "change not known", "unknown", both(upgrade, withoutOutputs)},
        {"TOPO-012", "none special", "notApplicable", nothing},
        {"TOPO-012", "a Director", "unknown",
         poolOf(aPool(u"dir01"_s).withRole(ClusterRole::Director))},
        {"TOPO-013", "no application", "notApplicable", toServer},
        {"TOPO-013", "on the old pool", "fail", application(u"1:1"_s)},
        {"TOPO-013", "on the new pool", "pass", application(u"1:2"_s)},
        {"TOPO-013", "none", "unknown", both(toServer, withoutTopology)},
    };
    return rows + versionRows() + storeRows();
}

} // namespace muster
