// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/check/CheckContext.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace muster {

/// The rules that something here can answer, by id.
using CheckTable = QHash<QString, Evaluate>;

CheckTable allChecks();
/// Ids in the order of the categories, repeated where one was registered twice.
QStringList registeredIds();

/// `assess` with another table: for tests of a rule that throws or takes too long.
Result<Assessment> assess(const Deployment &deployment, const CheckInputs &inputs,
                          const CheckKnowledge &knowledge, const Clock &clock,
                          const JobContext &job, const CheckTable &table);

} // namespace muster
