// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Deployment.h"

#include <algorithm>

namespace muster {

const Pool *Deployment::findPool(const Fqdn &fqdn) const
{
    const auto found = std::find_if(pools.begin(), pools.end(),
                                    [&fqdn](const Pool &pool) { return pool.fqdn == fqdn; });
    return found == pools.end() ? nullptr : &*found;
}

const Site *Deployment::findSite(const QString &key) const
{
    if (!topology) {
        return nullptr;
    }
    const QList<Site> &sites = topology->sites;
    const auto found = std::find_if(sites.begin(), sites.end(),
                                    [&key](const Site &site) { return site.key == key; });
    return found == sites.end() ? nullptr : &*found;
}

qsizetype Deployment::accountsOn(const Fqdn &pool) const
{
    return std::count_if(accounts.begin(), accounts.end(),
                         [&pool](const Account &account) { return account.pool == pool; });
}

} // namespace muster
