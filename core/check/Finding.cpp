// SPDX-License-Identifier: Apache-2.0
#include "core/check/Finding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

QString toWord(FindingOutcome outcome)
{
    constexpr std::array<QLatin1StringView, 5> words{"pass"_L1, "fail"_L1, "notApplicable"_L1,
                                                     "unknown"_L1, "notDue"_L1};
    return words.at(static_cast<std::size_t>(outcome));
}

QString toWord(Severity severity)
{
    constexpr std::array<QLatin1StringView, 3> words{"blocker"_L1, "warning"_L1, "info"_L1};
    return words.at(static_cast<std::size_t>(severity));
}

QString toWord(NeededSource source)
{
    constexpr std::array<QLatin1StringView, 12> words{
        "none"_L1,     "topology"_L1, "accounts"_L1,  "fileStore"_L1,       "certificates"_L1,
        "snapshot"_L1, "exports"_L1,  "directory"_L1, "managementShell"_L1, "probes"_L1,
        "server"_L1,   "person"_L1};
    return words.at(static_cast<std::size_t>(source));
}

QString toWord(Verdict verdict)
{
    constexpr std::array<QLatin1StringView, 4> words{"ready"_L1, "conditions"_L1, "notReady"_L1,
                                                     "unknown"_L1};
    return words.at(static_cast<std::size_t>(verdict));
}

qsizetype Assessment::count(FindingOutcome outcome) const
{
    return std::count_if(findings.begin(), findings.end(),
                         [outcome](const Finding &finding) { return finding.outcome == outcome; });
}

} // namespace muster
