// SPDX-License-Identifier: Apache-2.0
// TOPO: the topology document and what it joins.
#include "core/check/CheckContext.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const Service *serviceOf(const Topology &topology, const QString &key)
{
    const auto found = std::find_if(topology.services.begin(), topology.services.end(),
                                    [&key](const Service &service) { return service.key == key; });
    return found == topology.services.end() ? nullptr : &*found;
}

const Pool *poolOfCluster(const Deployment &deployment, const QString &clusterKey)
{
    const auto found =
        std::find_if(deployment.pools.begin(), deployment.pools.end(),
                     [&clusterKey](const Pool &pool) { return pool.clusterKey == clusterKey; });
    return found == deployment.pools.end() ? nullptr : &*found;
}

qsizetype countRole(const Topology &topology, QStringView role)
{
    return std::count_if(topology.services.begin(), topology.services.end(),
                         [role](const Service &service) { return service.roleName == role; });
}

Finding documentIsWhole(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const Topology &topology = *context.deployment.topology;
    const auto sites = std::count_if(topology.sites.begin(), topology.sites.end(),
                                     [](const Site &s) { return s.kind == SiteKind::Central; });
    const qsizetype frontEnds = countRole(topology, u"UserServices");
    const qsizetype stores = countRole(topology, u"CentralMgmt");
    const QStringList evidence{
        u"CentralSite: %1"_s.arg(sites), u"UserServices: %1"_s.arg(frontEnds),
        u"CentralMgmt: %1"_s.arg(stores), u"Services: %1"_s.arg(topology.services.size())};
    QStringList missing;
    if (sites == 0) {
        missing.append(u"CentralSite"_s);
    }
    if (frontEnds == 0) {
        missing.append(u"UserServices"_s);
    }
    if (stores == 0) {
        missing.append(u"CentralMgmt"_s);
    }
    return missing.isEmpty() ? passed(evidence) : failedOn(missing, evidence);
}

Finding everyPoolHasServices(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList unused;
    for (const Pool &pool : poolsOfRole(context, ClusterRole::Unused)) {
        unused.append(pool.fqdn.text());
    }
    return failedIfAny(unused, unused);
}

bool isLegalName(const QString &name)
{
    return name.contains(u'.') && !name.contains(u'_')
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
}

Finding namesAreLegal(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList offenders;
    qsizetype looked = 0;
    const auto look = [&offenders, &looked](const QString &name) {
        ++looked;
        if (!isLegalName(name) && !offenders.contains(name)) {
            offenders.append(name);
        }
    };
    for (const Pool &pool : context.deployment.pools) {
        if (pool.isProductServer()) {
            look(pool.fqdn.text());
            std::for_each(pool.machines.begin(), pool.machines.end(),
                          [&look](const Fqdn &machine) { look(machine.text()); });
        }
    }
    for (const SipDomain &domain : context.deployment.topology->sipDomains) {
        look(domain.name);
    }
    if (!offenders.isEmpty()) {
        return failedOn(offenders, offenders);
    }
    // Whether a domain is being renamed stands only in the partitions container of the directory.
    return unknownFor(NeededSource::Directory, {u"legal names: %1"_s.arg(looked)});
}

Finding plannedNameIsFree(const CheckContext &context)
{
    if (context.inputs.plannedPools.isEmpty()) {
        return unknownFor(NeededSource::Person);
    }
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList clashes;
    for (const Fqdn &planned : context.inputs.plannedPools) {
        const bool isTaken =
            std::any_of(context.deployment.pools.begin(), context.deployment.pools.end(),
                        [&planned](const Pool &pool) {
                            return pool.fqdn == planned || pool.machines.contains(planned);
                        });
        if (isTaken) {
            clashes.append(planned.text());
        }
    }
    return failedIfAny(clashes, clashes);
}

Finding everyPoolHasItsInstance(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const Topology &topology = *context.deployment.topology;
    QMap<QString, QSet<QString>> users; // Clusters by SQL instance.
    for (const Service &service : topology.services) {
        for (const Dependency &dependency : service.dependencies) {
            const Service *store = serviceOf(topology, dependency.serviceKey);
            const bool isPoolStore =
                store != nullptr && !store->sqlInstanceKey.isEmpty()
                && (store->roleName == u"UserStore" || store->roleName == u"ApplicationStore");
            if (isPoolStore) {
                users[store->sqlInstanceKey].insert(service.clusterKey);
            }
        }
    }
    Offenders offenders;
    for (auto it = users.constBegin(); it != users.constEnd(); ++it) {
        if (it->size() < 2) {
            continue;
        }
        QStringList names;
        for (const QString &cluster : *it) {
            const Pool *pool = poolOfCluster(context.deployment, cluster);
            names.append(pool == nullptr ? cluster : pool->fqdn.text());
        }
        names.sort();
        offenders.add(names.join(u", "_s), u"%1: %2"_s.arg(it.key(), names.join(u", "_s)));
    }
    return offenders.isEmpty() ? passed({u"SqlInstance: %1"_s.arg(users.size())})
                               : offenders.failed();
}

Finding foldersAreThere(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.deployment.fileStoreServices.isEmpty()) {
        return notApplicable();
    }
    Offenders offenders;
    QStringList notSeen;
    for (const FileStoreService &service : context.deployment.fileStoreServices) {
        const auto tree = std::find_if(
            context.deployment.fileStores.begin(), context.deployment.fileStores.end(),
            [&service](const FileStoreTree &t) { return t.serviceKey == service.serviceKey; });
        if (tree == context.deployment.fileStores.end() || service.folders.isEmpty()) {
            notSeen.append(service.unc);
            continue;
        }
        for (const QString &folder : service.folders) {
            const bool isThere = std::any_of(
                tree->folders.begin(), tree->folders.end(), [&folder](const FileStoreFolder &f) {
                    return f.name.compare(folder, Qt::CaseInsensitive) == 0;
                });
            if (!isThere) {
                offenders.add(service.unc + u'\\' + folder, service.unc + u'\\' + folder);
            }
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return notSeen.isEmpty() ? passed() : unknownFor(NeededSource::FileStore, notSeen);
}

/// The newest change of the configuration that any replica was sent; invalid when not known.
QDateTime lastChange(const CheckContext &context)
{
    QDateTime newest;
    const auto rows = outputOf(context, u"Get-CsManagementStoreReplicationStatus"_s);
    for (const PropertyBag &row : rows.value_or(QList<PropertyBag>())) {
        const QDateTime time = timeFrom(row.value(u"LastUpdateCreation"));
        if (time.isValid() && (!newest.isValid() || time > newest)) {
            newest = time;
        }
    }
    return newest;
}

Finding copyIsSaved(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const ManifestItem *item = savedItem(context, u"SET-TBXML"_s);
    if (item == nullptr) {
        return failedOn({u"SET-TBXML"_s}, {u"SET-TBXML: missing"_s});
    }
    const QDateTime changed = lastChange(context);
    const QStringList evidence{u"SET-TBXML: "_s + item->takenAt.toString(Qt::ISODate),
                               u"LastUpdateCreation: "_s + changed.toString(Qt::ISODate)};
    if (!changed.isValid() || !item->takenAt.isValid()) {
        return unknownFor(NeededSource::ManagementShell, evidence);
    }
    return item->takenAt >= changed ? passed(evidence) : failedOn({u"SET-TBXML"_s}, evidence);
}

Finding specialRolesAreDecided(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList special;
    for (const Pool &pool : context.deployment.pools) {
        const bool isSpecial =
            pool.role == ClusterRole::Director || pool.role == ClusterRole::SurvivableBranch
            || pool.role == ClusterRole::VideoInterop || pool.role == ClusterRole::Mediation
            || pool.role == ClusterRole::TrustedApplication;
        if (isSpecial) {
            special.append(u"%1: %2"_s.arg(pool.fqdn.text(), toWord(pool.role)));
        }
    }
    return special.isEmpty() ? notApplicable() : unknownFor(NeededSource::Person, special);
}

bool isNewVersion(const Pool &pool)
{
    return pool.version
           && (*pool.version == ProductVersion::Sfb2019
               || *pool.version == ProductVersion::SubscriptionEdition
               || *pool.version == ProductVersion::Sfb2019OrSe);
}

Finding applicationsUseNewPools(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<Pool> applications = poolsOfRole(context, ClusterRole::TrustedApplication);
    const bool hasNewPool =
        std::any_of(context.deployment.pools.begin(), context.deployment.pools.end(), isNewVersion);
    if (applications.isEmpty() || !hasNewPool) {
        return notApplicable();
    }
    const Topology &topology = *context.deployment.topology;
    Offenders offenders;
    for (const Pool &pool : applications) {
        for (const Service &service : topology.services) {
            if (service.clusterKey != pool.clusterKey) {
                continue;
            }
            for (const Dependency &dependency : service.dependencies) {
                const Service *on = serviceOf(topology, dependency.serviceKey);
                const Pool *next = on == nullptr || on->roleName != u"Registrar"
                                       ? nullptr
                                       : poolOfCluster(context.deployment, on->clusterKey);
                if (next != nullptr && !isNewVersion(*next)) {
                    offenders.add(pool.fqdn.text(),
                                  u"%1: Registrar %2"_s.arg(pool.fqdn.text(), next->fqdn.text()));
                }
            }
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

constexpr auto checks = std::to_array<Check>({
    {"TOPO-001", documentIsWhole},
    {"TOPO-003", everyPoolHasServices},
    {"TOPO-004", namesAreLegal},
    {"TOPO-005", plannedNameIsFree},
    {"TOPO-006", everyPoolHasItsInstance},
    {"TOPO-009", foldersAreThere},
    {"TOPO-011", copyIsSaved},
    {"TOPO-012", specialRolesAreDecided},
    {"TOPO-013", applicationsUseNewPools},
});

} // namespace

std::span<const Check> topologyChecks()
{
    return checks;
}

} // namespace muster
