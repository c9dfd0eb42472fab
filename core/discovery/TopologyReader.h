// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Source.h"
#include "core/domain/Topology.h"
#include "core/jobs/JobContext.h"

#include <QIODevice>

namespace muster {

/// A topology document, what was odd about it, and how much of it was understood.
struct TopologyDocument
{
    Topology topology;
    QList<SourceWarning> warnings;
    int recognised = 0; ///< Elements Muster knows …
    int total = 0;      ///< … of all elements of the document.
};

/// Reads a Topology Builder file or a published topology, told apart by the root element.
///
/// References that point nowhere, roles that nobody knows and names given twice are warnings: real
/// files have them.
/// @param subject  the file, as errors name it.
/// @errors  those of `readXml`; WrongKind for another root element; TopologyIncomplete when there
///          is no site or no cluster.
/// @source  formats.md §2 and §3, from published files.
Result<TopologyDocument> readTopology(QIODevice &device, const QString &subject,
                                      const JobContext &job);

} // namespace muster
