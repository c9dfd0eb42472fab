// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/PoolFinder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

PoolFinder::PoolFinder(const Deployment &deployment, const QHash<QString, QString> &registrars)
{
    QHash<QString, Fqdn> byClusterKey;
    for (const Pool &pool : deployment.pools) {
        m_byName.insert(pool.fqdn.key(), pool.fqdn);
        byClusterKey.insert(pool.clusterKey, pool.fqdn);
    }
    if (!deployment.topology) {
        return;
    }
    for (const Cluster &cluster : deployment.topology->clusters) {
        if (!cluster.publishedKey.isEmpty()) {
            m_byCluster.insert(cluster.publishedKey, cluster.fqdn);
        }
    }
    QHash<QString, Fqdn> byService;
    for (const Service &service : deployment.topology->services) {
        byService.insert(service.serviceId, byClusterKey.value(service.clusterKey));
    }
    for (auto it = registrars.begin(); it != registrars.end(); ++it) {
        m_byRegistrar.insert(it.key(), byService.value(it.value()));
    }
}

Fqdn PoolFinder::byRegistrarPool(const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    const auto known = m_knownRegistrarPools.constFind(value);
    if (known != m_knownRegistrarPools.constEnd()) {
        return *known;
    }
    return *m_knownRegistrarPools.insert(value, findRegistrarPool(value));
}

Fqdn PoolFinder::byHomeServer(const QString &distinguishedName)
{
    if (distinguishedName.isEmpty()) {
        return {};
    }
    const auto known = m_knownHomeServers.constFind(distinguishedName);
    if (known != m_knownHomeServers.constEnd()) {
        return *known;
    }
    return *m_knownHomeServers.insert(distinguishedName, findHomeServer(distinguishedName));
}

Fqdn PoolFinder::findRegistrarPool(const QString &value) const
{
    const QString name = value.trimmed();
    const auto pool = m_byName.constFind(name.toLower());
    return pool != m_byName.constEnd() ? *pool : m_byRegistrar.value(name);
}

Fqdn PoolFinder::findHomeServer(const QString &distinguishedName) const
{
    static const QRegularExpression pattern(u"CN=Microsoft,\\s*CN=([^,]+),\\s*CN=Pools,"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString name = pattern.match(distinguishedName).captured(1).trimmed();
    const auto cluster = m_byCluster.constFind(name);
    return cluster != m_byCluster.constEnd() ? *cluster : m_byName.value(name.toLower());
}

} // namespace muster
