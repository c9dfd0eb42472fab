// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountRows.h"

#include "ui/text/DomainWords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QStringMatcher>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::AccountWords)
};

/// How many rows are done between two looks at the stop token: about half a millisecond.
constexpr qsizetype sliceRows = 4'096;

QString keyFor(const Account &account)
{
    QString key = account.displayName;
    for (const QString &part :
         {account.sip.withoutScheme(), numberText(account), account.userPrincipalName,
          account.pool.isEmpty() ? account.registrarPool : account.pool.text()}) {
        if (!part.isEmpty()) {
            key += u'\n';
            key += part;
        }
    }
    account.properties.forEach([&key](const QString &name, const QString &value) {
        if (!value.isEmpty() && name.endsWith("Policy"_L1)) {
            key += u'\n';
            key += value;
        }
    });
    return key.toLower();
}

void countPools(AccountRows &rows, const Deployment &deployment, QHash<QString, int> &places)
{
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts) {
            const Site *site = deployment.findSite(pool.siteKey);
            places.insert(pool.fqdn.key(), static_cast<int>(rows.pools.size()));
            rows.pools.append({pool.fqdn, site != nullptr ? site->name : QString(), 0});
        }
    }
}

QString sortText(const Account &account, AccountColumn column)
{
    return accountText(account, column).toLower();
}

/// Sorts @p order by the key of each row.
template <typename Key>
void sortBy(QList<int> &order, const std::vector<Key> &keys, Qt::SortOrder direction)
{
    const auto isBefore = [&keys, direction](int a, int b) {
        const auto left = static_cast<std::size_t>(a);
        const auto right = static_cast<std::size_t>(b);
        return direction == Qt::AscendingOrder ? keys[left] < keys[right]
                                               : keys[right] < keys[left];
    };
    std::stable_sort(order.begin(), order.end(), isBefore);
}

struct Slice
{
    qsizetype from = 0;
    qsizetype to = 0;
};

class RowFilter
{
public:
    RowFilter(const AccountRows &rows, const AccountQuery &query)
        : m_rows(rows)
        , m_query(query)
    {
        for (const QString &word : query.text.toLower().split(u' ', Qt::SkipEmptyParts)) {
            m_words.append(QStringMatcher(word));
        }
    }

    [[nodiscard]] bool accepts(qsizetype row) const
    {
        if (m_query.pool != AccountQuery::anyPool && m_rows.poolPlaces.at(row) != m_query.pool) {
            return false;
        }
        const auto kind = static_cast<AccountKind>(m_rows.kinds.at(row));
        if (!m_query.hiddenKinds.isEmpty() && m_query.hiddenKinds.contains(kind)) {
            return false;
        }
        if (kind == AccountKind::User && !m_query.hiddenStores.isEmpty()
            && m_query.hiddenStores.contains(static_cast<ContactStore>(m_rows.stores.at(row)))) {
            return false;
        }
        const QString &key = m_rows.keys.at(row);
        return std::all_of(m_words.begin(), m_words.end(),
                           [&key](const QStringMatcher &word) { return word.indexIn(key) >= 0; });
    }

private:
    const AccountRows &m_rows;
    const AccountQuery &m_query;
    QList<QStringMatcher> m_words;
};

} // namespace

QString numberText(const Account &account)
{
    return account.lineUri.startsWith("tel:"_L1, Qt::CaseInsensitive) ? account.lineUri.mid(4)
                                                                      : account.lineUri;
}

QString numberKey(const Account &account)
{
    return numberText(account).toLower();
}

std::shared_ptr<const AccountRows> buildAccountRows(const Deployment &deployment,
                                                    const std::stop_token &stop)
{
    auto rows = std::make_shared<AccountRows>();
    rows->accounts = deployment.accounts;
    rows->keys.reserve(rows->accounts.size());
    rows->poolPlaces.reserve(rows->accounts.size());
    rows->kindCounts.resize(static_cast<int>(AccountKind::OtherContact) + 1);
    rows->storeCounts.resize(static_cast<int>(ContactStore::Migrating) + 1);
    QHash<QString, int> places;
    countPools(*rows, deployment, places);
    QSet<QString> numbers;
    for (const Account &account : std::as_const(rows->accounts)) {
        if (rows->keys.size() % sliceRows == 0 && stop.stop_requested()) {
            return nullptr;
        }
        rows->keys.append(keyFor(account));
        const int place = account.pool.isEmpty() ? -1 : places.value(account.pool.key(), -1);
        rows->poolPlaces.append(place);
        rows->kinds.append(static_cast<quint8>(account.kind));
        rows->stores.append(static_cast<quint8>(account.contactStore));
        ++(place < 0 ? rows->withoutPool : rows->pools[place].count);
        ++rows->kindCounts[static_cast<int>(account.kind)];
        if (account.kind == AccountKind::User) {
            ++rows->storeCounts[static_cast<int>(account.contactStore)];
            rows->onlineUsers += account.hosting == Hosting::Online ? 1 : 0;
        }
        const QString number = numberKey(account);
        if (!number.isEmpty()) {
            if (numbers.contains(number)) {
                rows->sharedNumbers.insert(number);
            }
            numbers.insert(number);
        }
    }
    return rows;
}

QList<int> sortAccountRows(const AccountRows &rows, AccountColumn column, Qt::SortOrder direction,
                           const std::stop_token &stop)
{
    QList<int> order(rows.accounts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto count = static_cast<std::size_t>(rows.accounts.size());
    if (column == AccountColumn::Name) {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(count);
        for (const Account &account : rows.accounts) {
            if (keys.size() % sliceRows == 0 && stop.stop_requested()) {
                return {};
            }
            keys.push_back(collator.sortKey(account.displayName));
        }
        sortBy(order, keys, direction);
    } else {
        std::vector<QString> keys;
        keys.reserve(count);
        for (const Account &account : rows.accounts) {
            if (keys.size() % sliceRows == 0 && stop.stop_requested()) {
                return {};
            }
            keys.push_back(sortText(account, column));
        }
        sortBy(order, keys, direction);
    }
    return order;
}

QList<int> filterAccountRows(const AccountRows &rows, const QList<int> &order,
                             const AccountQuery &query, const std::stop_token &stop)
{
    // The rows are searched as they lie in memory: in the order of the table each would be a cache miss or three.
    const RowFilter filter(rows, query);
    const qsizetype count = rows.accounts.size();
    std::vector<char> accepted(static_cast<std::size_t>(count));
    const qsizetype parts =
        std::clamp<qsizetype>(count / sliceRows, 1, QThread::idealThreadCount());
    QList<Slice> slices;
    for (qsizetype i = 0; i < parts; ++i) {
        slices.append({count * i / parts, count * (i + 1) / parts});
    }
    QtConcurrent::blockingMap(slices, [&filter, &accepted, &stop](const Slice &slice) {
        for (qsizetype row = slice.from; row < slice.to; ++row) {
            if ((row - slice.from) % sliceRows == 0 && stop.stop_requested()) {
                return;
            }
            accepted[static_cast<std::size_t>(row)] = filter.accepts(row) ? 1 : 0;
        }
    });
    if (stop.stop_requested()) {
        return {};
    }
    QList<int> shown;
    std::copy_if(order.begin(), order.end(), std::back_inserter(shown),
                 [&accepted](int row) { return accepted[static_cast<std::size_t>(row)] != 0; });
    return shown;
}

QString accountText(const Account &account, AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return account.displayName;
    case AccountColumn::Sip:
        return account.sip.isEmpty() ? QString() : account.sip.withoutScheme();
    case AccountColumn::Kind:
        return wordFor(account.kind);
    case AccountColumn::Number:
        return numberText(account);
    case AccountColumn::HomePool:
        return account.pool.isEmpty() ? account.registrarPool.section(u'.', 0, 0)
                                      : account.pool.hostPart();
    case AccountColumn::State:
        return wordFor(account.state);
    case AccountColumn::Contacts:
        return account.kind == AccountKind::User ? wordFor(account.contactStore) : u"–"_s;
    case AccountColumn::Hosting:
        return wordFor(account.hosting);
    case AccountColumn::UserPrincipalName:
        return account.userPrincipalName;
    }
    return {};
}

QString accountColumnTitle(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return AccountWords::tr("Name");
    case AccountColumn::Sip:
        return AccountWords::tr("SIP address");
    case AccountColumn::Kind:
        return AccountWords::tr("Kind");
    case AccountColumn::Number:
        return AccountWords::tr("Number");
    case AccountColumn::HomePool:
        return AccountWords::tr("Home pool");
    case AccountColumn::State:
        return AccountWords::tr("State");
    case AccountColumn::Contacts:
        return AccountWords::tr("Contacts kept in");
    case AccountColumn::Hosting:
        return AccountWords::tr("Served by");
    case AccountColumn::UserPrincipalName:
        return AccountWords::tr("User principal name");
    }
    return {};
}

} // namespace muster::ui
