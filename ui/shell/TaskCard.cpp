// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TaskCard.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster::ui {

TaskCard::TaskCard(const QString &iconName, QWidget *parent)
    : Card(parent)
    , m_title(new Text(TextRole::TaskTitle, &Theme::text, this))
    , m_sentence(new Text(TextRole::Body, &Theme::secondary, this))
    , m_lines(new QVBoxLayout)
    , m_button(new Button({}, ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(24));
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(new IconLabel(iconName, 24, &Theme::accentText, this));
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addSpacing(px(9));
    layout->addWidget(m_sentence->wrapped());
    layout->addStretch(1);
    layout->addSpacing(px(16));
    layout->addWidget(new Rule(this));
    layout->addSpacing(px(11));
    m_lines->setSpacing(px(6));
    layout->addLayout(m_lines);
    layout->addStretch(1);
    layout->addSpacing(px(14));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->setSize(ButtonSize::Bar);
    setMinimumHeight(px(284));
    connect(m_button, &Button::clicked, this, &TaskCard::started);
}

void TaskCard::setWords(const QString &title, const QString &sentence, const QString &button)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(button);
    setAccessibleName(title);
}

void TaskCard::setLines(const QList<Line> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item; // takeAt hands it over.
    }
    for (const Line &line : lines) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(8));
        layout->addWidget(new IconLabel(iconNameFor(line.status), 16, tokenFor(line.status), row));
        auto *words = new Text(line.words, TextRole::Body, &Theme::text, row);
        layout->addWidget(words->elided(), 1);
        m_lines->addWidget(row);
    }
}

} // namespace muster::ui
