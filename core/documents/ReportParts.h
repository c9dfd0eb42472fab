// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/Paper.h"
#include "core/documents/Roster.h"

namespace muster {

/// What every part of the report is made from.
struct ReportBasis
{
    const DocumentFacts &facts;
    const DocumentLanguage &language;
    PaperMetrics metrics;
    TextMeasure &measure;
    const QList<RosterPool> &roster;
    QString suffix; ///< End that the names share.
};

/// A: every file that was read, with its whole path.
PaperSection sourcesAppendix(const ReportBasis &basis);

/// Each item of the snapshot with its size, age, level and hash.
PaperTable backupRecordTable(const ReportBasis &basis);

} // namespace muster
