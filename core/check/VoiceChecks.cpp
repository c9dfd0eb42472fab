// SPDX-License-Identifier: Apache-2.0
// VOICE, RGS: gateways, trunks, locations, response groups and call park.
#include "core/check/CheckContext.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Finding gatewaysAreSaved(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<Pool> gateways = poolsOfRole(context, ClusterRole::Gateway);
    const bool hasMediation = std::any_of(
        context.deployment.topology->services.begin(), context.deployment.topology->services.end(),
        [](const Service &service) { return service.roleName == u"MediationServer"; });
    if (gateways.isEmpty() && context.deployment.trunks.isEmpty() && !hasMediation) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    if (savedItem(context, u"SET-CMS"_s) == nullptr) {
        return failedOn({u"SET-CMS"_s}, {u"SET-CMS: missing, trunk configuration not saved"_s});
    }
    QStringList open;
    for (const Pool &gateway : gateways) {
        const ManifestItem *own = savedItem(context, u"EXT-PSTN"_s, gateway.fqdn.text());
        const ManifestItem *all = savedItem(context, u"EXT-PSTN"_s);
        const bool isDated = (own != nullptr && own->takenAt.isValid())
                             || (all != nullptr && all->scope.isEmpty() && all->takenAt.isValid());
        if (!isDated) {
            open.append(gateway.fqdn.text() + u": no dated backup of its vendor"_s);
        }
    }
    return open.isEmpty() ? passed({u"gateways: %1"_s.arg(gateways.size())})
                          : unknownFor(NeededSource::Person, open);
}

Finding everyRouteHasAGateway(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsVoiceRoute"_s);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList offenders;
    for (const PropertyBag &row : *rows) {
        const QString gateways = row.value(u"PstnGatewayList").trimmed();
        if (!row.has(u"PstnGatewayList")) {
            return unknownFor(NeededSource::ManagementShell, {u"PstnGatewayList: not given"_s});
        }
        if (gateways.isEmpty() || gateways == u"{}") {
            offenders.append(row.value(u"Identity"));
        }
    }
    return failedIfAny(offenders, offenders);
}

Finding noTrunkIsLeft(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.deployment.trunks.isEmpty()) {
        return notApplicable();
    }
    if (context.inputs.retiringPools.isEmpty()) {
        return unknownFor(NeededSource::Person);
    }
    Offenders offenders;
    for (const Trunk &trunk : context.deployment.trunks) {
        if (context.inputs.retiringPools.contains(trunk.mediationPool)) {
            offenders.add(trunk.address,
                          u"%1: %2"_s.arg(trunk.address, trunk.mediationPool.text()));
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding locationsAreSaved(const CheckContext &context)
{
    if (savedItem(context, u"SET-LIS"_s) != nullptr) {
        return passed({u"SET-LIS"_s});
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const auto locations = outputOf(context, u"Get-CsLisLocation"_s);
    if (!locations) {
        return unknownFor(NeededSource::ManagementShell, {u"SET-LIS: missing"_s});
    }
    return locations->isEmpty()
               ? notApplicable()
               : failedOn({u"SET-LIS"_s}, {u"locations: %1"_s.arg(locations->size())});
}

Finding branchesAreListed(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList branches;
    for (const Pool &pool : poolsOfRole(context, ClusterRole::SurvivableBranch)) {
        branches.append(pool.fqdn.text());
    }
    return branches.isEmpty() ? notApplicable() : unknownFor(NeededSource::Person, branches);
}

/// Empty where the topology is missing.
std::optional<QStringList> poolsThat(const CheckContext &context, bool Pool::*has)
{
    if (!context.deployment.topology) {
        return std::nullopt;
    }
    QStringList pools;
    for (const Pool &pool : context.deployment.pools) {
        if (pool.*has) {
            pools.append(pool.fqdn.text());
        }
    }
    return pools;
}

/// What has no subject where no pool runs the application, and no answer in the files otherwise.
Finding onlyWherePools(const CheckContext &context, bool Pool::*has, NeededSource needs)
{
    const std::optional<QStringList> pools = poolsThat(context, has);
    if (!pools) {
        return unknownFor(NeededSource::Topology);
    }
    return pools->isEmpty() ? notApplicable() : unknownFor(needs, *pools);
}

Finding responseGroupsArePlanned(const CheckContext &context)
{
    const std::optional<QStringList> pools = poolsThat(context, &Pool::hasResponseGroups);
    if (!pools) {
        return unknownFor(NeededSource::Topology);
    }
    if (pools->isEmpty()) {
        return notApplicable();
    }
    const auto workflows = outputOf(context, u"Get-CsRgsWorkflow"_s);
    if (!workflows) {
        return unknownFor(NeededSource::ManagementShell, *pools);
    }
    if (!context.inputs.plan) {
        return unknownFor(NeededSource::Exports, *pools);
    }
    QStringList holes;
    for (const PlannedItem &item : context.inputs.plan->items) {
        if (item.id == u"SET-RGS" && item.how != Obtain::File
            && pools->contains(item.scope, Qt::CaseInsensitive)) {
            const bool isUsed =
                std::any_of(workflows->begin(), workflows->end(), [&item](const PropertyBag &row) {
                    return row.value(u"Identity").contains(item.scope, Qt::CaseInsensitive);
                });
            if (isUsed) {
                holes.append(item.scope);
            }
        }
    }
    return failedIfAny(holes, QStringList{u"workflows: %1"_s.arg(workflows->size())} + holes);
}

Finding namesAreUnique(const CheckContext &context)
{
    const std::optional<QStringList> pools = poolsThat(context, &Pool::hasResponseGroups);
    if (pools && pools->isEmpty()) {
        return notApplicable();
    }
    QStringList offenders;
    QStringList open;
    for (const QString &command :
         {u"Get-CsRgsWorkflow"_s, u"Get-CsRgsQueue"_s, u"Get-CsRgsAgentGroup"_s}) {
        const auto rows = outputOf(context, command);
        if (!rows) {
            open.append(command);
            continue;
        }
        QSet<QString> seen;
        for (const PropertyBag &row : *rows) {
            const QString name = row.value(u"Name").toLower();
            if (seen.contains(name)) {
                offenders.append(row.value(u"Name"));
            }
            seen.insert(name);
        }
    }
    if (!offenders.isEmpty()) {
        return failedOn(offenders, offenders);
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::ManagementShell, open);
}

Finding rangesUseSurvivors(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const auto rows = outputOf(context, u"Get-CsUnassignedNumber"_s);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    Offenders offenders;
    for (const PropertyBag &row : *rows) {
        const QString name = row.value(u"AnnouncementServiceId").section(u':', -1);
        const Result<Fqdn> pool = Fqdn::parse(name);
        const bool isThere = pool && context.deployment.findPool(*pool) != nullptr
                             && !context.inputs.retiringPools.contains(*pool);
        if (!isThere) {
            offenders.add(name, u"%1: %2"_s.arg(row.value(u"Identity"), name));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    if (rows->isEmpty()) {
        return notApplicable();
    }
    return context.inputs.retiringPools.isEmpty() ? unknownFor(NeededSource::Person) : passed();
}

Finding responseGroupMove(const CheckContext &context)
{
    return onlyWherePools(context, &Pool::hasResponseGroups, NeededSource::Person);
}

Finding agentsAreEnabled(const CheckContext &context)
{
    return onlyWherePools(context, &Pool::hasResponseGroups, NeededSource::ManagementShell);
}

Finding orbitsHaveOwners(const CheckContext &context)
{
    return onlyWherePools(context, &Pool::hasCallPark, NeededSource::ManagementShell);
}

Finding callParkMusicIsSaved(const CheckContext &context)
{
    return onlyWherePools(context, &Pool::hasCallPark, NeededSource::ManagementShell);
}

constexpr auto checks = std::to_array<Check>({
    {"VOICE-001", gatewaysAreSaved},
    {"VOICE-002", everyRouteHasAGateway},
    {"VOICE-005", noTrunkIsLeft},
    {"VOICE-007", locationsAreSaved},
    {"VOICE-008", branchesAreListed},
    {"RGS-001", responseGroupsArePlanned},
    {"RGS-002", namesAreUnique},
    {"RGS-003", responseGroupMove},
    {"RGS-004", agentsAreEnabled},
    {"RGS-005", orbitsHaveOwners},
    {"RGS-006", callParkMusicIsSaved},
    {"VOICE-009", rangesUseSurvivors},
});

} // namespace

std::span<const Check> voiceChecks()
{
    return checks;
}

} // namespace muster
