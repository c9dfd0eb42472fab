// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Paint.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Theme.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui::paint {

namespace {

constexpr int cellCount = 5;
constexpr int cellWidth = 10;
constexpr int cellHeight = 6;
constexpr int cellGap = 2;

} // namespace

void face(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
          const QColor &edge, qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    face(painter, rect, radius, {}, theme().focus, 2);
}

void icon(QPainter &painter, const QString &name, const QRect &rect, int size, const QColor &color)
{
    if (name.isEmpty()) {
        return;
    }
    const qreal scale = painter.device()->devicePixelRatio();
    const QPoint place(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(QRect(place, QSize(size, size)), linePixmap(name, size, color, scale));
}

void text(QPainter &painter, const QRect &rect, const QString &text, TextRole role,
          const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter.setFont(fontFor(role));
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(text, elide, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     shown);
}

QSize proofMeterSize()
{
    return {px(cellWidth) * cellCount + px(cellGap) * (cellCount - 1), px(cellHeight)};
}

void checkBox(QPainter &painter, const QRect &place, Qt::CheckState state)
{
    QRect box(0, 0, px(16), px(16));
    box.moveCenter(place.center());
    if (state == Qt::Unchecked) {
        face(painter, box, 4, theme().surface, theme().control);
        return;
    }
    face(painter, box, 4, theme().accent);
    if (state == Qt::Checked) {
        icon(painter, u"check"_s, box, px(12), theme().onAccent);
    } else {
        painter.fillRect(box.adjusted(px(4), px(7), -px(4), -px(7)), theme().onAccent);
    }
}

int proofMeter(QPainter &painter, const QPoint &topLeft, ProofLevel level)
{
    const int filled = static_cast<int>(level);
    QRect cell(topLeft, QSize(px(cellWidth), px(cellHeight)));
    for (int i = 0; i < cellCount; ++i) {
        if (i < filled) {
            face(painter, cell, 1.5, theme().success);
        } else {
            face(painter, cell, 1.5, {}, theme().control);
        }
        cell.translate(px(cellWidth) + px(cellGap), 0);
    }
    return proofMeterSize().width();
}

} // namespace muster::ui::paint
