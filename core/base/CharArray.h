// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace muster {

/// A literal as a function sees it, with its closing NUL.
///
/// A function that takes bytes deletes its overload for this, for it would take the NUL for content.
template <std::size_t length>
using CharArray = const char (&)[length]; // NOLINT(modernize-avoid-c-arrays): a literal is one.

} // namespace muster
