// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ReadinessRule.h"
#include "core/knowledge/ProductFacts.h"

namespace muster {

/// The reviewed data that the checks stand on.
struct CheckKnowledge
{
    ReadinessRules rules;
    BuildTable builds;

    /// Reads what comes with the program.
    /// @errors  those of ReadinessRules::load and loadBuilds.
    static Result<CheckKnowledge> load();
};

} // namespace muster
