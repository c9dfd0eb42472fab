// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Banner.h"

#include "ui/text/ErrorText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, 20, &Theme::info, this))
    , m_bigIcon(new IconLabel({}, 28, &Theme::info, this))
    , m_sentence(new Text(TextRole::BodyStrong, &Theme::text, this))
    , m_detail(new Text(TextRole::Caption, &Theme::text, this))
    , m_action(new Button({}, ButtonKind::Secondary, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_bigIcon, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1); // Where the banner is higher than its words, they stay together.
    words->addWidget(m_sentence->wrapped());
    words->addWidget(m_detail->wrapped());
    words->addStretch(1);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    m_action->setSize(ButtonSize::Row);
    m_action->hide();
    m_bigIcon->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
}

void Banner::setMessage(Status status, const QString &sentence, const QString &detail,
                        const QString &code)
{
    m_status = status;
    m_icon->setStatus(status);
    m_icon->show();
    m_bigIcon->hide();
    m_sentence->setRole(TextRole::BodyStrong);
    m_sentence->setToken(&Theme::text);
    m_sentence->setText(sentence);
    m_detail->setRole(TextRole::Caption);
    m_detail->setText(code.isEmpty() ? detail : u"%1 %2"_s.arg(detail, code));
    m_detail->setVisible(!detail.isEmpty() || !code.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(m_detail->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void Banner::setError(const ErrorText &error)
{
    setMessage(Status::Failed, error.message, u"%1 %2"_s.arg(error.cause, error.remedy),
               error.code);
}

void Banner::setOutcome(Status status, const QString &headline, const QString &explanation)
{
    setMessage(status, headline, explanation);
    m_icon->hide();
    m_bigIcon->show();
    m_bigIcon->setStatus(status);
    m_sentence->setRole(TextRole::SectionTitle);
    m_sentence->setToken(tokenFor(status));
    m_detail->setRole(TextRole::Body);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::face(painter, rect(), 8, theme().*tintFor(m_status), theme().border);
}

} // namespace muster::ui
