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

/// Parts of the report, in its order. Keep no reference to @p basis.
QList<PaperBlock>
accountBlocks(const ReportBasis &basis); ///< Versions, contact stores, exceptions.
PaperSection voiceSection(const ReportBasis &basis);
PaperSection dependencySection(const ReportBasis &basis);
PaperSection leftBehindSection(const ReportBasis &basis); ///< What will not come along.
PaperSection worksheetSection(const ReportBasis &basis);
/// Whether and until when one can go back; @p holes are pools without saved user data.
PaperGoingBack goingBackBlock(const ReportBasis &basis, const QList<Fqdn> &holes);
PaperSection wayBackSection(const ReportBasis &basis);

/// A: every file that was read, with its whole path.
PaperSection sourcesAppendix(const ReportBasis &basis);

PaperSection poolsAppendix(const ReportBasis &basis);        ///< B
PaperSection certificatesAppendix(const ReportBasis &basis); ///< C
PaperSection commandsAppendix(const ReportBasis &basis);     ///< D
PaperSection runAppendix(const ReportBasis &basis);          ///< E
PaperSection glossaryAppendix(const ReportBasis &basis);     ///< F
/// Each item of the snapshot with its size, age, level and hash.
PaperTable backupRecordTable(const ReportBasis &basis);

} // namespace muster
