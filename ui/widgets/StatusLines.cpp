// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/StatusLines.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace muster::ui {

namespace {

/// How much lower the first line of a wrapped text stands.
constexpr int wrappedLead = 2;

} // namespace

StatusLines::StatusLines(QWidget *parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_note(new Text(TextRole::Caption, &Theme::secondary, this))
{
    m_layout->setContentsMargins(px(20), px(16), px(20), px(16));
    m_layout->setSpacing(px(10));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title->elided(), 1);
    head->addWidget(m_note);
    m_layout->addLayout(head);
    m_layout->addStretch(1);
}

void StatusLines::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void StatusLines::setNote(const QString &note)
{
    m_note->setText(note);
}

void StatusLines::setLines(const QList<StatusLine> &lines)
{
    delete m_body;
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < lines.size(); ++row) {
        const StatusLine &line = lines.at(row);
        auto *icon = new IconLabel({}, 16, &Theme::text, m_body);
        icon->setStatus(line.status);
        icon->setFixedHeight(lineHeightFor(TextRole::BodyStrong) + 2 * px(wrappedLead));
        auto *word = new Text(line.word, TextRole::BodyStrong, tokenFor(line.status), m_body);
        word->setContentsMargins(0, px(wrappedLead), px(16), 0);
        auto *sentence = new Text(line.sentence, TextRole::Body, &Theme::text, m_body);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(word, row, 1, Qt::AlignTop);
        grid->addWidget(sentence->wrapped(), row, 2, Qt::AlignTop);
    }
    m_layout->insertWidget(1, m_body);
    m_body->show();
}

} // namespace muster::ui
