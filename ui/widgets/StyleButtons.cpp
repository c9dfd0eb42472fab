// SPDX-License-Identifier: Apache-2.0
// The part of Style which paints what is pressed and ticked.
#include "ui/widgets/Button.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qreal controlRadius = 6;

struct Face
{
    QColor fill;
    QColor edge;
    QColor text;
};

Face primaryFace(QStyle::State state)
{
    const Theme &t = theme();
    if ((state & QStyle::State_Sunken) != 0) {
        return {t.accentPressed, {}, t.onAccent};
    }
    return {(state & QStyle::State_MouseOver) != 0 ? t.accentHover : t.accent, {}, t.onAccent};
}

Face faceFor(ButtonKind kind, QStyle::State state)
{
    const Theme &t = theme();
    const bool isOver = (state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0;
    if ((state & QStyle::State_Enabled) == 0) {
        const bool isQuiet = kind == ButtonKind::Quiet || kind == ButtonKind::QuietNeutral;
        return isQuiet ? Face{{}, {}, t.disabled} : Face{t.sunken, t.border, t.disabled};
    }
    switch (kind) {
    case ButtonKind::Primary:
        return primaryFace(state);
    case ButtonKind::Secondary:
        return {isOver ? t.hover : t.surface, t.outline, t.text};
    case ButtonKind::Quiet:
        return {isOver ? t.hover : QColor(), {}, t.accentText};
    case ButtonKind::QuietNeutral:
        return {isOver ? t.hover : QColor(), {}, t.text};
    case ButtonKind::Danger:
        return {isOver ? t.dangerTint : t.surface, t.danger, t.danger};
    }
    return {};
}

struct ButtonLayout
{
    ButtonKind kind = ButtonKind::Secondary;
    int height = 32;
    int padding = 14;
    int iconSize = 16;
    bool isFlush = false;
    QString iconName;
};

ButtonLayout layoutOf(const QWidget *widget)
{
    ButtonLayout layout;
    const auto *button = qobject_cast<const Button *>(widget);
    if (button == nullptr) {
        return layout;
    }
    layout.kind = button->kind();
    layout.iconName = button->iconName();
    layout.iconSize = button->iconSizePx();
    layout.isFlush = button->isFlush();
    switch (button->buttonSize()) {
    case ButtonSize::Row:
        layout.height = 26;
        layout.padding = 11;
        break;
    case ButtonSize::Normal:
        break;
    case ButtonSize::Bar:
        layout.height = 36;
        layout.padding = 18;
        break;
    }
    if (layout.kind == ButtonKind::Quiet || layout.kind == ButtonKind::QuietNeutral) {
        layout.padding = layout.isFlush ? 2 : 10;
    }
    return layout;
}

int iconSpace(const ButtonLayout &layout)
{
    if (layout.iconName.isEmpty()) {
        return 0;
    }
    return px(layout.iconSize + (layout.iconSize > 16 ? 10 : 8));
}

} // namespace

QSize Style::pushButtonSize(const QStyleOption &option, const QWidget *widget)
{
    const ButtonLayout layout = layoutOf(widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const QString text = button != nullptr ? button->text : QString();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    return {textWidth + iconSpace(layout) + 2 * px(layout.padding),
            heightPx(layout.height, layout.height == 26 ? TextRole::Caption : TextRole::Body)};
}

void Style::drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr) {
        return;
    }
    const ButtonLayout layout = layoutOf(widget);
    const Face look = faceFor(layout.kind, option.state);
    QRectF face = option.rect;
    const bool hasRing =
        (option.state & State_HasFocus) != 0 && (option.state & State_KeyboardFocusChange) != 0;
    if (hasRing) {
        paint::focusRing(painter, face, controlRadius);
        face.adjust(3, 3, -3, -3);
    }
    paint::face(painter, face, hasRing ? controlRadius - 3 : controlRadius, look.fill, look.edge);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int width = textWidth + iconSpace(layout);
    QRect content(0, option.rect.y(), width, option.rect.height());
    content.moveLeft(option.rect.x() + (option.rect.width() - width) / 2);
    QRect iconRect(content.left(), content.top(), px(layout.iconSize), content.height());
    QRect textRect = content.adjusted(iconSpace(layout), 0, 2, 0);
    iconRect = visualRect(option.direction, content, iconRect);
    textRect = visualRect(option.direction, content, textRect);
    paint::icon(painter, layout.iconName, iconRect, px(layout.iconSize), look.text);
    painter.setPen(look.text);
    const int mnemonic = widget != nullptr && (option.state & State_KeyboardFocusChange) != 0
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter.drawText(textRect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | mnemonic,
                     button->text);
}

void Style::drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound)
{
    const Theme &t = theme();
    const bool isOn = (option.state & (State_On | State_NoChange)) != 0;
    const bool isEnabled = (option.state & State_Enabled) != 0;
    const QRectF box = option.rect;
    const qreal radius = isRound ? box.height() / 2 : 4;
    if (!isOn) {
        paint::face(painter, box, radius, isEnabled ? t.surface : t.sunken, t.control);
        return;
    }
    paint::face(painter, box, radius, isEnabled ? t.accent : t.control);
    if (isRound) {
        paint::face(painter, box.adjusted(5, 5, -5, -5), box.height(), t.onAccent);
    } else if ((option.state & State_NoChange) != 0) {
        paint::face(painter, QRectF(box.x() + 4, box.center().y() - 1, box.width() - 8, 2), 1,
                    t.onAccent);
    } else {
        paint::icon(painter, u"check"_s, option.rect, px(12), t.onAccent);
    }
}

void Style::drawToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (tool == nullptr) {
        return;
    }
    const bool isOn = (option.state & State_On) != 0;
    const bool isOver = (option.state & State_MouseOver) != 0;
    QColor fill;
    if (isOn) {
        fill = theme().selection;
    } else if (isOver && (option.state & State_Enabled) != 0) {
        fill = theme().hover;
    }
    paint::face(painter, option.rect, 4, fill);
    if ((option.state & State_HasFocus) != 0 && (option.state & State_KeyboardFocusChange) != 0) {
        paint::focusRing(painter, option.rect, 4);
    }
    const QIcon::Mode mode = (option.state & State_Enabled) != 0 ? QIcon::Normal : QIcon::Disabled;
    if (!tool->icon.isNull()) {
        QRect iconRect(QPoint(), tool->iconSize);
        iconRect.moveCenter(option.rect.center());
        if (!tool->text.isEmpty()) {
            iconRect.moveLeft(option.rect.left() + px(8));
        }
        tool->icon.paint(&painter, iconRect, Qt::AlignCenter, mode);
    }
    if (!tool->text.isEmpty() && widget != nullptr) {
        painter.setFont(widget->font());
        painter.setPen((option.state & State_Enabled) != 0 ? theme().text : theme().disabled);
        painter.drawText(option.rect, static_cast<int>(Qt::AlignCenter) | Qt::TextHideMnemonic,
                         tool->text);
    }
}

} // namespace muster::ui
