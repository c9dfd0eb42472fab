// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Certificate.h"
#include "core/domain/CmdletOutput.h"
#include "core/domain/Contradiction.h"
#include "core/domain/FileStoreTree.h"
#include "core/domain/NativeExport.h"
#include "core/domain/Pool.h"
#include "core/domain/Source.h"
#include "core/domain/Topology.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace muster {

/// What was discovered: everything the later steps conclude from.
struct Deployment
{
    QList<SourceRecord> sources;
    std::optional<Topology>
        topology; ///< The most authoritative document read; empty when no source had one.
    int topologySource = -1;
    QList<Pool> pools; ///< Every cluster of the topology, in its order.
    QList<Trunk> trunks;
    QList<EdgeNames> edgeNames;
    QList<PoolPair> pairs;
    QList<FileStoreService> fileStoreServices;
    QList<Account> accounts;
    QList<Certificate> certificates;
    QList<FileStoreTree> fileStores;
    QList<NativeExport> exports;
    QList<CmdletOutput> outputs; ///< Of commands that list no accounts.
    QList<Contradiction> contradictions;
    QDateTime discoveredAt;

    [[nodiscard]] const Pool *findPool(const Fqdn &fqdn) const;
    [[nodiscard]] const Site *findSite(const QString &key) const;
    [[nodiscard]] qsizetype accountsOn(const Fqdn &pool) const;

    friend bool operator==(const Deployment &, const Deployment &) = default;
};

} // namespace muster
