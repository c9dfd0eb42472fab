// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/TextCursor.h"

#include <string>
#include <string_view>

namespace muster {

enum class JsonNumber
{
    Whole,
    Fraction, ///< With a point or an exponent.
};

/// The words, strings and numbers of a JSON text (RFC 8259), read one after the other.
///
/// Every function fails with JsonMalformed and the line, or with what the TextDecoder said.
class JsonText
{
public:
    JsonText(QIODevice &device, const QString &subject, const JobContext &job)
        : m_cursor(device, subject, job)
        , m_subject(subject)
    {
    }

    [[nodiscard]] int peek() { return m_cursor.peek(); }
    void next() { m_cursor.next(); }
    /// Moves on to what is no white space, and returns it without taking it.
    int skipSpace();
    [[nodiscard]] qint64 line() const { return m_cursor.line(); }
    [[nodiscard]] const QString &subject() const { return m_subject; }
    [[nodiscard]] Result<void> status() const { return m_cursor.status(); }
    [[nodiscard]] TextEncoding encoding() const { return m_cursor.decoder().encoding(); }

    /// Reads a string from its quote to its quote into @p text, as UTF-8 with lone surrogates kept.
    /// @errors  TooLarge besides.
    Result<void> readString(std::string &text);
    Result<JsonNumber> readNumber(std::string &text);
    Result<void> readWord(std::string_view word);

    Failure malformed(const QString &why);
    /// Names the letter under the cursor as the fault.
    Failure unexpected();

private:
    Result<void> readEscape(std::string &text);
    Result<char16_t> readUnit();
    bool takeDigits(std::string &text);
    bool takeAny(std::string &text, std::string_view letters);

    TextCursor m_cursor;
    QString m_subject;
};

} // namespace muster
