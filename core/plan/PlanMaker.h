// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/plan/BackupPlan.h"

namespace muster {

/// Plans the backup of a deployment: every item of the catalogue for every site, pool, server, SQL
/// instance and file store it has, and how each is obtained here.
///
/// An item shown not to be used is left out, unless an export of it was given. Of several exports
/// the newest is taken, one of unknown age last. A file whose content is of another kind than the
/// item's is not taken.
/// @thread  any; reads no file.
BackupPlan makePlan(const Deployment &deployment, const BackupCatalogue &catalogue,
                    const QDateTime &now);

} // namespace muster
