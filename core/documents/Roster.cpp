// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Roster.h"

#include "core/crypto/Sha256.h"
#include "core/domain/HomedLedger.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

RosterPool poolOf(const Deployment &deployment, const Fqdn &fqdn, const QList<int> &places)
{
    RosterPool pool{fqdn, {}, places.size(), {}};
    for (const AccountKind kind : rosterKinds()) {
        RosterGroup group{kind, {}};
        std::copy_if(places.begin(), places.end(), std::back_inserter(group.accounts),
                     [&](int place) { return deployment.accounts.at(place).kind == kind; });
        if (!group.accounts.isEmpty()) {
            pool.groups.append(group);
        }
    }
    return pool;
}

} // namespace

const QList<AccountKind> &rosterKinds()
{
    static const QList<AccountKind> kinds{AccountKind::User,
                                          AccountKind::ResponseGroup,
                                          AccountKind::CommonAreaPhone,
                                          AccountKind::MeetingRoom,
                                          AccountKind::ExchangeUmContact,
                                          AccountKind::AnalogDevice,
                                          AccountKind::DialInAccessNumber,
                                          AccountKind::TrustedApplicationEndpoint,
                                          AccountKind::OtherContact};
    return kinds;
}

QList<RosterPool> makeRoster(const Deployment &deployment)
{
    QList<int> order(deployment.accounts.size());
    std::iota(order.begin(), order.end(), 0);
    QStringList keys;
    keys.reserve(order.size());
    for (const Account &account : deployment.accounts) {
        keys.append(account.sip.key());
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return keys.at(a) < keys.at(b); });
    std::map<QString, QList<int>> byPool;
    std::map<QString, Fqdn> names;
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts) {
            byPool[pool.fqdn.key()] = {};
            names[pool.fqdn.key()] = pool.fqdn;
        }
    }
    QList<int> unmatched;
    for (const int place : order) {
        const Account &account = deployment.accounts.at(place);
        if (account.pool.isEmpty()) {
            unmatched.append(place);
            continue;
        }
        names.try_emplace(account.pool.key(), account.pool);
        byPool[account.pool.key()].append(place);
    }
    QList<RosterPool> roster;
    for (const auto &[key, places] : byPool) {
        roster.append(poolOf(deployment, names.at(key), places));
    }
    for (const HomedLedger &ledger : homedLedgers(deployment)) {
        const auto pool =
            std::find_if(roster.begin(), roster.end(),
                         [&ledger](const RosterPool &one) { return one.fqdn == ledger.pool; });
        if (pool != roster.end()) {
            pool->sha256 = Sha256::of(ledger.lines).toHex();
        }
    }
    if (!unmatched.isEmpty()) {
        roster.append(poolOf(deployment, Fqdn(), unmatched));
    }
    return roster;
}

qsizetype countOf(const RosterPool &pool, AccountKind kind)
{
    for (const RosterGroup &group : pool.groups) {
        if (group.kind == kind) {
            return group.accounts.size();
        }
    }
    return 0;
}

} // namespace muster
