// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectNode.h"

#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Undoes CLIXML's own escapes, `_xHHHH_` for one UTF-16 unit, in one pass from left to right.
/// What is no such escape stays as it is; halves of pairs without partner are kept.
///
/// @returns  a view of @p text itself when there was nothing to undo, else of @p buffer.
/// @source   [MS-PSRP] 2.2.5.3.2
[[nodiscard]] std::string_view decodeClixmlText(std::string_view text, std::string &buffer);

/// The type that a primitive element such as `I32` holds; empty for any other element.
[[nodiscard]] std::optional<ValueType> clixmlPrimitive(std::string_view element);

/// Whether text of this type is written with escapes.
[[nodiscard]] bool hasClixmlEscapes(ValueType type);

/// The text of a primitive as records keep it: trimmed where white space means nothing, truth as
/// `true` or `false`. Empty when @p text is no value of this type.
[[nodiscard]] std::optional<std::string_view> checkedClixmlValue(ValueType type,
                                                                 std::string_view text);

} // namespace muster
