// SPDX-License-Identifier: Apache-2.0
// DB: the SQL databases.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto driveFullEvent = "30596"_L1;

bool hasOwnBackEnd(const Pool &pool)
{
    return pool.homesAccounts && pool.role != ClusterRole::StandardFrontEnd
           && !pool.backEnds.isEmpty();
}

bool hasEnterprisePool(const CheckContext &context)
{
    return std::any_of(context.deployment.pools.begin(), context.deployment.pools.end(),
                       hasOwnBackEnd);
}

/// What Get-CsDatabaseMirrorState said.
struct MirrorStates
{
    Offenders mirrored;
    Offenders ill;        ///< Mirrored, but not synchronised on both sides.
    bool isWhole = false; ///< Whether every pool with a back end of its own was asked.
};

/// Empty where the command was not run.
std::optional<MirrorStates> mirrorStates(const CheckContext &context)
{
    MirrorStates states;
    qsizetype asked = 0;
    for (const CmdletOutput &saved : context.deployment.outputs) {
        if (saved.command != u"Get-CsDatabaseMirrorState") {
            continue;
        }
        ++asked;
        for (const PropertyBag &row : saved.rows) {
            const QString state = row.value(u"StateOnPrimary");
            const QString name = row.value(u"DatabaseName");
            if (state.isEmpty() || state.contains(u"NotEnabled"_s, Qt::CaseInsensitive)) {
                continue;
            }
            const QString line =
                u"%1 %2: %3, %4"_s.arg(saved.scope, name, state, row.value(u"StateOnMirror"));
            states.mirrored.add(name, line);
            const bool isSynchronised = row.value(u"MirroringStatusOnPrimary")
                                            .startsWith(u"synchronized", Qt::CaseInsensitive)
                                        && row.value(u"MirroringStatusOnMirror")
                                               .startsWith(u"synchronized", Qt::CaseInsensitive);
            if (!isSynchronised) {
                states.ill.add(name, line);
            }
        }
    }
    const auto pools = std::count_if(context.deployment.pools.begin(),
                                     context.deployment.pools.end(), hasOwnBackEnd);
    states.isWhole = asked >= pools;
    return asked == 0 ? std::nullopt : std::optional(states);
}

/// Only back ends of their own can be mirrored; whether they are stands in no file a reader is sure of.
Finding noMirrorIsLeft(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (!hasEnterprisePool(context)) {
        return passed({u"Standard Edition only"_s});
    }
    const std::optional<MirrorStates> states = mirrorStates(context);
    if (!states) {
        return unknownFor(NeededSource::ManagementShell);
    }
    if (!states->mirrored.isEmpty()) {
        return states->mirrored.failed(); // A successor in the plan is for a person to accept.
    }
    return states->isWhole ? passed() : unknownFor(NeededSource::ManagementShell);
}

Finding mirrorsAreHealthy(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const std::optional<MirrorStates> states = mirrorStates(context);
    if (!hasEnterprisePool(context) || (states && states->isWhole && states->mirrored.isEmpty())) {
        return notApplicable();
    }
    if (states && !states->ill.isEmpty()) {
        return states->ill.failed();
    }
    return states && states->isWhole ? passed() : unknownFor(NeededSource::ManagementShell);
}

/// @param property  has to be true in every row.
Finding everyRowIsTrue(const CheckContext &context, const QString &command, const QString &property,
                       const QString &name)
{
    const auto rows = outputOf(context, command);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    Offenders offenders;
    qsizetype good = 0;
    for (const PropertyBag &row : *rows) {
        const QString value = row.value(property);
        if (isTrue(value)) {
            ++good;
        } else if (!value.isNull()) {
            offenders.add(row.value(name), u"%1 %2: %3 %4"_s.arg(row.value(u"SqlServerFqdn"),
                                                                 row.value(name), property, value));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return good > 0 ? passed({u"%1: %2"_s.arg(property).arg(good)})
                    : unknownFor(NeededSource::ManagementShell);
}

Finding connectionsSucceed(const CheckContext &context)
{
    return everyRowIsTrue(context, u"Test-CsDatabase"_s, u"Succeed"_s, u"DatabaseName"_s);
}

Finding userDatabasesAreOnline(const CheckContext &context)
{
    return everyRowIsTrue(context, u"Get-CsUserDatabaseState"_s, u"Online"_s, u"Identity"_s);
}

Finding noDriveIsFull(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-WinEvent"_s);
    Offenders offenders;
    bool isTheLog = false;
    for (const PropertyBag &row : rows.value_or(QList<PropertyBag>())) {
        if (row.value(u"ProviderName") != u"LS User Services") {
            continue;
        }
        isTheLog = true;
        if (row.value(u"Id") == driveFullEvent) {
            offenders.add(row.value(u"MachineName"),
                          u"%1: %2 %3"_s.arg(row.value(u"MachineName"), row.value(u"TimeCreated"),
                                             driveFullEvent));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return isTheLog ? passed({u"events: %1"_s.arg(rows->size())})
                    : unknownFor(NeededSource::Server);
}

Finding historyIsPreserved(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QStringList wanted;
    for (const Service &service : context.deployment.topology->services) {
        if (service.roleName == u"ArchivingStore") {
            wanted << u"DB-ARCH"_s;
        } else if (service.roleName == u"MonitoringStore") {
            wanted << u"DB-CDR"_s << u"DB-QOE"_s;
        }
    }
    wanted.removeDuplicates();
    if (wanted.isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot, wanted);
    }
    wanted.removeIf([&context](const QString &id) { return savedItem(context, id) != nullptr; });
    // Somebody may have accepted the loss in writing.
    return wanted.isEmpty() ? passed() : unknownFor(NeededSource::Person, wanted);
}

constexpr auto checks = std::to_array<Check>({
    {"DB-001", noMirrorIsLeft},
    {"DB-002", mirrorsAreHealthy},
    {"DB-004", connectionsSucceed},
    {"DB-006", noDriveIsFull},
    {"DB-007", userDatabasesAreOnline},
    {"DB-010", historyIsPreserved},
});

} // namespace

std::span<const Check> databaseChecks()
{
    return checks;
}

} // namespace muster
