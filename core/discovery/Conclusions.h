// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/CmdletOutput.h"
#include "core/domain/Pool.h"
#include "core/domain/Topology.h"

#include <QList>

namespace muster {

/// What follows from a topology (formats.md §5).
struct Conclusions
{
    QList<Pool> pools; ///< Every cluster, in the order of the topology.
    QList<Trunk> trunks;
    QList<EdgeNames> edgeNames;
    QList<PoolPair> pairs;
    QList<FileStoreService> fileStoreServices;
};

/// Concludes roles, versions, trunks, Edge names, pairs and file stores.
///
/// Two pools that home accounts and of which one's Registrar or UserServices depends on the
/// other's are a pair, whatever the usage of that dependency says (formats.md §4.3).
Conclusions conclude(const Topology &topology);

/// Adds to each pool the patch builds of its servers which @p outputs tell, and decides by them
/// whether service version 8 is 2019 or Subscription Edition.
///
/// @source  Get-CsServerPatchVersion (the version of "…, Core Components", for the server the
///          output is from) and Get-CsManagementStoreReplicationStatus, which knows every replica
///          but only the build first installed.
void applyBuilds(QList<Pool> &pools, const QList<CmdletOutput> &outputs);

} // namespace muster
