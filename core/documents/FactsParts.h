// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/JsonStream.h"

namespace muster {

/// Members of the object that writeFacts() writes: what was discovered.
void writeDeploymentFacts(JsonStream &json, const Deployment &deployment, Target target);
/// The same for what was concluded: findings, plan, snapshot, the way back and its words.
void writeConclusionFacts(JsonStream &json, const DocumentFacts &facts);

} // namespace muster
