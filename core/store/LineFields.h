// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>

#include <optional>
#include <vector>

namespace muster {

/// The fields of one line which is a JSON object. QJsonDocument takes five times as long, and a snapshot can have a million lines.
///
/// It views the line, which must outlive it.
class LineFields
{
public:
    /// Empty when the line is no JSON object or no UTF-8; what a nested value holds is looked at only by `nested`.
    static std::optional<LineFields> parse(const QByteArray &line);

    [[nodiscard]] bool has(const char *key) const { return find(key) != nullptr; }
    /// Empty when there is none, or it is no text.
    [[nodiscard]] QByteArray text(const char *key) const;
    /// -1 when there is none, or it is no whole number from 0 on.
    [[nodiscard]] qint64 number(const char *key) const;
    [[nodiscard]] bool isTrue(const char *key) const;
    /// An array or object; null when there is none.
    [[nodiscard]] QJsonDocument nested(const char *key) const;

private:
    enum class Kind
    {
        Text,   ///< Without its quotes, escapes undone.
        Plain,  ///< A number, true, false or null.
        Nested, ///< An array or object as it is written.
    };
    struct Field
    {
        QByteArray key;
        QByteArray value;
        Kind kind = Kind::Plain;
    };
    class Cursor;

    [[nodiscard]] const Field *find(const char *key) const;

    std::vector<Field> m_fields;
};

} // namespace muster
