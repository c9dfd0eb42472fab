// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Canvas.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/Language.h"
#include "core/documents/PaperFrame.h"

namespace muster {

/// Words for the values of the trade, in the language of the document.
QString kindPlural(const Language &language, AccountKind kind); ///< "Users"
QString kindHead(const Language &language,
                 AccountKind kind); ///< Short, for a column: "Resp. groups"
QString poolRoleWords(const Language &language, ClusterRole role); ///< "Enterprise", "Standard"
QString contactStoreWords(const Language &language, ContactStore store);
QString levelWords(const Language &language, ProofLevel level);
QString outcomeWords(const Language &language, Outcome outcome);
QString severityWords(const Language &language, Severity severity);
QString verdictWords(const Language &language, Verdict verdict);
QString needWords(const Language &language, NeededSource source); ///< "Active Directory"
Mark markOf(const Finding &finding); ///< Of its outcome and, when it failed, its severity.

/// "3 accounts"
QString accountCount(const Language &language, qint64 count);
QString versionBadge(const std::optional<ProductVersion> &version); ///< "2015"; "?" when unknown.
/// Lync and older: drawn outlined, later ones filled.
bool isLegacy(const std::optional<ProductVersion> &version);

/// Header and footer of a document titled @p title.
PaperFrame frameOf(const DocumentFacts &facts, const QString &title, const QByteArray &factsHash);

/// What was read and when: "Read from 9 files, collected 14 Sep 2026, 05:40 to 06:12 UTC".
QString sourceLine(const Language &language, const Deployment &deployment);

/// The end which all names share, with its dot, `.fabrikam.example`; empty when they share none.
QString commonSuffix(const Deployment &deployment);
/// @p name without @p suffix.
QString shortName(const QString &name, const QString &suffix);

} // namespace muster
