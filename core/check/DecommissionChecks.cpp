// SPDX-License-Identifier: Apache-2.0
// DEC: what must be true of a pool that somebody chose to dismantle.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isRetiring(const CheckContext &context, const Fqdn &pool)
{
    return !pool.isEmpty() && context.inputs.retiringPools.contains(pool);
}

Finding homesNone(const CheckContext &context, bool contacts)
{
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    Offenders offenders;
    forEachAccount(context, [&](const Account &account) {
        if (account.isContactObject() == contacts && isRetiring(context, account.pool)) {
            offenders.add(account.sip.text(),
                          u"%1: %2"_s.arg(account.sip.text(), account.pool.text()),
                          account.pool.text(), 1);
        }
    });
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding homesNoUser(const CheckContext &context)
{
    return homesNone(context, false);
}

Finding homesNoContact(const CheckContext &context)
{
    return contactsMissing(context).value_or(homesNone(context, true));
}

Finding storeHasMoved(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList offenders;
    for (const Pool &pool : context.deployment.pools) {
        if (pool.isActiveCentralManagement && isRetiring(context, pool.fqdn)) {
            offenders.append(pool.fqdn.text());
        }
    }
    return failedIfAny(offenders, offenders);
}

/// Registrars, Edge servers, gateways and applications elsewhere that depend on a service of the pool.
Finding nothingDepends(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QHash<QString, QString> poolByCluster;
    for (const Pool &pool : context.deployment.pools) {
        if (isRetiring(context, pool.fqdn)) {
            poolByCluster.insert(pool.clusterKey, pool.fqdn.text());
        }
    }
    QHash<QString, QString> poolByService;
    const QList<Service> &services = context.deployment.topology->services;
    for (const Service &service : services) {
        if (poolByCluster.contains(service.clusterKey)) {
            poolByService.insert(service.key, poolByCluster.value(service.clusterKey));
        }
    }
    Offenders offenders;
    for (const Service &service : services) {
        if (poolByCluster.contains(service.clusterKey)) {
            continue;
        }
        for (const Dependency &dependency : service.dependencies) {
            if (poolByService.contains(dependency.serviceKey)) {
                offenders.add(service.key,
                              u"%1: %2 of %3"_s.arg(service.key, dependency.serviceKey,
                                                    poolByService.value(dependency.serviceKey)));
            }
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding associationsAreCleared(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<Service> &services = context.deployment.topology->services;
    QHash<QString, QString> stores;
    for (const Service &service : services) {
        if (service.roleName == u"ArchivingStore" || service.roleName == u"MonitoringStore") {
            stores.insert(service.key, service.roleName);
        }
    }
    Offenders offenders;
    for (const Pool &pool : context.deployment.pools) {
        for (const Service &service : services) {
            if (!isRetiring(context, pool.fqdn) || service.clusterKey != pool.clusterKey) {
                continue;
            }
            for (const Dependency &dependency : service.dependencies) {
                if (stores.contains(dependency.serviceKey)) {
                    offenders.add(
                        pool.fqdn.text(),
                        u"%1: %2"_s.arg(pool.fqdn.text(), stores.value(dependency.serviceKey)));
                }
            }
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding directoriesHaveMoved(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsConferenceDirectory"_s);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList offenders;
    for (const PropertyBag &row : *rows) {
        const QString pool = row.value(u"ServiceId").section(u':', -1);
        const bool isLeft =
            std::any_of(context.inputs.retiringPools.begin(), context.inputs.retiringPools.end(),
                        [&pool](const Fqdn &retiring) { return retiring.key() == pool.toLower(); });
        if (isLeft) {
            offenders.append(row.value(u"Identity"));
        }
    }
    return failedIfAny(offenders, offenders);
}

Finding setIsArchived(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const SnapshotEvidence &snapshot = *context.inputs.snapshot;
    const QStringList evidence{snapshot.summary.id,
                               snapshot.isPinned ? u"pinned"_s : u"not pinned"_s};
    return snapshot.isPinned && snapshot.summary.level >= ProofLevel::Readable
               ? passed(evidence)
               : failedOn({snapshot.summary.id}, evidence);
}

Finding setIsKept(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const QString id = context.inputs.snapshot->summary.id;
    return context.inputs.snapshot->isPinned ? passed({id}) : failedOn({id}, {id});
}

constexpr auto checks = std::to_array<Check>({
    {"DEC-001", homesNoUser},
    {"DEC-002", homesNoContact},
    {"DEC-003", storeHasMoved},
    {"DEC-004", directoriesHaveMoved},
    {"DEC-005", nothingDepends},
    {"DEC-006", setIsArchived},
    {"DEC-008", associationsAreCleared},
    {"BKP-019", setIsKept},
});

} // namespace

std::span<const Check> decommissionChecks()
{
    return checks;
}

} // namespace muster
