// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Step.h"
#include "ui/widgets/Status.h"

#include <QList>
#include <QString>

namespace muster::ui {

class WizardState;

/// How one step stands: what the rail says of it.
struct StepItem
{
    Step step = Step::Connect;
    QString name;
    QString state; ///< "Done, 8 pools", "Locked: discover first".
    Status status = Status::Available;
    bool isCurrent = false;
    bool isLocked = false;
};

/// The steps in @p steps as they stand now.
[[nodiscard]] QList<StepItem> stepItems(const WizardState &state, const QList<Step> &steps,
                                        Step current);
/// Why @p step cannot be opened; empty when it can.
[[nodiscard]] QString lockReason(const WizardState &state, Step step);

} // namespace muster::ui
