// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/Finding.h"
#include "core/jobs/JobContext.h"

#include <QByteArray>

namespace muster {

/// @p risks as lines of a register of which nothing was checked yet.
QList<RiskEntry> entriesOf(const QList<AcceptedRisk> &risks);

/// The register as CSV for spreadsheets: UTF-8 with a byte order mark, columns `finding`, `reason`, `owner`, `ticket`,
/// `expires`, `acceptedAt`, `fingerprint`, `state`, `neutralised` (CsvText.h). Same register, same bytes.
QByteArray writeRisks(const QList<RiskEntry> &risks);

/// Reads what writeRisks wrote, without any loss, or what a person wrote with the first five columns; `state` is not
/// read. Where no fingerprint stands, the finding is taken as it is in @p assessment.
///
/// @errors  RiskFileInvalid with line and, as detail, the column: a missing column, an unknown or repeated finding,
///          an empty reason or owner, a day or time that is none in ISO 8601. Those of readCsvObjects.
Result<QList<AcceptedRisk>> readRisks(const QString &path, const Assessment &assessment,
                                      const QDateTime &now, const JobContext &job);

} // namespace muster
