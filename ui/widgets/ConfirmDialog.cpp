// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ConfirmDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
    , m_deed(new Button(confirmation.deed, ButtonKind::Danger, this))
    , m_keep(new Button(confirmation.keep, ButtonKind::Primary, this))
{
    setWindowTitle(confirmation.question);
    setFixedWidth(px(480));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(14));
    layout->addWidget(new IconLabel(u"triangle-alert"_s, 22, &Theme::warning, this), 0,
                      Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(8));
    words->addWidget(
        (new Text(confirmation.question, TextRole::TaskTitle, &Theme::text, this))->wrapped());
    words->addWidget((new Text(confirmation.loss, TextRole::Body, &Theme::text, this))->wrapped());
    auto *label = new Text(u"%1 %2"_s.arg(confirmation.typeLabel, confirmation.typedName),
                           TextRole::CaptionStrong, &Theme::text, this);
    label->setBuddy(m_edit);
    words->addWidget(label);
    m_edit->setTextMargins(7, 0, 7, 0);
    m_edit->setAccessibleName(label->text());
    words->addWidget(m_edit);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, px(8), 0, 0);
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(m_deed);
    buttons->addWidget(m_keep);
    words->addLayout(buttons);
    layout->addLayout(words, 1);
    m_deed->setEnabled(false);
    m_keep->setDefault(true);
    m_keep->setAutoDefault(true);
    const QString wanted = confirmation.typedName;
    connect(m_edit, &QLineEdit::textChanged, m_deed, [this, wanted](const QString &typed) {
        m_deed->setEnabled(typed.trimmed() == wanted);
    });
    connect(m_deed, &Button::clicked, this, &QDialog::accept);
    connect(m_keep, &Button::clicked, this, &QDialog::reject);
    m_edit->setFocus();
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().raised);
}

} // namespace muster::ui
