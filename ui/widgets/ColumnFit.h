// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;

namespace muster::ui {

/// Gives the columns of a table the width their words need, and the rest of the view to one of them or to all alike. Where
/// the view is too narrow, the widest column gives way first.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    /// @param view  a QTableView or QTreeView whose model is set; it becomes the parent.
    struct Column
    {
        int section = 0;
        int width = 0;
        int least = 0; ///< A state's word is never shortened.
    };

    /// Shares what is left among all columns.
    explicit ColumnFit(QAbstractItemView *view);
    /// @param rest  the column which takes what the others leave.
    /// @param restLeast  what it keeps before another is shortened, in px at 100 %.
    ColumnFit(QAbstractItemView *view, int rest, int restLeast);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] Column measured(int section) const;

    QAbstractItemView *m_view; ///< Its parent.
    QHeaderView *m_header;
    int m_rest; ///< Or noColumn.
    int m_restLeast;
    QTimer m_soon; ///< Many changes, one fit.
};

} // namespace muster::ui
