// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/CheckInputs.h"
#include "core/check/Finding.h"
#include "core/check/ReadinessRule.h"
#include "core/domain/Deployment.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/knowledge/ProductFacts.h"
#include "core/plan/BackupPlan.h"
#include "core/project/ProjectState.h"
#include "core/restore/RollbackPlan.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace muster {

/// The one data set of which every document and every format is made.
struct DocumentFacts
{
    Particulars particulars;
    Deployment deployment;
    Assessment assessment;
    BackupPlan plan;
    std::optional<SnapshotEvidence> snapshot; ///< The documents belong to it; empty without one.
    std::optional<RollbackPlan> rollback;     ///< Empty where none could be made.
    ReadinessRules rules;                     ///< Words for the findings.
    BackupCatalogue catalogue;                ///< Words for the items.
    BuildTable builds;                        ///< Builds and ends of support.
    QList<RemovedFeature> removedFeatures;    ///< What the targets do not have.
    QDateTime printedAt; ///< Stands on the cover and in the PDF; no part of the hash.
};

/// Name and number of the form of that JSON, which docs/report-json.md describes.
inline constexpr QLatin1StringView factsSchema{"muster-facts-2"};

class JsonStream;

/// Writes @p facts as canonical JSON: every fact that any document prints, in a fixed order of keys, without white
/// space, in UTF-8, times in UTC. Same facts give same bytes; the printing time is left out.
void writeFacts(JsonStream &json, const DocumentFacts &facts);

/// SHA-256 in hex of the canonical JSON; its first digits stand in every footer.
QByteArray factsHash(const DocumentFacts &facts);

} // namespace muster
