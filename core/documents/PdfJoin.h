// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PdfFile.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

namespace muster {

struct PdfLink
{
    qsizetype page = 0;
    QRectF area; ///< Points from the top left of the page.
    qsizetype target = -1;
};

/// Some pages of a document, painted.
struct PdfPart
{
    QByteArray bytes;
    QList<PdfLink> links;
};

/// Joins painted parts and adds what QPdfWriter cannot: outline, links, page labels, attachments,
/// fixed dates and identifier.
/// @returns the size of the file in bytes.
/// @errors  DiskFull, AccessDenied, WriteFailed, Internal.
Result<qint64> joinPdf(const QString &path, const std::vector<PdfPart> &parts,
                       const PdfContents &contents, const DocumentLanguage &language);

} // namespace muster
