// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <span>

namespace muster {

/// Takes bytes as they come.
using ByteSink = std::function<Result<void>(std::span<const char>)>;
/// Fills the buffer as far as it can; 0 is the end.
using ByteSource = std::function<Result<qint64>(std::span<char>)>;

} // namespace muster
