// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/IconLabel.h"

#include "ui/widgets/Paint.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

IconLabel::IconLabel(QString name, int size, Token token, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_size(size)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

void IconLabel::setStatus(Status status)
{
    setIcon(iconNameFor(status), tokenFor(status));
}

QSize IconLabel::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::icon(painter, m_name, rect(), px(m_size), theme().*m_token);
}

Mark::Mark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Mark::sizeHint() const
{
    return {px(24), px(24)};
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal scale = width() / 24.0;
    painter.scale(scale, scale);
    paint::face(painter, QRectF(0, 0, 24, 24), 6, theme().accent);
    QPainterPath strokes;
    for (const auto &[from, to] :
         {std::pair(QPointF(6, 7.5), QPointF(18, 7.5)), std::pair(QPointF(6, 12), QPointF(11, 12)),
          std::pair(QPointF(6, 16.5), QPointF(9.5, 16.5))}) {
        strokes.moveTo(from);
        strokes.lineTo(to);
    }
    strokes.moveTo(12, 15.2);
    strokes.lineTo(14.6, 17.8);
    strokes.lineTo(19, 12.2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes);
}

} // namespace muster::ui
