// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Source.h"

namespace muster {

/// The kind of source that @p path most likely is, by what it is called; reading it decides.
[[nodiscard]] SourceKind guessSourceKind(const QString &path);

} // namespace muster
