// SPDX-License-Identifier: Apache-2.0
// CMS: the Central Management store and its replicas.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 reportHours = 24;

QList<PropertyBag> rowsWith(const CheckContext &context, const QString &command,
                            const QString &property)
{
    QList<PropertyBag> rows = outputOf(context, command).value_or(QList<PropertyBag>());
    rows.removeIf([&property](const PropertyBag &row) { return !row.has(property); });
    return rows;
}

QList<PropertyBag> replicas(const CheckContext &context)
{
    return rowsWith(context, u"Get-CsManagementStoreReplicationStatus"_s, u"ReplicaFqdn"_s);
}

Finding storeIsActive(const CheckContext &context)
{
    const QList<PropertyBag> rows =
        rowsWith(context, u"Get-CsManagementStoreReplicationStatus"_s, u"ActiveMasterFqdn"_s);
    if (rows.isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    const QString master = rows.last().value(u"ActiveMasterFqdn");
    const QString agents = rows.last().value(u"ActiveFileTransferAgents");
    const QStringList evidence{u"ActiveMasterFqdn: "_s + master,
                               u"ActiveFileTransferAgents: "_s + agents};
    return !master.isEmpty() && !agents.isEmpty() ? passed(evidence)
                                                  : failedOn({u"ActiveMasterFqdn"_s}, evidence);
}

/// @param isWanted  by the replica's lower-case name.
Finding replicasAreUpToDate(const CheckContext &context,
                            const std::function<bool(const QString &)> &isWanted)
{
    Offenders offenders;
    qsizetype good = 0;
    for (const PropertyBag &row : replicas(context)) {
        const QString replica = row.value(u"ReplicaFqdn");
        if (!isWanted(replica.toLower())) {
            continue;
        }
        if (isTrue(row.value(u"UpToDate"))) {
            ++good;
        } else {
            offenders.add(replica, u"%1: UpToDate %2, %3"_s.arg(replica, row.value(u"UpToDate"),
                                                                row.value(u"LastStatusReport")));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return good > 0 ? passed({u"UpToDate: %1"_s.arg(good)})
                    : unknownFor(NeededSource::ManagementShell);
}

Finding everyReplicaIsUpToDate(const CheckContext &context)
{
    return replicasAreUpToDate(context, [](const QString &) { return true; });
}

Finding reportsAreFresh(const CheckContext &context)
{
    const QList<PropertyBag> rows = replicas(context);
    if (rows.isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    // Against the time of the output where it is known: an old file proves nothing about today.
    Offenders offenders;
    QStringList open;
    for (const PropertyBag &row : rows) {
        const QDateTime time = timeFrom(row.value(u"LastStatusReport"));
        const QString line =
            u"%1: %2"_s.arg(row.value(u"ReplicaFqdn"), row.value(u"LastStatusReport"));
        if (!time.isValid()) {
            open.append(line);
        } else if (time.secsTo(context.now) > reportHours * 3600) {
            offenders.add(row.value(u"ReplicaFqdn"), line);
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::ManagementShell, open);
}

QStringList edgeMachines(const CheckContext &context)
{
    QStringList names;
    for (const Pool &pool : poolsOfRole(context, ClusterRole::Edge)) {
        for (const Fqdn &machine : pool.machines) {
            names.append(machine.key());
        }
    }
    return names;
}

Finding edgeReplicasAreListed(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList missing = edgeMachines(context);
    if (missing.isEmpty()) {
        return notApplicable();
    }
    const QList<PropertyBag> rows = replicas(context);
    if (rows.isEmpty()) {
        return unknownFor(NeededSource::ManagementShell, missing);
    }
    for (const PropertyBag &row : rows) {
        missing.removeAll(row.value(u"ReplicaFqdn").toLower());
    }
    return failedIfAny(missing, missing);
}

Finding edgeReplicasAreUpToDate(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QStringList edges = edgeMachines(context);
    if (edges.isEmpty()) {
        return notApplicable();
    }
    const Finding listed = edgeReplicasAreListed(context);
    const Finding upToDate = replicasAreUpToDate(
        context, [&edges](const QString &name) { return edges.contains(name); });
    // An Edge server that is not listed has no state that could be up to date.
    return upToDate.outcome == FindingOutcome::Pass ? listed : upToDate;
}

Finding connectionPointIsRight(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<PropertyBag> rows =
        rowsWith(context, u"Get-CsConfigurationStoreLocation"_s, u"BackEndServer"_s);
    if (rows.isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList stores;
    const Topology &topology = *context.deployment.topology;
    for (const Service &service : topology.services) {
        if (service.roleName != u"CentralMgmtStore") {
            continue;
        }
        for (const SqlInstance &instance : topology.sqlInstances) {
            const bool isIt = instance.key == service.sqlInstanceKey;
            for (const Cluster &cluster : topology.clusters) {
                if (isIt && cluster.key == instance.clusterKey) {
                    stores.append(instance.name.isEmpty()
                                      ? cluster.fqdn.text()
                                      : cluster.fqdn.text() + u'\\' + instance.name);
                }
            }
        }
    }
    const QString located = rows.last().value(u"BackEndServer");
    const QStringList evidence{u"BackEndServer: "_s + located,
                               u"CentralMgmtStore: "_s + stores.join(u", "_s)};
    if (stores.isEmpty()) {
        return unknownFor(NeededSource::Topology, evidence);
    }
    return stores.contains(located, Qt::CaseInsensitive) ? passed(evidence)
                                                         : failedOn({located}, evidence);
}

Finding storeSurvives(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.inputs.retiringPools.isEmpty()) {
        return unknownFor(NeededSource::Person);
    }
    for (const Pool &pool : context.deployment.pools) {
        if (pool.isActiveCentralManagement && context.inputs.retiringPools.contains(pool.fqdn)) {
            // A move may be planned: only a person knows.
            return unknownFor(NeededSource::Person, {u"CentralMgmt: "_s + pool.fqdn.text()});
        }
    }
    return passed();
}

Finding schemasMatch(const CheckContext &context)
{
    const QList<PropertyBag> rows = rowsWith(context, u"Test-CsDatabase"_s, u"InstalledVersion"_s);
    if (rows.isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    Offenders offenders;
    for (const PropertyBag &row : rows) {
        const QString installed = row.value(u"InstalledVersion");
        const QString expected = row.value(u"ExpectedVersion");
        const QString name = row.value(u"DatabaseName");
        if (name.compare(u"xds", Qt::CaseInsensitive) != 0 && installed != expected) {
            offenders.add(name, u"%1 %2: %3, expected %4"_s.arg(row.value(u"SqlServerFqdn"), name,
                                                                installed, expected));
        }
    }
    return offenders.isEmpty() ? passed({u"databases: %1"_s.arg(rows.size())}) : offenders.failed();
}

constexpr auto checks = std::to_array<Check>({
    {"CMS-001", storeIsActive},
    {"CMS-002", everyReplicaIsUpToDate},
    {"CMS-003", reportsAreFresh},
    {"CMS-004", edgeReplicasAreUpToDate},
    {"CMS-005", connectionPointIsRight},
    {"CMS-006", storeSurvives},
    {"CMS-008", schemasMatch},
    {"CMS-009", edgeReplicasAreListed},
});

} // namespace

std::span<const Check> storeChecks()
{
    return checks;
}

} // namespace muster
