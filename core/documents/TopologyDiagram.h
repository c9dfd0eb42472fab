// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DiagramLayout.h"
#include "core/documents/PaperItem.h"
#include "core/documents/TextMeasure.h"

namespace muster {

/// Draws the topology: one picture for each page of @p height points at most, none of them scaled or
/// cut. Sites stand at the largest level at which all fit one page, else at the smallest, over pages.
QList<PaperPicture> topologyPictures(const Deployment &deployment, double height,
                                     const QString &suffix, const DocumentLanguage &language,
                                     TextMeasure &measure);

} // namespace muster
