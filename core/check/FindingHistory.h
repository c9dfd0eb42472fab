// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"

#include <optional>

namespace muster {

/// How a check stands to the one before.
enum class RunKind
{
    Begins, ///< A run of its own, compared with the last one.
    GoesOn, ///< Of the last run, after a backup or for a document: it takes that one's place.
};

/// What became of a finding since the run before; None where one of the two runs did not ask.
FindingChange changeBetween(const Finding &before, const Finding &now);

/// Says of each finding what became of it since @p before. Runs for different targets are not compared.
void compareWith(Assessment &assessment, const std::optional<Assessment> &before);

} // namespace muster
