// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectRecord.h"

#include <string>
#include <string_view>

namespace muster {

/// One value as a single text, the way a table shows it; proper UTF-8.
struct ValueText
{
    std::string_view utf8; ///< Of the record, or of the buffer that was handed in.
    bool isNull = false;
    bool isTypeName = false; ///< Nothing but the name of a type: the values were not expanded.
    bool hadLoneSurrogate = false; ///< A half of a pair became U+FFFD.
};

/// Flattens @p value.
///
/// A list is its items, one on each line, for directory values hold any other separator. An
/// object is its `FriendlyName`, else its text form, its `DistinguishedName`, its `Name`, else
/// `@{A=1; B=2}`. An enumeration is its names; truth is `True` or `False`, as PowerShell prints it.
///
/// @param buffer  is overwritten; `utf8` may point into it.
ValueText flatten(const ObjectView &value, std::string &buffer);

/// Whether @p text looks like `System.Byte[]` or `Microsoft.Rtc.Management…`: what Export-Csv prints
/// of a list or an object.
[[nodiscard]] bool isDotNetTypeName(std::string_view text);

} // namespace muster
