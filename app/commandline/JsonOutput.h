// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ReadinessRule.h"
#include "core/domain/Deployment.h"

#include <QJsonArray>
#include <QJsonObject>

// The JSON of the command line, as docs/command-line.md describes it: the names are fixed, new ones may be added.

namespace muster {

/// Of `discover`.
QJsonObject toJson(const Deployment &deployment);

/// One element of `accounts`.
QJsonObject toJson(const Account &account);

/// The risk register, as `check` and `risks` print it.
QJsonArray risksJson(const Assessment &assessment, const ReadinessRules &rules);

/// A time in ISO 8601, or null when there is none.
QJsonValue timeJson(const QDateTime &time);

} // namespace muster
