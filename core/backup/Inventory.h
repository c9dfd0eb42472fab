// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/domain/HomedLedger.h"
#include "core/store/SnapshotDraft.h"

namespace muster {

/// Who must be in the user-data export of one pool, as text: `user|address|contact store` for each enabled user served on
/// premises, `contactObject|address|` and `online|address|` for those that are counted apart; lower case, sorted by bytes.
struct ExpectedLedger
{
    QString pool;
    QByteArray lines;
};

/// One for each pool that homes accounts.
QList<ExpectedLedger> expectedLedgers(const Deployment &deployment);

/// All accounts as CSV with every property the sources gave.
QByteArray accountsCsv(const Deployment &deployment);

/// Sites, pools, servers and services as JSON.
QByteArray topologyJson(const Deployment &deployment);

/// Writes `inventory/` of a snapshot. @returns the ledgers' hashes for the manifest.
Result<QList<HomedAccounts>> writeInventory(const Deployment &deployment, SnapshotDraft &draft);

} // namespace muster
