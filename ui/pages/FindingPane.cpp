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

void FindingPane::showFinding(const Finding *finding, const RiskEntry *risk)
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
    if (finding->change != FindingChange::None && finding->change != FindingChange::Unchanged) {
        m_pane->addCaption(tr("Since the run before: %1").arg(wordFor(finding->change)));
    }
    if (risk != nullptr) {
        showRisk(*risk);
    }
    showEvidence(*finding);
    const ReadinessRule *rule = m_rules.find(finding->id);
    if (rule != nullptr) {
        showRule(*finding, *rule);
    }
    addRiskButton(*finding, risk);
    addCopyButton(u"copyFinding"_s, tr("Copy finding"), wholeText(*finding),
                  tr("The finding was copied, with its evidence and remedy."));
    if (rule != nullptr && !rule->command.isEmpty()) {
        addCopyButton(u"copyCommand"_s, tr("Copy command"), rule->command,
                      tr("The command was copied."));
    }
}

void FindingPane::showRisk(const RiskEntry &entry)
{
    const AcceptedRisk &risk = entry.risk;
    const QString day = QLocale().toString(risk.expires, QLocale::LongFormat);
    m_pane->addSection(tr("Risk register"));
    switch (entry.state) {
    case RiskState::None:
    case RiskState::Accepted:
        m_pane->addText(
            tr("Accepted by %1 until %2. It counts as a condition.").arg(risk.owner, day));
        break;
    case RiskState::Expired:
        m_pane->addText(
            tr("Its acceptance by %1 ended on %2: it counts again.").arg(risk.owner, day));
        break;
    case RiskState::EvidenceChanged:
        m_pane->addText(
            tr("What is seen is no longer what %1 accepted: it counts again.").arg(risk.owner));
        break;
    case RiskState::NotOpen:
        m_pane->addText(tr("Accepted by %1, but no longer open.").arg(risk.owner));
        break;
    }
    m_pane->addText(risk.reason);
    if (!risk.ticket.isEmpty()) {
        m_pane->addCaption(tr("Ticket: %1").arg(risk.ticket));
    }
}

void FindingPane::addRiskButton(const Finding &finding, const RiskEntry *risk)
{
    const bool isHeld =
        risk != nullptr && (risk->state == RiskState::Accepted || !finding.isOpen());
    if (!isHeld && !finding.isOpen()) {
        return;
    }
    auto *button = new Button(isHeld ? tr("Withdraw acceptance") : tr("Accept risk…"),
                              ButtonKind::Secondary, m_pane);
    button->setObjectName(isHeld ? u"withdrawRisk"_s : u"acceptRisk"_s);
    connect(button, &Button::clicked, this,
            [this, isHeld, id = finding.id, sentence = sentenceOf(finding, m_rules)] {
                isHeld ? emit withdrawWanted(id) : emit acceptWanted(id, sentence);
            });
    m_pane->addFoot(button);
}

QString FindingPane::wholeText(const Finding &finding) const
{
    QStringList lines{
        u"%1  %2  %3"_s.arg(finding.id, resultWord(finding), sentenceOf(finding, m_rules))};
    lines += finding.evidence.isEmpty() ? finding.subjects : finding.evidence;
    if (const ReadinessRule *rule = m_rules.find(finding.id)) {
        lines.append(tr("What to do: %1").arg(rule->remedy.in(QLocale().name())));
        if (!rule->command.isEmpty()) {
            lines.append(rule->command);
        }
        lines.append(tr("Documentation: %1").arg(rule->sourceTitle));
    }
    return lines.join(u'\n') + u'\n';
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
    }
    m_pane->addCaption(tr("Documentation: %1").arg(rule.sourceTitle));
}

void FindingPane::addCopyButton(const QString &name, const QString &words, const QString &text,
                                const QString &notice)
{
    auto *copy = new Button(words, ButtonKind::Secondary, m_pane);
    copy->setObjectName(name);
    copy->setIconName(u"copy"_s);
    connect(copy, &Button::clicked, this, [this, text, notice] {
        QApplication::clipboard()->setText(text);
        emit noticed(notice);
    });
    m_pane->addFoot(copy);
}

} // namespace muster::ui
