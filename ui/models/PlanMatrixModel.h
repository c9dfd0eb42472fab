// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/PlanMatrix.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// A PlanMatrix for a table whose vertical header names the items.
class PlanMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const PlanMatrix &matrix);
    [[nodiscard]] const PlanMatrix &matrix() const { return m_matrix; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    PlanMatrix m_matrix;
};

} // namespace muster::ui
