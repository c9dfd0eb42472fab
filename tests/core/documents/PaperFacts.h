// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"

namespace muster {

/// Fabrikam, as the documents' reference pictures show it: 3 sites, 5 pools, 648 accounts.
DocumentFacts fabrikamFacts();

/// The same with the reviewed knowledge of the program, a rollback plan, and facts that cannot both be true.
DocumentFacts knownFacts();

/// @p sites sites of two pools each, every second with an Edge, and @p accounts accounts in all.
DocumentFacts wideFacts(int sites, int accounts);

} // namespace muster
