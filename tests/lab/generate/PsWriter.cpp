// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/PsWriter.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace muster::lab {

using namespace Qt::StringLiterals;

PsWriter::PsWriter(QIODevice &device, TextEncoding encoding)
    : m_device(device)
    , m_encoding(encoding)
{
}

void PsWriter::add(const PsObject &object)
{
    if (!m_isStarted) {
        m_isStarted = true;
        if (m_encoding == TextEncoding::Utf16) {
            m_device.write("\xFF\xFE", 2);
        } else if (m_encoding == TextEncoding::Utf8WithMark) {
            m_device.write("\xEF\xBB\xBF", 3);
        }
        writeStart();
    }
    write(object);
    ++m_count;
    if (m_buffer.size() > (1 << 18)) {
        flush();
    }
}

void PsWriter::finish()
{
    if (!m_isStarted) {
        m_isStarted = true;
        writeStart();
    }
    writeEnd();
    flush();
}

void PsWriter::put(QByteArrayView utf8)
{
    m_buffer.append(utf8);
}

void PsWriter::flush()
{
    if (m_encoding == TextEncoding::Utf16) {
        const QString text = QString::fromUtf8(m_buffer);
        QByteArray units;
        units.reserve(text.size() * 2);
        for (const QChar letter : text) {
            units.append(static_cast<char>(letter.cell()));
            units.append(static_cast<char>(letter.row()));
        }
        m_device.write(units);
    } else {
        m_device.write(m_buffer);
    }
    m_buffer.resize(0);
}

namespace {

/// `Select-Object | Export-Csv` of Windows PowerShell, American culture: a type line, every field
/// quoted, and no lists, which would only show the name of their type.
class CsvWriter final : public PsWriter
{
public:
    CsvWriter(QIODevice &device, TextEncoding encoding)
        : PsWriter(device, encoding)
    {
    }

private:
    void writeStart() override {}
    void writeEnd() override {}

    void write(const PsObject &object) override
    {
        if (count() == 0) {
            writeHeader(object);
        }
        bool isFirst = true;
        for (const auto &property : object.properties) {
            if (property.second.kind == PsValue::Kind::Strings) {
                continue;
            }
            if (!isFirst) {
                put(",");
            }
            isFirst = false;
            if (property.second.kind != PsValue::Kind::Null) {
                putQuoted(textOf(property.second));
            }
        }
        put("\r\n");
    }

    void writeHeader(const PsObject &object)
    {
        if (!object.isNoteBag) {
            put("#TYPE Selected.");
            put(object.types->first());
            put("\r\n");
        }
        QByteArray header;
        for (const auto &property : object.properties) {
            if (property.second.kind == PsValue::Kind::Strings) {
                continue;
            }
            header += header.isEmpty() ? "\"" : ",\"";
            header += property.first;
            header += '"';
        }
        put(header + "\r\n");
    }

    static QByteArray textOf(const PsValue &value)
    {
        if (value.kind == PsValue::Kind::Date) {
            const QDateTime time =
                QDateTime::fromMSecsSinceEpoch(value.milliseconds, QTimeZone::utc());
            return QLocale::c().toString(time, u"M/d/yyyy h:mm:ss AP"_s).toUtf8();
        }
        return value.text;
    }

    void putQuoted(QByteArray text)
    {
        put("\"");
        put(text.contains('"') ? text.replace('"', "\"\"") : text);
        put("\"");
    }
};

/// `ConvertTo-Json` of Windows PowerShell 5.1: a single result is no array, dates are
/// `\/Date(…)\/`.
class JsonWriter final : public PsWriter
{
public:
    JsonWriter(QIODevice &device, TextEncoding encoding)
        : PsWriter(device, encoding)
    {
    }

private:
    void writeStart() override {}

    void write(const PsObject &object) override
    {
        // Only the second result shows that an array is needed, so one is always held back.
        if (count() > 0) {
            put(count() == 1 ? "[" : ",\r\n");
            put(m_held);
        }
        m_held = toJson(object.properties);
    }

    void writeEnd() override
    {
        if (count() > 1) {
            put(",\r\n");
        }
        put(m_held);
        put(count() > 1 ? "]\r\n" : "\r\n");
    }

    static QByteArray quoted(const QByteArray &text)
    {
        QByteArray result("\"");
        for (const char letter : text) {
            const auto code = static_cast<unsigned char>(letter);
            if (letter == '"' || letter == '\\') {
                result += '\\';
                result += letter;
            } else if (code < 0x20 || letter == '<' || letter == '>' || letter == '&'
                       || letter == '\'') {
                result += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
            } else {
                result += letter;
            }
        }
        return result + '"';
    }

    static QByteArray toJson(const PsProperties &properties)
    {
        QByteArray result("{");
        for (const auto &property : properties) {
            result += result.size() == 1 ? "" : ",";
            result += quoted(property.first) + ':' + toJson(property.second);
        }
        return result + '}';
    }

    static QByteArray toJson(const PsValue &value)
    {
        switch (value.kind) {
        case PsValue::Kind::Null:
            return "null";
        case PsValue::Kind::Bool:
            return value.text.toLower();
        case PsValue::Kind::Integer:
            return value.text;
        case PsValue::Kind::Date:
            return "\"\\/Date(" + QByteArray::number(value.milliseconds) + ")\\/\"";
        case PsValue::Kind::Object:
            return toJson(value.properties);
        case PsValue::Kind::Strings: {
            QByteArray result("[");
            for (const QByteArray &item : value.items) {
                result += result.size() == 1 ? "" : ",";
                result += quoted(item);
            }
            return result + ']';
        }
        case PsValue::Kind::String:
        case PsValue::Kind::Guid:
            break;
        }
        return quoted(value.text);
    }

    QByteArray m_held;
};

} // namespace

std::unique_ptr<PsWriter> makePsWriter(const QString &format, QIODevice &device,
                                       TextEncoding encoding)
{
    if (format == u"clixml"_s) {
        return makeClixmlWriter(device, encoding);
    }
    if (format == u"json"_s) {
        return std::make_unique<JsonWriter>(device, encoding);
    }
    return std::make_unique<CsvWriter>(device, encoding);
}

} // namespace muster::lab
