// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/RowDelegate.h"

#include "ui/widgets/Cells.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Status.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// The places of a row's cells as they stand on screen, whatever columns are hidden or moved.
bool isEdge(const QModelIndex &index, const QAbstractItemView &view, bool wantFirst)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(&view)) {
        header = table->horizontalHeader();
    } else if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        header = tree->header();
    }
    if (header == nullptr) {
        return true;
    }
    const int step = wantFirst ? -1 : 1;
    int visual = header->visualIndex(index.column()) + step;
    while (visual >= 0 && visual < header->count()) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            return false;
        }
        visual += step;
    }
    return true;
}

bool isLastRow(const QModelIndex &index, const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        return !tree->indexBelow(index).isValid();
    }
    return index.row() + 1 == index.model()->rowCount(index.parent());
}

Status statusOf(const QModelIndex &index, int role)
{
    return static_cast<Status>(index.data(role).toInt());
}

struct CellLook
{
    TextRole role = TextRole::Body;
    QString iconName;
    int iconSize = 16;
    QColor iconColor;
    QColor color;
};

CellLook lookOf(const QModelIndex &index, bool isSmall, bool isRight)
{
    const Theme &t = theme();
    CellLook look;
    look.role = isSmall ? TextRole::Caption : TextRole::Body;
    if (index.data(EmphasisRole).toBool()) {
        look.role = TextRole::BodyStrong;
    }
    if (index.data(GroupRole).toBool()) {
        look.role = TextRole::PrimaryButton;
    }
    const QVariant proof = index.data(ProofRole);
    const bool isUnproved = proof.isValid() && proof.toInt() == 0;
    look.color = isUnproved || index.data(QuietRole).toBool() ? t.secondary : t.text;
    look.iconName = index.data(IconRole).toString();
    look.iconSize = px(isSmall ? 14 : 16);
    look.iconColor = look.color;
    const Status status = statusOf(index, StatusRole);
    if (status != Status::None) {
        look.iconName = iconNameFor(status);
        look.iconColor = t.*tokenFor(status);
        const bool isPlain = (isSmall && status != Status::Unprotected) || isRight;
        look.color = isPlain ? look.color : look.iconColor;
    }
    return look;
}

/// Paints the second line, where there is one. @returns the place of the first.
QRect paintSecondLine(QPainter &painter, const QRect &content, const QModelIndex &index,
                      Qt::LayoutDirection direction)
{
    const QString text = index.data(SecondLineRole).toString();
    if (text.isEmpty()) {
        return content;
    }
    const int lineHeight = lineHeightFor(TextRole::Body);
    const int belowHeight = lineHeightFor(TextRole::Caption);
    const int top = content.center().y() - (lineHeight + belowHeight) / 2 + 1;
    QRect below(content.left(), top + lineHeight, content.width(), belowHeight);
    const QString iconName = index.data(SecondIconRole).toString();
    if (!iconName.isEmpty()) {
        paint::icon(painter, iconName, QRect(below.left(), below.top(), px(12), below.height()),
                    px(12), theme().secondary);
        below.adjust(px(16), 0, 0, 0);
    }
    paint::text(painter, below, text, TextRole::Caption, theme().secondary,
                QStyle::visualAlignment(direction, Qt::AlignLeft), Qt::ElideMiddle);
    return {content.left(), top, content.width(), lineHeight};
}

/// A box and the air after it.
int boxWidth()
{
    return px(26);
}

/// Paints the check box, where there is one. @returns the place of the rest.
QRect paintBox(QPainter &painter, const QRect &content, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        return content;
    }
    paint::checkBox(painter, QRect(content.left(), content.top(), px(16), content.height()),
                    state.value<Qt::CheckState>());
    return content.adjusted(boxWidth(), 0, 0, 0);
}

int trailingWidthOf(const QModelIndex &index)
{
    if (statusOf(index, TrailingStatusRole) == Status::None) {
        return 0;
    }
    const QString text = index.data(TrailingTextRole).toString();
    return px(6 + 16 + 4) + QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(text);
}

/// A state of its own after the word: a number that is shared.
void paintTrailing(QPainter &painter, const QRect &place, const QModelIndex &index)
{
    const Status status = statusOf(index, TrailingStatusRole);
    const QColor color = theme().*tokenFor(status);
    const QRect icon(place.left(), place.top(), px(16), place.height());
    paint::icon(painter, iconNameFor(status), icon, px(16), color);
    paint::text(painter, place.adjusted(px(20), 0, 0, 0), index.data(TrailingTextRole).toString(),
                TextRole::Body, color);
}

} // namespace

RowDelegate::RowDelegate(QAbstractItemView *view, RowHeight height)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_height(height)
{
    view->setItemDelegate(this);
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    applyHeight();
}

int RowDelegate::rowHeight() const
{
    switch (m_height) {
    case RowHeight::Line:
    case RowHeight::Matrix:
        return heightPx(30, TextRole::Caption);
    case RowHeight::Button:
        return heightPx(36);
    case RowHeight::TwoLine:
        return std::max(px(48),
                        lineHeightFor(TextRole::Body) + lineHeightFor(TextRole::Caption) + 12);
    }
    return px(30);
}

void RowDelegate::applyHeight()
{
    if (auto *table = qobject_cast<QTableView *>(m_view)) {
        QHeaderView *rows = table->verticalHeader();
        rows->setMinimumSectionSize(px(24));
        rows->setDefaultSectionSize(rowHeight());
        rows->setSectionResizeMode(QHeaderView::Fixed);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const CellLook look = lookOf(index, m_height == RowHeight::Matrix, isRight);
    int width = QFontMetrics(fontFor(look.role)).horizontalAdvance(index.data().toString()) + 1;
    width += look.iconName.isEmpty() ? 0 : look.iconSize + px(6);
    if (index.data(ProofRole).toInt() != 0) {
        width += paint::proofMeterSize().width() + px(8);
    }
    width += trailingWidthOf(index);
    const QString second = index.data(SecondLineRole).toString();
    const int secondIcon = index.data(SecondIconRole).toString().isEmpty() ? 0 : px(16);
    width = std::max(width, QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(second)
                                + secondIcon);
    width += index.data(Qt::CheckStateRole).isValid() ? boxWidth() : 0;
    const int columns = index.model()->columnCount(index.parent());
    const CellPadding padding =
        cellPadding(columns, isEdge(index, *m_view, true), isEdge(index, *m_view, false));
    return {width + padding.left + padding.right, rowHeight()};
}

bool RowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched == m_view->viewport()) {
            hoverRow(m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        }
        break;
    case QEvent::Leave:
        hoverRow({});
        break;
    case QEvent::ApplicationFontChange:
        applyHeight();
        break;
    default:
        break;
    }
    // For an editor this would be QStyledItemDelegate's; the view is none, and would have its Tab keys eaten.
    return QObject::eventFilter(watched, event);
}

void RowDelegate::hoverRow(const QModelIndex &index)
{
    if (m_hovered == index.siblingAtColumn(0)) {
        return;
    }
    m_hovered = index.siblingAtColumn(0);
    m_view->viewport()->update();
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress
                         || event->type() == QEvent::MouseButtonRelease
                         || event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const QVariant state = index.data(Qt::CheckStateRole);
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    QRect box = contentOf(option, index);
    box.setWidth(boxWidth());
    if (!state.isValid() || mouse->button() != Qt::LeftButton
        || !box.contains(mouse->position().toPoint())) {
        return false;
    }
    if (event->type() != QEvent::MouseButtonPress) {
        const bool isTicked = state.value<Qt::CheckState>() == Qt::Checked;
        model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return true;
}

QRect RowDelegate::contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int columns = index.model()->columnCount(index.parent());
    const CellPadding padding =
        cellPadding(columns, isEdge(index, *m_view, true), isEdge(index, *m_view, false));
    const bool isIndented = index.column() == 0 && index.data(IndentRole).toBool();
    const QRect content =
        option.rect.adjusted(padding.left + (isIndented ? px(22) : 0), 0, -padding.right, -1);
    return QStyle::visualRect(option.direction, option.rect, content);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect content = contentOf(option, index);
    if (index.data(GroupRole).toBool() && index.column() == 0) {
        paintGroup(*painter, content, index);
    } else {
        paintContent(*painter, content, index, option.direction);
    }
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &t = theme();
    const QRect rect = option.rect;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isSelectable = (index.flags() & Qt::ItemIsSelectable) != 0;
    if (index.data(HoleRole).toBool()) {
        painter.fillRect(rect, t.dangerTint);
    } else if (isSelected) {
        painter.fillRect(rect, t.selection);
    } else if (index.data(SunkenRole).toBool()) {
        painter.fillRect(rect, t.sunken);
    } else if (isSelectable && m_hovered.isValid() && m_hovered == index.siblingAtColumn(0)) {
        painter.fillRect(rect, t.hover);
    }
    if (!isLastRow(index, *m_view)) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    }
    if (m_height == RowHeight::Matrix && !isEdge(index, *m_view, false)) {
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.border);
    }
    const bool isCurrentRow = m_view->currentIndex().siblingAtColumn(index.column()) == index;
    if (isCurrentRow && m_view->hasFocus()
        && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), t.focus);
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.focus);
        if (isEdge(index, *m_view, true)) {
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), t.focus);
        }
        if (isEdge(index, *m_view, false)) {
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), t.focus);
        }
    }
}

void RowDelegate::paintGroup(QPainter &painter, const QRect &content,
                             const QModelIndex &index) const
{
    QRect rest = content;
    if (const auto *tree = qobject_cast<const QTreeView *>(m_view)) {
        const bool isOpen = tree->isExpanded(index);
        const QRect chevron(content.left(), content.top(), px(16), content.height());
        paint::icon(painter, isOpen ? u"chevron-down"_s : u"chevron-right"_s, chevron, px(14),
                    theme().secondary);
        rest.adjust(px(22), 0, 0, 0);
    }
    paint::text(painter, rest, index.data().toString(), TextRole::PrimaryButton, theme().text);
}

void RowDelegate::paintContent(QPainter &painter, const QRect &whole, const QModelIndex &index,
                               Qt::LayoutDirection direction) const
{
    QRect content = paintBox(painter, whole, index);
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    if (tree != nullptr && index.column() == 0 && index.model()->hasChildren(index)) {
        const QRect chevron(content.right() - px(16), content.top(), px(16), content.height());
        paint::icon(painter, tree->isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s,
                    chevron, px(14), theme().secondary);
        content.setRight(chevron.left() - px(4));
    }
    const QString word = index.data().toString();
    const bool isRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const CellLook look = lookOf(index, m_height == RowHeight::Matrix, isRight);
    QRect line = paintSecondLine(painter, content, index, direction);
    const int textWidth = QFontMetrics(fontFor(look.role)).horizontalAdvance(word);
    const int lead = look.iconName.isEmpty() ? 0 : look.iconSize + px(6);
    if (isRight) {
        line.setLeft(std::max(line.left(), line.right() - textWidth - lead - 1));
    }
    if (lead > 0) {
        const QRect place(line.left(), line.top(), look.iconSize, line.height());
        paint::icon(painter, look.iconName, place, look.iconSize, look.iconColor);
        line.adjust(lead, 0, 0, 0);
    }
    const auto level = static_cast<ProofLevel>(index.data(ProofRole).toInt());
    if (level != ProofLevel::None) {
        const int below = paint::proofMeterSize().height() / 2 - 1;
        const QPoint place(line.left(), line.center().y() - below);
        line.adjust(paint::proofMeter(painter, place, level) + px(8), 0, 0, 0);
    }
    const int trailingWidth = trailingWidthOf(index);
    const QRect wordRect = line.adjusted(0, 0, -trailingWidth, 0);
    paint::text(painter, wordRect, word, look.role, look.color,
                QStyle::visualAlignment(direction, isRight ? Qt::AlignRight : Qt::AlignLeft));
    if (trailingWidth > 0) {
        line.setLeft(line.left() + std::min(textWidth, wordRect.width()) + px(6));
        paintTrailing(painter, line, index);
    }
}

} // namespace muster::ui
