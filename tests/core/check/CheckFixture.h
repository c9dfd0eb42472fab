// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Assess.h"
#include "tests/support/Builders.h"
#include "tests/support/FakeClock.h"

#include <functional>

namespace muster {

/// One run of the checks: what was discovered, what else is known, and when.
struct CheckCase
{
    Deployment deployment;
    CheckInputs inputs;
    FakeClock clock{QDateTime(QDate(2025, 3, 10), QTime(8, 0), Qt::UTC)};
};

/// Changes a case, so that a rule gives another outcome.
using Change = std::function<void(CheckCase &)>;

/// The knowledge that comes with the program.
const CheckKnowledge &knowledge();

/// Two Standard Edition servers of 2015 and an Edge pool on the way to Teams, with every file an administrator can
/// hand over: the deployment that is ready.
void makeReady(CheckCase &aCase);

Finding findingOf(CheckCase &aCase, const QString &id);
Assessment assessmentOf(CheckCase &aCase);

} // namespace muster
