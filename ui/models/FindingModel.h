// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/FindingRows.h"
#include "ui/widgets/Status.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// Findings as rows of a table, with heads between them which cannot be chosen.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Check,
        Where,
        Id,
        Result,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<FindingRow> &rows);
    /// Null for a head and for no row.
    [[nodiscard]] const Finding *findingAt(int row) const;
    [[nodiscard]] QList<int> heads() const;
    /// -1 when no row has that finding.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<FindingRow> m_rows;
};

/// How a finding is shown: its severity where it failed, else its outcome.
[[nodiscard]] Status statusOf(const Finding &finding);
[[nodiscard]] QString resultWord(const Finding &finding);

} // namespace muster::ui
