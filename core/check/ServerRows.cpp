// SPDX-License-Identifier: Apache-2.0
#include "core/check/ServerRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// What the product's and the system's own objects call the server that they come from.
const QStringList serverProperties{u"PSComputerName"_s, u"MachineName"_s, u"CSName"_s,
                                   u"SystemName"_s};

QString serverOf(const PropertyBag &row, const QString &scope)
{
    for (const QString &property : serverProperties) {
        const QString name = row.value(property);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return scope;
}

} // namespace

QList<ServerRow> serverRows(const CheckContext &context, const QString &command)
{
    QList<ServerRow> rows;
    for (const CmdletOutput &output : context.deployment.outputs) {
        if (output.command.compare(command, Qt::CaseInsensitive) != 0) {
            continue;
        }
        for (const PropertyBag &row : output.rows) {
            rows.append({serverOf(row, output.scope), row});
        }
    }
    return rows;
}

bool isAbout(const ServerRow &row, const Fqdn &server)
{
    return row.server.compare(server.text(), Qt::CaseInsensitive) == 0
           || row.server.compare(server.hostPart(), Qt::CaseInsensitive) == 0;
}

QList<Fqdn> productServers(const CheckContext &context)
{
    QList<Fqdn> servers;
    for (const Pool &pool : context.deployment.pools) {
        for (const Fqdn &machine : pool.isProductServer() ? pool.machines : QList<Fqdn>()) {
            if (!servers.contains(machine)) {
                servers.append(machine);
            }
        }
    }
    return servers;
}

QStringList serversWithout(const CheckContext &context, const QList<ServerRow> &rows)
{
    QStringList missing;
    for (const Fqdn &server : productServers(context)) {
        const bool isThere = std::any_of(rows.begin(), rows.end(), [&server](const ServerRow &row) {
            return isAbout(row, server);
        });
        if (!isThere) {
            missing.append(server.text());
        }
    }
    return missing;
}

} // namespace muster
