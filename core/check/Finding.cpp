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

QString toWord(FindingChange change)
{
    constexpr std::array<QLatin1StringView, 6> words{"none"_L1,     "new"_L1,       "regressed"_L1,
                                                     "improved"_L1, "unchanged"_L1, "gone"_L1};
    return words.at(static_cast<std::size_t>(change));
}

bool Finding::isOpen() const
{
    return outcome == FindingOutcome::Fail || outcome == FindingOutcome::Unknown;
}

qsizetype Assessment::count(FindingOutcome outcome) const
{
    return std::count_if(findings.begin(), findings.end(),
                         [outcome](const Finding &finding) { return finding.outcome == outcome; });
}

qsizetype Assessment::count(FindingChange change) const
{
    return std::count_if(findings.begin(), findings.end(),
                         [change](const Finding &finding) { return finding.change == change; });
}

qsizetype Assessment::count(RiskState state) const
{
    return std::count_if(risks.begin(), risks.end(),
                         [state](const RiskEntry &entry) { return entry.state == state; });
}

const Finding *Assessment::find(const QString &id) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&id](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

const RiskEntry *Assessment::findRisk(const QString &id) const
{
    const auto found = std::find_if(risks.begin(), risks.end(), [&id](const RiskEntry &entry) {
        return entry.risk.finding == id;
    });
    return found == risks.end() ? nullptr : &*found;
}

} // namespace muster
