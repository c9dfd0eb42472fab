// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/BackupRows.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// The items of a backup: before, while it runs, and after with what was proved.
class BackupItemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Item,
        Where,
        State,
        Files,
        Size,
        Seen, ///< What was seen, and below it what limits it.
        Proved,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Changes in place where only states differ, so that selection and scroll place stay.
    void setRows(const QList<BackupRow> &rows);
    [[nodiscard]] const QList<BackupRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const BackupRow &row, int column);

    QList<BackupRow> m_rows;
};

} // namespace muster::ui
