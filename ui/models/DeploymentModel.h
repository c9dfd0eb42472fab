// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/DeploymentTree.h"

#include <QAbstractItemModel>

namespace muster::ui {

/// Sites and their pools as a tree of two levels.
class DeploymentModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Role,
        Build,
        Servers,
        Accounts,
        ColumnCount,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(const DeploymentTree &tree);
    [[nodiscard]] const DeploymentTree &tree() const { return m_tree; }
    /// Null for a site.
    [[nodiscard]] const PoolRow *poolAt(const QModelIndex &index) const;
    [[nodiscard]] const SiteRow *siteAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex firstPool() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant siteData(const SiteRow &site, int column, int role) const;
    [[nodiscard]] QVariant poolData(const PoolRow &row, int column, int role) const;

    DeploymentTree m_tree;
};

/// "Enterprise, hosts the Central Management store".
[[nodiscard]] QString roleText(const Pool &pool);
/// The build of all its servers, "Mixed", "Unknown", or a dash for what is no server of the product.
[[nodiscard]] QString buildText(const Pool &pool);

} // namespace muster::ui
