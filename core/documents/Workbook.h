// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/documents/DataTable.h"
#include "core/jobs/JobContext.h"

namespace muster {

/// Writes @p tables as sheets of one XLSX file: typed cells, a head that stays, filters. Text is always text, never a
/// formula. A value longer than a cell holds (32,767 letters) is cut and says so, and rows beyond the last of a sheet
/// (1,048,576) are named in its last row; the CSV holds both whole.
///
/// @returns  the size of the file.
/// @errors   NothingDiscovered without a table; Cancelled; those of writing.
Result<qint64> writeWorkbook(const QString &path, const QList<DataTable> &tables,
                             const DocumentFacts &facts, const QByteArray &hash,
                             const DocumentLanguage &language, const JobContext &job);

} // namespace muster
