// SPDX-License-Identifier: Apache-2.0
// DNS: answers of name servers, saved by Resolve-DnsName.
#include "core/check/CheckContext.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The names that were answered, lower case; with the target of the last answer.
QHash<QString, QString> answers(const CheckContext &context)
{
    QHash<QString, QString> found;
    for (const PropertyBag &row :
         outputOf(context, u"Resolve-DnsName"_s).value_or(QList<PropertyBag>())) {
        const QString target = row.value(u"NameTarget");
        const QString host = row.value(u"NameHost");
        found.insert(row.value(u"Name").toLower(), (target.isEmpty() ? host : target).toLower());
    }
    return found;
}

bool isPoolName(const CheckContext &context, const QString &name)
{
    return std::any_of(context.deployment.pools.begin(), context.deployment.pools.end(),
                       [&name](const Pool &pool) {
                           return pool.homesAccounts
                                  && (pool.fqdn.key() == name
                                      || std::any_of(pool.machines.begin(), pool.machines.end(),
                                                     [&name](const Fqdn &machine) {
                                                         return machine.key() == name;
                                                     }));
                       });
}

/// A record of sip.<domain> is a common target besides the pool's own name.
Finding signInRecordsResolve(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QHash<QString, QString> found = answers(context);
    QStringList open;
    Offenders offenders;
    for (const SipDomain &domain : context.deployment.topology->sipDomains) {
        const QString name = domain.name.toLower();
        const QString record = u"_sipinternaltls._tcp."_s + name;
        const QString target = found.value(record);
        if (!found.contains(record)) {
            open.append(record);
        } else if (!isPoolName(context, target) && target != u"sip."_s + name) {
            offenders.add(record, u"%1: %2"_s.arg(record, target));
        }
        if (!found.contains(u"lyncdiscoverinternal."_s + name)) {
            open.append(u"lyncdiscoverinternal."_s + name);
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::Probes, open);
}

Finding federationRecordsResolve(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QHash<QString, QString> found = answers(context);
    QStringList open;
    QStringList seen;
    for (const SipDomain &domain : context.deployment.topology->sipDomains) {
        const QString record = u"_sipfederationtls._tcp."_s + domain.name.toLower();
        if (found.value(record).isEmpty()) {
            open.append(record);
        } else {
            seen.append(u"%1: %2"_s.arg(record, found.value(record)));
        }
    }
    return open.isEmpty() ? passed(seen) : unknownFor(NeededSource::Probes, open);
}

constexpr auto checks = std::to_array<Check>({
    {"DNS-001", signInRecordsResolve},
    {"DNS-004", federationRecordsResolve},
});

} // namespace

std::span<const Check> networkChecks()
{
    return checks;
}

} // namespace muster
