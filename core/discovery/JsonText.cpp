// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/JsonText.h"

#include "core/discovery/ObjectVisitor.h"
#include "core/discovery/SurrogateText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::size_t maximumDigits = 400;

int hexValue(int c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Failure JsonText::malformed(const QString &why)
{
    // A text that could not be read on looks truncated from here.
    const Result<void> status = m_cursor.status();
    return status ? fail(ErrorCode::JsonMalformed, m_subject, why, m_cursor.line())
                  : fail(status.error());
}

Failure JsonText::unexpected()
{
    const int c = m_cursor.peek();
    return malformed(c == TextCursor::end ? u"ends in the middle"_s
                                          : u"unexpected '%1'"_s.arg(QChar(c)));
}

int JsonText::skipSpace()
{
    int c = m_cursor.peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        m_cursor.next();
        c = m_cursor.peek();
    }
    return c;
}

Result<void> JsonText::readString(std::string &text)
{
    text.clear();
    m_cursor.next();
    for (;;) {
        const int c = m_cursor.peek();
        if (c < 0x20) { // The end is below every letter too.
            return c == TextCursor::end ? unexpected() : malformed(u"a line break in a string"_s);
        }
        m_cursor.next();
        if (c == '"') {
            return {};
        }
        if (c != '\\') {
            text.push_back(static_cast<char>(c));
        } else if (Result<void> escape = readEscape(text); !escape) {
            return escape;
        }
        if (text.size() > maximumRecordBytes) {
            return fail(ErrorCode::TooLarge, m_subject, u"one string"_s, m_cursor.line());
        }
    }
}

Result<void> JsonText::readEscape(std::string &text)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const int c = m_cursor.peek();
    if (c == 'u') {
        m_cursor.next();
        const Result<char16_t> unit = readUnit();
        if (!unit) {
            return fail(unit.error());
        }
        appendUnit(text, *unit);
        return {};
    }
    const std::size_t at =
        c == TextCursor::end ? std::string_view::npos : letters.find(static_cast<char>(c));
    if (at == std::string_view::npos) {
        return unexpected();
    }
    m_cursor.next();
    text.push_back(meanings[at]);
    return {};
}

Result<char16_t> JsonText::readUnit()
{
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexValue(m_cursor.peek());
        if (digit < 0) {
            return unexpected();
        }
        m_cursor.next();
        unit = unit * 16 + digit;
    }
    return static_cast<char16_t>(unit);
}

Result<void> JsonText::readWord(std::string_view word)
{
    for (const char c : word) {
        if (m_cursor.peek() != c) {
            return unexpected();
        }
        m_cursor.next();
    }
    return {};
}

bool JsonText::takeDigits(std::string &text)
{
    const std::size_t before = text.size();
    while (m_cursor.peek() >= '0' && m_cursor.peek() <= '9' && text.size() < maximumDigits) {
        text.push_back(static_cast<char>(m_cursor.next()));
    }
    return text.size() > before;
}

bool JsonText::takeAny(std::string &text, std::string_view letters)
{
    const int c = m_cursor.peek();
    if (c == TextCursor::end || letters.find(static_cast<char>(c)) == std::string_view::npos) {
        return false;
    }
    text.push_back(static_cast<char>(m_cursor.next()));
    return true;
}

Result<JsonNumber> JsonText::readNumber(std::string &text)
{
    text.clear();
    takeAny(text, "-");
    if (!takeDigits(text)) {
        return unexpected();
    }
    JsonNumber number = JsonNumber::Whole;
    if (takeAny(text, ".")) {
        number = JsonNumber::Fraction;
        if (!takeDigits(text)) {
            return unexpected();
        }
    }
    if (takeAny(text, "eE")) {
        number = JsonNumber::Fraction;
        takeAny(text, "+-");
        if (!takeDigits(text)) {
            return unexpected();
        }
    }
    return number;
}

} // namespace muster
