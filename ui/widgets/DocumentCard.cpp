// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DocumentCard.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

DocumentCard::DocumentCard(const QStringList &formats, QWidget *parent)
    : Card(parent)
    , m_title(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_audience(new Text(TextRole::Body, &Theme::secondary, this))
    , m_icon(new IconLabel({}, 16, &Theme::secondary, this))
    , m_state(new Text(TextRole::Body, &Theme::text, this))
    , m_open(new Button({}, ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(14), px(16), px(12));
    layout->setSpacing(px(6));
    layout->addWidget(m_title->elided());
    layout->addWidget(m_audience->wrapped());
    layout->addStretch(1);
    // Two by two: four in a row are too wide for the smallest window.
    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(px(16));
    boxes->setVerticalSpacing(px(4));
    boxes->setColumnStretch(2, 1);
    for (const QString &format : formats) {
        auto *box = new QCheckBox(format, this);
        box->setObjectName(u"format"_s + format);
        const int place = static_cast<int>(m_formats.size());
        m_formats.append(box);
        boxes->addWidget(box, place / 2, place % 2);
        connect(box, &QCheckBox::toggled, this, &DocumentCard::chosenChanged);
    }
    layout->addLayout(boxes);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addWidget(m_icon);
    foot->addWidget(m_state->elided(), 1);
    m_open->setSize(ButtonSize::Row);
    m_open->setIconName(u"external-link"_s);
    m_open->setObjectName(u"openDocument"_s);
    foot->addWidget(m_open);
    layout->addLayout(foot);
    m_open->hide();
    connect(m_open, &Button::clicked, this, &DocumentCard::openRequested);
}

void DocumentCard::setWords(const QString &title, const QString &audience)
{
    m_title->setText(title);
    m_audience->setText(audience);
    setAccessibleName(title);
    for (QCheckBox *box : m_formats) {
        box->setAccessibleName(tr("%1 as %2", "Document, format").arg(title, box->text()));
    }
}

void DocumentCard::setState(Status status, const QString &word)
{
    m_icon->setStatus(status);
    m_state->setText(word);
    m_state->setToken(tokenFor(status));
    setAccessibleDescription(word);
}

void DocumentCard::setOpenText(const QString &text)
{
    m_open->setText(text);
    m_open->setVisible(!text.isEmpty());
    m_open->setAccessibleName(tr("%1: %2", "Button, document").arg(text, m_title->text()));
}

void DocumentCard::setChosen(int format, bool isChosen)
{
    m_formats.at(format)->setChecked(isChosen);
}

bool DocumentCard::isChosen(int format) const
{
    return m_formats.at(format)->isChecked();
}

bool DocumentCard::isAnyChosen() const
{
    return std::any_of(m_formats.begin(), m_formats.end(),
                       [](const QCheckBox *box) { return box->isChecked(); });
}

} // namespace muster::ui
