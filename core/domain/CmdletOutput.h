// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/PropertyBag.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace muster {

/// The saved output of one command that lists no accounts: replica states, databases, directories …
struct CmdletOutput
{
    QString
        command;   ///< `Get-CsManagementStoreReplicationStatus`: which command makes such objects.
    QString scope; ///< Server or pool it was run for, from kit.json; empty when not known.
    QList<PropertyBag> rows; ///< One for each object, in the order of the file.
    QDateTime takenAt;       ///< Invalid when unknown.
    int source = -1;         ///< Place in `Deployment::sources`.

    friend bool operator==(const CmdletOutput &, const CmdletOutput &) = default;
};

} // namespace muster
