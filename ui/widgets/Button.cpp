// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Button.h"

#include "ui/widgets/Metrics.h"

#include <QEvent>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

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

void Button::setText(const QString &text)
{
    QPushButton::setText(text); // Forgets the shortcut.
    setAccessKey(m_accessKey);
}

void Button::setAccessKey(QChar key)
{
    m_accessKey = text().contains(key, Qt::CaseInsensitive) ? key : QChar();
    setShortcut(m_accessKey.isNull()
                    ? QKeySequence()
                    : QKeySequence(u"Alt+"_s + m_accessKey.toUpper(), QKeySequence::PortableText));
    update();
}

void Button::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->text.replace(u'&', u"&&"_s);
    const QString candidates = option->text.toLower();
    // Where a word begins with it, that letter is the one underlined.
    qsizetype place = (u' ' + candidates).indexOf(u' ' + QString(m_accessKey));
    if (place < 0) {
        place = candidates.indexOf(m_accessKey);
    }
    if (!m_accessKey.isNull() && place >= 0) {
        option->text.insert(place, u'&');
    }
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
