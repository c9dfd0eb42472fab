// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ActionBar.h"

#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

ActionBar::ActionBar(QWidget *parent)
    : Panel(&Theme::surface, Hairline::Top, parent)
    , m_back(new Button({}, ButtonKind::Quiet, this))
    , m_left(new Text(TextRole::Body, &Theme::secondary, this))
    , m_icon(new IconLabel({}, 16, &Theme::secondary, this))
    , m_sentence(new Text(TextRole::Body, &Theme::secondary, this))
    , m_secondary(new Button({}, ButtonKind::Secondary, this))
    , m_primary(new Button({}, ButtonKind::Primary, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(32 - 10), px(14), px(32), px(14));
    layout->setSpacing(px(12));
    m_back->setIconName(u"arrow-left"_s);
    m_back->setSize(ButtonSize::Bar);
    m_back->setObjectName(u"back"_s);
    layout->addWidget(m_back);
    m_left->setIndent(px(10));
    layout->addWidget(m_left->elided());
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence->elided());
    for (Button *button : {m_secondary, m_primary}) {
        button->setSize(ButtonSize::Bar);
        layout->addWidget(button);
    }
    m_secondary->setObjectName(u"secondary"_s);
    m_primary->setObjectName(u"primary"_s);
    setFixedHeight(std::max(px(64), heightPx(36) + 28));
    connect(m_back, &Button::clicked, this, &ActionBar::backRequested);
    connect(m_primary, &Button::clicked, this, &ActionBar::pressPrimary);
    connect(m_secondary, &Button::clicked, this, [this] { m_page->runSecondary(); });
}

void ActionBar::setPage(Page *page, bool hasBack)
{
    if (m_page != nullptr) {
        disconnect(m_page, nullptr, this, nullptr);
    }
    m_page = page;
    m_hasBack = hasBack;
    connect(page, &Page::completeChanged, this, &ActionBar::refresh);
    connect(page, &Page::noticed, this,
            [this](const QString &sentence) { say(sentence, u"info"_s); });
    refresh();
}

void ActionBar::refresh()
{
    if (m_page == nullptr) {
        return;
    }
    const QWidget *focusBefore = QApplication::focusWidget();
    m_back->setText(tr("Back"));
    m_back->setVisible(m_hasBack && m_page->canGoBack());
    m_left->setText(m_page->leftNote());
    m_left->setVisible(!m_page->leftNote().isEmpty());
    m_primary->setText(m_page->primaryText());
    m_primary->setVisible(!m_page->primaryText().isEmpty());
    m_primary->setDefault(true);
    m_secondary->setText(m_page->secondaryText());
    m_secondary->setIconName(m_page->secondaryIcon());
    m_secondary->setVisible(!m_page->secondaryText().isEmpty());
    const Status status = m_page->noteStatus();
    m_icon->setStatus(status);
    m_icon->setVisible(status != Status::None && !m_page->note().isEmpty());
    m_sentence->setToken(status == Status::None ? &Theme::secondary : &Theme::text);
    m_sentence->setText(m_page->note());
    m_primary->setAccessibleDescription(m_page->note());
    keepFocus(focusBefore);
}

void ActionBar::keepFocus(const QWidget *focusBefore)
{
    // While a job runs there is no primary button; Stop stands in for it, and gives the focus back at the end.
    if (focusBefore == m_primary && m_primary->isHidden() && !m_secondary->isHidden()) {
        m_secondary->setFocus(Qt::OtherFocusReason);
        m_isFocusLent = true;
    } else if (focusBefore == m_secondary && !m_primary->isHidden()
               && (m_isFocusLent || m_secondary->isHidden())) {
        m_primary->setFocus(Qt::OtherFocusReason);
        m_isFocusLent = false;
    }
}

void ActionBar::say(const QString &sentence, const QString &iconName)
{
    m_icon->setIcon(iconName, &Theme::warning);
    m_icon->show();
    m_sentence->setToken(&Theme::text);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ActionBar::sentence() const
{
    return m_sentence->text();
}

void ActionBar::pressPrimary()
{
    if (m_page->isComplete()) {
        m_page->runPrimary();
    } else {
        say(m_page->whyNotComplete(), u"triangle-alert"_s);
    }
}

void ActionBar::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        setFixedHeight(std::max(px(64), heightPx(36) + 28));
    }
}

} // namespace muster::ui
