// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace muster {

/// A value of a table; the first alternative is a blank cell.
using DataValue = std::variant<std::monostate, QString, qint64, QDateTime>;
/// Takes one row; false when no more are wanted.
using RowVisitor = std::function<bool(const QList<DataValue> &)>;

/// Facts as rows, for spreadsheets and other programs: the same rows as CSV, as a sheet of a workbook and inside
/// a PDF. Its rows are made when they are asked for, so that a hundred thousand never stand in memory.
struct DataTable
{
    QString key;         ///< Stable: `findings`; the name of its CSV file.
    QString title;       ///< In the language of the document; the name of its sheet.
    QStringList columns; ///< Stable names, the same in every language.
    std::function<void(const RowVisitor &)> rows;
};

/// Tables of the documents, in their order. The facts must outlive them.
QList<DataTable> reportTables(const DocumentFacts &facts, const DocumentLanguage &language);
QList<DataTable> rosterTables(const DocumentFacts &facts, const DocumentLanguage &language);
/// Empty without a rollback plan.
QList<DataTable> rollbackTables(const DocumentFacts &facts, const DocumentLanguage &language);

/// A value as CSV has it: numbers in digits, times in ISO 8601 and UTC.
QString toText(const DataValue &value);
/// Hands the table on as CSV, head and rows, UTF-8 with a byte order mark; a value which a spreadsheet would run as
/// a formula is neutralised (CsvText.h).
/// @returns  false when @p sink wanted no more.
bool writeCsv(const DataTable &table, const std::function<bool(const QString &)> &sink);

} // namespace muster
