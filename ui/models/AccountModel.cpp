// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountModel.h"

#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

std::shared_ptr<const AccountRows> AccountModel::setRows(std::shared_ptr<const AccountRows> rows)
{
    beginResetModel();
    m_shown.clear();
    std::swap(m_rows, rows);
    endResetModel();
    return rows;
}

void AccountModel::setShown(const QList<int> &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

const Account &AccountModel::account(int row) const
{
    return m_rows->accounts.at(m_shown.at(row));
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountColumnCount;
}

bool AccountModel::isShared(const Account &account) const
{
    return !account.lineUri.isEmpty() && m_rows->sharedNumbers.contains(numberKey(account));
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Account &shown = account(index.row());
    const auto column = static_cast<AccountColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return accountText(shown, column);
    case Qt::ToolTipRole:
        return column == AccountColumn::HomePool ? shown.pool.text() : accountText(shown, column);
    case EmphasisRole:
        return column == AccountColumn::Name;
    case QuietRole:
        return column == AccountColumn::Sip || column == AccountColumn::UserPrincipalName;
    case StatusRole:
        return column == AccountColumn::HomePool && shown.pool.isEmpty()
                   ? static_cast<int>(Status::Warning)
                   : 0;
    case TrailingStatusRole:
        return column == AccountColumn::Number && isShared(shown) ? static_cast<int>(Status::Failed)
                                                                  : 0;
    case TrailingTextRole:
        return column == AccountColumn::Number && isShared(shown) ? tr("Shared") : QString();
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= accountColumnCount) {
        return {};
    }
    return accountColumnTitle(static_cast<AccountColumn>(section));
}

} // namespace muster::ui
