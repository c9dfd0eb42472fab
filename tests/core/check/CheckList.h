// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ReadinessRule.h"

#include <QByteArray>

namespace muster {

/// docs/checks.md: every check with its source and what answers it, made of the data alone.
///
/// @param evaluated  ids of those that something in the program answers.
QByteArray checkList(const ReadinessRules &rules, const QStringList &evaluated);

} // namespace muster
