// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/StoreJournal.h"
#include "core/verify/Evidence.h"

#include <QJsonObject>

namespace muster {

/// `items` and `problems` of a proof, as journal.ndjson keeps them (docs/snapshot-format.md §8).
QJsonObject toJson(const SignatureFacts &signature);
QJsonObject toJson(const Evidence &evidence);

/// A proof as it was recorded. Words that a later version wrote and this one does not know count as the worst they can
/// mean. How many bytes were read is not recorded, nor who signed: that is looked at anew.
Evidence evidenceOf(const ProofRecord &record);

} // namespace muster
