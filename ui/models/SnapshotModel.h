// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotSummary.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// How much of a snapshot stands in its first cell.
enum class SnapshotRows
{
    Line,
    TwoLine, ///< The age, or why it cannot be chosen, below the time.
};

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

    explicit SnapshotModel(QObject *parent = nullptr, SnapshotRows rows = SnapshotRows::Line);

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
    SnapshotRows m_rows;
    QDateTime m_now;
};

} // namespace muster::ui
