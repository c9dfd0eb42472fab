// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/PaperItem.h"
#include "core/documents/Roster.h"
#include "core/documents/TextMeasure.h"

namespace muster {

/// A bar from a common zero with its value at the end.
PaperPicture barPicture(qint64 value, qint64 most, double width, bool isFilled,
                        const DocumentLanguage &language, TextMeasure &measure);

/// One line for each certificate from @p today to its end, at most 24, soonest first.
PaperPicture certificatePicture(const QList<Certificate> &certificates, const QDateTime &today,
                                const DocumentLanguage &language, TextMeasure &measure);

/// A level as squares; the words are those of the level.
PaperPicture ladderPicture(int reached, int ceiling, TextMeasure &measure);

/// Passed, failed, unknown, not applicable as one bar.
PaperPicture outcomePicture(const QList<qint64> &counts, qint64 most, double width,
                            TextMeasure &measure);

} // namespace muster
