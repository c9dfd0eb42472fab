// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

#include <QList>
#include <QString>

namespace muster::ui {

/// A pool as the discover page lists it.
struct PoolRow
{
    Pool pool;
    qsizetype accounts = 0;
};

struct SiteRow
{
    QString name;
    SiteKind kind = SiteKind::Central;
    qsizetype accounts = 0;
    QList<PoolRow> pools;
};

/// What the discover page shows of a deployment, counted once.
struct DeploymentTree
{
    QList<SiteRow>
        sites; ///< Those of the topology in its order; pools of no site come last under an empty name.
    qsizetype siteCount = 0;
    qsizetype pools = 0;
    qsizetype servers = 0;
    qsizetype homedAccounts = 0;
    qsizetype accountsWithoutPool = 0;
    qsizetype sipDomains = 0;
    qsizetype gateways = 0;
};

/// Counts all accounts, so it belongs on a worker's thread: a million take a good 100 ms.
[[nodiscard]] DeploymentTree buildDeploymentTree(const Deployment &deployment);

} // namespace muster::ui
