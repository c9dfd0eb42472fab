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

/// The whole risk register; a head without rows when it is empty.
PaperTable riskTable(const DocumentFacts &facts, const DocumentLanguage &language);
/// How one line of the register stands: "accepted by N. Vidal until 31 Oct 2026: …".
QString riskSentence(const RiskEntry &entry, const DocumentLanguage &language);
/// What became of a finding, and whether it is accepted: "new; not accepted as a risk".
QString findingStateWords(const Finding &finding, const Assessment &assessment,
                          const DocumentLanguage &language);
/// New, regressed, improved and gone since the run before; or that there is none.
QList<PaperBlock> changeBlocks(const DocumentFacts &facts, const DocumentLanguage &language);

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
