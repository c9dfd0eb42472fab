// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/FindingPane.h"

#include "ui/models/FindingModel.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// The rest is in the report.
constexpr qsizetype shownEvidence = 50;

} // namespace

FindingPane::FindingPane(const ReadinessRules &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_pane(new DetailPane(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void FindingPane::showFinding(const Finding *finding)
{
    m_pane->clear();
    if (finding == nullptr) {
        m_pane->setTitle({}, tr("Nothing chosen"), tr("Choose a check to see what was found."));
        return;
    }
    m_pane->setTitle({}, finding->id, {});
    auto *chip = new QWidget(m_pane);
    auto *chipRow = new QHBoxLayout(chip);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->addWidget(new StatusChip(statusOf(*finding), resultWord(*finding), chip));
    chipRow->addStretch(1);
    m_pane->addWidget(chip);
    const QString sentence = sentenceOf(*finding, m_rules);
    auto *title = new Text(sentence, TextRole::SectionTitle, &Theme::text, m_pane);
    title->setObjectName(u"findingSentence"_s);
    m_pane->addWidget(title->wrapped());
    showEvidence(*finding);
    if (const ReadinessRule *rule = m_rules.find(finding->id)) {
        showRule(*finding, *rule);
    }
}

void FindingPane::showEvidence(const Finding &finding)
{
    if (finding.outcome == FindingOutcome::Unknown) {
        m_pane->addSection(tr("What would answer it"));
        m_pane->addText(wordFor(finding.needs));
    }
    const QStringList &lines = finding.evidence.isEmpty() ? finding.subjects : finding.evidence;
    if (lines.isEmpty()) {
        return;
    }
    m_pane->addSection(tr("What was found"));
    for (const QString &line : lines.mid(0, shownEvidence)) {
        m_pane->addText(line);
    }
    if (finding.subjectCount > finding.subjects.size()) {
        m_pane->addCaption(
            tr("It touches %1; %2 of them are kept here.")
                .arg(countText(finding.subjectCount), countText(finding.subjects.size())));
    }
}

void FindingPane::showRule(const Finding &finding, const ReadinessRule &rule)
{
    const QString language = QLocale().name();
    m_pane->addSection(tr("What is asked"));
    m_pane->addText(rule.rule.in(language));
    if (finding.outcome == FindingOutcome::Fail || finding.outcome == FindingOutcome::Unknown) {
        m_pane->addSection(tr("What it means"));
        m_pane->addText(rule.meaning.in(language));
        m_pane->addSection(tr("What to do"));
        m_pane->addText(rule.remedy.in(language));
    }
    if (!rule.command.isEmpty()) {
        m_pane->addCode(rule.command);
        addCopyButton(rule.command);
    }
    m_pane->addCaption(tr("Documentation: %1").arg(rule.sourceTitle));
}

void FindingPane::addCopyButton(const QString &command)
{
    auto *copy = new Button(tr("Copy command"), ButtonKind::Secondary, m_pane);
    copy->setObjectName(u"copyCommand"_s);
    copy->setIconName(u"copy"_s);
    connect(copy, &Button::clicked, this, [this, command] {
        QApplication::clipboard()->setText(command);
        emit noticed(tr("The command was copied."));
    });
    m_pane->addFoot(copy);
}

} // namespace muster::ui
