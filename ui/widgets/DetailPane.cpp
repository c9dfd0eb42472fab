// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DetailPane.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item; // takeAt hands it over.
    }
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : Card(parent)
    , m_icon(new IconLabel({}, 20, &Theme::accentText, this))
    , m_title(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_subtitle(new Text(TextRole::Body, &Theme::secondary, this))
    , m_body(new QWidget)
    , m_bodyLayout(new QVBoxLayout(m_body))
    , m_foot(new QWidget(this))
    , m_footLayout(new QVBoxLayout(m_foot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(15), px(6), px(16));
    layout->setSpacing(0);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(px(8));
    titleRow->addWidget(m_icon);
    titleRow->addWidget(m_title->elided(), 1);
    layout->addLayout(titleRow);
    layout->addWidget(m_subtitle->elided());
    layout->addSpacing(px(10));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // So that the keyboard can scroll it.
    scroll->setAccessibleName(tr("Details"));
    showFocusOf(scroll);
    m_bodyLayout->setContentsMargins(0, 0, px(14), 0);
    m_bodyLayout->setSpacing(px(6));
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_footLayout->setContentsMargins(0, px(8), px(14), 0);
    m_footLayout->setSpacing(px(6));
    layout->addWidget(m_foot);
    clear();
}

void DetailPane::setTitle(const QString &iconName, const QString &title, const QString &subtitle)
{
    m_icon->setIcon(iconName, &Theme::accentText);
    m_icon->setVisible(!iconName.isEmpty());
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void DetailPane::clear()
{
    empty(*m_bodyLayout);
    empty(*m_footLayout);
    m_bodyLayout->addStretch(1);
    m_foot->hide();
}

void DetailPane::addRule()
{
    auto *space = new QWidget(m_body);
    auto *layout = new QVBoxLayout(space);
    layout->setContentsMargins(0, px(4), 0, px(4));
    layout->addWidget(new Rule(space));
    addWidget(space);
}

void DetailPane::addFact(const QString &name, const QString &value, Status status)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *nameText = new Text(name, TextRole::Body, &Theme::secondary, row);
    nameText->wrapped()->setFixedWidth(px(92));
    nameText->setSizePolicy(QSizePolicy::Fixed,
                            QSizePolicy::Preferred); // An ignored width would give it none.
    layout->addWidget(nameText, 0, Qt::AlignTop);
    if (status != Status::None) {
        layout->addWidget(new IconLabel(iconNameFor(status), 16, tokenFor(status), row), 0,
                          Qt::AlignTop);
        layout->addSpacing(px(6));
    }
    auto *valueText = new Text(value, TextRole::Body,
                               status == Status::None ? &Theme::text : tokenFor(status), row);
    valueText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(valueText->wrapped(), 1);
    row->setAccessibleName(u"%1: %2"_s.arg(name, value));
    addWidget(row);
}

void DetailPane::addSection(const QString &title)
{
    addWidget(new Text(title, TextRole::BodyStrong, &Theme::text, m_body));
}

void DetailPane::addText(const QString &text, Token token)
{
    addWidget((new Text(text, TextRole::Body, token, m_body))->wrapped());
}

void DetailPane::addCaption(const QString &text)
{
    addWidget((new Text(text, TextRole::Caption, &Theme::secondary, m_body))->wrapped());
}

void DetailPane::addCode(const QString &text)
{
    auto *card = new Card(m_body);
    card->setGround(&Theme::sunken);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(10), px(8), px(10), px(8));
    auto *code = new Text(text, TextRole::Code, &Theme::text, card);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(code->wrapped());
    addWidget(card);
}

void DetailPane::addWidget(QWidget *widget)
{
    m_bodyLayout->insertWidget(m_bodyLayout->count() - 1, widget);
}

void DetailPane::addFoot(QWidget *widget)
{
    m_footLayout->addWidget(widget);
    m_foot->show();
}

} // namespace muster::ui
