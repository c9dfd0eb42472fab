// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/CsvObjects.h"

#include "core/discovery/TextCursor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr char defaultDelimiter = ',';
constexpr std::array delimiters{',', ';', '\t'};

struct Field
{
    std::string text;
    bool isQuoted = false;
};

/// Reads rows of fields from a text, whatever they mean.
class CsvRows
{
public:
    CsvRows(TextCursor &cursor, QString subject)
        : m_cursor(cursor)
        , m_subject(std::move(subject))
    {
    }

    void setDelimiter(char delimiter) { m_delimiter = delimiter; }
    [[nodiscard]] qint64 rowLine() const { return m_rowLine; }
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool isBlank() const
    {
        return m_count == 1 && !m_fields[0].isQuoted && m_fields[0].text.empty();
    }

    /// One line with all its quotes and delimiters, but without its end.
    Result<std::string> readRawRow();
    /// Fills `fields`; false at the end of the text.
    Result<bool> readRow();

private:
    Field &nextField();
    Result<void> readField(Field &field);
    Result<void> readQuoted(std::string &text);
    bool skipLineEnd();

    TextCursor &m_cursor;
    QString m_subject;
    char m_delimiter = defaultDelimiter;
    std::vector<Field>
        m_fields; ///< The first `m_count` are of this row; the rest keep their memory.
    std::size_t m_count = 0;
    qint64 m_rowLine = 1;
    std::size_t m_rowBytes = 0;
};

Result<std::string> CsvRows::readRawRow()
{
    std::string row;
    bool isQuoted = false;
    m_rowLine = m_cursor.line();
    while (m_cursor.peek() != TextCursor::end && (isQuoted || !skipLineEnd())) {
        const char c = static_cast<char>(m_cursor.next());
        isQuoted = isQuoted != (c == '"');
        row.push_back(c);
        if (row.size() > maximumRecordBytes) {
            return fail(ErrorCode::TooLarge, m_subject, u"header of the table"_s, m_rowLine);
        }
    }
    if (const Result<void> status = m_cursor.status(); !status) {
        return fail(status.error());
    }
    if (isQuoted) {
        return fail(ErrorCode::CsvUnclosedQuote, m_subject, u"in the header"_s, m_rowLine);
    }
    return row;
}

bool CsvRows::skipLineEnd()
{
    if (m_cursor.peek() == '\r') {
        m_cursor.next();
        if (m_cursor.peek() == '\n') {
            m_cursor.next();
        }
        return true;
    }
    if (m_cursor.peek() == '\n') {
        m_cursor.next();
        return true;
    }
    return false;
}

Field &CsvRows::nextField()
{
    if (m_count == m_fields.size()) {
        m_fields.emplace_back();
    }
    Field &field = m_fields[m_count];
    ++m_count;
    field.text.clear();
    field.isQuoted = false;
    return field;
}

Result<bool> CsvRows::readRow()
{
    m_count = 0;
    m_rowBytes = 0;
    m_rowLine = m_cursor.line();
    if (m_cursor.peek() == TextCursor::end) {
        const Result<void> status = m_cursor.status();
        return status ? Result<bool>(false) : Result<bool>(fail(status.error()));
    }
    for (;;) {
        Field &field = nextField();
        if (const Result<void> outcome = readField(field); !outcome) {
            return fail(outcome.error());
        }
        m_rowBytes += field.text.size();
        if (m_rowBytes > maximumRecordBytes) {
            return fail(ErrorCode::TooLarge, m_subject, u"one row of the table"_s, m_rowLine);
        }
        if (m_cursor.peek() != static_cast<unsigned char>(m_delimiter)) {
            break;
        }
        m_cursor.next();
    }
    skipLineEnd();
    const Result<void> status = m_cursor.status();
    return status ? Result<bool>(true) : Result<bool>(fail(status.error()));
}

Result<void> CsvRows::readField(Field &field)
{
    if (m_cursor.peek() == '"') {
        field.isQuoted = true;
        if (Result<void> outcome = readQuoted(field.text); !outcome) {
            return outcome;
        }
    }
    for (int c = m_cursor.peek(); c != TextCursor::end && c != '\n' && c != '\r'
                                  && c != static_cast<unsigned char>(m_delimiter);
         c = m_cursor.peek()) {
        field.text.push_back(static_cast<char>(m_cursor.next()));
        if (field.text.size() > maximumRecordBytes) {
            return fail(ErrorCode::TooLarge, m_subject, u"one field of the table"_s, m_rowLine);
        }
    }
    return {};
}

Result<void> CsvRows::readQuoted(std::string &text)
{
    const qint64 line = m_cursor.line();
    m_cursor.next();
    for (int c = m_cursor.next(); c != TextCursor::end; c = m_cursor.next()) {
        if (c == '"') {
            if (m_cursor.peek() != '"') {
                return {};
            }
            m_cursor.next();
        }
        text.push_back(static_cast<char>(c));
        if (text.size() > maximumRecordBytes) {
            break;
        }
    }
    if (Result<void> status = m_cursor.status(); !status) {
        return status;
    }
    return fail(ErrorCode::CsvUnclosedQuote, m_subject, u"a quote that is never closed"_s, line);
}

char delimiterOf(std::string_view header)
{
    std::array<qsizetype, delimiters.size()> counts{};
    bool isQuoted = false;
    for (const char c : header) {
        isQuoted = isQuoted != (c == '"');
        for (std::size_t i = 0; i < delimiters.size() && !isQuoted; ++i) {
            counts.at(i) += c == delimiters.at(i) ? 1 : 0;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return delimiters.at(static_cast<std::size_t>(most - counts.begin()));
}

/// Splits a header that is already known to have all its quotes closed.
QStringList splitHeader(std::string_view header, char delimiter)
{
    QStringList columns;
    std::string name;
    bool isQuoted = false;
    const auto finish = [&columns, &name] {
        const QString text = QString::fromStdString(name).trimmed();
        // Import-Csv names a column without a name by its number.
        columns.append(text.isEmpty() ? u"H%1"_s.arg(columns.size() + 1) : text);
        name.clear();
    };
    for (std::size_t i = 0; i < header.size(); ++i) {
        const char c = header[i];
        if (c == '"') {
            if (isQuoted && i + 1 < header.size() && header[i + 1] == '"') {
                name.push_back(c);
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (c == delimiter && !isQuoted) {
            finish();
        } else {
            name.push_back(c);
        }
    }
    finish();
    return columns;
}

/// Reads the table: what stands above the rows, then row for row into the visitor.
class CsvObjects
{
public:
    CsvObjects(QIODevice &device, const QString &subject, ObjectNames &names, const JobContext &job)
        : m_cursor(device, subject, job)
        , m_rows(m_cursor, subject)
        , m_subject(subject)
        , m_names(names)
        , m_record(names)
    {
    }

    Result<ObjectFile> read(ObjectVisitor &visitor);

private:
    Result<void> readTop();
    Result<void> takeColumns(const std::string &header);
    Result<void> readRows(ObjectVisitor &visitor);
    void fillRecord();
    void noteEncoding();

    TextCursor m_cursor;
    CsvRows m_rows;
    QString m_subject;
    ObjectNames &m_names;
    ObjectRecord m_record;
    ObjectFile m_file;
    std::vector<int> m_places; ///< Of the columns among the names.
    quint32 m_types = 0;
};

Result<ObjectFile> CsvObjects::read(ObjectVisitor &visitor)
{
    if (const Result<void> top = readTop(); !top) {
        return fail(top.error());
    }
    if (const Result<void> rows = readRows(visitor); !rows) {
        return fail(rows.error());
    }
    noteEncoding();
    return std::move(m_file);
}

Result<void> CsvObjects::readTop()
{
    constexpr std::string_view typeMark = "#TYPE ";
    for (;;) {
        Result<std::string> row = m_rows.readRawRow();
        if (!row) {
            return fail(row.error());
        }
        if (row->starts_with(typeMark)) {
            m_file.typeName = QString::fromStdString(row->substr(typeMark.size())).trimmed();
        } else if (row->size() == 5 && row->starts_with("sep=")) {
            m_rows.setDelimiter(row->back()); // Excel's own note; the header shows it too.
        } else if (row->find_first_not_of(" \t") != std::string::npos) {
            return takeColumns(*row);
        } else if (m_cursor.peek() == TextCursor::end) {
            const Result<void> status = m_cursor.status();
            return status ? fail(ErrorCode::EmptyFile, m_subject, u"no header line"_s)
                          : fail(status.error());
        }
    }
}

Result<void> CsvObjects::takeColumns(const std::string &header)
{
    const char delimiter = delimiterOf(header);
    m_rows.setDelimiter(delimiter);
    m_file.columns = splitHeader(header, delimiter);
    m_file.columnsLine = m_rows.rowLine();
    for (const QString &column : std::as_const(m_file.columns)) {
        const int known = m_names.count();
        const int place = m_names.place(column.toStdString());
        if (place < 0) {
            return fail(ErrorCode::TooLarge, m_subject, u"too many columns"_s, m_rows.rowLine());
        }
        if (place < known) {
            m_file.warnings.append(
                {WarningKind::DuplicateName, column, u"column"_s, m_rows.rowLine()});
        }
        m_places.push_back(place);
    }
    if (!m_file.typeName.isEmpty()) {
        m_types = m_names.placeTypes({m_file.typeName}) + 1;
    }
    return {};
}

Result<void> CsvObjects::readRows(ObjectVisitor &visitor)
{
    for (;;) {
        const Result<bool> row = m_rows.readRow();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        if (m_rows.isBlank() && m_places.size() > 1) {
            continue;
        }
        if (m_rows.count() != m_places.size()) {
            return fail(
                ErrorCode::CsvUnequalRow, m_subject,
                u"%1 fields where the header has %2"_s.arg(m_rows.count()).arg(m_places.size()),
                m_rows.rowLine());
        }
        fillRecord();
        if (Result<void> outcome = visitor.visit(m_record); !outcome) {
            return outcome;
        }
        ++m_file.records;
    }
}

void CsvObjects::fillRecord()
{
    m_record.clear(m_rows.rowLine());
    m_record.node(m_record.open(ValueType::Object, NodeRole::Root)).typeNames = m_types;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Field &field = m_rows.fields()[i];
        const bool isNull = field.text.empty() && !field.isQuoted;
        m_record.add(isNull ? ValueType::Null : ValueType::Text, NodeRole::Adapted, m_places[i],
                     field.text);
    }
    m_record.close();
}

void CsvObjects::noteEncoding()
{
    m_file.encoding = m_cursor.decoder().encoding();
    if (m_file.encoding == TextEncoding::Windows1252) {
        m_file.warnings.append({WarningKind::AssumedEncoding, m_subject, u"Windows-1252"_s});
    }
    if (const qint64 lone = m_cursor.decoder().loneSurrogates(); lone > 0) {
        m_file.warnings.append({WarningKind::LoneSurrogate, m_subject, QString::number(lone)});
    }
}

} // namespace

Result<ObjectFile> readCsvObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                                  ObjectVisitor &visitor, const JobContext &job)
{
    return CsvObjects(device, subject, names, job).read(visitor);
}

} // namespace muster
