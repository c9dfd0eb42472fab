// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Panel.h"

#include <QPainter>

namespace muster::ui {

Panel::Panel(Token ground, Hairline hairline, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_hairline(hairline)
{
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().*m_ground);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (m_hairline) {
    case Hairline::None:
        break;
    case Hairline::Top:
        painter.fillRect(0, 0, width(), 1, theme().border);
        break;
    case Hairline::Bottom:
        painter.fillRect(0, height() - 1, width(), 1, theme().border);
        break;
    case Hairline::Right:
        painter.fillRect(isRightToLeft ? 0 : width() - 1, 0, 1, height(), theme().border);
        break;
    }
}

Rule::Rule(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().border);
}

} // namespace muster::ui
