// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/IsoDate.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::size_t secondsEnd = 19; ///< After `2018-11-01T16:45:00`.

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Compares with a picture in which `d` stands for any digit.
bool matches(std::string_view text, std::string_view picture)
{
    return text.size() == picture.size()
           && std::equal(text.begin(), text.end(), picture.begin(), [](char c, char wanted) {
                  return wanted == 'd' ? isDigit(c) : c == wanted;
              });
}

/// Where the fraction of the second ends.
std::size_t fractionEnd(std::string_view text)
{
    if (text.size() <= secondsEnd || text[secondsEnd] != '.') {
        return secondsEnd;
    }
    std::size_t at = secondsEnd + 1;
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

bool isIsoDate(std::string_view text)
{
    if (!matches(text.substr(0, secondsEnd), "dddd-dd-ddTdd:dd:dd")) {
        return false;
    }
    const std::size_t end = fractionEnd(text);
    const std::string_view zone = text.substr(end);
    return end != secondsEnd + 1
           && (zone.empty() || zone == "Z" || matches(zone, "+dd:dd") || matches(zone, "-dd:dd"));
}

std::optional<std::string> isoFromMicrosoftDate(std::string_view text)
{
    constexpr std::string_view opening = "/Date(";
    constexpr std::string_view closing = ")/";
    if (!text.starts_with(opening) || !text.ends_with(closing)
        || text.size() <= opening.size() + closing.size()) {
        return std::nullopt;
    }
    text = text.substr(opening.size(), text.size() - opening.size() - closing.size());
    qint64 milliseconds = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (fault != std::errc()
        || !(rest.empty() || matches(rest, "+dddd") || matches(rest, "-dddd"))) {
        return std::nullopt;
    }
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    if (!instant.isValid()) {
        return std::nullopt;
    }
    const bool isWhole = milliseconds % 1000 == 0;
    return instant.toString(isWhole ? Qt::ISODate : Qt::ISODateWithMs).toStdString();
}

QDateTime instantFromIso(std::string_view text)
{
    if (!isIsoDate(text)) {
        return {};
    }
    // Qt reads a fraction of any length, but only knows milliseconds.
    QDateTime instant = QDateTime::fromString(
        QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    const bool hasZone = fractionEnd(text) < text.size();
    if (!hasZone) {
        instant.setTimeSpec(Qt::UTC);
    }
    return instant.toUTC();
}

} // namespace muster
