// SPDX-License-Identifier: Apache-2.0
#include "ui/models/PlanMatrixModel.h"

#include "ui/widgets/ItemRoles.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

void PlanMatrixModel::setMatrix(const PlanMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

int PlanMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.items.size());
}

int PlanMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.places.size());
}

QVariant PlanMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MatrixCell &cell = m_matrix.cells.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.word;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.detail;
    case Qt::AccessibleTextRole:
        return cell.status == Status::None
                   ? tr("%1, %2: not used here", "Item, place")
                         .arg(m_matrix.items.at(index.row()), m_matrix.fullNames.at(index.column()))
                   : tr("%1, %2: %3", "Item, place, how it is obtained")
                         .arg(m_matrix.items.at(index.row()), m_matrix.fullNames.at(index.column()),
                              cell.word);
    case StatusRole:
        return static_cast<int>(cell.status);
    case HoleRole:
        return cell.isHole;
    case QuietRole:
        return cell.status == Status::None;
    default:
        return {};
    }
}

QVariant PlanMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isPlace = orientation == Qt::Horizontal;
    const QStringList &words = isPlace ? m_matrix.places : m_matrix.items;
    if (section < 0 || section >= words.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return words.at(section);
    }
    return role == Qt::ToolTipRole
               ? QVariant(isPlace ? m_matrix.fullNames.at(section) : words.at(section))
               : QVariant();
}

} // namespace muster::ui
