// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace muster {

// PowerShell strings are any UTF-16 units, halves of pairs too. In UTF-8 we write such a half as
// the three bytes its number would have, which no proper UTF-8 holds.

/// Appends one UTF-16 unit to @p utf8, joining it with the half of a pair that stands at the end.
void appendUnit(std::string &utf8, char16_t unit);

[[nodiscard]] bool holdsSurrogate(std::string_view utf8);

/// Halves of pairs stay what they are.
[[nodiscard]] QString fromUtf8WithSurrogates(std::string_view utf8);

/// Proper UTF-8: each half of a pair becomes U+FFFD.
[[nodiscard]] std::string withoutSurrogates(std::string_view utf8);

} // namespace muster
