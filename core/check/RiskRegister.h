// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/Finding.h"
#include "core/check/ReadinessRule.h"

namespace muster {

/// Says of each finding where it stands in the register, of each line how it stands with the findings, and concludes
/// the verdict anew.
///
/// @param today  in UTC.
void applyRisks(Assessment &assessment, const QList<AcceptedRisk> &risks, const QDate &today);

/// @p risk as it would be kept: its words trimmed, its time and what was seen filled in where they are empty.
///
/// @errors  FindingUnknown for an id that no rule or finding has; RiskNotOpen when there is nothing to accept;
///          RiskIncomplete with the field as subject: `reason`, `owner`, or `expires` when it is missing or over.
Result<AcceptedRisk> acceptable(AcceptedRisk risk, const Assessment &assessment,
                                const QDateTime &now);

/// @p risks with @p risk in the place of the one for the same finding, or at the end.
QList<AcceptedRisk> withRisk(QList<AcceptedRisk> risks, const AcceptedRisk &risk);

} // namespace muster
