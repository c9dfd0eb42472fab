// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/FindingHistory.h"
#include "core/check/Stage.h"
#include "core/domain/Fqdn.h"
#include "core/domain/ProductVersion.h"

#include <QList>

namespace muster {

/// What a check shall judge.
struct CheckOrder
{
    Target target = Target::SubscriptionEdition;
    Stage stage = Stage::Start;
    QList<Fqdn> retiringPools{}; ///< Chosen to be dismantled; each must have been discovered.
    RunKind run = RunKind::Begins;

    /// The order that @p assessment came of, for the same run.
    static CheckOrder again(const Assessment &assessment)
    {
        return {assessment.target, assessment.stage, assessment.retiringPools, RunKind::GoesOn};
    }

    friend bool operator==(const CheckOrder &, const CheckOrder &) = default;
};

} // namespace muster
