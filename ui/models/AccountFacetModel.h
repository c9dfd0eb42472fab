// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/AccountRows.h"

#include <QAbstractListModel>

namespace muster::ui {

/// By what accounts can be narrowed: pools by site, not known, kinds, where contacts are kept; with counts.
class AccountFacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const AccountRows &rows);
    /// Chooses the pool or toggles the box at @p row, and changes @p query accordingly.
    void toggle(int row, AccountQuery &query);
    /// Shows what @p query narrows by.
    void setQuery(const AccountQuery &query);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class What
    {
        Pool,
        Caption,
        Rule,
        KindBox,
        StoreBox,
    };
    struct Facet
    {
        What what = What::Rule;
        QString text;
        qsizetype count = 0;
        int value = 0; ///< Place of the pool, AccountKind or ContactStore.
    };

    [[nodiscard]] bool isChosen(const Facet &facet) const;
    void addPools(const AccountRows &rows);
    void addBoxes(const AccountRows &rows);

    QList<Facet> m_facets;
    AccountQuery m_query;
};

} // namespace muster::ui
