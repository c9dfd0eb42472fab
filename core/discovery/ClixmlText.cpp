// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ClixmlText.h"

#include "core/discovery/IsoDate.h"
#include "core/discovery/SurrogateText.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

namespace muster {

namespace {

constexpr std::size_t escapeBytes = 7; ///< `_xHHHH_`
constexpr std::string_view space = " \t\r\n";

struct Primitive
{
    std::string_view element;
    ValueType type = ValueType::Null;
};

/// The most frequent first, for they are looked through in this order.
constexpr std::array primitives{
    Primitive{"S", ValueType::Text},          Primitive{"Nil", ValueType::Null},
    Primitive{"B", ValueType::Boolean},       Primitive{"I32", ValueType::Int32},
    Primitive{"DT", ValueType::DateTime},     Primitive{"G", ValueType::Guid},
    Primitive{"BA", ValueType::Bytes},        Primitive{"C", ValueType::Char},
    Primitive{"By", ValueType::Byte},         Primitive{"SB", ValueType::SignedByte},
    Primitive{"U16", ValueType::UInt16},      Primitive{"I16", ValueType::Int16},
    Primitive{"U32", ValueType::UInt32},      Primitive{"U64", ValueType::UInt64},
    Primitive{"I64", ValueType::Int64},       Primitive{"Sg", ValueType::Single},
    Primitive{"Db", ValueType::Double},       Primitive{"D", ValueType::Decimal},
    Primitive{"TS", ValueType::TimeSpan},     Primitive{"URI", ValueType::Uri},
    Primitive{"Version", ValueType::Version}, Primitive{"XD", ValueType::Xml},
    Primitive{"SBK", ValueType::ScriptBlock}, Primitive{"SS", ValueType::Protected},
    Primitive{"PR", ValueType::Progress},
};

/// The unit that an escape at @p at stands for; -1 when there is none.
int unitAt(std::string_view text, std::size_t at)
{
    if (at + escapeBytes > text.size() || text[at + 1] != 'x'
        || text[at + escapeBytes - 1] != '_') {
        return -1;
    }
    int unit = 0;
    const char *begin = text.data() + at + 2;
    const auto [end, fault] = std::from_chars(begin, begin + 4, unit, 16);
    return fault == std::errc() && end == begin + 4 && *begin != '-' ? unit : -1;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) {
        return text.substr(0, 0);
    }
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool isMadeOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

bool isWholeNumber(std::string_view text)
{
    constexpr std::size_t longest = 20; // Of 64 bits, with sign.
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    return !digits.empty() && text.size() <= longest && isMadeOf(digits, "0123456789");
}

bool isReal(std::string_view text)
{
    if (text == "INF" || text == "-INF" || text == "NaN") {
        return true;
    }
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && fault != std::errc::invalid_argument
           && end == text.data() + text.size();
}

bool isGuid(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-'
           && text[23] == '-' && isMadeOf(text, "0123456789abcdefABCDEF-");
}

bool isVersion(std::string_view text)
{
    return !text.empty() && isMadeOf(text, "0123456789.");
}

bool isDuration(std::string_view text)
{
    return text.size() > 2 && (text.starts_with('P') || text.starts_with("-P"))
           && isMadeOf(text, "-PYMDTHS.0123456789");
}

bool isBase64(std::string_view text)
{
    return isMadeOf(text,
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \r\n\t");
}

std::optional<std::string_view> truth(std::string_view text)
{
    if (text == "true" || text == "1") {
        return "true";
    }
    return text == "false" || text == "0" ? std::optional<std::string_view>("false") : std::nullopt;
}

} // namespace

std::string_view decodeClixmlText(std::string_view text, std::string &buffer)
{
    std::size_t at = text.find("_x");
    while (at != std::string_view::npos && unitAt(text, at) < 0) {
        at = text.find("_x", at + 1);
    }
    if (at == std::string_view::npos) {
        return text;
    }
    buffer.assign(text.substr(0, at));
    while (at < text.size()) {
        const int unit = text[at] == '_' ? unitAt(text, at) : -1;
        if (unit >= 0) {
            appendUnit(buffer, static_cast<char16_t>(unit));
            at += escapeBytes;
        } else {
            buffer.push_back(text[at]);
            ++at;
        }
    }
    return buffer;
}

std::optional<ValueType> clixmlPrimitive(std::string_view element)
{
    const auto found =
        std::find_if(primitives.begin(), primitives.end(), [element](const Primitive &primitive) {
            return primitive.element == element;
        });
    return found == primitives.end() ? std::nullopt : std::optional(found->type);
}

bool hasClixmlEscapes(ValueType type)
{
    return type == ValueType::Text || type == ValueType::Uri || type == ValueType::Xml
           || type == ValueType::ScriptBlock;
}

std::optional<std::string_view> checkedClixmlValue(ValueType type, std::string_view text)
{
    const std::string_view value = trimmed(text);
    const auto when = [value](bool isGood) { return isGood ? std::optional(value) : std::nullopt; };
    if (isInteger(type)) {
        return when(isWholeNumber(value));
    }
    switch (type) {
    case ValueType::Boolean:
        return truth(value);
    case ValueType::Single:
    case ValueType::Double:
        return when(isReal(value));
    case ValueType::Decimal:
        return when(!value.empty() && isMadeOf(value, "-.0123456789"));
    case ValueType::DateTime:
        return when(isIsoDate(value));
    case ValueType::TimeSpan:
        return when(isDuration(value));
    case ValueType::Guid:
        return when(isGuid(value));
    case ValueType::Version:
        return when(isVersion(value));
    case ValueType::Bytes:
        return when(isBase64(value));
    case ValueType::Null:
    case ValueType::Protected:
        return std::string_view();
    default:
        return text;
    }
}

} // namespace muster
