// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/Merge.h"

#include "core/discovery/AccountMerge.h"
#include "core/discovery/Conclusions.h"
#include "core/discovery/ExportScopes.h"
#include "core/discovery/FileStoreMerge.h"
#include "core/discovery/SourceTimes.h"
#include "core/discovery/TopologyMerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Moves @p from to the end of @p to; each fact's source is then counted from @p offset.
template <typename T>
void append(QList<T> &to, QList<T> &from, int offset)
{
    to.reserve(to.size() + from.size());
    for (T &fact : from) {
        if (fact.source >= 0) {
            fact.source += offset;
        }
        to.append(std::move(fact));
    }
    from.clear();
}

/// Pairs that Get-CsPoolBackupRelationship tells, for a topology may not show them.
void addToldPairs(Deployment &deployment)
{
    const QString command = u"Get-CsPoolBackupRelationship"_s;
    const auto findPool = [&deployment](const QString &name) {
        return std::find_if(deployment.pools.begin(), deployment.pools.end(),
                            [&name](const Pool &pool) {
                                return pool.fqdn.text().compare(name, Qt::CaseInsensitive) == 0;
                            });
    };
    for (const CmdletOutput &output : std::as_const(deployment.outputs)) {
        if (output.command != command) {
            continue;
        }
        for (const PropertyBag &row : output.rows) {
            QString own = row.value(u"PoolFqdn");
            own = own.isEmpty() ? output.scope : own;
            const auto first = findPool(own);
            const auto second = findPool(row.value(u"BackupPoolFqdn"));
            if (first == deployment.pools.end() || second == deployment.pools.end()
                || first->pairedWith == second->fqdn) {
                continue;
            }
            first->pairedWith = second->fqdn;
            second->pairedWith = first->fqdn;
            deployment.pairs.append({first->fqdn, second->fqdn, command});
        }
    }
}

void concludeTopology(Deployment &deployment)
{
    if (!deployment.topology) {
        return;
    }
    Conclusions conclusions = conclude(*deployment.topology);
    deployment.pools = std::move(conclusions.pools);
    deployment.trunks = std::move(conclusions.trunks);
    deployment.edgeNames = std::move(conclusions.edgeNames);
    deployment.pairs = std::move(conclusions.pairs);
    deployment.fileStoreServices = std::move(conclusions.fileStoreServices);
    applyBuilds(deployment.pools, deployment.outputs);
    addToldPairs(deployment);
}

} // namespace

Result<Deployment> merge(QList<PartialDeployment> parts, const Clock &clock)
{
    if (parts.isEmpty()) {
        return fail(ErrorCode::NoSources);
    }
    Deployment deployment;
    deployment.discoveredAt = clock.now();
    QList<SourcedTopology> topologies;
    QHash<QString, QString> registrars;
    for (PartialDeployment &part : parts) {
        const auto offset = static_cast<int>(deployment.sources.size());
        deployment.sources += std::move(part.sources);
        append(topologies, part.topologies, offset);
        append(deployment.accounts, part.accounts, offset);
        append(deployment.certificates, part.certificates, offset);
        append(deployment.exports, part.exports, offset);
        append(deployment.fileStores, part.fileStores, offset);
        append(deployment.outputs, part.outputs, offset);
        registrars.insert(part.registrars);
    }
    mergeTopologies(topologies, deployment);
    concludeTopology(deployment);
    mergeAccounts(deployment, registrars);
    mergeFileStores(deployment);
    nameExportScopes(deployment);
    compareTimes(deployment);
    return deployment;
}

} // namespace muster
