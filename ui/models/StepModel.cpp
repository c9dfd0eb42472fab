// SPDX-License-Identifier: Apache-2.0
#include "ui/models/StepModel.h"

#include "ui/widgets/ItemRoles.h"

#include <algorithm>

namespace muster::ui {

void StepModel::setItems(const QList<StepItem> &items)
{
    if (items.size() == m_items.size()) {
        // The same steps in another state: the view keeps its focus.
        m_items = items;
        if (!items.isEmpty()) {
            emit dataChanged(index(0), index(static_cast<int>(items.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

int StepModel::rowOf(Step step) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [step](const StepItem &item) { return item.step == step; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StepItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case SecondLineRole:
        return item.state;
    case StatusRole:
        return static_cast<int>(item.status);
    case EmphasisRole:
        return item.isCurrent;
    case ReasonRole:
        return item.isLocked ? item.state : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "Step and its state").arg(item.name, item.state);
    default:
        return {};
    }
}

} // namespace muster::ui
