// SPDX-License-Identifier: Apache-2.0
// The part of Style which paints fields and choices.
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

void drawFieldFace(QPainter &painter, const QRectF &rect, QStyle::State state, bool isInvalid)
{
    const Theme &t = theme();
    const bool isEnabled = (state & QStyle::State_Enabled) != 0;
    QColor edge = isEnabled ? t.control : t.border;
    qreal width = 1;
    if (isInvalid) {
        edge = t.danger;
        width = 2;
    } else if ((state & QStyle::State_HasFocus) != 0) {
        edge = t.focus;
        width = 2;
    }
    paint::face(painter, rect, 6, isEnabled ? t.surface : t.sunken, edge, width);
}

} // namespace

void Style::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame != nullptr && frame->lineWidth <= 0) {
        return; // Inside a table cell or a spin box.
    }
    const bool isInvalid = widget != nullptr && widget->property("invalid").toBool();
    drawFieldFace(painter, option.rect, option.state, isInvalid);
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    drawFieldFace(painter, option.rect, option.state, false);
    const QRect arrow = visualRect(
        option.direction, option.rect,
        QRect(option.rect.right() - px(28), option.rect.top(), px(20), option.rect.height()));
    const bool isEnabled = (option.state & State_Enabled) != 0;
    paint::icon(painter, u"chevron-down"_s, arrow, px(16),
                isEnabled ? theme().text : theme().disabled);
}

void Style::drawComboBoxText(const QStyleOptionComboBox &option, QPainter &painter)
{
    const QRect text =
        visualRect(option.direction, option.rect, option.rect.adjusted(px(10), 0, -px(30), 0));
    const bool isEnabled = (option.state & State_Enabled) != 0;
    paint::text(painter, text, option.currentText, TextRole::Body,
                isEnabled ? theme().text : theme().disabled,
                visualAlignment(option.direction, Qt::AlignLeft));
}

} // namespace muster::ui
