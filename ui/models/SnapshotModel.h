// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotSummary.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// Snapshots, newest first, with age, outcome and proof.
class SnapshotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Taken,
        Age,
        OutcomeColumn,
        Proved,
        Mandatory,
        Accounts,
        Size,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param now  for the ages; set anew when they are to move on.
    void setSnapshots(const QList<SnapshotSummary> &snapshots, const QDateTime &now);
    [[nodiscard]] const SnapshotSummary &snapshot(int row) const { return m_snapshots.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const SnapshotSummary &snapshot, int column) const;

    QList<SnapshotSummary> m_snapshots;
    QDateTime m_now;
};

} // namespace muster::ui
