// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Layout.h"

#include <algorithm>

namespace muster::lab {

using namespace Qt::StringLiterals;

QString ServiceId::toText() const
{
    return u"%1-%2-%3"_s.arg(site).arg(role).arg(instance);
}

const ClusterSpec *Layout::cluster(const ClusterId &id) const
{
    const auto it = std::find_if(clusters.begin(), clusters.end(),
                                 [&](const ClusterSpec &cluster) { return cluster.id == id; });
    return it == clusters.end() ? nullptr : &*it;
}

const ServiceSpec *Layout::service(const ServiceId &id) const
{
    const auto it = std::find_if(services.begin(), services.end(),
                                 [&](const ServiceSpec &service) { return service.id == id; });
    return it == services.end() ? nullptr : &*it;
}

} // namespace muster::lab
