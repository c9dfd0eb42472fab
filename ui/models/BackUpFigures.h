// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/BackupPlan.h"
#include "core/store/Manifest.h"
#include "core/verify/Evidence.h"
#include "ui/widgets/FigureStrip.h"

#include <QList>
#include <QString>

#include <optional>

namespace muster::ui {

/// What a plan will take, before it runs.
[[nodiscard]] QList<Figure> planFigures(const BackupPlan &plan);
/// What came of it. @param evidence  nullptr when it was not proved.
[[nodiscard]] QList<Figure> snapshotFigures(const Manifest &manifest, const Evidence *evidence);
/// Verb and amount: "Back up 4 pools"; items where the plan takes nothing that belongs to one pool.
[[nodiscard]] QString backUpVerb(const std::optional<BackupPlan> &plan);
/// "Snapshot of 12 March 2026, 14:05 · 20260312T130512Z_7c41e09b"
[[nodiscard]] QString snapshotTitle(const Manifest &manifest);

} // namespace muster::ui
