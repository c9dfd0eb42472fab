// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/knowledge/CommandTemplate.h"
#include "core/plan/BackupPlan.h"

namespace muster {

/// A place of the deployment that a catalogue item is planned for.
struct PlanScope
{
    QString text; ///< `PlannedItem::scope`.
    const Pool *pool =
        nullptr; ///< Points into the deployment; null for what belongs to no one pool.
    std::optional<ProductVersion> version;
    Usage usage = Usage::InUse;
    QString fileStoreKey;  ///< Service of a file store.
    TemplateValues values; ///< For the item's command.
};

/// `host.fqdn\instance` of a SQL instance, the host alone for the default instance; empty when there
/// is no such instance.
QString instanceText(const Topology &topology, const QString &instanceKey);

/// Every place of @p deployment that @p item is for, also those where it is shown not to be used.
/// @thread  any; @p deployment must outlive the scopes.
QList<PlanScope> scopesOf(const CatalogueItem &item, const Deployment &deployment);

} // namespace muster
