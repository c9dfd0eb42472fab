// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ColumnsMenu.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QTableView>

namespace muster::ui {

ColumnsMenu::ColumnsMenu(QTableView *table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    const QAbstractItemModel *model = m_table->model();
    for (int column = 1; column < model->columnCount(); ++column) {
        QAction *action = addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, m_table,
                [this, column](bool isShown) { m_table->setColumnHidden(column, !isShown); });
    }
    addSeparator();
    addSorting();
}

void ColumnsMenu::addSorting()
{
    const QAbstractItemModel *model = m_table->model();
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = m_table->horizontalHeader()->sortIndicatorOrder();
    QMenu *menu = addMenu(tr("Sort by"));
    const auto add = [this, menu](QActionGroup *group, const QString &text, bool isNow, int column,
                                  Qt::SortOrder wanted) {
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(isNow);
        connect(action, &QAction::triggered, this,
                [this, column, wanted] { emit sortRequested(column, wanted); });
    };
    auto *columns = new QActionGroup(menu);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column)) {
            add(columns, model->headerData(column, Qt::Horizontal).toString(), column == sorted,
                column, order);
        }
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    add(orders, tr("Ascending"), order == Qt::AscendingOrder, sorted, Qt::AscendingOrder);
    add(orders, tr("Descending"), order == Qt::DescendingOrder, sorted, Qt::DescendingOrder);
}

} // namespace muster::ui
