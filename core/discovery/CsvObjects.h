// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectVisitor.h"

namespace muster {

/// Reads what Export-Csv writes, and what Excel makes of it: an optional `#TYPE` line, a header,
/// and one object for each row.
///
/// Comma, semicolon or tab, found in the header; doubled quotes and line breaks inside quotes.
/// A field without quotes and letters is null, one of two quotes is empty text.
///
/// @param subject  the file, as errors name it.
/// @param names    takes the column names, in their order.
/// @errors  CsvUnequalRow with the line on which the row begins; CsvUnclosedQuote with the line of
///          the quote; EmptyFile; TooLarge; those of TextDecoder; whatever the visitor refused.
/// @source  Export-Csv, PowerShell 5.1 and 7.
Result<ObjectFile> readCsvObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                                  ObjectVisitor &visitor, const JobContext &job);

} // namespace muster
