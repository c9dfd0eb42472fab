// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/RiskDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Shows what is wrong with the field, or that nothing is.
bool tell(FieldBox *box, bool isGood, const QString &sentence)
{
    if (isGood) {
        box->clearMessage();
    } else {
        box->setError(sentence);
    }
    return isGood;
}

} // namespace

RiskDialog::RiskDialog(const AcceptedRisk &proposed, const QString &sentence, const QDate &today,
                       QWidget *parent)
    : QDialog(parent)
    , m_proposed(proposed)
    , m_today(today)
    , m_reason(new FieldBox(tr("Why it can be lived with"), this))
    , m_owner(new FieldBox(tr("Who answers for it"), this))
    , m_ticket(new FieldBox(tr("Ticket or change, if there is one"), this))
    , m_expires(new FieldBox(tr("Last day, as 2026-12-31"), this))
    , m_deed(new Button(tr("Accept risk"), ButtonKind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Secondary, this))
{
    setWindowTitle(tr("Accept %1 as a risk").arg(proposed.finding));
    setFixedWidth(px(480));
    for (const auto &[box, name, text] :
         {std::tuple(m_reason, u"riskReason"_s, proposed.reason),
          std::tuple(m_owner, u"riskOwner"_s, proposed.owner),
          std::tuple(m_ticket, u"riskTicket"_s, proposed.ticket),
          std::tuple(m_expires, u"riskExpires"_s, proposed.expires.toString(Qt::ISODate))}) {
        box->edit()->setObjectName(name);
        box->setText(text);
    }
    m_deed->setObjectName(u"acceptRiskNow"_s);
    m_deed->setDefault(true);
    m_cancel->setAutoDefault(false);
    makeLayout(sentence);
    connect(m_deed, &Button::clicked, this, &RiskDialog::acceptWhole);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    m_reason->edit()->setFocus();
}

void RiskDialog::makeLayout(const QString &sentence)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(24), px(20), px(24), px(20));
    rows->setSpacing(px(12));
    rows->addWidget((new Text(windowTitle(), TextRole::TaskTitle, &Theme::text, this))->wrapped());
    rows->addWidget((new Text(sentence, TextRole::Body, &Theme::text, this))->wrapped());
    rows->addWidget((new Text(tr("It stays in every document and counts as a condition. It comes "
                                 "back when its last day is over, or when what is seen changes."),
                              TextRole::Body, &Theme::secondary, this))
                        ->wrapped());
    rows->addWidget(m_reason);
    rows->addWidget(m_owner);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(12));
    columns->addWidget(m_ticket, 1, Qt::AlignTop);
    columns->addWidget(m_expires, 1, Qt::AlignTop);
    rows->addLayout(columns);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, px(8), 0, 0);
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_deed);
    rows->addLayout(buttons);
}

AcceptedRisk RiskDialog::risk() const
{
    AcceptedRisk risk = m_proposed;
    risk.reason = m_reason->edit()->text().trimmed();
    risk.owner = m_owner->edit()->text().trimmed();
    risk.ticket = m_ticket->edit()->text().trimmed();
    risk.expires = QDate::fromString(m_expires->edit()->text().trimmed(), Qt::ISODate);
    return risk;
}

void RiskDialog::acceptWhole()
{
    const AcceptedRisk typed = risk();
    const bool hasReason = tell(m_reason, !typed.reason.isEmpty(), tr("Give the reason."));
    const bool hasOwner = tell(m_owner, !typed.owner.isEmpty(), tr("Name a person or a role."));
    const bool hasDay = tell(m_expires, typed.expires.isValid() && typed.expires >= m_today,
                             tr("Write a day from today on, as 2026-12-31."));
    if (hasReason && hasOwner && hasDay) {
        accept();
        return;
    }
    (hasReason ? hasOwner ? m_expires : m_owner : m_reason)->edit()->setFocus();
    adjustSize();
}

void RiskDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().raised);
}

} // namespace muster::ui
