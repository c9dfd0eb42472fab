// SPDX-License-Identifier: Apache-2.0
// CONF: conferencing.
#include "core/check/CheckContext.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype usersForEachDirectory = 999;

/// `UserServer:pool01.contoso.com` and `pool01.contoso.com` are both written.
QString poolOf(const PropertyBag &directory)
{
    return directory.value(u"ServiceId").section(u':', -1).toLower();
}

std::optional<QList<PropertyBag>> directories(const CheckContext &context)
{
    return outputOf(context, u"Get-CsConferenceDirectory"_s);
}

Finding directoriesAreSaved(const CheckContext &context)
{
    const auto rows = directories(context);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    if (context.inputs.retiringPools.isEmpty() || context.inputs.plannedPools.isEmpty()) {
        return unknownFor(NeededSource::Person, {u"directories: %1"_s.arg(rows->size())});
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    Offenders offenders;
    for (const PropertyBag &row : *rows) {
        const QString pool = poolOf(row);
        const bool isRetiring =
            std::any_of(context.inputs.retiringPools.begin(), context.inputs.retiringPools.end(),
                        [&pool](const Fqdn &retiring) { return retiring.key() == pool; });
        if (isRetiring && savedItem(context, u"DB-USER"_s, pool) == nullptr) {
            offenders.add(row.value(u"Identity"), u"%1: %2"_s.arg(row.value(u"Identity"), pool));
        }
    }
    return offenders.isEmpty() ? passed({u"directories: %1"_s.arg(rows->size())})
                               : offenders.failed();
}

Finding directoriesAreNotFull(const CheckContext &context)
{
    const auto rows = directories(context);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    QHash<QString, qsizetype> count;
    for (const PropertyBag &row : *rows) {
        ++count[poolOf(row)];
    }
    QHash<QString, qsizetype> users;
    forEachAccount(context, [&users](const Account &account) {
        users[account.pool.key()] += account.kind == AccountKind::User ? 1 : 0;
    });
    Offenders offenders;
    for (auto it = count.constBegin(); it != count.constEnd(); ++it) {
        if (users.value(it.key()) > usersForEachDirectory * it.value()) {
            offenders.add(it.key(), u"%1: %2 users, %3 directories"_s.arg(it.key())
                                        .arg(users.value(it.key()))
                                        .arg(it.value()));
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

Finding webAppsAreAssociated(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    QSet<QString> farms;
    for (const Service &service : context.deployment.topology->services) {
        if (service.roleName == u"WacService") {
            farms.insert(service.key);
        }
    }
    QStringList offenders;
    qsizetype looked = 0;
    for (const Service &service : context.deployment.topology->services) {
        if (service.roleName != u"ConfServices") {
            continue;
        }
        ++looked;
        const bool hasFarm = std::any_of(service.dependencies.begin(), service.dependencies.end(),
                                         [&farms](const Dependency &dependency) {
                                             return farms.contains(dependency.serviceKey);
                                         });
        if (hasFarm) {
            continue;
        }
        for (const Pool &pool : context.deployment.pools) {
            if (pool.clusterKey == service.clusterKey) {
                offenders.append(pool.fqdn.text());
            }
        }
    }
    return looked == 0 ? notApplicable() : failedIfAny(offenders, offenders);
}

constexpr auto checks = std::to_array<Check>({
    {"CONF-001", directoriesAreSaved},
    {"CONF-004", directoriesAreNotFull},
    {"CONF-005", webAppsAreAssociated},
});

} // namespace

std::span<const Check> conferenceChecks()
{
    return checks;
}

} // namespace muster
