// SPDX-License-Identifier: Apache-2.0
#include "core/documents/JsonStream.h"

#include <string_view>

namespace muster {

void JsonStream::separate()
{
    if (m_needsComma) {
        m_buffer.append(',');
    }
    m_needsComma = true;
    if (m_buffer.size() > 65'536) {
        flush();
    }
}

void JsonStream::flush()
{
    if (!m_buffer.isEmpty()) {
        m_sink(m_buffer);
        m_buffer.clear();
    }
}

void JsonStream::begin(char bracket)
{
    separate();
    m_buffer.append(bracket);
    m_needsComma = false;
}

void JsonStream::end(char bracket)
{
    m_buffer.append(bracket);
    m_needsComma = true;
}

void JsonStream::quoted(const QString &text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    m_buffer.append('"');
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_buffer.append('\\').append(c);
        } else if (byte < 0x20) {
            m_buffer.append("\\u00").append(digits[byte >> 4U]).append(digits[byte & 15U]);
        } else {
            m_buffer.append(c);
        }
    }
    m_buffer.append('"');
}

void JsonStream::key(const QString &name)
{
    separate();
    quoted(name);
    m_buffer.append(':');
    m_needsComma = false;
}

void JsonStream::value(const QString &text)
{
    if (text.isNull()) {
        null();
        return;
    }
    separate();
    quoted(text);
}

void JsonStream::value(qint64 number)
{
    separate();
    m_buffer.append(QByteArray::number(number));
}

void JsonStream::value(bool truth)
{
    separate();
    m_buffer.append(truth ? "true" : "false");
}

void JsonStream::value(const QDateTime &time)
{
    if (!time.isValid()) {
        null();
        return;
    }
    value(time.toUTC().toString(Qt::ISODate));
}

void JsonStream::null()
{
    separate();
    m_buffer.append("null");
}

void JsonStream::member(const QString &name, const QString &text)
{
    key(name);
    value(text);
}

void JsonStream::member(const QString &name, qint64 number)
{
    key(name);
    value(number);
}

void JsonStream::member(const QString &name, bool truth)
{
    key(name);
    value(truth);
}

void JsonStream::member(const QString &name, const QDateTime &time)
{
    key(name);
    value(time);
}

void JsonStream::member(const QString &name, const QStringList &texts)
{
    key(name);
    beginArray();
    for (const QString &text : texts) {
        value(text);
    }
    endArray();
}

} // namespace muster
