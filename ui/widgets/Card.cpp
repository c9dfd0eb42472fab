// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Card.h"

#include "ui/widgets/Paint.h"

#include <QEvent>
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

void Card::showFocusOf(QWidget *content)
{
    m_content = content;
    content->installEventFilter(this);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
    }
    return QFrame::eventFilter(watched, event);
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
    if (m_content != nullptr && m_content->hasFocus()) {
        paint::focusRing(painter, rect().adjusted(1, 1, -1, -1), radius - 1);
    }
}

} // namespace muster::ui
