// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Text.h"

#include "ui/widgets/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster::ui {

Text::Text(TextRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    applyLook();
}

Text::Text(const QString &text, TextRole role, Token token, QWidget *parent)
    : Text(role, token, parent)
{
    setText(text);
}

void Text::setToken(Token token)
{
    m_token = token;
    applyLook();
}

void Text::setRole(TextRole role)
{
    m_role = role;
    applyLook();
}

Text *Text::wrapped()
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    showText();
    // QLabel would grow the window by its longest word.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return this;
}

Text *Text::elided()
{
    m_isElided = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return this;
}

void Text::setText(const QString &text)
{
    m_text = text;
    showText();
}

void Text::showText()
{
    if (!wordWrap()) {
        QLabel::setText(m_text);
        setToolTip(m_isElided ? m_text : QString());
        return;
    }
    // Plain text takes the line height of the font; the design's is larger.
    QString escaped = m_text.toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s).replace(u"  "_s, u"&nbsp; "_s);
    QLabel::setText(
        m_text.isEmpty()
            ? QString()
            : u"<p style=\"line-height:%1px\">%2</p>"_s.arg(lineHeightFor(m_role)).arg(escaped));
}

QSize Text::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isElided ? QSize(std::min(hint.width(), px(40)), hint.height()) : hint;
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange) {
        applyLook();
    }
}

void Text::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paint::text(painter, contentsRect(), text(), m_role, theme().*m_token,
                QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask),
                Qt::ElideMiddle);
}

void Text::applyLook()
{
    const QFont wanted = fontFor(m_role);
    if (font() != wanted) {
        setFont(wanted);
        showText();
    }
    // A line of the design is higher than the font's own; the label shares the rest above and below.
    if (!wordWrap()) {
        setMinimumHeight(lineHeightFor(m_role));
    }
    QPalette colors = palette();
    const QColor color = theme().*m_token;
    if (colors.color(QPalette::WindowText) != color) {
        colors.setColor(QPalette::WindowText, color);
        colors.setColor(QPalette::Disabled, QPalette::WindowText, theme().disabled);
        setPalette(colors);
    }
}

} // namespace muster::ui
