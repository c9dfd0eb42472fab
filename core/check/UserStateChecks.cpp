// SPDX-License-Identifier: Apache-2.0
// USR, HYB: moves, contact stores and records of users.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 daySeconds = 86'400;

Finding noMoveIsHalfDone(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    qsizetype users = 0;
    qsizetype told = 0;
    forEachAccount(context, [&](const Account &account) {
        if (account.kind != AccountKind::User) {
            return;
        }
        ++users;
        const QString server = account.properties.value(u"TargetServerIfMoving");
        const QString pool = account.properties.value(u"TargetRegistrarPool");
        told += account.properties.has(u"TargetServerIfMoving")
                        || account.properties.has(u"TargetRegistrarPool")
                    ? 1
                    : 0;
        const QString target = server.isEmpty() ? pool : server;
        if (!target.isEmpty()) {
            offenders.add(account.sip.text(), u"%1: to %2"_s.arg(account.sip.text(), target),
                          account.pool.text(), 1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    const QString line = u"TargetServerIfMoving: %1 of %2"_s.arg(told).arg(users);
    return told > 0 && told == users ? passed({line}) : unknownFor(NeededSource::Directory, {line});
}

/// Whether the proof found every wanted user in every export of user data.
bool everyExportIsFull(const CheckContext &context)
{
    const QList<ManifestItem> items = savedItems(context, u"DB-USER"_s);
    return !items.isEmpty()
           && std::all_of(items.begin(), items.end(), [&context](const ManifestItem &item) {
                  const ProvedItem *proof = provedItem(context, item.id, item.scope);
                  return proof != nullptr && proof->usersWanted >= 0
                         && proof->usersFound >= proof->usersWanted;
              });
}

Finding noAddressBreaksTheExport(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    forEachAccount(context, [&](const Account &account) {
        const QString &sip = account.sip.text();
        if (sip.contains(u'/') || sip.contains(u'\\')) {
            offenders.add(sip, sip, account.pool.text(), 1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    // URNs and contacts in the databases are not to be seen; that every export is full shows that none broke it.
    return everyExportIsFull(context)
               ? passed({u"DB-USER: complete"_s})
               : unknownFor(NeededSource::Snapshot, {u"SipAddress: clean"_s});
}

struct StoreCounts
{
    QHash<ContactStore, qsizetype> all;
    Offenders inExchange;
};

StoreCounts countStores(const CheckContext &context)
{
    StoreCounts counts;
    forEachAccount(context, [&counts](const Account &account) {
        if (!account.isEnabledOnPremisesUser()) {
            return;
        }
        ++counts.all[account.contactStore];
        if (account.contactStore == ContactStore::Exchange
            || account.contactStore == ContactStore::Migrating) {
            counts.inExchange.add(account.sip.text(),
                                  u"%1: %2"_s.arg(account.sip.text(), toWord(account.contactStore)),
                                  account.pool.text(), 1);
        }
    });
    return counts;
}

QString unknownLine(const StoreCounts &counts)
{
    return u"contact store unknown: %1"_s.arg(counts.all.value(ContactStore::Unknown));
}

Finding storesAreRecorded(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    const StoreCounts counts = countStores(context);
    QStringList evidence;
    for (const ContactStore store : {ContactStore::Unknown, ContactStore::Server,
                                     ContactStore::Exchange, ContactStore::Migrating}) {
        evidence.append(u"%1: %2"_s.arg(toWord(store)).arg(counts.all.value(store)));
    }
    if (counts.all.value(ContactStore::Unknown) > 0) {
        return unknownFor(NeededSource::ManagementShell, evidence);
    }
    if (!context.inputs.snapshot || context.inputs.snapshot->summary.accounts == 0) {
        return unknownFor(NeededSource::Snapshot, evidence);
    }
    for (const ManifestItem &item : savedItems(context, u"DB-USER"_s)) {
        for (const SourceRecord &source : context.deployment.sources) {
            const bool isAccounts = source.description.endsWith(u"Accounts");
            const qint64 apart = item.takenAt.secsTo(source.takenAt);
            if (isAccounts && (!source.takenAt.isValid() || !item.takenAt.isValid())) {
                return unknownFor(NeededSource::Person, evidence + QStringList{source.location});
            }
            if (isAccounts && std::abs(apart) > daySeconds) {
                return failedOn({item.scope}, evidence + QStringList{source.location});
            }
        }
    }
    return passed(evidence);
}

Finding noContactsAreInExchange(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    const StoreCounts counts = countStores(context);
    if (!counts.inExchange.isEmpty()) {
        return counts.inExchange.failed();
    }
    return counts.all.value(ContactStore::Unknown) > 0
               ? unknownFor(NeededSource::ManagementShell, {unknownLine(counts)})
               : passed({u"server: %1"_s.arg(counts.all.value(ContactStore::Server))});
}

Finding branchUsersAreListed(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (poolsOfRole(context, ClusterRole::SurvivableBranch).isEmpty()) {
        return notApplicable();
    }
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    return context.inputs.snapshot && context.inputs.snapshot->summary.accounts > 0
               ? passed({context.inputs.snapshot->summary.id})
               : unknownFor(NeededSource::Snapshot);
}

Finding countsAreRecorded(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const SnapshotSummary &summary = context.inputs.snapshot->summary;
    const QStringList evidence{summary.id, u"accounts: %1"_s.arg(summary.accounts)};
    return summary.accounts > 0 ? passed(evidence) : failedOn({summary.id}, evidence);
}

Finding everyProviderIsKnown(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    qsizetype open = 0;
    forEachAccount(context, [&](const Account &account) {
        if (account.kind != AccountKind::User || account.state != AccountState::Enabled) {
            return;
        }
        open += account.hosting == Hosting::Unknown ? 1 : 0;
        if (account.hosting == Hosting::None) {
            offenders.add(account.sip.text(), account.sip.text() + u": HostingProvider empty"_s,
                          account.pool.text(), 1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open == 0
               ? passed()
               : unknownFor(NeededSource::Accounts, {u"HostingProvider unknown: %1"_s.arg(open)});
}

Finding nobodyIsLeft(const CheckContext &context)
{
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    Offenders offenders;
    qsizetype open = 0;
    forEachAccount(context, [&](const Account &account) {
        if (account.kind != AccountKind::User) {
            return;
        }
        open += account.hosting == Hosting::Unknown ? 1 : 0;
        if (account.hosting == Hosting::OnPremises) {
            offenders.add(account.sip.text(), account.sip.text(), account.pool.text(), 1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open == 0 ? passed() : unknownFor(NeededSource::Accounts);
}

constexpr auto checks = std::to_array<Check>({
    {"USR-010", noMoveIsHalfDone},
    {"USR-011", noAddressBreaksTheExport},
    {"USR-012", storesAreRecorded},
    {"USR-013", noContactsAreInExchange},
    {"USR-016", branchUsersAreListed},
    {"USR-018", countsAreRecorded},
    {"HYB-003", everyProviderIsKnown},
    {"HYB-009", nobodyIsLeft},
});

} // namespace

std::span<const Check> userStateChecks()
{
    return checks;
}

} // namespace muster
