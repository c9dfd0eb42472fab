// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/SourceWords.h"

#include <algorithm>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostContradictions = 40;

QString contradictionWords(const DocumentLanguage &language, ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::PoolNotInTopology:
        return language.translate("Coverage", "A pool of the accounts is not in the topology");
    case ContradictionKind::AccountHomedTwice:
        return language.translate("Coverage", "An account is homed on two pools");
    case ContradictionKind::AccountDiffers:
        return language.translate("Coverage", "Two files disagree on an account");
    case ContradictionKind::TopologyDiffers:
        return language.translate("Coverage", "Two topology documents disagree");
    case ContradictionKind::SourcesFarApart:
        return language.translate("Coverage", "Sources were taken more than 24 hours apart");
    case ContradictionKind::HomeServerDiffers:
        return language.translate("Coverage", "Home server and registrar pool differ");
    case ContradictionKind::DuplicateLineUri:
        return language.translate("Coverage", "Two accounts hold one number");
    }
    Q_UNREACHABLE();
}

} // namespace

PaperSection ReportContents::coverage()
{
    PaperSection section;
    section.anchor = u"coverage"_s;
    section.name = m_language.translate("Coverage", "What was looked at, and what was not");
    const qint64 unknown = count(FindingOutcome::Unknown);
    section.title = unknown > 0 ? m_language.translate(
                        "Coverage", "%n question(s) stay open, because no source answers them",
                        nullptr, unknown)
                                : section.name;
    section.source = sourceLine(m_language, m_facts.deployment);
    section.blocks.append(needTable());
    section.blocks.append(sourceTable());
    if (!m_facts.deployment.contradictions.isEmpty()) {
        section.blocks.append(contradictionTable());
    }
    return section;
}

PaperTable ReportContents::needTable() const
{
    std::map<NeededSource, QStringList> needs;
    for (const Finding &finding : m_facts.assessment.findings) {
        if (finding.outcome == FindingOutcome::Unknown) {
            needs[finding.needs].append(finding.id);
        }
    }
    PaperTable table;
    table.heading = m_language.translate("Coverage", "Not looked at");
    table.note = m_language.translate("Coverage", "none of these counts as passed");
    table.columns = {{m_language.translate("Coverage", "Would be answered by"), 0, 130},
                     {m_language.translate("Coverage", "Checks"), 134, 36, true},
                     {m_language.translate("Coverage", "Which"), 184, 298}};
    for (const auto &[source, ids] : needs) {
        // All ids stand in "Open questions"; a cell of three lines is enough to see the areas.
        const qsizetype most = 24;
        QString list = ids.mid(0, most).join(u", "_s);
        if (ids.size() > most) {
            list = m_language
                       .translate("Coverage", "%1 and %n more, all under Findings", nullptr,
                                  ids.size() - most)
                       .arg(list);
        }
        table.rows.append({RowKind::Plain,
                           {{plainText(needWords(m_language, source)), {}, Mark::Unknown},
                            {plainText(m_language.number(ids.size()))},
                            {plainText(list), {}, Mark::None, Ink::Soft}}});
    }
    if (needs.empty()) {
        table.after =
            plainText(m_language.translate("Board", "Every source the checks ask for was read."));
    }
    return table;
}

PaperTable ReportContents::sourceTable() const
{
    struct Kind
    {
        qsizetype files = 0;
        qint64 recognised = 0;
        qint64 total = 0;
        qsizetype warnings = 0;
        qsizetype undated = 0;
        QDateTime first;
        QDateTime last;
    };
    std::map<QString, Kind> kinds;
    for (const SourceRecord &source : m_facts.deployment.sources) {
        Kind &kind = kinds[sourceKindWords(m_language, source.description)];
        ++kind.files;
        kind.recognised += source.recognised;
        kind.total += source.total;
        kind.warnings += source.warnings.size();
        if (!source.takenAt.isValid()) {
            ++kind.undated;
            continue;
        }
        kind.first = kind.first.isValid() ? std::min(kind.first, source.takenAt) : source.takenAt;
        kind.last = kind.last.isValid() ? std::max(kind.last, source.takenAt) : source.takenAt;
    }
    PaperTable table;
    table.heading = m_language.translate("Coverage", "What was read");
    const qsizetype files = m_facts.deployment.sources.size();
    table.note =
        m_audience == Audience::Board
            ? m_language.translate("Coverage", "%n file(s); all in report.json", nullptr, files)
            : m_language.translate("Coverage", "%n file(s), each of them in appendix A", nullptr,
                                   files);
    table.columns = {{m_language.translate("Coverage", "Kind"), 0, 168},
                     {m_language.translate("Coverage", "Files"), 172, 36, true},
                     {m_language.translate("Coverage", "Collected"), 220, 138},
                     {m_language.translate("Coverage", "Understood"), 362, 62, true},
                     {m_language.translate("Coverage", "Warnings"), 430, 52, true}};
    for (const auto &[name, kind] : kinds) {
        PaperCell collected{plainText(timeSpan(kind.first, kind.last))};
        if (kind.undated > 0) {
            collected.below =
                m_language.translate("Coverage", "%n of unknown time", nullptr, kind.undated);
            collected.belowMark = Mark::Unknown;
        }
        table.rows.append(
            {RowKind::Plain,
             {{plainText(name)},
              {plainText(m_language.number(kind.files))},
              collected,
              {plainText(
                   m_language.translate("Coverage", "%1 of %2")
                       .arg(m_language.number(kind.recognised), m_language.number(kind.total))),
               {},
               Mark::None,
               kind.recognised == kind.total ? Ink::Black : Ink::Violet},
              {plainText(kind.warnings == 0 ? u"–"_s : m_language.number(kind.warnings))}}});
    }
    return table;
}

QString ReportContents::timeSpan(const QDateTime &first, const QDateTime &last) const
{
    if (!first.isValid()) {
        return m_language.translate("Coverage", "unknown");
    }
    if (first == last) {
        return m_language.dateTime(first);
    }
    const bool isOneDay = first.toUTC().date() == last.toUTC().date();
    return m_language.translate("Coverage", "%1 to %2")
        .arg(isOneDay ? m_language.translate("Paper", "%1, %2")
                            .arg(m_language.date(first.toUTC().date()), m_language.timeOfDay(first))
                      : m_language.dateTime(first),
             isOneDay ? m_language.translate("Paper", "%1 UTC").arg(m_language.timeOfDay(last))
                      : m_language.dateTime(last));
}

PaperTable ReportContents::contradictionTable() const
{
    const QList<Contradiction> &all = m_facts.deployment.contradictions;
    PaperTable table;
    table.heading = m_language.translate("Coverage", "Facts that cannot both be true");
    const qsizetype rows = std::min(mostContradictions, all.size());
    table.note = m_language.translate("Coverage", "%1 of %2; all in report.json")
                     .arg(m_language.number(rows), m_language.number(all.size()));
    table.columns = {
        {m_language.translate("Coverage", "About"), 0, 140, false, BreakAt::Names},
        {m_language.translate("Coverage", "What"), 146, 130},
        {m_language.translate("Coverage", "One says"), 282, 96, false, BreakAt::Names},
        {m_language.translate("Coverage", "The other"), 384, 98, false, BreakAt::Names}};
    for (const Contradiction &one : all.first(rows)) {
        table.rows.append(
            {RowKind::Plain,
             {{plainText(shown(one.subject))},
              {plainText(contradictionWords(m_language, one.kind)), shown(one.property)},
              {plainText(shown(one.first))},
              {plainText(shown(one.second))}}});
    }
    return table;
}

} // namespace muster
