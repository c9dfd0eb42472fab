// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/AccountRows.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// The accounts that are shown, by an index vector of its own: it neither sorts nor filters.
class AccountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything; nothing is shown until setShown.
    /// @returns  the rows before, so that a worker can free them.
    std::shared_ptr<const AccountRows> setRows(std::shared_ptr<const AccountRows> rows);
    void setShown(const QList<int> &shown);
    [[nodiscard]] const QList<int> &shown() const { return m_shown; }
    [[nodiscard]] const std::shared_ptr<const AccountRows> &rows() const { return m_rows; }
    [[nodiscard]] const Account &account(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isShared(const Account &account) const;

    std::shared_ptr<const AccountRows> m_rows; ///< Shared with the workers that search it.
    QList<int> m_shown;
};

} // namespace muster::ui
