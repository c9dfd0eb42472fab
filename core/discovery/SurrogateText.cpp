// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/SurrogateText.h"

namespace muster {

namespace {

constexpr std::size_t halfBytes = 3;

unsigned byteAt(std::string_view utf8, std::size_t at)
{
    return static_cast<unsigned char>(utf8[at]);
}

bool isHalfAt(std::string_view utf8, std::size_t at)
{
    return at + halfBytes <= utf8.size() && byteAt(utf8, at) == 0xED
           && byteAt(utf8, at + 1) >= 0xA0;
}

char16_t halfAt(std::string_view utf8, std::size_t at)
{
    return static_cast<char16_t>(0xD000U | ((byteAt(utf8, at + 1) & 0x3FU) << 6U)
                                 | (byteAt(utf8, at + 2) & 0x3FU));
}

void appendCodePoint(std::string &utf8, unsigned code)
{
    const auto put = [&utf8](unsigned byte) { utf8.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

/// Calls @p plain with each run that is proper UTF-8 and @p half with each lone half, in order.
template <typename Plain, typename Half>
void split(std::string_view utf8, Plain plain, Half half)
{
    std::size_t start = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (isHalfAt(utf8, at)) {
            plain(utf8.substr(start, at - start));
            half(halfAt(utf8, at));
            start = at + halfBytes;
            at = start - 1;
        }
    }
    plain(utf8.substr(start));
}

} // namespace

void appendUnit(std::string &utf8, char16_t unit)
{
    const std::size_t size = utf8.size();
    if (QChar::isLowSurrogate(unit) && size >= halfBytes && isHalfAt(utf8, size - halfBytes)) {
        const char16_t high = halfAt(utf8, size - halfBytes);
        if (QChar::isHighSurrogate(high)) {
            utf8.resize(size - halfBytes);
            appendCodePoint(utf8, QChar::surrogateToUcs4(high, unit));
            return;
        }
    }
    appendCodePoint(utf8, unit);
}

bool holdsSurrogate(std::string_view utf8)
{
    for (std::size_t at = utf8.find('\xED'); at != std::string_view::npos;
         at = utf8.find('\xED', at + 1)) {
        if (isHalfAt(utf8, at)) {
            return true;
        }
    }
    return false;
}

QString fromUtf8WithSurrogates(std::string_view utf8)
{
    if (!holdsSurrogate(utf8)) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    QString text;
    split(
        utf8,
        [&text](std::string_view plain) {
            text += QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
        },
        [&text](char16_t half) { text += QChar(half); });
    return text;
}

std::string withoutSurrogates(std::string_view utf8)
{
    std::string text;
    split(
        utf8, [&text](std::string_view plain) { text.append(plain); },
        [&text](char16_t) { text.append("\xEF\xBF\xBD"); });
    return text;
}

} // namespace muster
