// SPDX-License-Identifier: Apache-2.0
// BKP: what the exports in the newest snapshot hold.
#include "core/check/CheckContext.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 coverageHundredths = 99;

bool hasUserExport(const Pool &pool)
{
    // Lync Server 2010 has no Export-CsUserData (backup-catalogue.md §6.1).
    return pool.homesAccounts && pool.version != ProductVersion::Lync2010
           && pool.version != ProductVersion::OcsR2;
}

QHash<Fqdn, qsizetype> usersByPool(const CheckContext &context)
{
    QHash<Fqdn, qsizetype> users;
    forEachAccount(context, [&users](const Account &account) {
        if (account.kind == AccountKind::User && account.hosting != Hosting::Online) {
            ++users[account.pool];
        }
    });
    return users;
}

/// Empty where topology, accounts and a snapshot are there.
std::optional<Finding> inputsMissing(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    return accountsMissing(context);
}

Finding configurationIsValid(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const ManifestItem *item = savedItem(context, u"SET-CMS"_s);
    if (item == nullptr || item->bytes == 0 || item->outcome == Outcome::Failed) {
        return failedOn({u"SET-CMS"_s},
                        {item == nullptr ? u"SET-CMS: missing"_s : u"SET-CMS: empty"_s});
    }
    const ProvedItem *proof = provedItem(context, item->id, item->scope);
    if (proof == nullptr) {
        return unknownFor(NeededSource::Snapshot, {u"SET-CMS: never proved"_s});
    }
    const QStringList evidence =
        QStringList{u"SET-CMS: "_s + QString::fromLatin1(item->sha256)} + proof->problems;
    return proof->level >= ProofLevel::Readable ? passed(evidence)
                                                : failedOn({u"SET-CMS"_s}, evidence);
}

Finding everyPoolIsExported(const CheckContext &context)
{
    if (const std::optional<Finding> missing = inputsMissing(context)) {
        return *missing;
    }
    const QHash<Fqdn, qsizetype> users = usersByPool(context);
    Offenders offenders;
    QStringList seen;
    for (const Pool &pool : context.deployment.pools) {
        const qsizetype count = users.value(pool.fqdn);
        if (count == 0 || !hasUserExport(pool)) {
            continue;
        }
        const ManifestItem *item = savedItem(context, u"DB-USER"_s, pool.fqdn.text());
        if (item == nullptr || item->bytes == 0) {
            offenders.add(pool.fqdn.text(),
                          u"%1: %2 users, no export"_s.arg(pool.fqdn.text()).arg(count), {}, count);
        } else {
            seen.append(
                u"%1: %2 users, %3 bytes"_s.arg(pool.fqdn.text()).arg(count).arg(item->bytes));
        }
    }
    return offenders.isEmpty() ? passed(seen) : offenders.failed();
}

/// Below 99 per cent it blocks; any difference is a warning (project rule).
Finding everyUserIsExported(const CheckContext &context)
{
    if (const std::optional<Finding> missing = inputsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    QStringList open;
    bool isBlocking = false;
    for (const ManifestItem &item : savedItems(context, u"DB-USER"_s)) {
        const ProvedItem *proof = provedItem(context, item.id, item.scope);
        if (proof == nullptr || proof->usersWanted < 0) {
            open.append(item.scope + u": not counted"_s);
            continue;
        }
        if (proof->usersFound < proof->usersWanted) {
            offenders.add(
                item.scope,
                u"%1: %2 of %3"_s.arg(item.scope).arg(proof->usersFound).arg(proof->usersWanted),
                {}, proof->usersWanted - proof->usersFound);
            isBlocking =
                isBlocking || proof->usersFound * 100 < proof->usersWanted * coverageHundredths;
        }
    }
    if (!offenders.isEmpty()) {
        Finding finding = offenders.failed();
        finding.severity = isBlocking || !open.isEmpty() ? Severity::Blocker : Severity::Warning;
        return finding;
    }
    const bool isCounted = open.isEmpty() && !savedItems(context, u"DB-USER"_s).isEmpty();
    return isCounted ? passed() : unknownFor(NeededSource::Snapshot, open);
}

Finding responseGroupsAreExported(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<Pool> pools = poolsWith(context, [](const Pool &pool) {
        return pool.hasResponseGroups && pool.version != ProductVersion::Lync2010;
    });
    if (pools.isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    QStringList missing;
    for (const Pool &pool : pools) {
        if (savedItem(context, u"SET-RGS"_s, pool.fqdn.text()) == nullptr) {
            missing.append(pool.fqdn.text());
        }
    }
    // Use that is not known counts as use.
    return failedIfAny(missing, missing);
}

Finding locationsAreExported(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    return savedItem(context, u"SET-LIS"_s) != nullptr
               ? passed({u"SET-LIS"_s})
               : unknownFor(NeededSource::ManagementShell, {u"SET-LIS: missing"_s});
}

Finding directoriesAreExported(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    QStringList open;
    for (const Pool &pool : context.deployment.pools) {
        if (hasUserExport(pool) && savedItem(context, u"DB-USER"_s, pool.fqdn.text()) == nullptr) {
            open.append(pool.fqdn.text());
        }
    }
    // A pool without an export of its own may have no conference directory.
    return open.isEmpty() ? passed() : unknownFor(NeededSource::ManagementShell, open);
}

Finding keysAreSaved(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    QStringList open;
    for (const Pool &pool : context.deployment.pools) {
        if (!pool.isProductServer()) {
            continue;
        }
        for (const Fqdn &machine : pool.machines) {
            if (savedItem(context, u"SRV-CERT"_s, machine.text()) == nullptr) {
                open.append(machine.text());
            }
        }
    }
    // A certificate may be confirmed for enrolment anew: only a person knows.
    return open.isEmpty() ? passed() : unknownFor(NeededSource::Person, open);
}

constexpr auto checks = std::to_array<Check>({
    {"BKP-003", configurationIsValid},
    {"BKP-004", everyPoolIsExported},
    {"BKP-005", everyUserIsExported},
    {"BKP-006", responseGroupsAreExported},
    {"BKP-007", locationsAreExported},
    {"BKP-015", keysAreSaved},
    {"BKP-020", directoriesAreExported},
});

} // namespace

std::span<const Check> backupContentChecks()
{
    return checks;
}

} // namespace muster
