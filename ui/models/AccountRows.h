// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "ui/models/AccountKeys.h"

#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace muster::ui {

enum class AccountColumn
{
    Name,
    Sip,
    Kind,
    Number,
    HomePool,
    State,
    Contacts,
    Hosting,
    UserPrincipalName,
};
constexpr int accountColumnCount = 9;

/// All accounts of a deployment with what searching them needs, made once by a worker. Never changed afterwards, so
/// every thread may read it.
struct AccountRows
{
    /// How many accounts are searched between two looks at whether the answer is still wanted: less than a millisecond.
    static constexpr qsizetype sliceRows = 16'384;

    struct PoolCount
    {
        Fqdn pool;
        QString site;
        qsizetype count = 0;
    };

    QList<Account> accounts;
    QList<AccountKeys> keys; ///< What is searched, in slices of `sliceRows`.
    QList<int> poolPlaces;   ///< Place in `pools`, -1 when not known.
    QList<quint8> kinds;     ///< AccountKind of each, packed: an account is several cache lines.
    QList<quint8> stores;    ///< ContactStore of each.
    QSet<QString> sharedNumbers; ///< In the form of numberKey().
    QList<PoolCount> pools;      ///< Those that home accounts, in the order of the topology.
    qsizetype withoutPool = 0;
    qsizetype onlineUsers = 0;
    QList<qsizetype> kindCounts;  ///< By AccountKind.
    QList<qsizetype> storeCounts; ///< By ContactStore.
};

/// What is to be shown.
struct AccountQuery
{
    QString text; ///< Each word must occur somewhere in the key.
    int pool = anyPool;
    QSet<AccountKind> hiddenKinds;
    QSet<ContactStore> hiddenStores; ///< Concerns users only.

    static constexpr int anyPool = -2;
    static constexpr int unknownPool = -1;

    /// Whether whatever fits this fits @p wider too, so that only its answer needs to be looked at.
    [[nodiscard]] bool narrows(const AccountQuery &wider) const;

    friend bool operator==(const AccountQuery &, const AccountQuery &) = default;
};

/// @thread  any worker; null when stopped.
[[nodiscard]] std::shared_ptr<const AccountRows> buildAccountRows(const Deployment &deployment,
                                                                  const std::stop_token &stop);
/// The places of all rows in the order of @p column; equal ones stay as they were read. Names are compared as the
/// language sorts them. Empty when stopped.
[[nodiscard]] QList<int> sortAccountRows(const AccountRows &rows, AccountColumn column,
                                         Qt::SortOrder order, const std::stop_token &stop);
/// Those of @p order which fit @p query, in that order. Works on all cores. Empty when stopped.
/// @param order  all places, or those which fit a query that this one narrows.
[[nodiscard]] QList<int> filterAccountRows(const AccountRows &rows, const QList<int> &order,
                                           const AccountQuery &query, const std::stop_token &stop);

/// Without `tel:` and in lower case, for comparing.
[[nodiscard]] QString numberKey(const Account &account);
/// As people write it: without `tel:`.
[[nodiscard]] QString numberText(const Account &account);
/// What a cell says.
[[nodiscard]] QString accountText(const Account &account, AccountColumn column);
[[nodiscard]] QString accountColumnTitle(AccountColumn column);

} // namespace muster::ui
