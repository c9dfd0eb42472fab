// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/Paper.h"

namespace muster {

/// Puts the way back into words for the operator: stages first, then one card a page.
///
/// @param cardPages  page on which each card begins, counted from 1, from a first layout; empty
///                   where there are no pages.
Paper rollbackPaper(const DocumentFacts &facts, const QByteArray &hash,
                    const DocumentLanguage &language, const QList<qsizetype> &cardPages = {});

/// Where a card stands in the document.
QString cardAnchor(int number);

} // namespace muster
