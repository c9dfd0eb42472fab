// SPDX-License-Identifier: Apache-2.0
// What the servers themselves say, in saved outputs: system, licence, disks, registry, events, certificates in use.
#include "core/check/ServerRows.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// LS User Replicator writes it when its first replication has finished ("Verify user replication has completed").
const QString replicationEvent = u"30024"_s;

QList<ServerRow> operatingSystems(const CheckContext &context)
{
    QList<ServerRow> rows =
        serverRows(context, u"Get-CimInstance"_s) + serverRows(context, u"Get-WmiObject"_s);
    // The same cmdlet prints every other class too.
    rows.removeIf([](const ServerRow &row) {
        return !row.row.has(u"BuildNumber") || !row.row.value(u"Caption").contains(u"Windows"_s);
    });
    return rows;
}

Finding poolsRunOneSystem(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QList<ServerRow> systems = operatingSystems(context);
    Offenders offenders;
    QStringList open;
    qsizetype judged = 0;
    for (const Pool &pool : context.deployment.pools) {
        if (!pool.isProductServer() || pool.machines.size() < 2) {
            continue;
        }
        ++judged;
        QSet<QString> versions;
        QStringList seen;
        for (const Fqdn &machine : pool.machines) {
            const auto system =
                std::find_if(systems.begin(), systems.end(),
                             [&machine](const ServerRow &row) { return isAbout(row, machine); });
            if (system == systems.end()) {
                open.append(machine.text());
                continue;
            }
            versions.insert(system->row.value(u"Version"));
            seen.append(u"%1: %2"_s.arg(machine.text(), system->row.value(u"Version")));
        }
        if (versions.size() > 1) {
            offenders.add(pool.fqdn.text(), seen.join(u", "_s));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return judged == 0      ? notApplicable()
           : open.isEmpty() ? passed({u"pools: %1"_s.arg(judged)})
                            : unknownFor(NeededSource::Server, open);
}

/// The offenders where there are any; passed once every server was looked at.
Finding whereAllWereSeen(const CheckContext &context, const QList<ServerRow> &rows,
                         const Offenders &offenders, NeededSource needs)
{
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    const QStringList missing = serversWithout(context, rows);
    return missing.isEmpty() && !rows.isEmpty() ? passed({u"rows: %1"_s.arg(rows.size())})
                                                : unknownFor(needs, missing);
}

Finding noEvaluationLicence(const CheckContext &context)
{
    const QList<ServerRow> rows = serverRows(context, u"Get-CsServerVersion"_s);
    Offenders offenders;
    for (const ServerRow &row : rows) {
        const QString text = row.row.value(u"Value");
        if (text.contains(u"evaluation"_s, Qt::CaseInsensitive)) {
            offenders.add(row.server, u"%1: %2"_s.arg(row.server, text));
        }
    }
    return whereAllWereSeen(context, rows, offenders, NeededSource::ManagementShell);
}

Finding disksAreHealthy(const CheckContext &context)
{
    const QList<ServerRow> rows = serverRows(context, u"Get-PhysicalDisk"_s);
    Offenders offenders;
    for (const ServerRow &row : rows) {
        const QString health = row.row.value(u"HealthStatus");
        if (health != u"Healthy" && health != u"0") {
            offenders.add(row.server,
                          u"%1: %2 %3"_s.arg(row.server, row.row.value(u"FriendlyName"), health));
        }
    }
    return whereAllWereSeen(context, rows, offenders, NeededSource::Server);
}

/// Both hives of the registry: of 64-bit programs and, under Wow6432Node, of 32-bit ones.
Finding strongCryptographyIsSet(const CheckContext &context)
{
    const QString value = u"SchUseStrongCrypto"_s;
    QList<ServerRow> wide = serverRows(context, u"Get-ItemProperty"_s);
    wide.removeIf([&value](const ServerRow &row) { return !row.row.has(value); });
    QList<ServerRow> narrow = wide;
    const auto isNarrow = [](const ServerRow &row) {
        return row.row.value(u"PSPath").contains(u"Wow6432Node"_s, Qt::CaseInsensitive);
    };
    wide.removeIf(isNarrow);
    narrow.removeIf([&isNarrow](const ServerRow &row) { return !isNarrow(row); });
    Offenders offenders;
    for (const ServerRow &row : wide + narrow) {
        if (row.row.value(value) != u"1") {
            offenders.add(row.server, u"%1: %2 %3=%4"_s.arg(row.server, row.row.value(u"PSPath"),
                                                            value, row.row.value(value)));
        }
    }
    const Finding half = whereAllWereSeen(context, wide, offenders, NeededSource::Server);
    return half.outcome == FindingOutcome::Pass
               ? whereAllWereSeen(context, narrow, offenders, NeededSource::Server)
               : half;
}

Finding firstReplicationIsDone(const CheckContext &context)
{
    QList<ServerRow> events = serverRows(context, u"Get-WinEvent"_s);
    events.removeIf([](const ServerRow &row) {
        return row.row.value(u"ProviderName") != u"LS User Replicator"
               || row.row.value(u"Id") != replicationEvent;
    });
    QStringList open;
    QStringList seen;
    for (const Pool &pool : context.deployment.pools) {
        const bool isNew = pool.homesAccounts && pool.version
                           && toWord(*pool.version) == toWord(context.inputs.target);
        for (const Fqdn &machine : isNew ? pool.machines : QList<Fqdn>()) {
            const auto event =
                std::find_if(events.begin(), events.end(),
                             [&machine](const ServerRow &row) { return isAbout(row, machine); });
            if (event == events.end()) {
                open.append(machine.text());
            } else {
                seen.append(u"%1: %2 %3"_s.arg(machine.text(), replicationEvent,
                                               event->row.value(u"TimeCreated")));
            }
        }
    }
    // A log that does not hold the event may have been cut: that proves nothing.
    return open.isEmpty() && !seen.isEmpty() ? passed(seen)
                                             : unknownFor(NeededSource::Server, open);
}

Finding tokenIssuerIsValid(const CheckContext &context)
{
    Offenders offenders;
    QStringList seen;
    for (const PropertyBag &row :
         outputOf(context, u"Get-CsCertificate"_s).value_or(QList<PropertyBag>())) {
        if (!row.value(u"Use").contains(u"OAuthTokenIssuer"_s)) {
            continue;
        }
        const QString thumbprint = row.value(u"Thumbprint");
        const QDateTime until = timeFrom(row.value(u"NotAfter"));
        const QString line = u"%1: %2"_s.arg(thumbprint, row.value(u"NotAfter"));
        if (!until.isValid()) {
            return unknownFor(NeededSource::ManagementShell, {line});
        }
        if (until <= context.now) {
            offenders.add(thumbprint, line);
        }
        seen.append(line);
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    // A list without it may be that of another use.
    return seen.isEmpty() ? unknownFor(NeededSource::ManagementShell) : passed(seen);
}

constexpr auto checks = std::to_array<Check>({
    {"TOPO-007", poolsRunOneSystem},
    {"VER-008", noEvaluationLicence},
    {"DISK-003", disksAreHealthy},
    {"SEC-005", strongCryptographyIsSet},
    {"USR-019", firstReplicationIsDone},
    {"CERT-005", tokenIssuerIsValid},
});

} // namespace

std::span<const Check> hostChecks()
{
    return checks;
}

} // namespace muster
