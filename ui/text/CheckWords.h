// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"

#include <QString>

namespace muster::ui {

// What the values of core/check are called on screen and in the terminal, in its language.

/// "Passed", "Unknown".
[[nodiscard]] QString wordFor(FindingOutcome outcome);
/// "Blocker", "Warning", "Note".
[[nodiscard]] QString wordFor(Severity severity);
/// "Ready", "Not ready".
[[nodiscard]] QString wordFor(Verdict verdict);
/// What would answer an unknown check: "A directory".
[[nodiscard]] QString wordFor(NeededSource source);
/// "Before the first users move".
[[nodiscard]] QString wordFor(Stage stage);
/// "New", "Regressed", "Gone".
[[nodiscard]] QString wordFor(FindingChange change);
/// "Accepted", "Expired".
[[nodiscard]] QString wordFor(RiskState state);
/// What would answer that many unknown checks: "Connect the directory to answer 23 more."
[[nodiscard]] QString wouldAnswer(NeededSource source, qsizetype count);

} // namespace muster::ui
