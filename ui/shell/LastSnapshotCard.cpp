// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LastSnapshotCard.h"

#include "ui/text/Amounts.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// A line down the card, between what is and what is wrong.
class VerticalRule final : public QWidget
{
public:
    explicit VerticalRule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().border); }
};

} // namespace

LastSnapshotCard::LastSnapshotCard(QWidget *parent)
    : Card(parent)
    , m_caption(new Text(TextRole::Caption, &Theme::secondary, this))
    , m_age(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_when(new Text(TextRole::Body, &Theme::secondary, this))
    , m_provedWord(new Text(TextRole::Caption, &Theme::secondary, this))
    , m_ladder(new ProofLadder(this))
    , m_side(new QWidget(this))
    , m_firstIcon(new IconLabel({}, 16, &Theme::warning, m_side))
    , m_first(new Text(TextRole::Body, &Theme::text, m_side))
    , m_secondIcon(new IconLabel({}, 16, &Theme::danger, m_side))
    , m_second(new Text(TextRole::Body, &Theme::text, m_side))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(24));
    auto *main = new QVBoxLayout;
    main->setSpacing(px(2));
    main->addWidget(m_caption);
    auto *ageRow = new QHBoxLayout;
    ageRow->setSpacing(px(12));
    ageRow->addWidget(m_age);
    ageRow->addWidget(m_when, 1);
    main->addLayout(ageRow);
    main->addSpacing(px(10));
    auto *ladderRow = new QHBoxLayout;
    ladderRow->setSpacing(px(20));
    ladderRow->addWidget(m_provedWord);
    ladderRow->addWidget(m_ladder, 1);
    main->addLayout(ladderRow);
    layout->addLayout(main, 2);
    layout->addWidget(new VerticalRule(this));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(px(8));
    side->addStretch();
    for (const auto &[icon, words] :
         {std::pair(m_firstIcon, m_first), std::pair(m_secondIcon, m_second)}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(words->wrapped(), 1);
        side->addLayout(row);
    }
    side->addStretch();
    layout->addWidget(m_side, 1);
    setMinimumHeight(px(108));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LastSnapshotCard::show(const SnapshotSummary &snapshot, const QDateTime &now,
                            const QDateTime &discoveredAt)
{
    m_caption->setText(tr("Last snapshot"));
    m_age->setText(oldText(snapshot.created, now));
    m_when->setText(u"%1  ·  %2"_s.arg(dateTimeText(snapshot.created), sizeText(snapshot.bytes)));
    m_provedWord->setText(tr("Proved"));
    m_provedWord->show();
    m_ladder->show();
    m_ladder->setLevel(snapshot.level);
    const bool isOld = discoveredAt.isValid() && discoveredAt > snapshot.created;
    m_firstIcon->setStatus(isOld ? Status::Warning : Status::Done);
    m_first->setText(
        isOld ? tr("Out of date: the deployment was read again on %1.").arg(dateText(discoveredAt))
              : tr("Nothing was read since it was taken."));
    const qsizetype open = snapshot.mandatoryItems - snapshot.mandatoryTaken;
    m_secondIcon->setStatus(open > 0 ? Status::Unprotected : Status::Done);
    m_second->setText(
        open > 0 ? tr("Not protected: %n mandatory item(s).", nullptr, static_cast<int>(open))
                 : tr("All mandatory items are in it."));
    m_secondIcon->show();
    m_second->show();
    setAccessibleName(u"%1, %2"_s.arg(m_caption->text(), m_age->text()));
}

void LastSnapshotCard::showNone()
{
    m_caption->setText(tr("Last snapshot"));
    m_age->setText(tr("None yet"));
    m_when->setText(tr("Nothing of this deployment is protected by Muster."));
    m_provedWord->hide();
    m_ladder->hide();
    m_firstIcon->setStatus(Status::Unprotected);
    m_first->setText(tr("Not protected: everything."));
    m_secondIcon->hide();
    m_second->hide();
    setAccessibleName(u"%1, %2"_s.arg(m_caption->text(), m_age->text()));
}

} // namespace muster::ui
