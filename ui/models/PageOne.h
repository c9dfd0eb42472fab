// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/BackupPlan.h"
#include "core/project/ProjectState.h"
#include "ui/widgets/StatusLines.h"

#include <QList>

#include <optional>

namespace muster::ui {

/// What the first page of the report will say: verdict, what was not looked at, what is unprotected, what is proved.
/// @param plan  names what is unprotected; without one the newest snapshot gives the number.
[[nodiscard]] QList<StatusLine> pageOneLines(const ProjectState &project,
                                             const std::optional<BackupPlan> &plan,
                                             const BackupCatalogue &catalogue);

} // namespace muster::ui
