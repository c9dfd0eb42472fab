// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/check/CheckContext.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>

namespace muster {

/// The rules that something here can answer, by id.
using CheckTable = QHash<QString, Evaluate>;

CheckTable allChecks();
/// Ids in the order of the categories, repeated where one was registered twice.
QStringList registeredIds();

/// How long one rule may take: a hundred times what the slowest takes for 100,000 accounts.
constexpr std::chrono::milliseconds usualRuleLimit = std::chrono::seconds(30);

/// `assess` with another table or limit: for tests of a rule that throws or takes too long.
Result<Assessment> assess(const Deployment &deployment, const CheckInputs &inputs,
                          const CheckKnowledge &knowledge, const Clock &clock,
                          const JobContext &job, const CheckTable &table,
                          std::chrono::milliseconds ruleLimit = usualRuleLimit);

} // namespace muster
