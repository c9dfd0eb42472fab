// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/PaperItem.h"
#include "core/documents/Roster.h"
#include "core/documents/TextMeasure.h"

namespace muster {

/// One square for each homed account, or for so many as the paper wants; pools side by side. Without
/// accounts its height is 0.
PaperPicture rollCallPicture(const Deployment &deployment, const QList<RosterPool> &roster,
                             const DocumentLanguage &language, TextMeasure &measure);

} // namespace muster
