// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/CheckContext.h"

namespace muster {

/// One row of a saved output, with the server that it is about.
struct ServerRow
{
    QString
        server; ///< As the row or kit.json names it, whole or by its host part; empty when neither does.
    PropertyBag row;
};

/// The rows of a command's saved output, of all files; empty when none was given.
QList<ServerRow> serverRows(const CheckContext &context, const QString &command);

bool isAbout(const ServerRow &row, const Fqdn &server);

/// The servers of the product, each once, in the order of their pools.
QList<Fqdn> productServers(const CheckContext &context);

/// Those of the product's servers that no row is about.
QStringList serversWithout(const CheckContext &context, const QList<ServerRow> &rows);

} // namespace muster
