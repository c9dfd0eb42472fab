// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/ReportFigures.h"

#include <algorithm>
#include <array>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSubjects = 10;
constexpr qsizetype mostEvidence = 12;

/// What the letters of a rule's id stand for; an area without words keeps its letters.
QString areaWords(const DocumentLanguage &language, const QString &area)
{
    const std::map<QString, QString> words{
        {u"USR"_s, language.translate("Areas", "Users")},
        {u"BKP"_s, language.translate("Areas", "Backups")},
        {u"TOPO"_s, language.translate("Areas", "Topology")},
        {u"VER"_s, language.translate("Areas", "Versions")},
        {u"DB"_s, language.translate("Areas", "Databases")},
        {u"CMS"_s, language.translate("Areas", "Central Management store")},
        {u"VOICE"_s, language.translate("Areas", "Voice")},
        {u"EDGE"_s, language.translate("Areas", "Edge")},
        {u"HYB"_s, language.translate("Areas", "Hybrid")},
        {u"CERT"_s, language.translate("Areas", "Certificates")},
        {u"RGS"_s, language.translate("Areas", "Response groups")},
        {u"DEC"_s, language.translate("Areas", "Decommission")},
        {u"SEC"_s, language.translate("Areas", "Rights")},
        {u"OBJ"_s, language.translate("Areas", "Other accounts")},
        {u"DNS"_s, language.translate("Areas", "DNS")},
        {u"CONF"_s, language.translate("Areas", "Conferencing")},
        {u"FS"_s, language.translate("Areas", "File stores")},
        {u"PAIR"_s, language.translate("Areas", "Pairing")},
        {u"PCHAT"_s, language.translate("Areas", "Persistent Chat")},
        {u"DISK"_s, language.translate("Areas", "Servers, disks")},
    };
    const auto known = words.find(area);
    return known == words.end() ? area : known->second;
}

size_t columnOf(FindingOutcome outcome)
{
    switch (outcome) {
    case FindingOutcome::Pass:
        return 0;
    case FindingOutcome::Fail:
        return 1;
    case FindingOutcome::Unknown:
        return 2;
    case FindingOutcome::NotApplicable:
    case FindingOutcome::NotDue:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

PaperSection ReportContents::findings()
{
    PaperSection section;
    section.anchor = u"findings"_s;
    section.name = m_language.translate("Findings", "Findings");
    const QList<Finding> failed = failures();
    const qint64 blockers = count(FindingOutcome::Fail, Severity::Blocker);
    const qint64 open = count(FindingOutcome::Unknown); // lupdate cannot read "::" in a plural.
    section.title =
        m_language.translate("Findings", "%1: %2; %3")
            .arg(m_language.translate("Findings", "%n finding(s)", nullptr, failed.size()),
                 m_language.translate("Findings", "%n block(s) the move", nullptr, blockers),
                 m_language.translate("Findings", "%n question(s) stay open", nullptr, open));
    section.source = m_language.translate("Findings", "%1 checks · %2")
                         .arg(m_language.number(m_facts.assessment.findings.size()),
                              sourceLine(m_language, m_facts.deployment));
    section.blocks.append(areaTable());
    for (const Finding &one : failed) {
        section.blocks.append(finding(one));
    }
    section.blocks.append(riskTable(m_facts, m_language));
    section.blocks.append(openQuestions());
    return section;
}

PaperSection ReportContents::findingSummary()
{
    PaperSection section = findings();
    section.blocks = {areaTable()};
    if (!failures().isEmpty()) {
        section.blocks.append(risks(int(failures().size())));
    }
    section.blocks.append(riskTable(m_facts, m_language));
    section.blocks.append(PaperParagraph{
        plainText(m_language.translate(
            "Findings", "The report for engineers holds the evidence of each finding "
                        "and every open question.")),
        Mark::None, true});
    return section;
}

PaperTable ReportContents::areaTable()
{
    std::map<QString, std::array<qint64, 4>> areas;
    for (const Finding &one : m_facts.assessment.findings) {
        ++areas[one.id.section(u'-', 0, 0)][columnOf(one.outcome)];
    }
    qint64 most = 1;
    for (const auto &[area, counts] : areas) {
        most = std::max(most, counts[0] + counts[1] + counts[2] + counts[3]);
    }
    PaperTable table;
    table.heading = m_language.translate("Findings", "Outcome by area");
    table.note = m_language.translate(
        "Findings", "each bar: passed, failed, unknown, not applicable or not due");
    table.columns = {{m_language.translate("Findings", "Area"), 0, 120},
                     {{}, 124, 160},
                     {m_language.translate("Findings", "Passed"), 290, 40, true},
                     {m_language.translate("Findings", "Failed"), 336, 40, true},
                     {m_language.translate("Findings", "Unknown"), 382, 40, true},
                     {m_language.translate("Findings", "Not applicable"), 428, 54, true}};
    const std::array<Mark, 4> marks{Mark::Passed, Mark::Blocker, Mark::Unknown,
                                    Mark::NotApplicable};
    table.firstBaseline = 9;
    for (const auto &[area, counts] : areas) {
        const QList<qint64> list(counts.begin(), counts.end());
        PaperCell bar;
        bar.picture = outcomePicture(list, most, 155, m_measure);
        const QString name = areaWords(m_language, area);
        PaperRow row{RowKind::Plain,
                     {{counts[1] > 0 ? richText(u"<b>%1</b>"_s, {name}) : plainText(name)}, bar}};
        for (size_t i = 0; i < 4; ++i) {
            row.cells.append({plainText(counts[i] == 0 ? u"·"_s : m_language.number(counts[i])),
                              {},
                              Mark::None,
                              counts[i] == 0 ? Ink::Soft : inkOf(marks[i])});
        }
        table.rows.append(row);
    }
    return table;
}

PaperFinding ReportContents::finding(const Finding &what) const
{
    const ReadinessRule *rule = m_facts.rules.find(what.id);
    const QString code = m_language.code();
    PaperFinding block;
    block.mark = markOf(what);
    block.severity = severityWords(m_language, what.severity);
    if (what.risk == RiskState::Accepted) {
        block.severity = m_language.translate("Findings", "%1, accepted").arg(block.severity);
    }
    block.id = what.id;
    block.title = ruleTitle(what);
    QStringList touches;
    if (what.accountsTouched > 0) {
        touches.append(accountCount(m_language, what.accountsTouched));
    }
    if (what.subjectCount == 1) {
        touches.append(shown(shortName(what.subjects.value(0), m_suffix)));
    } else if (what.subjectCount > 1) {
        touches.append(m_language.translate("Findings", "%n place(s)", nullptr, what.subjectCount));
    }
    block.touches = touches.join(u", "_s);
    for (qsizetype i = 0; i < std::min(mostEvidence, what.evidence.size()); ++i) {
        block.left.append({i == 0 ? m_language.translate("Findings", "Seen") : QString(),
                           plainText(shown(what.evidence.at(i)))});
    }
    if (what.evidence.size() > mostEvidence) {
        block.left.append(
            {{},
             plainText(m_language.translate("Findings", "%1 of %2 facts shown, all in report.csv")
                           .arg(m_language.number(mostEvidence),
                                m_language.number(what.evidence.size())))});
    }
    if (what.subjectCount > 1) {
        QString list = what.subjects.mid(0, mostSubjects).join(u", "_s);
        if (what.subjectCount > mostSubjects) {
            list = m_language.translate("Findings", "%1 (%2 of %3)")
                       .arg(list, m_language.number(mostSubjects),
                            m_language.number(what.subjectCount));
        }
        block.left.append({m_language.translate("Findings", "Touches"), plainText(shown(list))});
    }
    if (rule != nullptr) {
        block.left.append(
            {m_language.translate("Findings", "Meaning"), plainText(rule->meaning.in(code))});
        block.right.append(
            {m_language.translate("Findings", "Remedy"), plainText(rule->remedy.in(code))});
        block.command = rule->command;
    }
    const RiskEntry *risk = m_facts.assessment.findRisk(what.id);
    const bool isAccepted = risk != nullptr && risk->state == RiskState::Accepted;
    const QString owner = shown(isAccepted ? risk->risk.owner : m_facts.particulars.owner);
    block.right.append(
        {m_language.translate("Findings", "Owner"),
         plainText(isAccepted
                       ? owner
                       : m_language.translate("Findings", "%1, by ____________")
                             .arg(owner.isEmpty() ? u"________________________"_s : owner))});
    block.right.append({m_language.translate("Findings", "State"),
                        plainText(findingStateWords(what, m_facts.assessment, m_language))});
    if (rule != nullptr && !rule->sourceTitle.isEmpty()) {
        block.right.append(
            {m_language.translate("Findings", "Source"), plainText(rule->sourceTitle)});
    }
    return block;
}

PaperTable ReportContents::openQuestions() const
{
    PaperTable table;
    table.heading = m_language.translate("Findings", "Open questions");
    table.columns = {{m_language.translate("Findings", "Check"), 0, 72},
                     {m_language.translate("Findings", "What should hold"), 78, 262},
                     {m_language.translate("Findings", "Would be answered by"), 348, 134}};
    for (const Severity severity : {Severity::Blocker, Severity::Warning, Severity::Info}) {
        const qint64 number = count(FindingOutcome::Unknown, severity);
        if (number == 0) {
            continue;
        }
        table.rows.append({RowKind::Group,
                           {{plainText(m_language.translate("Findings", "%1 · %2")
                                           .arg(severityWords(m_language, severity),
                                                m_language.number(number)))}}});
        for (const Finding &one : m_facts.assessment.findings) {
            if (one.outcome == FindingOutcome::Unknown && one.severity == severity) {
                PaperCell held{plainText(ruleTitle(one))};
                if (const RiskEntry *entry = m_facts.assessment.findRisk(one.id)) {
                    held.below = riskSentence(*entry, m_language);
                }
                table.rows.append({RowKind::Plain,
                                   {{richText(u"<m>%1</m>"_s, {one.id}), {}, Mark::Unknown},
                                    held,
                                    {plainText(needWords(m_language, one.needs))}}});
            }
        }
    }
    const qint64 all = count(FindingOutcome::Unknown);
    table.note = m_language.translate("Pools", "%1 of %1").arg(m_language.number(all));
    const auto idsOf = [this](std::initializer_list<FindingOutcome> outcomes) {
        QStringList ids;
        for (const Finding &one : m_facts.assessment.findings) {
            if (std::find(outcomes.begin(), outcomes.end(), one.outcome) != outcomes.end()) {
                ids.append(one.id);
            }
        }
        return ids.isEmpty() ? u"–"_s : ids.join(u", "_s);
    };
    table.after =
        richText(m_language.translate(
                     "Findings", "<b>Checked and fine:</b> %1. <b>Not applicable here:</b> %2. "
                                 "<b>Not due at this stage:</b> %3."),
                 {idsOf({FindingOutcome::Pass}), idsOf({FindingOutcome::NotApplicable}),
                  idsOf({FindingOutcome::NotDue})});
    return table;
}

} // namespace muster
