// SPDX-License-Identifier: Apache-2.0
#include "core/store/LineFields.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstring>

namespace muster {

/// Goes through a line from left to right.
class LineFields::Cursor
{
public:
    explicit Cursor(const QByteArray &line)
        : m_at(line.constData())
        , m_end(m_at + line.size())
    {
    }

    bool object(std::vector<Field> &fields)
    {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return isAtEnd();
        }
        do {
            Field field;
            skipSpaces();
            if (!string(field.key) || !take(':') || !value(field)) {
                return false;
            }
            fields.push_back(std::move(field));
        } while (take(','));
        return take('}') && isAtEnd();
    }

private:
    void skipSpaces()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n')) {
            ++m_at;
        }
    }

    bool take(char wanted)
    {
        skipSpaces();
        if (m_at == m_end || *m_at != wanted) {
            return false;
        }
        ++m_at;
        return true;
    }

    bool isAtEnd()
    {
        skipSpaces();
        return m_at == m_end;
    }

    bool value(Field &field)
    {
        skipSpaces();
        if (m_at == m_end) {
            return false;
        }
        if (*m_at == '"') {
            field.kind = Kind::Text;
            return string(field.value);
        }
        if (*m_at == '[' || *m_at == '{') {
            field.kind = Kind::Nested;
            return nested(field.value);
        }
        const char *from = m_at;
        const auto isPlain = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+'
                   || c == '.' || c == 'E';
        };
        m_at = std::find_if_not(m_at, m_end, isPlain);
        field.value = QByteArray::fromRawData(from, m_at - from);
        return m_at > from;
    }

    /// Passes over an array or object; that its brackets and strings end is all that is looked at.
    bool nested(QByteArray &raw)
    {
        const char *from = m_at;
        qsizetype depth = 0;
        do {
            if (m_at == m_end) {
                return false;
            }
            if (*m_at == '"') {
                if (!passString()) {
                    return false;
                }
                continue;
            }
            depth += *m_at == '[' || *m_at == '{' ? 1 : *m_at == ']' || *m_at == '}' ? -1 : 0;
            ++m_at;
        } while (depth > 0);
        raw = QByteArray::fromRawData(from, m_at - from);
        return true;
    }

    /// @returns whether it ends; then the cursor stands behind it.
    bool passString()
    {
        for (++m_at; m_at < m_end; ++m_at) {
            if (static_cast<unsigned char>(*m_at) < 0x20) {
                return false;
            }
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            m_at += *m_at == '\\' && m_at + 1 < m_end ? 1 : 0;
        }
        return false;
    }

    bool string(QByteArray &text)
    {
        const char *from = m_at + 1;
        if (m_at == m_end || *m_at != '"' || !passString()) {
            return false;
        }
        const auto length = m_at - 1 - from;
        text = QByteArray::fromRawData(from, length);
        return std::memchr(from, '\\', size_t(length)) == nullptr || unescape(text);
    }

    static bool unescape(QByteArray &text)
    {
        QString plain;
        const QString escaped = QString::fromUtf8(text);
        for (qsizetype i = 0; i < escaped.size(); ++i) {
            if (escaped.at(i) != u'\\') {
                plain += escaped.at(i);
                continue;
            }
            static constexpr char16_t names[] = u"\"\\/bfnrt";
            static constexpr char16_t meant[] = u"\"\\/\b\f\n\r\t";
            const QChar name = ++i < escaped.size() ? escaped.at(i) : QChar();
            const char16_t *found = std::find(names, names + 8, name.unicode());
            if (name == u'u') {
                bool isHex = false;
                const ushort unit = QStringView(escaped).mid(i + 1, 4).toUShort(&isHex, 16);
                if (!isHex || i + 4 >= escaped.size()) {
                    return false;
                }
                plain += QChar(unit);
                i += 4;
            } else if (found != names + 8) {
                plain += QChar(meant[found - names]);
            } else {
                return false;
            }
        }
        text = plain.toUtf8();
        return true;
    }

    const char *m_at;
    const char *m_end;
};

std::optional<LineFields> LineFields::parse(const QByteArray &line)
{
    LineFields fields;
    if (!QUtf8StringView(line).isValidUtf8() || !Cursor(line).object(fields.m_fields)) {
        return std::nullopt;
    }
    return fields;
}

const LineFields::Field *LineFields::find(const char *key) const
{
    const auto found = std::find_if(m_fields.rbegin(), m_fields.rend(),
                                    [key](const Field &field) { return field.key == key; });
    return found == m_fields.rend() ? nullptr : &*found;
}

QByteArray LineFields::text(const char *key) const
{
    const Field *field = find(key);
    return field != nullptr && field->kind == Kind::Text
               ? QByteArray(field->value.constData(), field->value.size())
               : QByteArray();
}

qint64 LineFields::number(const char *key) const
{
    const Field *field = find(key);
    bool isNumber = false;
    const qint64 value =
        field != nullptr && field->kind == Kind::Plain ? field->value.toLongLong(&isNumber) : 0;
    return isNumber && value >= 0 ? value : -1;
}

bool LineFields::isTrue(const char *key) const
{
    const Field *field = find(key);
    return field != nullptr && field->kind == Kind::Plain && field->value == "true";
}

QJsonDocument LineFields::nested(const char *key) const
{
    const Field *field = find(key);
    return field != nullptr && field->kind == Kind::Nested ? QJsonDocument::fromJson(field->value)
                                                           : QJsonDocument();
}

} // namespace muster
