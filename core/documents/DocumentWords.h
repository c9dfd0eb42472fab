// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Canvas.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/PaperFrame.h"

namespace muster {

/// Words for the values of the trade, in the language of the document.
QString kindPlural(const DocumentLanguage &language, AccountKind kind); ///< "Users"
QString kindHead(const DocumentLanguage &language,
                 AccountKind kind); ///< Short, for a column: "Resp. groups"
QString poolRoleWords(const DocumentLanguage &language,
                      ClusterRole role); ///< "Enterprise", "Standard"
QString contactStoreWords(const DocumentLanguage &language, ContactStore store);
QString levelWords(const DocumentLanguage &language, ProofLevel level);
QString outcomeWords(const DocumentLanguage &language, Outcome outcome);
QString severityWords(const DocumentLanguage &language, Severity severity);
QString verdictWords(const DocumentLanguage &language, Verdict verdict);
QString needWords(const DocumentLanguage &language, NeededSource source); ///< "Active Directory"
QString stageWords(const DocumentLanguage &language, Stage stage); ///< "start of the migration"
QString riskStateWords(const DocumentLanguage &language, RiskState state);
QString changeWords(const DocumentLanguage &language, FindingChange change); ///< "new", "gone"
Mark markOf(const Finding &finding); ///< Of its outcome and, when it failed, its severity.

/// "3 accounts"
QString accountCount(const DocumentLanguage &language, qint64 count);
QString versionBadge(const std::optional<ProductVersion> &version); ///< "2015"; "?" when unknown.
/// Lync and older: drawn outlined, later ones filled.
bool isLegacy(const std::optional<ProductVersion> &version);

/// Header and footer of a document titled @p title.
PaperFrame frameOf(const DocumentFacts &facts, const QString &title, const QByteArray &factsHash);

/// What was read and when: "Read from 9 files, collected 14 Sep 2026, 05:40 to 06:12 UTC".
QString sourceLine(const DocumentLanguage &language, const Deployment &deployment);

/// The end which all names share, with its dot, `.fabrikam.example`; empty when they share none.
QString commonSuffix(const Deployment &deployment);
/// @p name without @p suffix.
QString shortName(const QString &name, const QString &suffix);

} // namespace muster
