// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Card.h"

#include "ui/widgets/Paint.h"

#include <QPainter>
#include <QPainterPath>

namespace muster::ui {

namespace {

constexpr qreal radius = 8;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
}

void Card::setHeaderBand(int height, Token token)
{
    m_bandHeight = height;
    m_band = token;
    update();
}

void Card::setGround(Token token)
{
    m_ground = token;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::face(painter, rect(), radius, theme().*m_ground);
    if (m_bandHeight > 0) {
        QPainterPath clip;
        clip.addRoundedRect(rect(), radius, radius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(clip);
        painter.fillRect(QRect(0, 0, width(), m_bandHeight + 1), theme().*m_band);
        painter.fillRect(QRect(0, m_bandHeight, width(), 1), theme().border);
        painter.restore();
    }
    paint::face(painter, rect(), radius, {}, theme().border);
}

} // namespace muster::ui
