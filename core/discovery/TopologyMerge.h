// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/PartialDeployment.h"
#include "core/domain/Deployment.h"

#include <QList>

namespace muster {

/// Chooses the most authoritative of @p topologies for @p deployment and writes down where the
/// others disagree with it: clusters, versions, machines and sites.
///
/// Simple URLs, which a published topology does not hold, are taken from the newest document that
/// has them. The places in @p topologies are those of `deployment.sources`.
void mergeTopologies(const QList<SourcedTopology> &topologies, Deployment &deployment);

} // namespace muster
