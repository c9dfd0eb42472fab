// SPDX-License-Identifier: Apache-2.0
#include "ui/models/DeploymentTree.h"

#include <QHash>

#include <algorithm>

namespace muster::ui {

namespace {

SiteRow rowFor(const Site &site)
{
    return {site.name, site.kind, 0, {}};
}

} // namespace

DeploymentTree buildDeploymentTree(const Deployment &deployment)
{
    DeploymentTree tree;
    QHash<QString, qsizetype> accounts;
    for (const Account &account : deployment.accounts) {
        if (account.pool.isEmpty()) {
            ++tree.accountsWithoutPool;
        } else {
            ++accounts[account.pool.key()];
            ++tree.homedAccounts;
        }
    }
    QHash<QString, qsizetype> places;
    if (deployment.topology) {
        for (const Site &site : deployment.topology->sites) {
            places.insert(site.key, tree.sites.size());
            tree.sites.append(rowFor(site));
        }
        tree.siteCount = tree.sites.size();
        tree.sipDomains = deployment.topology->sipDomains.size();
    }
    for (const Pool &pool : deployment.pools) {
        if (!places.contains(pool.siteKey)) {
            places.insert(pool.siteKey, tree.sites.size());
            tree.sites.append(SiteRow());
        }
        SiteRow &site = tree.sites[places.value(pool.siteKey)];
        const PoolRow row{pool, accounts.value(pool.fqdn.key())};
        site.accounts += row.accounts;
        site.pools.append(row);
        tree.pools += pool.isPool() ? 1 : 0;
        tree.servers += pool.isProductServer() ? pool.machines.size() : 0;
        tree.gateways += pool.role == ClusterRole::Gateway ? 1 : 0;
    }
    for (SiteRow &site : tree.sites) {
        // What homes accounts first, then the other servers of the product, then what they stand on.
        std::stable_sort(
            site.pools.begin(), site.pools.end(),
            [](const PoolRow &a, const PoolRow &b) { return a.pool.role < b.pool.role; });
    }
    return tree;
}

} // namespace muster::ui
