// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verify/Evidence.h"

#include <QString>

namespace muster::ui {

/// What a proof found wrong, as one whole sentence.
[[nodiscard]] QString problemText(const ProofProblem &problem);
/// Why an item cannot be proved above its ceiling, from the stable word for it.
[[nodiscard]] QString ceilingText(const QString &reason);
/// Why a stored path was not restored, from the stable word for it.
[[nodiscard]] QString refusalText(const QString &reason);

} // namespace muster::ui
