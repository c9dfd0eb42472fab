// SPDX-License-Identifier: Apache-2.0
#include "core/domain/HomedLedger.h"

#include <QByteArrayList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace muster {

QList<HomedLedger> homedLedgers(const Deployment &deployment)
{
    std::map<Fqdn, QByteArrayList> lines;
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts) {
            lines[pool.fqdn]; // A pool without accounts has an empty ledger.
        }
    }
    for (const Account &account : deployment.accounts) {
        if (!account.pool.isEmpty()) {
            lines[account.pool].append(
                u"%1|%2|%3\n"_s.arg(account.sip.key(), toWord(account.kind), account.pool.key())
                    .toUtf8());
        }
    }
    QList<HomedLedger> ledgers;
    for (auto &[pool, list] : lines) {
        std::sort(list.begin(), list.end());
        ledgers.append({pool, list.size(), list.join()});
    }
    return ledgers;
}

} // namespace muster
