// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Button.h"

#include "ui/widgets/Metrics.h"

#include <QEvent>

namespace muster::ui {

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyFont();
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    applyFont();
    update();
}

void Button::setSize(ButtonSize size)
{
    m_size = size;
    applyFont();
    updateGeometry();
}

void Button::setFlush(bool isFlush)
{
    m_isFlush = isFlush;
    updateGeometry();
}

void Button::setIconName(const QString &name, int size)
{
    m_iconName = name;
    m_iconSize = size;
    updateGeometry();
    update();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange) {
        applyFont();
    }
}

void Button::applyFont()
{
    TextRole role = m_kind == ButtonKind::Primary ? TextRole::PrimaryButton : TextRole::Button;
    if (m_size == ButtonSize::Row) {
        role = TextRole::CaptionStrong;
    }
    const QFont wanted = fontFor(role);
    if (font() != wanted) {
        setFont(wanted);
        updateGeometry();
    }
}

} // namespace muster::ui
