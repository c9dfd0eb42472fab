// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ReadinessRule.h"
#include "core/domain/Deployment.h"

#include <QList>
#include <QString>

namespace muster::ui {

/// Which findings a list shows.
enum class FindingFilter
{
    ToSolve, ///< Whatever failed, then what is unknown.
    Blockers,
    Warnings,
    Notes,
    Unknown,
    Accepted, ///< In the risk register, and holding.
    Passed,
    Count,
};

/// One row of the list of findings: a finding with its sentence, or the head of a group.
struct FindingRow
{
    Finding finding;
    QString sentence; ///< In the language of the screen; of a head, what the group has in common.
    QString where;    ///< "pool-lis01", "16 servers"; a dash where it touches nothing by name.
    bool isHead = false;

    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

/// How many findings of each kind there are.
struct FindingCounts
{
    int blockers = 0;
    int warnings = 0;
    int notes = 0;
    int unknown = 0;
    int accepted = 0; ///< Failed or unknown, and counted nowhere else.
    int passed = 0;
    int notApplicable = 0;
    int notDue = 0;

    [[nodiscard]] int of(FindingFilter filter) const;
};

[[nodiscard]] FindingCounts countFindings(const Assessment &assessment);

/// The findings which pass @p filter: blockers, warnings, notes, then the unknown ones under a head for each source
/// that would answer them, then those which passed.
[[nodiscard]] QList<FindingRow> findingRows(const Assessment &assessment,
                                            const ReadinessRules &rules,
                                            const Deployment &deployment, FindingFilter filter);

/// What the rule of @p finding says of it in the language of the screen; its id where there is no such rule.
[[nodiscard]] QString sentenceOf(const Finding &finding, const ReadinessRules &rules);

} // namespace muster::ui
