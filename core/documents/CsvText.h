// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace muster {

/// Whether a spreadsheet would take @p value for a formula.
bool looksLikeFormula(QStringView value);

/// One row for spreadsheets: all values quoted, formulas neutralised by an apostrophe in front, ended
/// by CRLF. @p names are those of the columns; the names of neutralised ones are the last value.
QString csvRow(const QStringList &names, const QStringList &values);

/// The row of the names, with that of the last column.
QString csvHead(const QStringList &names);

} // namespace muster
