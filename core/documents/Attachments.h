// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DataTable.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/DocumentRequest.h"
#include "core/documents/PdfFile.h"

namespace muster {

/// Up to so many accounts travel inside the PDF of a roster: more would make a file that mail systems refuse.
inline constexpr qsizetype mostAttachedAccounts = 5'000;

/// What travels inside the PDF of a document: the snapshot's manifest, where there is one, and its tables as CSV.
QList<PdfAttachment> attachmentsOf(DocumentKind kind, const DocumentFacts &facts,
                                   const DocumentLanguage &language);

/// The tables of a document, in their order.
QList<DataTable> tablesOf(DocumentKind kind, const DocumentFacts &facts,
                          const DocumentLanguage &language);

} // namespace muster
