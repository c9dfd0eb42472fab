// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/Conclusions.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// What one output says of one server.
struct ServerBuild
{
    QString server;
    QString build;
    ProductVersion version = ProductVersion::Sfb2019OrSe;
    bool isPatchLevel = false; ///< Else the build that was first installed.
};

std::optional<ServerBuild> patchBuildOf(const CmdletOutput &output, const PropertyBag &row)
{
    const QString component = row.value(u"ComponentName");
    const QString build = row.value(u"Version");
    if (!component.contains(u"Core Components"_s, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    QString server = row.value(u"PSComputerName");
    if (server.isEmpty()) {
        server = output.scope;
    }
    std::optional<ProductVersion> version = versionFromBuild(build);
    if (component.contains(u"Subscription Edition"_s, Qt::CaseInsensitive)) {
        version = ProductVersion::SubscriptionEdition;
    }
    if (server.isEmpty() || !version) {
        return std::nullopt;
    }
    return ServerBuild{server, build, *version, true};
}

std::optional<ServerBuild> replicaBuildOf(const PropertyBag &row)
{
    const QString server = row.value(u"ReplicaFqdn");
    const QString build = row.value(u"ProductVersion");
    // An upgraded server may go on telling the build of its first installation, so an old build
    // here does not prove that it is no Subscription Edition.
    if (server.isEmpty() || versionFromBuild(build) != ProductVersion::SubscriptionEdition) {
        return std::nullopt;
    }
    return ServerBuild{server, build, ProductVersion::SubscriptionEdition, false};
}

bool hasServer(const Pool &pool, const QString &server)
{
    const auto isServer = [&server](const Fqdn &fqdn) {
        const QString known = server.contains(u'.') ? fqdn.text() : fqdn.hostPart();
        return known.compare(server, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(pool.machines.begin(), pool.machines.end(), isServer);
}

void apply(Pool &pool, const ServerBuild &found)
{
    if (found.isPatchLevel && !pool.builds.contains(found.build)) {
        pool.builds.append(found.build);
    }
    // One server of the newer product is enough: a pool of both is being upgraded.
    const bool isSeries8 = pool.version == ProductVersion::Sfb2019OrSe
                           || (pool.version == ProductVersion::Sfb2019
                               && found.version == ProductVersion::SubscriptionEdition);
    if (isSeries8
        && (found.version == ProductVersion::Sfb2019
            || found.version == ProductVersion::SubscriptionEdition)) {
        pool.version = found.version;
    }
}

} // namespace

void applyBuilds(QList<Pool> &pools, const QList<CmdletOutput> &outputs)
{
    for (const CmdletOutput &output : outputs) {
        const bool isPatch = output.command == u"Get-CsServerPatchVersion"_s;
        if (!isPatch && output.command != u"Get-CsManagementStoreReplicationStatus"_s) {
            continue;
        }
        for (const PropertyBag &row : output.rows) {
            const auto found = isPatch ? patchBuildOf(output, row) : replicaBuildOf(row);
            for (qsizetype i = 0; found && i < pools.size(); ++i) {
                if (hasServer(pools.at(i), found->server)) {
                    apply(pools[i], *found);
                }
            }
        }
    }
}

} // namespace muster
