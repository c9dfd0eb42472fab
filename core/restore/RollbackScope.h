// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/knowledge/CommandTemplate.h"
#include "core/restore/RollbackPlan.h"

namespace muster {

/// A place that a card is written for.
struct RollbackScope
{
    QString text;               ///< `RollbackCard::scope`.
    const Pool *pool = nullptr; ///< Points into the deployment.
    TemplateValues values;
    QStringList unknown; ///< Names of `RollbackProcedures::unknowns`.
};

/// What a person fills in by hand where a fact is not known.
inline constexpr QStringView blank = u"________";

/// Whether a pool is of a version that is left when one moves to @p target.
bool isLegacy(const Pool &pool, Target target);

/// The newest version of the product in the deployment.
std::optional<ProductVersion> newestVersion(const Deployment &deployment);

/// Every place of the deployment that a card repeats for.
/// @thread  any; @p deployment must outlive the scopes.
QList<RollbackScope> rollbackScopes(CardRepeat repeat, const Deployment &deployment, Target target);

} // namespace muster
