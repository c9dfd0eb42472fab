// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountFacetModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

namespace muster::ui {

void AccountFacetModel::setRows(const AccountRows &rows)
{
    beginResetModel();
    m_facets.clear();
    m_facets.append({What::Pool, tr("All accounts"), rows.accounts.size(), AccountQuery::anyPool});
    addPools(rows);
    addBoxes(rows);
    endResetModel();
}

void AccountFacetModel::addPools(const AccountRows &rows)
{
    QString site;
    for (qsizetype i = 0; i < rows.pools.size(); ++i) {
        const AccountRows::PoolCount &pool = rows.pools.at(i);
        if (pool.site != site) {
            site = pool.site;
            m_facets.append({What::Caption, site, 0, 0});
        }
        m_facets.append({What::Pool, pool.pool.hostPart(), pool.count, static_cast<int>(i)});
    }
    if (rows.withoutPool > 0) {
        m_facets.append({What::Rule, {}, 0, 0});
        m_facets.append(
            {What::Pool, tr("Pool not known"), rows.withoutPool, AccountQuery::unknownPool});
    }
}

void AccountFacetModel::addBoxes(const AccountRows &rows)
{
    m_facets.append({What::Rule, {}, 0, 0});
    m_facets.append({What::Caption, tr("Kind"), 0, 0});
    for (int kind = 0; kind < rows.kindCounts.size(); ++kind) {
        if (rows.kindCounts.at(kind) > 0) {
            m_facets.append({What::KindBox, wordFor(static_cast<AccountKind>(kind)),
                             rows.kindCounts.at(kind), kind});
        }
    }
    if (rows.kindCounts.value(static_cast<int>(AccountKind::User)) == 0) {
        return;
    }
    m_facets.append({What::Rule, {}, 0, 0});
    m_facets.append({What::Caption, tr("Contacts kept in"), 0, 0});
    for (const ContactStore store : {ContactStore::Server, ContactStore::Exchange,
                                     ContactStore::Migrating, ContactStore::Unknown}) {
        const qsizetype count = rows.storeCounts.value(static_cast<int>(store));
        if (count > 0) {
            m_facets.append({What::StoreBox, wordFor(store), count, static_cast<int>(store)});
        }
    }
}

void AccountFacetModel::toggle(int row, AccountQuery &query)
{
    const Facet &facet = m_facets.at(row);
    if (facet.what == What::Pool) {
        query.pool = facet.value;
    } else if (facet.what == What::KindBox) {
        const auto kind = static_cast<AccountKind>(facet.value);
        if (!query.hiddenKinds.remove(kind)) {
            query.hiddenKinds.insert(kind);
        }
    } else if (facet.what == What::StoreBox) {
        const auto store = static_cast<ContactStore>(facet.value);
        if (!query.hiddenStores.remove(store)) {
            query.hiddenStores.insert(store);
        }
    }
    setQuery(query);
}

void AccountFacetModel::setQuery(const AccountQuery &query)
{
    m_query = query;
    if (!m_facets.isEmpty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_facets.size()) - 1));
    }
}

bool AccountFacetModel::isChosen(const Facet &facet) const
{
    switch (facet.what) {
    case What::Pool:
        return m_query.pool == facet.value;
    case What::KindBox:
        return !m_query.hiddenKinds.contains(static_cast<AccountKind>(facet.value));
    case What::StoreBox:
        return !m_query.hiddenStores.contains(static_cast<ContactStore>(facet.value));
    case What::Caption:
    case What::Rule:
        break;
    }
    return false;
}

int AccountFacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facets.size());
}

QVariant AccountFacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Facet &facet = m_facets.at(index.row());
    const bool isBox = facet.what == What::KindBox || facet.what == What::StoreBox;
    switch (role) {
    case Qt::DisplayRole:
        return facet.text;
    case CountRole:
        return facet.what == What::Caption || facet.what == What::Rule ? QString()
                                                                       : countText(facet.count);
    case GroupRole:
        return facet.what == What::Caption;
    case SunkenRole:
        return facet.what == What::Rule;
    case EmphasisRole:
        return facet.what == What::Pool && isChosen(facet);
    case Qt::CheckStateRole:
        return isBox ? QVariant(static_cast<int>(isChosen(facet) ? Qt::Checked : Qt::Unchecked))
                     : QVariant();
    case StatusRole:
        return facet.what == What::Pool && facet.value == AccountQuery::unknownPool
                   ? static_cast<int>(Status::Warning)
                   : 0;
    case Qt::AccessibleTextRole:
        return facet.count > 0
                   ? tr("%1, %n account(s)", "Facet", static_cast<int>(facet.count)).arg(facet.text)
                   : facet.text;
    default:
        return {};
    }
}

Qt::ItemFlags AccountFacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const What what = m_facets.at(index.row()).what;
    if (what == What::Caption || what == What::Rule) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace muster::ui
