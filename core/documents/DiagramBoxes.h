// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Canvas.h"
#include "core/documents/DiagramLayout.h"

namespace muster {

/// A front-end pool with its version, servers and accounts.
void drawPoolBox(Canvas &draw, const Pool &pool, const QRectF &area, DiagramLevel level,
                 qsizetype accounts, const DocumentLanguage &language);

/// Any other box, by the grammar of documents.md §9.
void drawDiagramBox(Canvas &draw, const DiagramBox &box, DiagramLevel level,
                    const Deployment &deployment, const DocumentLanguage &language);

void drawDiagramLegend(Canvas &draw, double top, const DocumentLanguage &language);

} // namespace muster
