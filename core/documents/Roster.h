// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

#include <QByteArray>
#include <QList>

namespace muster {

/// Accounts of one kind on one pool, ordered by SIP address.
struct RosterGroup
{
    AccountKind kind = AccountKind::User;
    QList<int> accounts; ///< Places in Deployment::accounts.
};

/// The accounts homed on one pool.
struct RosterPool
{
    Fqdn fqdn;                 ///< Empty for accounts which no pool of the topology matched.
    QList<RosterGroup> groups; ///< In the order of the kinds; none of them empty.
    qsizetype count = 0;
    QByteArray
        sha256; ///< Of its sorted `sip|kind|pool` lines, each ended by a line feed, lower case, UTF-8; hex.
};

/// Who is homed where: one list for each pool that homes accounts, by name; unmatched accounts last.
QList<RosterPool> makeRoster(const Deployment &deployment);

/// The accounts of one kind on @p pool; 0 when it has none.
qsizetype countOf(const RosterPool &pool, AccountKind kind);

/// All kinds in the order of the documents.
const QList<AccountKind> &rosterKinds();

} // namespace muster
