// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FieldBox.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

FieldBox::FieldBox(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Text(label, TextRole::CaptionStrong, &Theme::text, this))
    , m_edit(new QLineEdit(this))
    , m_row(new QHBoxLayout)
    , m_messageRow(new QWidget(this))
    , m_icon(new IconLabel(u"circle-x"_s, 14, &Theme::danger, m_messageRow))
    , m_message(new Text(TextRole::Caption, &Theme::danger, m_messageRow))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_label);
    m_row->setSpacing(px(8));
    m_row->addWidget(m_edit, 1);
    layout->addLayout(m_row);
    m_edit->setTextMargins(7, 0, 7, 0);
    m_label->setBuddy(m_edit);
    auto *messageLayout = new QHBoxLayout(m_messageRow);
    messageLayout->setContentsMargins(0, px(2), 0, 0);
    messageLayout->setSpacing(px(6));
    messageLayout->addWidget(m_icon, 0, Qt::AlignTop);
    messageLayout->addWidget(m_message->wrapped(), 1);
    layout->addWidget(m_messageRow);
    m_messageRow->hide();
    setLabel(label);
}

void FieldBox::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_edit->setAccessibleName(label);
}

void FieldBox::setText(const QString &text)
{
    m_edit->setText(text);
    if (!m_edit->hasFocus()) {
        m_edit->setCursorPosition(0);
    }
}

void FieldBox::setError(const QString &sentence)
{
    showMessage(sentence, true);
}

void FieldBox::setGood(const QString &sentence)
{
    showMessage(sentence, false);
}

void FieldBox::clearMessage()
{
    showMessage({}, false);
}

void FieldBox::addButton(Button *button)
{
    m_row->addWidget(button);
}

void FieldBox::showMessage(const QString &sentence, bool isError)
{
    m_icon->setStatus(isError ? Status::Failed : Status::Done);
    m_message->setToken(isError ? &Theme::danger : &Theme::secondary);
    m_message->setText(sentence);
    m_messageRow->setVisible(!sentence.isEmpty());
    m_edit->setProperty("invalid", isError && !sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    m_edit->update();
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(lineIcon(u"search"_s, &Theme::secondary), QLineEdit::LeadingPosition);
    setTextMargins(4, 0, px(52), 0);
}

void SearchField::setSubject(const QString &subject)
{
    setPlaceholderText(subject);
    setAccessibleName(subject);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect place = rect().adjusted(px(12), 0, -px(10), 0);
    const QKeySequence key(Qt::CTRL | Qt::Key_F);
    paint::text(painter, place, key.toString(QKeySequence::NativeText), TextRole::Caption,
                theme().secondary, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
}

} // namespace muster::ui
