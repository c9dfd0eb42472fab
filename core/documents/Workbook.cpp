// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Workbook.h"

#include "core/documents/OutputFile.h"
#include "core/documents/PaperFrame.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Limits of the format (ECMA-376 leaves them to programs; these are those of Excel and LibreOffice).
constexpr qsizetype mostLetters = 32'000;
constexpr lxw_row_t mostRows = 1'048'576;
constexpr qsizetype sampledRows = 200;

struct FreeWorkbook
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using WorkbookPointer = std::unique_ptr<lxw_workbook, FreeWorkbook>;

struct Formats
{
    lxw_format *head = nullptr;
    lxw_format *time = nullptr;
    lxw_format *text = nullptr;
};

/// Writes one value into one cell.
struct CellWriter
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats &formats;

    void operator()(std::monostate) const {}
    void operator()(const QString &text) const
    {
        if (text.isEmpty()) {
            return;
        }
        const QString fitting = text.size() <= mostLetters
                                    ? text
                                    : text.left(mostLetters) + u"… (%1, CSV)"_s.arg(text.size());
        worksheet_write_string(sheet, row, column, fitting.toUtf8().constData(), formats.text);
    }
    void operator()(qint64 number) const
    {
        worksheet_write_number(sheet, row, column, double(number), nullptr);
    }
    void operator()(const QDateTime &time) const
    {
        if (!time.isValid()) {
            return;
        }
        const QDateTime utc = time.toUTC();
        if (utc.date().year() < 1900 || utc.date().year() > 9999) {
            (*this)(utc.toString(Qt::ISODate)); // Sheets know no earlier day.
            return;
        }
        lxw_datetime value{};
        value.year = utc.date().year();
        value.month = utc.date().month();
        value.day = utc.date().day();
        value.hour = utc.time().hour();
        value.min = utc.time().minute();
        value.sec = utc.time().second();
        worksheet_write_datetime(sheet, row, column, &value, formats.time);
    }
};

/// A name that every spreadsheet takes: at most 31 letters, some of them forbidden.
QByteArray sheetName(const QString &title)
{
    QString name = title.left(31);
    for (const QChar letter : u"[]:*?/\\"_s) {
        name.replace(letter, u' ');
    }
    return name.toUtf8();
}

std::vector<double> columnWidths(const DataTable &table)
{
    std::vector<qsizetype> longest;
    for (const QString &name : table.columns) {
        longest.push_back(name.size() + 3); // Room for the arrow of the filter.
    }
    qsizetype rows = 0;
    table.rows([&](const QList<DataValue> &row) {
        for (size_t i = 0; i < longest.size() && qsizetype(i) < row.size(); ++i) {
            longest[i] = std::max(longest[i], toText(row.at(qsizetype(i))).size());
        }
        return ++rows < sampledRows;
    });
    std::vector<double> widths;
    widths.reserve(longest.size());
    for (const qsizetype letters : longest) {
        widths.push_back(std::clamp(double(letters) + 1, 8.0, 60.0));
    }
    return widths;
}

/// @returns  whether the job went on to the last row.
bool writeSheet(lxw_workbook *workbook, const DataTable &table, const Formats &formats,
                const DocumentLanguage &language, const JobContext &job)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName(table.title).constData());
    const std::vector<double> widths = columnWidths(table);
    for (size_t i = 0; i < widths.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(sheet, column, column, widths[i], nullptr);
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        worksheet_write_string(sheet, 0, lxw_col_t(i), table.columns.at(i).toUtf8().constData(),
                               formats.head);
    }
    lxw_row_t next = 1;
    qsizetype left = 0;
    bool goesOn = true;
    table.rows([&](const QList<DataValue> &row) {
        goesOn = !job.isCancelled();
        if (next + 1 >= mostRows) {
            ++left; // The last row says so.
            return goesOn;
        }
        for (qsizetype i = 0; i < row.size(); ++i) {
            std::visit(CellWriter{sheet, next, lxw_col_t(i), formats}, row.at(i));
        }
        ++next;
        return goesOn;
    });
    worksheet_autofilter(sheet, 0, 0, next - 1, lxw_col_t(table.columns.size() - 1));
    worksheet_freeze_panes(sheet, 1, 0);
    if (left > 0) {
        const QString words =
            language.translate("Tables", "%n more row(s) stand in the CSV", nullptr, left);
        worksheet_write_string(sheet, next, 0, words.toUtf8().constData(), formats.head);
    }
    return goesOn;
}

/// The first sheet: what this is, of which snapshot and data, and what each sheet holds.
void writeAbout(lxw_workbook *workbook, const QList<DataTable> &tables, const DocumentFacts &facts,
                const QByteArray &hash, const Formats &formats, const DocumentLanguage &language)
{
    const QString name = language.translate("Tables", "About");
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName(name).constData());
    worksheet_set_column(sheet, 0, 0, 26, nullptr);
    worksheet_set_column(sheet, 1, 1, 70, nullptr);
    QList<QPair<QString, QString>> lines{
        {language.translate("Tables", "Organisation"), facts.particulars.organisation},
        {language.translate("Paper", "Snapshot"), facts.snapshot
                                                      ? facts.snapshot->manifest.snapshotId
                                                      : language.translate("Report", "none")},
        {language.translate("Paper", "Data"), shortHash(hash)},
        {language.translate("Report", "Printed"), language.dateTime(facts.printedAt)},
        {language.translate("Tables", "Times"),
         language.translate("Tables",
                            "All times are UTC. Text is text: nothing here is a formula.")}};
    for (const DataTable &table : tables) {
        lines.append({language.translate("Tables", "Sheet"), table.title});
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        worksheet_write_string(sheet, lxw_row_t(i), 0, lines.at(i).first.toUtf8().constData(),
                               formats.head);
        worksheet_write_string(sheet, lxw_row_t(i), 1, lines.at(i).second.toUtf8().constData(),
                               formats.text);
    }
}

Formats makeFormats(lxw_workbook *workbook)
{
    Formats formats;
    formats.head = workbook_add_format(workbook);
    format_set_bold(formats.head);
    formats.time = workbook_add_format(workbook);
    format_set_num_format(formats.time, "yyyy-mm-dd hh:mm:ss");
    formats.text = workbook_add_format(workbook);
    format_set_num_format(formats.text, "@"); // Typed over by hand, it stays text.
    return formats;
}

void setProperties(lxw_workbook *workbook, const DocumentFacts &facts)
{
    QByteArray author = facts.particulars.author.toUtf8();
    QByteArray company = facts.particulars.organisation.toUtf8();
    lxw_doc_properties properties{};
    properties.author = author.data();
    properties.company = company.data();
    properties.created = time_t(facts.printedAt.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

/// Moves what the library wrote into a file that appears whole or not at all.
Result<qint64> moveTo(const QString &path, const QString &made)
{
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    }
    OutputFile output(path);
    while (!file.atEnd()) {
        output.write(file.read(qint64{1} << 20));
    }
    return output.commit();
}

} // namespace

Result<qint64> writeWorkbook(const QString &path, const QList<DataTable> &tables,
                             const DocumentFacts &facts, const QByteArray &hash,
                             const DocumentLanguage &language, const JobContext &job)
{
    if (tables.isEmpty()) {
        return fail(ErrorCode::NothingDiscovered, path, u"no rollback plan"_s);
    }
    const QTemporaryDir folder; // The library writes by name and keeps rows in files of its own.
    if (!folder.isValid()) {
        return fail(ErrorCode::WriteFailed, path, folder.errorString());
    }
    const QString made = folder.filePath(u"workbook.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    WorkbookPointer workbook(workbook_new_opt(QFile::encodeName(made).constData(), &options));
    if (!workbook) {
        return fail(ErrorCode::WriteFailed, path, u"libxlsxwriter gave no workbook"_s);
    }
    setProperties(workbook.get(), facts);
    const Formats formats = makeFormats(workbook.get());
    writeAbout(workbook.get(), tables, facts, hash, formats, language);
    for (const DataTable &table : tables) {
        if (!writeSheet(workbook.get(), table, formats, language, job)) {
            return fail(ErrorCode::Cancelled, path);
        }
    }
    errno = 0;
    const lxw_error problem = workbook_close(workbook.release()); // Frees it, whatever comes.
    if (problem != LXW_NO_ERROR) {
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path,
                    QString::fromUtf8(lxw_strerror(problem)));
    }
    return moveTo(path, made);
}

} // namespace muster
