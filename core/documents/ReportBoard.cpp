// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/ReportFigures.h"

#include <algorithm>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

PaperSection ReportContents::board(int topRisks)
{
    PaperSection section;
    section.anchor = u"board"_s;
    section.name = m_language.translate("Board", "Board page");
    section.spreads = true;
    section.blocks = {verdict(), strip(), numbers()};
    if (!failures().isEmpty()) {
        section.blocks.append(risks(topRisks));
    }
    section.blocks.append(goingBackBlock(basis(), poolsWithoutUserData()));
    PaperDecision decision;
    decision.heading = m_language.translate("Board", "Decision of the board");
    decision.approved = m_language.translate("Board", "Approved");
    decision.conditions = m_language.translate("Board", "Approved with conditions");
    decision.later = m_language.translate("Board", "To be decided again on");
    decision.signature = m_language.translate("Board", "Name, signature, date");
    section.blocks.append(decision);
    return section;
}

PaperVerdict ReportContents::verdict() const
{
    const qint64 open = count(FindingOutcome::Unknown);
    const auto standing = [this](FindingOutcome outcome, Severity severity) {
        const QList<Finding> &all = m_facts.assessment.findings;
        return std::count_if(all.begin(), all.end(), [=](const Finding &one) {
            return one.outcome == outcome && one.severity == severity && one.stands();
        });
    };
    const qint64 openBlocking = standing(FindingOutcome::Unknown, Severity::Blocker);
    const qint64 blockers = standing(FindingOutcome::Fail, Severity::Blocker);
    const qint64 warnings = standing(FindingOutcome::Fail, Severity::Warning);
    PaperVerdict block;
    block.occasion = m_language.translate("Board", "For the change board · %1 · target %2")
                         .arg(stageWords(m_language, m_facts.assessment.stage),
                              productName(m_facts.particulars.target));
    block.verdict = m_facts.assessment.verdict;
    block.word = verdictWords(m_language, block.verdict);
    // What was not looked at comes before what was.
    QStringList sentences;
    if (openBlocking > 0) {
        sentences.append(m_language.translate(
            "Board", "%n blocking question(s) could not be looked into with the files provided.",
            nullptr, openBlocking));
    } else if (open > 0) {
        sentences.append(m_language.translate(
            "Board", "%n question(s) stay unknown, none of them blocking.", nullptr, open));
    }
    if (blockers > 0) {
        sentences.append(
            m_language.translate("Board", "%n blocking finding(s) stand.", nullptr, blockers));
    }
    if (warnings > 0) {
        sentences.append(m_language.translate("Board", "%n warning(s) stand.", nullptr, warnings));
    }
    sentences += acceptedWords();
    if (count(FindingOutcome::Fail) == 0 && block.verdict != Verdict::Unknown) {
        sentences.append(m_language.translate("Board", "No check failed."));
    }
    switch (block.verdict) {
    case Verdict::Ready:
        break;
    case Verdict::Conditions:
        sentences.append(
            m_language.translate("Board", "The move may start once the conditions below are met."));
        break;
    case Verdict::NotReady:
        sentences.append(m_language.translate(
            "Board", "We ask the board not to approve the start. With the conditions met and those "
                     "questions answered, it could decide anew."));
        break;
    case Verdict::Unknown:
        sentences.append(m_language.translate(
            "Board", "No judgement is possible yet; section 2 says which source would give one."));
        break;
    }
    block.sentence = plainText(sentences.join(u' '));
    return block;
}

/// How many risks were accepted, and how many acceptances no longer hold.
QStringList ReportContents::acceptedWords() const
{
    const qint64 accepted = m_facts.assessment.count(RiskState::Accepted);
    const qint64 back = m_facts.assessment.count(RiskState::Expired)
                        + m_facts.assessment.count(RiskState::EvidenceChanged);
    QStringList sentences;
    if (accepted > 0) {
        sentences.append(m_language.translate(
            "Board", "%n risk(s) were accepted with a reason and a last day; they are conditions.",
            nullptr, accepted));
    }
    if (back > 0) {
        sentences.append(
            m_language.translate("Board", "%n acceptance(s) no longer hold.", nullptr, back));
    }
    return sentences;
}

PaperStrip ReportContents::strip() const
{
    PaperStrip strip;
    strip.heading = m_language.translate("Board", "Not looked at");
    const qint64 passed = count(FindingOutcome::Pass);
    const qint64 failed = count(FindingOutcome::Fail);
    const qint64 unknown = count(FindingOutcome::Unknown);
    const qint64 rest = count(FindingOutcome::NotApplicable) + count(FindingOutcome::NotDue);
    std::map<NeededSource, qint64> needs;
    for (const Finding &finding : m_facts.assessment.findings) {
        if (finding.outcome == FindingOutcome::Unknown) {
            ++needs[finding.needs];
        }
    }
    QStringList names;
    for (const auto &[source, number] : needs) {
        names.append(m_language.translate("Board", "%1 (%2)")
                         .arg(needWords(m_language, source), m_language.number(number)));
    }
    strip.isHole = unknown > 0;
    if (strip.isHole) {
        strip.text = richText(
            m_language.translate("Board", "<b>%1</b> of %2 checks are unknown; none of them is "
                                          "counted as passed. They would be answered by: %3."),
            {m_language.number(unknown), m_language.number(m_facts.assessment.findings.size()),
             m_language.list(names)});
    } else if (m_facts.assessment.findings.isEmpty()) {
        strip.isHole = true;
        strip.text = plainText(m_language.translate("Board", "No check has been run."));
    } else {
        strip.text =
            plainText(m_language.translate("Board", "Every source the checks ask for was read."));
    }
    strip.counts = {
        {Mark::Passed, passed, m_language.translate("Board", "passed")},
        {Mark::Blocker, failed, m_language.translate("Board", "failed")},
        {Mark::Unknown, unknown, m_language.translate("Board", "unknown")},
        {Mark::NotApplicable, rest, m_language.translate("Board", "not applicable or not due")}};
    for (const PaperStrip::Count &what : strip.counts) {
        strip.numbers.append(m_language.number(what.number));
    }
    return strip;
}

QString ReportContents::snapshotAge() const
{
    const qint64 hours = m_facts.snapshot->manifest.endedAt.secsTo(m_facts.printedAt) / 3600;
    return hours < 72 ? m_language.translate("Board", "%1 h").arg(m_language.number(hours))
                      : m_language.translate("Board", "%1 d").arg(m_language.number(hours / 24));
}

PaperNumbers ReportContents::numbers() const
{
    const Deployment &deployment = m_facts.deployment;
    QStringList siteNames;
    if (deployment.topology) {
        for (const Site &site : deployment.topology->sites) {
            siteNames.append(shown(site.name));
        }
    }
    const qsizetype sites = siteNames.size();
    siteNames.sort();
    qint64 homing = 0;
    qint64 legacy = 0;
    qint64 gateways = 0;
    QSet<QString> servers;
    for (const Pool &pool : deployment.pools) {
        homing += pool.homesAccounts ? 1 : 0;
        legacy += pool.homesAccounts && isLegacy(pool.version) ? 1 : 0;
        gateways += pool.role == ClusterRole::Gateway ? 1 : 0;
        if (pool.role != ClusterRole::Gateway) {
            for (const Fqdn &machine : pool.machines) {
                servers.insert(machine.key());
            }
        }
    }
    const auto users = std::count_if(deployment.accounts.begin(), deployment.accounts.end(),
                                     [](const Account &a) { return !a.isContactObject(); });
    PaperNumbers block;
    block.numbers = {
        {m_language.number(sites), m_language.translate("Board", "site(s)", nullptr, sites),
         sites > 4 ? siteNames.mid(0, 3).join(u", "_s) + u" …"_s : siteNames.join(u", "_s)},
        {m_language.number(homing),
         m_language.translate("Board", "pool(s) home accounts", nullptr, homing),
         m_language.translate("Board", "%1 on Lync, %2 on later versions")
             .arg(m_language.number(legacy), m_language.number(homing - legacy))},
        {m_language.number(servers.size()),
         m_language.translate("Board", "server(s)", nullptr, servers.size()),
         m_language.translate("Board", "%n gateway(s) beside them", nullptr, gateways)},
        {m_language.number(deployment.accounts.size()),
         m_language.translate("Board", "homed account(s)", nullptr, deployment.accounts.size()),
         u"%1, %2"_s.arg(m_language.translate("Paper", "%n user(s)", nullptr, users),
                         m_language.translate("Paper", "%n contact object(s)", nullptr,
                                              deployment.accounts.size() - users))}};
    if (m_facts.snapshot) {
        block.numbers.append({snapshotAge(), m_language.translate("Board", "age of the snapshot"),
                              m_language.translate("Board", "%1, proved to %2")
                                  .arg(outcomeWords(m_language, m_facts.snapshot->manifest.outcome),
                                       levelWords(m_language, m_facts.snapshot->summary.level))});
    } else {
        block.numbers.append({u"–"_s, m_language.translate("Board", "no snapshot"),
                              m_language.translate("Board", "nothing is protected by Muster")});
    }
    return block;
}

PaperTable ReportContents::risks(int rows) const
{
    const QList<Finding> failed = failures();
    PaperTable table;
    table.heading =
        m_language.translate("Board", "What stands in the way, and what would remove it");
    const qsizetype shownRows = std::min<qsizetype>(rows, failed.size());
    table.note = m_language.translate("Board", "%1 of %2 findings shown, gravest first")
                     .arg(m_language.number(shownRows), m_language.number(failed.size()));
    table.columns = {{{}, 0, 11},
                     {{}, 14, 58},
                     {m_language.translate("Board", "Risk and what it would cause"), 74, 200},
                     {m_language.translate("Board", "Condition"), 282, 132},
                     {m_language.translate("Board", "Owner, by"), 422, 60}};
    for (qsizetype i = 0; i < shownRows; ++i) {
        const Finding &finding = failed.at(i);
        const ReadinessRule *rule = m_facts.rules.find(finding.id);
        RichText risk = richText(u"<b>%1.</b>"_s, {ruleTitle(finding)});
        if (finding.accountsTouched > 0) {
            risk.append({u' '
                             + m_language.translate("Board", "It touches %n account(s).", nullptr,
                                                    finding.accountsTouched),
                         Emphasis::Plain});
        }
        if (rule != nullptr) {
            risk.append({u' ' + rule->meaning.in(m_language.code()), Emphasis::Plain});
        }
        table.rows.append(
            {RowKind::Plain,
             {{richText(u"<b>%1</b>"_s, {m_language.number(i + 1)})},
              {richText(u"<m>%1</m>"_s, {finding.id}), {}, markOf(finding), Ink::Soft},
              {risk},
              {plainText(rule == nullptr ? QString() : rule->remedy.in(m_language.code()))},
              ownerCell(finding)}});
    }
    return table;
}

/// Who sees to a condition and by when: from the risk register, from the project, else to be written in.
PaperCell ReportContents::ownerCell(const Finding &finding) const
{
    PaperCell cell;
    const RiskEntry *entry = m_facts.assessment.findRisk(finding.id);
    if (entry != nullptr && entry->state == RiskState::Accepted) {
        cell.text = plainText(shown(entry->risk.owner));
        cell.below = m_language.translate("Board", "accepted until %1")
                         .arg(m_language.date(entry->risk.expires));
        return cell;
    }
    cell.isBlank = m_facts.particulars.owner.isEmpty();
    cell.text = plainText(shown(m_facts.particulars.owner));
    if (!cell.isBlank) {
        cell.below = m_language.translate("Board", "by: ________");
    }
    return cell;
}

} // namespace muster
