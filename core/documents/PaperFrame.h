// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Canvas.h"
#include "core/documents/DocumentLanguage.h"

namespace muster {

/// What stands at the head and foot of every page of one document.
struct PaperFrame
{
    QString organisation;
    QString title;          ///< Of the document.
    QString changeNumber;   ///< May be empty.
    QString classification; ///< May be empty.
    QString snapshotId;     ///< Empty without a snapshot.
    QString dataHash;       ///< Twelve hex digits in three groups.
};

/// Draws header and footer of one page; @p number counts from 1.
void drawFrame(Canvas &canvas, const PaperFrame &frame, const PaperMetrics &metrics,
               const DocumentLanguage &language, const PaperPage &page, qsizetype number,
               qsizetype count);

/// The first twelve digits of a hash in hex in three groups: `3f9a-77c1-0be4`.
QString shortHash(const QByteArray &sha256Hex);

} // namespace muster
