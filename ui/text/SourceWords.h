// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Contradiction.h"
#include "core/domain/Source.h"

#include <QString>

namespace muster::ui {

/// What was odd while reading, as one whole sentence.
[[nodiscard]] QString warningText(const SourceWarning &warning);
/// Which facts disagree, as one whole sentence with both of them.
[[nodiscard]] QString contradictionText(const Contradiction &contradiction);

} // namespace muster::ui
