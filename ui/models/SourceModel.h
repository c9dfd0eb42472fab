// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/domain/Source.h"

#include <QAbstractTableModel>

#include <optional>

namespace muster::ui {

/// One source as it was chosen, and what came of reading it.
struct SourceRow
{
    SourceSpec spec;
    QList<SourceRecord> records; ///< Empty until it was read.
};

/// The chosen sources with their state.
class SourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Kind,
        From,
        State,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SourceRow> &rows);
    [[nodiscard]] const SourceRow &source(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<SourceRow> m_rows;
};

/// The chosen sources with what @p deployment says came of reading each.
[[nodiscard]] QList<SourceRow> sourceRows(const QList<SourceSpec> &sources,
                                          const std::optional<Deployment> &deployment);
/// The icon that stands for a kind of source.
[[nodiscard]] QString iconNameFor(SourceKind kind);

} // namespace muster::ui
