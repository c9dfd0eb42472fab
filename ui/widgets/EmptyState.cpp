// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

namespace muster::ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_what(new Text(TextRole::BodyStrong, &Theme::text, this))
    , m_searched(new Text(TextRole::Caption, &Theme::secondary, this))
    , m_action(new Button({}, ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(2));
    layout->addStretch();
    layout->addWidget(new IconLabel(iconName, 22, &Theme::secondary, this), 0, Qt::AlignHCenter);
    layout->addSpacing(px(8));
    layout->addWidget(m_what, 0, Qt::AlignHCenter);
    layout->addWidget(m_searched, 0, Qt::AlignHCenter);
    layout->addSpacing(px(8));
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_action->setSize(ButtonSize::Row);
    connect(m_action, &Button::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setWords(const QString &what, const QString &searched, const QString &action)
{
    m_what->setText(what);
    m_searched->setText(searched);
    m_searched->setVisible(!searched.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(searched);
}

} // namespace muster::ui
