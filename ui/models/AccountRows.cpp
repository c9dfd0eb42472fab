// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountRows.h"

#include "ui/text/DomainWords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QtConcurrentMap>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::AccountWords)
};

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

/// Numbers that more than one account has. Compares hashes first: a set of a million numbers would be the largest thing
/// here, for the few that are alike.
QSet<QString> sharedNumbers(const QList<Account> &accounts)
{
    std::vector<std::size_t> hashes;
    hashes.reserve(static_cast<std::size_t>(accounts.size()));
    for (const Account &account : accounts) {
        hashes.push_back(account.lineUri.isEmpty() ? 0 : qHash(numberKey(account)));
    }
    std::vector<std::size_t> sorted = hashes;
    std::sort(sorted.begin(), sorted.end());
    QSet<std::size_t> repeated;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i] == sorted[i - 1]) {
            repeated.insert(sorted[i]);
        }
    }
    QSet<QString> seen;
    QSet<QString> shared;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString number = repeated.contains(hashes[static_cast<std::size_t>(i)])
                                   ? numberKey(accounts.at(i))
                                   : QString();
        if (!number.isEmpty() && seen.contains(number)) {
            shared.insert(number);
        }
        seen.insert(number);
    }
    return shared;
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

/// Which accounts pass the facets; the words are a matter of their keys.
class FacetFilter
{
public:
    FacetFilter(const AccountRows &rows, const AccountQuery &query)
        : m_rows(rows)
        , m_query(query)
        , m_isIdle(query.pool == AccountQuery::anyPool && query.hiddenKinds.isEmpty()
                   && query.hiddenStores.isEmpty())
    {
    }

    [[nodiscard]] bool isIdle() const { return m_isIdle; }

    [[nodiscard]] bool accepts(qsizetype row) const
    {
        if (m_query.pool != AccountQuery::anyPool && m_rows.poolPlaces.at(row) != m_query.pool) {
            return false;
        }
        const auto kind = static_cast<AccountKind>(m_rows.kinds.at(row));
        if (!m_query.hiddenKinds.isEmpty() && m_query.hiddenKinds.contains(kind)) {
            return false;
        }
        return kind != AccountKind::User || m_query.hiddenStores.isEmpty()
               || !m_query.hiddenStores.contains(static_cast<ContactStore>(m_rows.stores.at(row)));
    }

private:
    const AccountRows &m_rows;
    const AccountQuery &m_query;
    bool m_isIdle;
};

/// The accounts of one slice, and the flag of each.
struct Slice
{
    const AccountKeys *keys = nullptr;
    qsizetype first = 0;
    std::span<char> accepted;
};

/// The flags of all rows: set for those of @p order.
std::vector<char> flagsOf(const QList<int> &order, qsizetype rows)
{
    const bool isAll = order.size() == rows;
    std::vector<char> flags(static_cast<std::size_t>(rows), isAll ? 1 : 0);
    if (!isAll) {
        for (const int row : order) {
            flags[static_cast<std::size_t>(row)] = 1;
        }
    }
    return flags;
}

QList<Slice> slicesOf(const AccountRows &rows, std::span<char> flags)
{
    QList<Slice> slices;
    qsizetype first = 0;
    for (const AccountKeys &keys : rows.keys) {
        const auto from = static_cast<std::size_t>(first);
        const std::size_t count =
            std::min(static_cast<std::size_t>(AccountRows::sliceRows), flags.size() - from);
        slices.append({&keys, first, flags.subspan(from, count)});
        first += AccountRows::sliceRows;
    }
    return slices;
}

QList<AccountKeys> buildKeys(const QList<Account> &accounts, const std::stop_token &stop)
{
    QList<std::span<const Account>> slices;
    const std::span<const Account> all(accounts.constData(),
                                       static_cast<std::size_t>(accounts.size()));
    for (std::size_t from = 0; from < all.size(); from += AccountRows::sliceRows) {
        slices.append(all.subspan(
            from, std::min(static_cast<std::size_t>(AccountRows::sliceRows), all.size() - from)));
    }
    const std::function<AccountKeys(const std::span<const Account> &)> build =
        [&stop](const std::span<const Account> &slice) {
            return stop.stop_requested() ? AccountKeys() : AccountKeys(slice);
        };
    return QtConcurrent::blockingMapped(slices, build);
}

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
    rows->keys = buildKeys(rows->accounts, stop);
    rows->poolPlaces.reserve(rows->accounts.size());
    rows->kindCounts.resize(static_cast<int>(AccountKind::OtherContact) + 1);
    rows->storeCounts.resize(static_cast<int>(ContactStore::Migrating) + 1);
    QHash<QString, int> places;
    countPools(*rows, deployment, places);
    for (const Account &account : std::as_const(rows->accounts)) {
        if (rows->poolPlaces.size() % AccountRows::sliceRows == 0 && stop.stop_requested()) {
            return nullptr;
        }
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
    }
    rows->sharedNumbers = sharedNumbers(rows->accounts);
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
            if (keys.size() % AccountRows::sliceRows == 0 && stop.stop_requested()) {
                return {};
            }
            keys.push_back(collator.sortKey(account.displayName));
        }
        sortBy(order, keys, direction);
    } else {
        std::vector<QString> keys;
        keys.reserve(count);
        for (const Account &account : rows.accounts) {
            if (keys.size() % AccountRows::sliceRows == 0 && stop.stop_requested()) {
                return {};
            }
            keys.push_back(sortText(account, column));
        }
        sortBy(order, keys, direction);
    }
    return order;
}

bool AccountQuery::narrows(const AccountQuery &wider) const
{
    if (pool != wider.pool || hiddenKinds != wider.hiddenKinds
        || hiddenStores != wider.hiddenStores) {
        return false;
    }
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList widerWords = wider.text.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(widerWords.begin(), widerWords.end(), [&words](const QString &widerWord) {
        return std::any_of(words.begin(), words.end(),
                           [&widerWord](const QString &word) { return word.contains(widerWord); });
    });
}

QList<int> filterAccountRows(const AccountRows &rows, const QList<int> &order,
                             const AccountQuery &query, const std::stop_token &stop)
{
    const FacetFilter facets(rows, query);
    const QList<QByteArray> words = searchWords(query.text);
    if (stop.stop_requested()) {
        return {};
    }
    if (words.isEmpty() && facets.isIdle()) {
        return order;
    }
    // The rows are searched as they lie in memory: in the order of the table each would be a cache miss or three.
    std::vector<char> flags = flagsOf(order, rows.accounts.size());
    QList<Slice> slices = slicesOf(rows, flags);
    QtConcurrent::blockingMap(slices, [&facets, &words, &stop](const Slice &slice) {
        if (stop.stop_requested()) {
            return;
        }
        for (std::size_t i = 0; !facets.isIdle() && i < slice.accepted.size(); ++i) {
            if (!facets.accepts(slice.first + static_cast<qsizetype>(i))) {
                slice.accepted[i] = 0;
            }
        }
        slice.keys->match(words, slice.accepted);
    });
    if (stop.stop_requested()) {
        return {};
    }
    QList<int> shown;
    std::copy_if(order.begin(), order.end(), std::back_inserter(shown),
                 [&flags](int row) { return flags[static_cast<std::size_t>(row)] != 0; });
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
