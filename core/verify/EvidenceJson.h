// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verify/Evidence.h"

#include <QJsonObject>

namespace muster {

/// `items` and `problems` of a proof, as journal.ndjson keeps them (docs/snapshot-format.md §8).
QJsonObject toJson(const SignatureFacts &signature);
QJsonObject toJson(const Evidence &evidence);

} // namespace muster
