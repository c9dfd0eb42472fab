// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace muster::ui {

enum class RowHeight
{
    Line,    ///< 30
    Matrix,  ///< 30, small words and column lines.
    Button,  ///< 36
    TwoLine, ///< 48
};

/// Paints the rows of every table: hairlines, selection, status words, proof meters, second lines. It takes all from
/// ItemRoles, so no model knows a colour.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Becomes the delegate of @p view and gives it its row height.
    RowDelegate(QAbstractItemView *view, RowHeight height = RowHeight::Line);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The mouse ticks a box only where one is painted; the space bar ticks that of the current row.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect contentOf(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintContent(QPainter &painter, const QRect &whole, const QModelIndex &index,
                      Qt::LayoutDirection direction) const;
    void paintGroup(QPainter &painter, const QRect &content, const QModelIndex &index) const;
    void hoverRow(const QModelIndex &index);
    void applyHeight();

    QAbstractItemView *m_view; ///< Its parent.
    RowHeight m_height;
    QPersistentModelIndex m_hovered;
};

} // namespace muster::ui
