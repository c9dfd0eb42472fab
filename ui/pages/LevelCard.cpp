// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LevelCard.h"

#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/Text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

const QList<ProofLevel> levels{ProofLevel::Present, ProofLevel::Unaltered, ProofLevel::Readable,
                               ProofLevel::Complete, ProofLevel::Rehearsed};

} // namespace

LevelCard::LevelCard(QWidget *parent)
    : Card(parent)
    , m_title(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_group(new QButtonGroup(this))
    , m_time(new Text(TextRole::Caption, &Theme::secondary, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(16), px(14), px(16), px(12));
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (const ProofLevel level : levels) {
        auto *button = new QRadioButton(this);
        button->setObjectName(u"level-"_s + toWord(level));
        auto *sentence = new Text(TextRole::Caption, &Theme::secondary, this);
        m_group->addButton(button, static_cast<int>(level));
        m_sentences.append(sentence);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(sentence->wrapped(), row, 1);
    }
    grid->addWidget(m_time->wrapped(), grid->rowCount(), 0, 1, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLevel(ProofLevel::Complete);
    connect(m_group, &QButtonGroup::idToggled, this, [this] {
        retranslate();
        emit levelChanged();
    });
    retranslate();
}

void LevelCard::setBytes(qint64 bytes)
{
    m_bytes = bytes;
    retranslate();
}

void LevelCard::setLevel(ProofLevel level)
{
    m_group->button(static_cast<int>(level))->setChecked(true);
}

ProofLevel LevelCard::level() const
{
    return static_cast<ProofLevel>(m_group->checkedId());
}

void LevelCard::retranslate()
{
    m_title->setText(tr("Prove up to"));
    setAccessibleName(m_title->text());
    for (qsizetype i = 0; i < levels.size(); ++i) {
        QAbstractButton *button = m_group->button(static_cast<int>(levels.at(i)));
        button->setText(wordFor(levels.at(i)));
        button->setAccessibleDescription(provesText(levels.at(i)));
        m_sentences.at(i)->setText(provesText(levels.at(i)));
    }
    m_time->setText(tr("Each level includes those above it. %1", "Then how long it takes")
                        .arg(proofTimeText(level(), m_bytes)));
}

void LevelCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
