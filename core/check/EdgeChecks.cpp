// SPDX-License-Identifier: Apache-2.0
// EDGE: Edge pools and federation.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The official test of a federation-enabled Edge pool (Get-CsService -EdgeServer, AccessEdgeExternalSipPort).
constexpr int federationPort = 5061;
const QString cloudProxy = u"sipfed.online.lync.com"_s;

bool isFederated(const Topology &topology, const Pool &pool)
{
    return std::any_of(
        topology.services.begin(), topology.services.end(), [&pool](const Service &service) {
            return service.clusterKey == pool.clusterKey && service.roleName == u"EdgeServer"
                   && std::any_of(service.ports.begin(), service.ports.end(), [](const Port &port) {
                          return port.owner.endsWith(u"AccessEdge") && port.usage == u"SipServer"
                                 && port.interfaceSide == u"External"
                                 && port.port == federationPort;
                      });
        });
}

Finding onePoolHasFederation(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList federated;
    for (const Pool &pool : poolsOfRole(context, ClusterRole::Edge)) {
        if (isFederated(*context.deployment.topology, pool)) {
            federated.append(pool.fqdn.text());
        }
    }
    const qsizetype most = context.inputs.stage >= Stage::Edge ? 2 : 1;
    const QStringList evidence = QStringList{u"federated: %1"_s.arg(federated.size())} + federated;
    return !federated.isEmpty() && federated.size() <= most ? passed(evidence)
                                                            : failedOn(federated, evidence);
}

Finding servicesHaveOwnNames(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.deployment.edgeNames.isEmpty()) {
        return poolsOfRole(context, ClusterRole::Edge).isEmpty()
                   ? notApplicable()
                   : unknownFor(NeededSource::ManagementShell);
    }
    Offenders offenders;
    for (const EdgeNames &names : context.deployment.edgeNames) {
        const bool isShared =
            names.access.compare(names.webConferencing, Qt::CaseInsensitive) == 0
            || names.access.compare(names.audioVideo, Qt::CaseInsensitive) == 0
            || names.webConferencing.compare(names.audioVideo, Qt::CaseInsensitive) == 0;
        if (isShared) {
            offenders.add(names.pool.text(),
                          u"%1: %2, %3, %4"_s.arg(names.pool.text(), names.access,
                                                  names.webConferencing, names.audioVideo));
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding xmppIsDecided(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (poolsOfRole(context, ClusterRole::Edge).isEmpty()) {
        return passed({u"EdgeServer: 0"_s}); // XMPP federation goes through an Edge pool.
    }
    const auto partners = outputOf(context, u"Get-CsXmppAllowedPartner"_s);
    if (!partners) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList names;
    for (const PropertyBag &row : *partners) {
        names.append(row.value(u"Identity"));
    }
    return names.isEmpty() ? passed({u"partners: 0"_s}) : unknownFor(NeededSource::Person, names);
}

Finding nextHopSurvives(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<Pool> edges = poolsOfRole(context, ClusterRole::Edge);
    if (edges.isEmpty()) {
        return notApplicable();
    }
    if (context.inputs.retiringPools.isEmpty()) {
        return unknownFor(NeededSource::Person);
    }
    Offenders offenders;
    for (const Pool &edge : edges) {
        if (context.inputs.retiringPools.contains(edge.nextHop)) {
            offenders.add(edge.fqdn.text(), u"%1: %2"_s.arg(edge.fqdn.text(), edge.nextHop.text()));
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding routesAreRecorded(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (poolsOfRole(context, ClusterRole::Edge).isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const bool isSaved = savedItem(context, u"SET-CMS"_s) != nullptr
                         || savedItem(context, u"SET-TBXML"_s) != nullptr;
    return isSaved ? passed() : failedOn({u"SET-CMS"_s}, {u"SET-CMS, SET-TBXML: missing"_s});
}

/// Fails on the properties of @p row that are not as hybrid needs them.
Finding wantedValues(const PropertyBag &row, const QList<std::pair<QString, QString>> &wanted)
{
    QStringList offenders;
    QStringList evidence;
    for (const auto &[name, value] : wanted) {
        const QString found = row.value(name);
        evidence.append(u"%1: %2"_s.arg(name, found));
        const bool isRight =
            value.isEmpty() ? !found.isEmpty() : found.compare(value, Qt::CaseInsensitive) == 0;
        if (!isRight) {
            offenders.append(name);
        }
    }
    return failedIfAny(offenders, evidence);
}

Finding remoteAccessIsSet(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsAccessEdgeConfiguration"_s);
    if (!rows || rows->isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    return wantedValues(rows->last(), {{u"AllowOutsideUsers"_s, u"True"_s},
                                       {u"AllowFederatedUsers"_s, u"True"_s},
                                       {u"EnablePartnerDiscovery"_s, u"True"_s},
                                       {u"RoutingMethod"_s, u"UseDnsSrvRouting"_s}});
}

Finding providerIsRight(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsHostingProvider"_s);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    for (const PropertyBag &row : *rows) {
        if (row.value(u"ProxyFqdn").compare(cloudProxy, Qt::CaseInsensitive) == 0) {
            return wantedValues(row, {{u"Enabled"_s, u"True"_s},
                                      {u"EnabledSharedAddressSpace"_s, u"True"_s},
                                      {u"HostsOCSUsers"_s, u"True"_s},
                                      {u"AutodiscoverUrl"_s, {}}});
        }
    }
    return failedOn({cloudProxy}, {cloudProxy + u": no provider"_s});
}

constexpr auto checks = std::to_array<Check>({
    {"EDGE-001", onePoolHasFederation},
    {"EDGE-002", servicesHaveOwnNames},
    {"EDGE-003", xmppIsDecided},
    {"EDGE-004", nextHopSurvives},
    {"EDGE-005", routesAreRecorded},
    {"EDGE-006", remoteAccessIsSet},
    {"EDGE-007", providerIsRight},
});

} // namespace

std::span<const Check> edgeChecks()
{
    return checks;
}

} // namespace muster
