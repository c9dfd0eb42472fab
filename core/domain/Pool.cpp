// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Pool.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::array<QLatin1StringView, 15> roleWords{
    "enterprise"_L1,       "standard"_L1,     "director"_L1,
    "survivableBranch"_L1, "edge"_L1,         "mediation"_L1,
    "persistentChat"_L1,   "videoInterop"_L1, "trustedApplication"_L1,
    "webApps"_L1,          "gateway"_L1,      "sql"_L1,
    "fileServer"_L1,       "other"_L1,        "unused"_L1,
};

} // namespace

QString toWord(ClusterRole role)
{
    return roleWords.at(static_cast<std::size_t>(role));
}

std::optional<ClusterRole> clusterRoleFromWord(QStringView word)
{
    for (std::size_t i = 0; i < roleWords.size(); ++i) {
        if (word == roleWords.at(i)) {
            return static_cast<ClusterRole>(i);
        }
    }
    return std::nullopt;
}

bool Pool::isPool() const
{
    switch (role) {
    case ClusterRole::EnterpriseFrontEnd:
    case ClusterRole::StandardFrontEnd:
    case ClusterRole::Director:
    case ClusterRole::SurvivableBranch:
    case ClusterRole::Edge:
    case ClusterRole::Mediation:
        return true;
    case ClusterRole::PersistentChat:
    case ClusterRole::VideoInterop:
    case ClusterRole::TrustedApplication:
    case ClusterRole::WebApps:
    case ClusterRole::Gateway:
    case ClusterRole::SqlServer:
    case ClusterRole::FileServer:
    case ClusterRole::Other:
    case ClusterRole::Unused:
        return false;
    }
    return false;
}

bool Pool::isProductServer() const
{
    return isPool() || role == ClusterRole::PersistentChat || role == ClusterRole::VideoInterop;
}

} // namespace muster
