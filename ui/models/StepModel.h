// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/StepStates.h"

#include <QAbstractListModel>

namespace muster::ui {

/// The steps of a task for the rail. Locked rows stay enabled, so that the keyboard reaches them and hears why.
class StepModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<StepItem> &items);
    [[nodiscard]] const StepItem &item(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowOf(Step step) const; ///< -1 when absent.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    QList<StepItem> m_items;
};

} // namespace muster::ui
