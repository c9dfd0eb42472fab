// SPDX-License-Identifier: Apache-2.0
// The risk register, and what became of the findings since the run before.
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(RiskState state)
{
    switch (state) {
    case RiskState::Accepted:
        return Mark::Note;
    case RiskState::Expired:
    case RiskState::EvidenceChanged:
        return Mark::Warning;
    case RiskState::None:
    case RiskState::NotOpen:
        break;
    }
    return Mark::NotApplicable;
}

QString failedWords(const DocumentFacts &facts, const DocumentLanguage &language, const QString &id)
{
    const ReadinessRule *rule = facts.rules.find(id);
    const Finding *finding = facts.assessment.find(id);
    if (rule == nullptr) {
        return id;
    }
    const bool hasFailed = finding != nullptr && finding->outcome == FindingOutcome::Fail;
    return (hasFailed ? rule->failed : rule->title).in(language.code());
}

PaperRow rowOf(const RiskEntry &entry, const DocumentFacts &facts, const DocumentLanguage &language)
{
    const AcceptedRisk &risk = entry.risk;
    PaperCell owner{plainText(shown(risk.owner))};
    owner.below = language.translate("Risks", "until %1").arg(language.date(risk.expires));
    PaperCell reason{plainText(shown(risk.reason))};
    reason.below = shown(risk.ticket);
    return {RowKind::Plain,
            {{richText(u"<m>%1</m>"_s, {risk.finding})},
             {plainText(failedWords(facts, language, risk.finding))},
             {plainText(riskStateWords(language, entry.state)), {}, markOf(entry.state)},
             owner,
             reason}};
}

} // namespace

PaperTable riskTable(const DocumentFacts &facts, const DocumentLanguage &language)
{
    const QList<RiskEntry> &risks = facts.assessment.risks;
    PaperTable table;
    table.heading = language.translate("Risks", "Risk register");
    table.note = risks.isEmpty() ? language.translate("Risks", "no risk is accepted")
                                 : language.translate("Risks", "those that hold are conditions");
    table.columns = {{language.translate("Findings", "Check"), 0, 60},
                     {language.translate("Risks", "Finding"), 64, 138},
                     {language.translate("Risks", "State"), 206, 86},
                     {language.translate("Risks", "Owner"), 296, 80},
                     {language.translate("Risks", "Reason"), 380, 102}};
    for (const RiskEntry &entry : risks) {
        table.rows.append(rowOf(entry, facts, language));
    }
    return table;
}

QString riskSentence(const RiskEntry &entry, const DocumentLanguage &language)
{
    const AcceptedRisk &risk = entry.risk;
    const QString day = language.date(risk.expires);
    switch (entry.state) {
    case RiskState::Accepted:
        return language
            .translate("Risks", "accepted by %1 until %2: “%3”. It counts as a condition.")
            .arg(shown(risk.owner), day, shown(risk.reason));
    case RiskState::Expired:
        return language.translate("Risks", "its acceptance by %1 ended on %2; it counts again.")
            .arg(shown(risk.owner), day);
    case RiskState::EvidenceChanged:
        return language
            .translate("Risks", "what is seen is no longer what %1 accepted; it counts again.")
            .arg(shown(risk.owner));
    case RiskState::None:
    case RiskState::NotOpen:
        break;
    }
    return language.translate("Findings", "not accepted as a risk");
}

QString findingStateWords(const Finding &finding, const Assessment &assessment,
                          const DocumentLanguage &language)
{
    const RiskEntry *entry = assessment.findRisk(finding.id);
    const QString risk = entry == nullptr ? language.translate("Findings", "not accepted as a risk")
                                          : riskSentence(*entry, language);
    return finding.change == FindingChange::None
               ? risk
               : language.translate("Risks", "%1; %2")
                     .arg(changeWords(language, finding.change), risk);
}

QList<PaperBlock> changeBlocks(const DocumentFacts &facts, const DocumentLanguage &language)
{
    const Assessment &now = facts.assessment;
    if (!now.comparedWith.isValid()) {
        return {PaperParagraph{
            plainText(language.translate(
                "Risks", "There is no earlier run of the checks to compare this one with.")),
            Mark::Unknown, false}};
    }
    PaperTable table;
    table.heading = language.translate("Risks", "What became of the findings");
    table.note = language.translate("Risks", "%1 unchanged, not listed")
                     .arg(language.number(now.count(FindingChange::Unchanged)));
    table.columns = {{language.translate("Findings", "Check"), 0, 72},
                     {language.translate("Risks", "Finding"), 78, 300},
                     {language.translate("Risks", "Severity"), 384, 98}};
    for (const FindingChange change : {FindingChange::New, FindingChange::Regressed,
                                       FindingChange::Improved, FindingChange::Gone}) {
        const qint64 number = now.count(change);
        if (number == 0) {
            continue;
        }
        table.rows.append(
            {RowKind::Group,
             {{plainText(language.translate("Findings", "%1 · %2")
                             .arg(changeWords(language, change), language.number(number)))}}});
        for (const Finding &finding : now.findings) {
            if (finding.change == change) {
                table.rows.append({RowKind::Plain,
                                   {{richText(u"<m>%1</m>"_s, {finding.id}), {}, markOf(finding)},
                                    {plainText(failedWords(facts, language, finding.id))},
                                    {plainText(severityWords(language, finding.severity))}}});
            }
        }
    }
    if (table.rows.isEmpty()) {
        table.after = plainText(language.translate("Risks", "Nothing changed."));
    }
    return {table};
}

} // namespace muster
