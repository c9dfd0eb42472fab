// SPDX-License-Identifier: Apache-2.0
#include "ui/models/FindingRows.h"

#include "ui/text/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class FindingRows
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::FindingRows)
};

constexpr auto sipPrefix = "sip:"_L1;

/// Blockers first; what is unknown after all that failed, by the source that would answer it.
int rankOf(const Finding &finding)
{
    switch (finding.outcome) {
    case FindingOutcome::Fail:
        return static_cast<int>(finding.severity);
    case FindingOutcome::Unknown:
        return 10 + static_cast<int>(finding.needs) * 10 + static_cast<int>(finding.severity);
    case FindingOutcome::Pass:
    case FindingOutcome::NotApplicable:
    case FindingOutcome::NotDue:
        break;
    }
    return 1'000;
}

bool isShown(const Finding &finding, FindingFilter filter)
{
    const bool hasFailed = finding.outcome == FindingOutcome::Fail && finding.stands();
    switch (filter) {
    case FindingFilter::ToSolve:
        return finding.stands();
    case FindingFilter::Blockers:
        return hasFailed && finding.severity == Severity::Blocker;
    case FindingFilter::Warnings:
        return hasFailed && finding.severity == Severity::Warning;
    case FindingFilter::Notes:
        return hasFailed && finding.severity == Severity::Info;
    case FindingFilter::Unknown:
        return finding.outcome == FindingOutcome::Unknown && finding.stands();
    case FindingFilter::Accepted:
        return finding.risk == RiskState::Accepted;
    case FindingFilter::Passed:
        return finding.outcome == FindingOutcome::Pass;
    case FindingFilter::Count:
        break;
    }
    return false;
}

/// The names by which findings call pools and servers, lower case.
struct KnownNames
{
    explicit KnownNames(const Deployment &deployment)
    {
        for (const Pool &pool : deployment.pools) {
            pools.insert(pool.fqdn.key());
            for (const Fqdn &machine : pool.machines) {
                servers.insert(machine.key());
            }
        }
    }

    QSet<QString> pools;
    QSet<QString> servers;
};

bool allIn(const QStringList &subjects, const QSet<QString> &names)
{
    return std::all_of(subjects.begin(), subjects.end(),
                       [&names](const QString &each) { return names.contains(each.toLower()); });
}

QString whereOf(const Finding &finding, const KnownNames &names)
{
    const QStringList &subjects = finding.subjects;
    if (subjects.isEmpty()) {
        return u"–"_s;
    }
    const QString &first = subjects.constFirst();
    if (finding.subjectCount <= 1) {
        const bool isHost =
            names.pools.contains(first.toLower()) || names.servers.contains(first.toLower());
        return isHost                        ? first.section(u'.', 0, 0)
               : first.startsWith(sipPrefix) ? first.mid(sipPrefix.size())
                                             : first;
    }
    const int count = static_cast<int>(finding.subjectCount);
    if (std::all_of(subjects.begin(), subjects.end(),
                    [](const QString &each) { return each.startsWith(sipPrefix); })) {
        return FindingRows::tr("%n account(s)", "Where", count);
    }
    if (allIn(subjects, names.pools)) {
        return FindingRows::tr("%n pool(s)", "Where", count);
    }
    if (allIn(subjects, names.servers)) {
        return FindingRows::tr("%n server(s)", "Where", count);
    }
    return FindingRows::tr("%n place(s)", "Where", count);
}

FindingRow headOf(NeededSource needs, int count)
{
    FindingRow head;
    head.isHead = true;
    head.finding.needs = needs;
    head.sentence = wouldAnswer(needs, count);
    return head;
}

} // namespace

int FindingCounts::of(FindingFilter filter) const
{
    switch (filter) {
    case FindingFilter::ToSolve:
        return blockers + warnings + notes + unknown;
    case FindingFilter::Blockers:
        return blockers;
    case FindingFilter::Warnings:
        return warnings;
    case FindingFilter::Notes:
        return notes;
    case FindingFilter::Unknown:
        return unknown;
    case FindingFilter::Accepted:
        return accepted;
    case FindingFilter::Passed:
        return passed;
    case FindingFilter::Count:
        break;
    }
    return 0;
}

FindingCounts countFindings(const Assessment &assessment)
{
    FindingCounts counts;
    counts.passed = static_cast<int>(assessment.count(FindingOutcome::Pass));
    counts.notApplicable = static_cast<int>(assessment.count(FindingOutcome::NotApplicable));
    counts.notDue = static_cast<int>(assessment.count(FindingOutcome::NotDue));
    for (const Finding &finding : assessment.findings) {
        counts.blockers += isShown(finding, FindingFilter::Blockers) ? 1 : 0;
        counts.warnings += isShown(finding, FindingFilter::Warnings) ? 1 : 0;
        counts.notes += isShown(finding, FindingFilter::Notes) ? 1 : 0;
        counts.unknown += isShown(finding, FindingFilter::Unknown) ? 1 : 0;
        counts.accepted += isShown(finding, FindingFilter::Accepted) ? 1 : 0;
    }
    return counts;
}

QString sentenceOf(const Finding &finding, const ReadinessRules &rules)
{
    const ReadinessRule *rule = rules.find(finding.id);
    if (rule == nullptr) {
        return finding.id;
    }
    const LocalText &text = finding.outcome == FindingOutcome::Fail ? rule->failed : rule->title;
    return text.in(QLocale().name());
}

QList<FindingRow> findingRows(const Assessment &assessment, const ReadinessRules &rules,
                              const Deployment &deployment, FindingFilter filter)
{
    const KnownNames names(deployment);
    QList<FindingRow> rows;
    QHash<NeededSource, int> unknown;
    for (const Finding &finding : assessment.findings) {
        if (isShown(finding, filter)) {
            rows.append({finding, sentenceOf(finding, rules), whereOf(finding, names), false});
            unknown[finding.needs] += finding.outcome == FindingOutcome::Unknown ? 1 : 0;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow &a, const FindingRow &b) {
        return rankOf(a.finding) < rankOf(b.finding);
    });
    QList<FindingRow> grouped;
    for (const FindingRow &row : std::as_const(rows)) {
        const bool isUnknown = row.finding.outcome == FindingOutcome::Unknown;
        const bool isFirst = grouped.isEmpty()
                             || grouped.constLast().finding.outcome != FindingOutcome::Unknown
                             || grouped.constLast().finding.needs != row.finding.needs;
        if (isUnknown && isFirst) {
            grouped.append(headOf(row.finding.needs, unknown.value(row.finding.needs)));
        }
        grouped.append(row);
    }
    return grouped;
}

} // namespace muster::ui
