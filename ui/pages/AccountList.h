// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/AccountRows.h"

#include <QWidget>

class QTableView;

namespace muster::ui {

class AccountModel;
class ColumnsMenu;
class EmptyState;
class TableCard;

/// The table of accounts in its card: its columns, which of them are shown, the sorting, and what it says when empty.
class AccountList final : public QWidget
{
    Q_OBJECT

public:
    /// @param model  belongs to the page, as what it shows does.
    AccountList(AccountModel *model, QWidget *parent);

    /// In the order on screen.
    [[nodiscard]] QList<AccountColumn> shownColumns() const;
    /// Opens the menu of columns and sorting at @p place of the screen.
    void chooseColumns(const QPoint &place);
    void scrollToTop();
    /// Says how many of all accounts are shown, and why there are none.
    /// @param filter    what was typed.
    /// @param isBusy    a search runs, so that nothing shown means nothing yet.
    void showCounts(qsizetype shown, qsizetype all, const QString &filter, bool isBusy);

signals:
    void sortRequested(muster::ui::AccountColumn column, Qt::SortOrder order);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeColumns();
    void sortByHead(int section);
    void sortBy(int column, Qt::SortOrder order);
    void retranslate();

    QTableView *m_table;
    TableCard *m_card;
    EmptyState *m_empty;
    ColumnsMenu *m_menu;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace muster::ui
