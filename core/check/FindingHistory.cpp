// SPDX-License-Identifier: Apache-2.0
#include "core/check/FindingHistory.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Whether the rule was asked in that run at all.
bool isDue(const Finding &finding)
{
    return finding.outcome != FindingOutcome::NotDue;
}

/// Of two findings that failed: what of it is new, gone, or more.
FindingChange changeOfFailure(const Finding &before, const Finding &now)
{
    const QSet<QString> known(before.subjects.begin(), before.subjects.end());
    const bool areAllNamed = before.subjects.size() == before.subjectCount;
    const bool hasNewSubject =
        areAllNamed
        && std::any_of(now.subjects.begin(), now.subjects.end(),
                       [&known](const QString &subject) { return !known.contains(subject); });
    // The gravest severity has the smallest value.
    if (now.severity < before.severity || now.subjectCount > before.subjectCount || hasNewSubject) {
        return FindingChange::Regressed;
    }
    const bool isLess = now.severity > before.severity || now.subjectCount < before.subjectCount;
    return isLess ? FindingChange::Improved : FindingChange::Unchanged;
}

} // namespace

FindingChange changeBetween(const Finding &before, const Finding &now)
{
    if (!isDue(before) || !isDue(now)) {
        return FindingChange::None;
    }
    if (!now.isOpen()) {
        return before.isOpen() ? FindingChange::Gone : FindingChange::Unchanged;
    }
    if (now.outcome == before.outcome) {
        return now.outcome == FindingOutcome::Fail ? changeOfFailure(before, now)
                                                   : FindingChange::Unchanged;
    }
    // What held, or was at least known, and is so no more; else it is seen for the first time.
    const bool wasKnown =
        before.outcome == FindingOutcome::Pass || before.outcome == FindingOutcome::Fail;
    return wasKnown ? FindingChange::Regressed : FindingChange::New;
}

void compareWith(Assessment &assessment, const std::optional<Assessment> &before)
{
    const bool isComparable = before && before->target == assessment.target;
    assessment.comparedWith = isComparable ? before->checkedAt : QDateTime();
    QHash<QString, const Finding *> earlier;
    for (const Finding &finding : isComparable ? before->findings : QList<Finding>()) {
        earlier.insert(finding.id, &finding);
    }
    for (Finding &finding : assessment.findings) {
        const Finding *one = earlier.value(finding.id);
        const bool isNewRule = isComparable && one == nullptr && finding.isOpen();
        finding.change = one != nullptr ? changeBetween(*one, finding)
                         : isNewRule    ? FindingChange::New
                                        : FindingChange::None;
    }
}

} // namespace muster
