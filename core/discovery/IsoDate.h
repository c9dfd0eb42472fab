// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Whether @p text is `2018-11-01T16:45:00`, with up to seven digits of a fraction and `Z`, an
/// offset or nothing after it: the forms in which PowerShell writes dates.
[[nodiscard]] bool isIsoDate(std::string_view text);

/// The ISO form, in UTC, of a date as Windows PowerShell writes it to JSON: `/Date(1400000000000)/`
/// with an optional offset, which only tells how it was shown. Empty for any other text.
[[nodiscard]] std::optional<std::string> isoFromMicrosoftDate(std::string_view text);

/// The instant that an ISO text of PowerShell means, in UTC to the millisecond. A text without a
/// zone is taken for UTC, for nobody can tell where it was written.
/// Invalid when @p text is none.
[[nodiscard]] QDateTime instantFromIso(std::string_view text);

} // namespace muster
