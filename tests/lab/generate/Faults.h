// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Accounts.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace muster::lab {

/// A fault that the Fabrikam preset plants on purpose.
struct PlantedFault
{
    QString rule;    ///< Readiness rule that must find it.
    QString subject; ///< What it must name; empty where it names the whole deployment.
    QString what;
    QString where; ///< Input that shows it: topology, accounts, fileStore, certificates, outputs.
    QString target{}; ///< Word of the only target it matters to; empty: Subscription Edition too.
};

/// Every planted fault, also those that follow from another.
QList<PlantedFault> plantedFaults();

/// planted-faults.json
QByteArray plantedFaultsJson();

/// Changes some accounts of the Fabrikam preset.
void plantFault(AccountSpec &account, const Layout &layout);

} // namespace muster::lab
