// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanScope.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Usage usedIf(bool condition)
{
    return condition ? Usage::InUse : Usage::NotInUse;
}

/// A service that runs may serve nobody, so its use stays unknown until something shows it.
Usage unknownIf(bool condition)
{
    return condition ? Usage::Unknown : Usage::NotInUse;
}

bool hasAccountOf(AccountKind kind, const Pool &pool, const Deployment &deployment)
{
    return std::any_of(deployment.accounts.begin(), deployment.accounts.end(),
                       [kind, &pool](const Account &account) {
                           return account.kind == kind && account.pool == pool.fqdn;
                       });
}

Usage usageOnPool(UsePredicate use, const Pool &pool, const Deployment &deployment)
{
    switch (use) {
    case UsePredicate::Always:
        return Usage::InUse;
    case UsePredicate::HomesAccounts:
        return usedIf(pool.homesAccounts);
    case UsePredicate::HasResponseGroups:
        return hasAccountOf(AccountKind::ResponseGroup, pool, deployment)
                   ? Usage::InUse
                   : unknownIf(pool.hasResponseGroups);
    case UsePredicate::HasCallPark:
        return unknownIf(pool.hasCallPark);
    case UsePredicate::HasApplicationServer:
        return unknownIf(pool.serviceRoles.contains(u"ApplicationServer"_s));
    case UsePredicate::HasPersistentChat:
        return usedIf(pool.role == ClusterRole::PersistentChat
                      || pool.serviceRoles.contains(u"PersistentChatService"_s));
    case UsePredicate::HasEdge:
        return usedIf(pool.role == ClusterRole::Edge);
    case UsePredicate::HasVideoInterop:
        return usedIf(pool.role == ClusterRole::VideoInterop);
    case UsePredicate::HasWebApps:
        return usedIf(pool.role == ClusterRole::WebApps);
    case UsePredicate::HasGateways:
        return usedIf(pool.role == ClusterRole::Gateway);
    case UsePredicate::HasPairing:
        return usedIf(!pool.pairedWith.isEmpty());
    case UsePredicate::HasOlderProduct:
        return usedIf(pool.version == ProductVersion::OcsR2);
    case UsePredicate::HasArchivingStore:
    case UsePredicate::HasMonitoringStore:
    case UsePredicate::HasPersistentChatComplianceStore:
        return Usage::NotInUse; // They stand on SQL instances.
    case UsePredicate::CannotTell:
        return Usage::Unknown;
    }
    return Usage::Unknown;
}

Usage usageInDeployment(UsePredicate use, const Deployment &deployment)
{
    if (use == UsePredicate::Always) {
        return Usage::InUse;
    }
    if (use == UsePredicate::CannotTell || deployment.pools.isEmpty()) {
        return Usage::Unknown;
    }
    Usage usage = Usage::NotInUse;
    for (const Pool &pool : deployment.pools) {
        const Usage here = usageOnPool(use, pool, deployment);
        if (here == Usage::InUse) {
            return here;
        }
        usage = here == Usage::Unknown ? here : usage;
    }
    return usage;
}

/// Whether an item is for a pool of that version; a version nobody could tell is not left out.
bool concerns(const CatalogueItem &item, std::optional<ProductVersion> version)
{
    return !version || coversVersion(item.versions, *version);
}

/// The pool whose shell runs what is taken once: where Central Management is, else the newest.
const Pool *leadingPool(const CatalogueItem &item, const Deployment &deployment)
{
    const Pool *leading = nullptr;
    for (const Pool &pool : deployment.pools) {
        if (!pool.isProductServer() || !concerns(item, pool.version)) {
            continue;
        }
        if (pool.isActiveCentralManagement) {
            return &pool;
        }
        if (leading == nullptr || leading->version < pool.version) {
            leading = &pool;
        }
    }
    return leading;
}

QList<PlanScope> singleScope(const CatalogueItem &item, const Deployment &deployment)
{
    const Pool *leading = leadingPool(item, deployment);
    const bool hasServers = std::any_of(deployment.pools.begin(), deployment.pools.end(),
                                        [](const Pool &pool) { return pool.isProductServer(); });
    if (hasServers && leading == nullptr) {
        return {};
    }
    PlanScope scope;
    scope.version = leading == nullptr ? std::nullopt : leading->version;
    scope.usage = usageInDeployment(item.use, deployment);
    return {scope};
}

QList<PlanScope> siteScopes(const CatalogueItem &item, const Deployment &deployment)
{
    QList<PlanScope> scopes;
    for (const Pool &pool : deployment.pools) {
        const Site *site = deployment.findSite(pool.siteKey);
        if (site == nullptr || !pool.isProductServer() || !concerns(item, pool.version)) {
            continue;
        }
        PlanScope scope;
        scope.text = site->name;
        scope.version = pool.version;
        scope.usage = usageInDeployment(item.use, deployment);
        scope.values.insert(u"site"_s, site->name);
        scopes.append(scope);
    }
    return scopes;
}

PlanScope poolScope(const CatalogueItem &item, const Pool &pool, const Deployment &deployment)
{
    PlanScope scope;
    scope.text = pool.fqdn.text();
    scope.pool = &pool;
    scope.version = pool.version;
    scope.usage = usageOnPool(item.use, pool, deployment);
    scope.values.insert(u"pool"_s, pool.fqdn.text());
    scope.values.insert(u"sql"_s, pool.backEnds.value(0, pool.fqdn.text()));
    return scope;
}

QList<PlanScope> poolScopes(const CatalogueItem &item, const Deployment &deployment)
{
    QList<PlanScope> scopes;
    for (const Pool &pool : deployment.pools) {
        if (pool.isProductServer() && concerns(item, pool.version)) {
            scopes.append(poolScope(item, pool, deployment));
        }
    }
    return scopes;
}

QList<PlanScope> serverScopes(const CatalogueItem &item, const Deployment &deployment)
{
    QList<PlanScope> scopes;
    const QList<PlanScope> pools = poolScopes(item, deployment);
    for (const PlanScope &pool : pools) {
        const QList<Fqdn> machines =
            pool.pool->machines.isEmpty() ? QList<Fqdn>{pool.pool->fqdn} : pool.pool->machines;
        for (const Fqdn &machine : machines) {
            PlanScope scope = pool;
            scope.text = machine.text();
            scope.values.insert(u"server"_s, machine.text());
            scopes.append(scope);
        }
    }
    return scopes;
}

bool isStoreOf(UsePredicate use, const QString &roleName)
{
    if (use == UsePredicate::HasArchivingStore) {
        return roleName == u"ArchivingStore"_s;
    }
    if (use == UsePredicate::HasMonitoringStore) {
        return roleName == u"MonitoringStore"_s;
    }
    if (use == UsePredicate::HasPersistentChatComplianceStore) {
        return roleName == u"PersistentChatComplianceStore"_s;
    }
    return true;
}

QList<PlanScope> instanceScopes(const CatalogueItem &item, const Deployment &deployment)
{
    QList<PlanScope> scopes;
    if (!deployment.topology) {
        return scopes;
    }
    for (const SqlInstance &instance : deployment.topology->sqlInstances) {
        for (const Service &service : deployment.topology->services) {
            const std::optional<ProductVersion> version =
                versionFromServiceVersion(service.serviceVersion);
            if (service.sqlInstanceKey == instance.key && isStoreOf(item.use, service.roleName)
                && concerns(item, version)) {
                PlanScope scope;
                scope.text = instanceText(*deployment.topology, instance.key);
                scope.version = version;
                scope.values.insert(u"sql"_s, scope.text);
                scopes.append(scope);
            }
        }
    }
    return scopes;
}

QList<PlanScope> storeScopes(const CatalogueItem &item, const Deployment &deployment)
{
    QList<PlanScope> scopes;
    for (const FileStoreService &store : deployment.fileStoreServices) {
        PlanScope scope;
        scope.text = store.unc;
        scope.fileStoreKey = store.serviceKey;
        scope.values.insert(u"unc"_s, store.unc);
        const Pool *first =
            store.pools.isEmpty() ? nullptr : deployment.findPool(store.pools.first());
        const Pool *leading = leadingPool(item, deployment);
        scope.pool = store.pools.size() == 1 ? first : nullptr;
        scope.version = first != nullptr     ? first->version
                        : leading != nullptr ? leading->version
                                             : std::nullopt;
        scopes.append(scope);
    }
    return scopes;
}

QList<PlanScope> allScopes(const CatalogueItem &item, const Deployment &deployment)
{
    switch (item.scope) {
    case ScopeKind::Deployment:
    case ScopeKind::External:
        return singleScope(item, deployment);
    case ScopeKind::Site:
        return siteScopes(item, deployment);
    case ScopeKind::Pool:
        return poolScopes(item, deployment);
    case ScopeKind::Server:
        return serverScopes(item, deployment);
    case ScopeKind::SqlInstance:
        return instanceScopes(item, deployment);
    case ScopeKind::FileStore:
        return storeScopes(item, deployment);
    }
    return {};
}

} // namespace

QString instanceText(const Topology &topology, const QString &instanceKey)
{
    for (const SqlInstance &instance : topology.sqlInstances) {
        if (instance.key != instanceKey) {
            continue;
        }
        for (const Cluster &cluster : topology.clusters) {
            if (cluster.key == instance.clusterKey) {
                return instance.name.isEmpty() ? cluster.fqdn.text()
                                               : cluster.fqdn.text() + u'\\' + instance.name;
            }
        }
    }
    return {};
}

QList<PlanScope> scopesOf(const CatalogueItem &item, const Deployment &deployment)
{
    QList<PlanScope> distinct;
    QSet<QString> seen;
    const QList<PlanScope> scopes = allScopes(item, deployment);
    for (const PlanScope &scope : scopes) {
        const QString key = scope.text.toLower();
        if (!seen.contains(key)) {
            seen.insert(key);
            distinct.append(scope);
        }
    }
    return distinct;
}

} // namespace muster
