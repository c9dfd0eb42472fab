// SPDX-License-Identifier: Apache-2.0
// The part of Style which paints what stands around data: headers, progress, scroll bars.
#include "ui/widgets/Cells.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace muster::ui {

namespace {

/// A small arrow of two strokes, up for ascending.
void drawSortArrow(QPainter &painter, const QPointF &center, bool isAscending)
{
    const qreal half = px(4);
    const qreal way = isAscending ? 1 : -1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().secondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(center.x(), center.y() - way * half);
    painter.drawLine(QPointF(center.x(), center.y() + way * half), tip);
    painter.drawPolyline(
        QPolygonF({QPointF(center.x() - half * 0.8, tip.y() + way * half * 0.8), tip,
                   QPointF(center.x() + half * 0.8, tip.y() + way * half * 0.8)}));
    painter.restore();
}

void drawVerticalHead(const QStyleOptionHeader &option, QPainter &painter)
{
    const QRect rect = option.rect;
    paint::text(painter, rect.adjusted(px(12), 0, -px(8), -1), option.text, TextRole::BodyStrong,
                theme().text);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().border);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme().border);
}

} // namespace

void Style::drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget)
{
    if (option.orientation == Qt::Vertical) {
        drawVerticalHead(option, painter);
        return;
    }
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    const int columns = header != nullptr ? header->count() : 1;
    const bool isFirst = option.position == QStyleOptionHeader::Beginning
                         || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool isLast = option.position == QStyleOptionHeader::End
                        || option.position == QStyleOptionHeader::OnlyOneSection;
    const CellPadding padding = cellPadding(columns, isFirst, isLast);
    const QRect rect = visualRect(option.direction, option.rect,
                                  option.rect.adjusted(padding.left, 0, -padding.right, 0));
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = (option.textAlignment & Qt::AlignRight) != 0;
    const int arrowSpace = isSorted ? px(18) : 0;
    const QRect textRect = isRight ? rect : rect.adjusted(0, 0, -arrowSpace, 0);
    paint::text(painter, textRect, option.text, TextRole::CaptionStrong, theme().secondary,
                visualAlignment(option.direction, isRight ? Qt::AlignRight : Qt::AlignLeft));
    if (isSorted) {
        const int textWidth =
            std::min(painter.fontMetrics().horizontalAdvance(option.text), textRect.width());
        const qreal x =
            isRight ? rect.right() - textWidth - px(12) : rect.left() + textWidth + px(13);
        // Qt calls it "down" when the smallest stands at the top.
        drawSortArrow(painter, QPointF(x, rect.center().y() + 0.5),
                      option.sortIndicator == QStyleOptionHeader::SortDown);
    }
}

void Style::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const qreal height = px(8);
    QRectF groove(option.rect.x(), option.rect.center().y() - height / 2 + 0.5, option.rect.width(),
                  height);
    paint::face(painter, groove, height / 2, theme().track);
    const int span = option.maximum - option.minimum;
    if (span <= 0 || option.progress <= option.minimum) {
        return;
    }
    const qreal part = static_cast<qreal>(option.progress - option.minimum) / span;
    QRectF done = groove;
    done.setWidth(std::max(height, groove.width() * std::min<qreal>(part, 1)));
    if (option.direction == Qt::RightToLeft) {
        done.moveRight(groove.right());
    }
    paint::face(painter, done, height / 2, theme().accentText);
}

QRect Style::scrollBarRect(const QStyleOptionSlider &option, SubControl subControl)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 total = static_cast<qint64>(range) + option.pageStep;
        thumb = static_cast<int>(static_cast<qint64>(length) * option.pageStep
                                 / std::max<qint64>(1, total));
        thumb = std::clamp(thumb, std::min(px(32), length), length);
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - thumb, option.upsideDown);
    const auto part = [&option, isHorizontal](int from, int size) {
        return isHorizontal
                   ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                   : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QRectF thumb = QRectF(scrollBarRect(option, SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    const bool isActive =
        (option.state & (State_MouseOver | State_Sunken)) != 0 || option.activeSubControls != 0;
    const qreal radius = (isHorizontal ? thumb.height() : thumb.width()) / 2;
    paint::face(painter, thumb, radius, isActive ? theme().control : theme().outline);
}

} // namespace muster::ui
