// SPDX-License-Identifier: Apache-2.0
#include "core/restore/RollbackScope.h"

#include "core/plan/PlanScope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Generations in their order; a 2019 that may be Subscription Edition counts as the older.
int rankOf(ProductVersion version)
{
    switch (version) {
    case ProductVersion::OcsR2:
        return 0;
    case ProductVersion::Lync2010:
        return 1;
    case ProductVersion::Lync2013:
        return 2;
    case ProductVersion::Sfb2015:
        return 3;
    case ProductVersion::Sfb2019:
    case ProductVersion::Sfb2019OrSe:
        return 4;
    case ProductVersion::SubscriptionEdition:
        return 5;
    }
    return 0;
}

int rankOf(Target target)
{
    switch (target) {
    case Target::Sfb2015:
        return 3;
    case Target::Sfb2019:
        return 4;
    case Target::SubscriptionEdition:
        return 5;
    case Target::Teams:
        return 6;
    }
    return 6;
}

bool isWanted(CardRepeat repeat, const Pool &pool)
{
    switch (repeat) {
    case CardRepeat::LegacyPool:
        return pool.homesAccounts;
    case CardRepeat::LegacyPool2010:
        return pool.homesAccounts && pool.version == ProductVersion::Lync2010;
    case CardRepeat::StandardPool:
        return pool.homesAccounts && pool.role == ClusterRole::StandardFrontEnd;
    case CardRepeat::EnterprisePool:
        return pool.homesAccounts && pool.role != ClusterRole::StandardFrontEnd;
    case CardRepeat::ResponseGroupPool:
        return pool.homesAccounts && pool.hasResponseGroups;
    case CardRepeat::CallParkPool:
        return pool.homesAccounts && pool.hasCallPark;
    case CardRepeat::ChatPool:
        return pool.role == ClusterRole::PersistentChat;
    case CardRepeat::EdgePool:
        return pool.role == ClusterRole::Edge;
    case CardRepeat::ManagementPool:
        return pool.isActiveCentralManagement;
    case CardRepeat::Once:
    case CardRepeat::FileStore:
    case CardRepeat::SipDomain:
        return false;
    }
    return false;
}

void setBackEnd(RollbackScope &scope, const QString &instance)
{
    const QString text = instance.isEmpty() ? blank.toString() : instance;
    scope.values.insert(u"sql"_s, text);
    scope.values.insert(u"sqlHost"_s, text.section(u'\\', 0, 0));
    scope.values.insert(u"sqlInstance"_s, text.section(u'\\', 1));
    if (instance.isEmpty()) {
        scope.unknown.append(u"sql"_s);
    }
}

const Service *findService(const Topology &topology, const QString &key)
{
    const auto found = std::find_if(topology.services.begin(), topology.services.end(),
                                    [&key](const Service &service) { return service.key == key; });
    return found == topology.services.end() ? nullptr : &*found;
}

/// The SQL instance of the active Central Management store, which need not be the pool's own.
QString managementStore(const Deployment &deployment)
{
    if (!deployment.topology) {
        return {};
    }
    const Topology &topology = *deployment.topology;
    for (const Service &service : topology.services) {
        if (!service.isActiveCentralManagement) {
            continue;
        }
        for (const Dependency &dependency : service.dependencies) {
            const Service *store = findService(topology, dependency.serviceKey);
            if (store != nullptr && store->roleName == u"CentralMgmtStore"_s) {
                return instanceText(topology, store->sqlInstanceKey);
            }
        }
    }
    return {};
}

RollbackScope poolScope(const Pool &pool)
{
    RollbackScope scope;
    scope.text = pool.fqdn.text();
    scope.pool = &pool;
    QStringList machines;
    for (const Fqdn &machine : pool.machines) {
        machines.append(machine.text());
    }
    if (machines.isEmpty()) {
        scope.unknown.append(u"frontEnd"_s);
    }
    scope.values.insert(u"pool"_s, pool.fqdn.text());
    scope.values.insert(u"frontEnd"_s, machines.value(0, blank.toString()));
    scope.values.insert(u"machines"_s,
                        machines.isEmpty() ? blank.toString() : machines.join(u", "_s));
    scope.values.insert(u"machineCount"_s, QString::number(machines.size()));
    return scope;
}

QList<RollbackScope> poolScopes(CardRepeat repeat, const Deployment &deployment, Target target)
{
    QList<RollbackScope> scopes;
    for (const Pool &pool : deployment.pools) {
        if (isWanted(repeat, pool) && isLegacy(pool, target)) {
            RollbackScope scope = poolScope(pool);
            if (repeat == CardRepeat::ManagementPool) {
                setBackEnd(scope, managementStore(deployment));
            } else if (repeat == CardRepeat::EnterprisePool || repeat == CardRepeat::ChatPool) {
                setBackEnd(scope, pool.backEnds.value(0));
            }
            scopes.append(scope);
        }
    }
    return scopes;
}

QList<RollbackScope> managementScopes(const Deployment &deployment, Target target)
{
    const bool isKnown =
        std::any_of(deployment.pools.begin(), deployment.pools.end(),
                    [](const Pool &pool) { return pool.isActiveCentralManagement; });
    if (isKnown) {
        return poolScopes(CardRepeat::ManagementPool, deployment, target);
    }
    RollbackScope scope;
    scope.unknown = {u"pool"_s};
    for (const QString &name : {u"pool"_s, u"frontEnd"_s, u"machines"_s}) {
        scope.values.insert(name, blank.toString());
    }
    setBackEnd(scope, managementStore(deployment));
    return {scope};
}

RollbackScope namedScope(const QString &text, const QString &placeholder)
{
    RollbackScope scope;
    scope.text = text;
    scope.values.insert(placeholder, text);
    return scope;
}

} // namespace

bool isLegacy(const Pool &pool, Target target)
{
    return pool.isProductServer() && (!pool.version || rankOf(*pool.version) < rankOf(target));
}

std::optional<ProductVersion> newestVersion(const Deployment &deployment)
{
    std::optional<ProductVersion> newest;
    for (const Pool &pool : deployment.pools) {
        if (pool.version && (!newest || rankOf(*newest) < rankOf(*pool.version))) {
            newest = pool.version;
        }
    }
    return newest;
}

QList<RollbackScope> rollbackScopes(CardRepeat repeat, const Deployment &deployment, Target target)
{
    QList<RollbackScope> scopes;
    switch (repeat) {
    case CardRepeat::Once:
        return {RollbackScope()};
    case CardRepeat::FileStore:
        for (const FileStoreService &store : deployment.fileStoreServices) {
            scopes.append(namedScope(store.unc, u"unc"_s));
        }
        return scopes;
    case CardRepeat::SipDomain:
        if (deployment.topology) {
            for (const SipDomain &domain : deployment.topology->sipDomains) {
                scopes.append(namedScope(domain.name, u"sipDomain"_s));
            }
        }
        return scopes;
    case CardRepeat::ManagementPool:
        return managementScopes(deployment, target);
    case CardRepeat::LegacyPool:
    case CardRepeat::LegacyPool2010:
    case CardRepeat::StandardPool:
    case CardRepeat::EnterprisePool:
    case CardRepeat::ResponseGroupPool:
    case CardRepeat::CallParkPool:
    case CardRepeat::ChatPool:
    case CardRepeat::EdgePool:
        return poolScopes(repeat, deployment, target);
    }
    return scopes;
}

} // namespace muster
