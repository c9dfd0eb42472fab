// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

#include <QHash>

namespace muster {

/// Finds the pool that a RegistrarPool or HomeServer means. Answers are remembered, for a hundred
/// thousand accounts name the same few pools.
class PoolFinder
{
public:
    /// @param registrars  registrar service by tag number.
    PoolFinder(const Deployment &deployment, const QHash<QString, QString> &registrars);

    /// Empty when the topology has no such pool. A number is looked up in the service assignments;
    /// without them it means nothing.
    Fqdn byRegistrarPool(const QString &value);
    /// By the RDN behind `CN=Microsoft`: `<site>:<cluster>`, or the pool's full name in OCS.
    Fqdn byHomeServer(const QString &distinguishedName);

private:
    [[nodiscard]] Fqdn findRegistrarPool(const QString &value) const;
    [[nodiscard]] Fqdn findHomeServer(const QString &distinguishedName) const;

    QHash<QString, Fqdn> m_byName;      ///< By lower-case FQDN.
    QHash<QString, Fqdn> m_byCluster;   ///< By `site:number`.
    QHash<QString, Fqdn> m_byRegistrar; ///< By tag number.
    QHash<QString, Fqdn> m_knownRegistrarPools;
    QHash<QString, Fqdn> m_knownHomeServers;
};

} // namespace muster
