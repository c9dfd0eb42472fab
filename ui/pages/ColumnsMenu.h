// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QTableView;

namespace muster::ui {

/// Which columns a table shows and by which it is sorted: what the head does for the mouse, for the keyboard too.
class ColumnsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @param table  its first column is always shown; its head shows the sorting.
    ColumnsMenu(QTableView *table, QWidget *parent);

signals:
    void sortRequested(int column, Qt::SortOrder order);

private:
    void fill();
    void addSorting();

    QTableView *m_table; ///< Owned by the page.
};

} // namespace muster::ui
