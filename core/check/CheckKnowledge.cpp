// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckKnowledge.h"

namespace muster {

Result<CheckKnowledge> CheckKnowledge::load()
{
    const Result<ReadinessRules> rules = ReadinessRules::load();
    if (!rules) {
        return fail(rules.error());
    }
    const Result<BuildTable> builds = loadBuilds();
    if (!builds) {
        return fail(builds.error());
    }
    return CheckKnowledge{*rules, *builds};
}

} // namespace muster
