// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "ui/models/DeploymentTree.h"
#include "ui/widgets/DetailPane.h"

namespace muster::ui {

/// What is known of the pool or site chosen on the Discover page, and where that comes from.
class PoolPane final : public DetailPane
{
    Q_OBJECT

public:
    using DetailPane::DetailPane;

    /// @p site is null for a pool without one.
    void showPool(const Pool &pool, const SiteRow *site, const Deployment &deployment);
    void showSite(const SiteRow *site); ///< Null: nothing is chosen.
    /// The first contradictions of @p deployment with their sources, and how many there are.
    void showContradictions(const Deployment &deployment);

private:
    void addPlace(const Pool &pool, const SiteRow *site);
    void addParts(const Pool &pool);
    void addProvenance(const Deployment &deployment);
};

} // namespace muster::ui
