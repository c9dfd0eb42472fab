// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"
#include "core/domain/Source.h"
#include "core/jobs/JobContext.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// Whether one source can be read now, and what reading it would take.
struct SourceReach
{
    SourceSpec spec;
    std::optional<Error> problem; ///< NotFound, AccessDenied or EmptyFile.
    qint64 bytes = 0;             ///< Of the file, or of all files in the folder.
    QDateTime modified; ///< Of the file; invalid for a folder, whose own time says nothing.
};

/// What must be so before anything is read or written, as it was found at one moment.
struct Prerequisites
{
    QString folder;                    ///< Of the project.
    std::optional<Error> writeProblem; ///< Why a file could not be made there.
    qint64 freeBytes = -1;             ///< -1 where the system does not say.
    QList<SourceReach> sources;        ///< In the order given.

    [[nodiscard]] qint64 neededBytes() const; ///< If nothing shrank: the bytes of all sources.
    [[nodiscard]] qsizetype unreachable() const;
    /// Nothing where it can be opened, or was not among those looked at.
    [[nodiscard]] std::optional<Error> problemOf(const SourceSpec &spec) const;
    /// Topology, accounts and kits whose file has a time, the one written first in front.
    [[nodiscard]] QList<SourceReach> byTime() const;
    /// Whether the first and the last of them are further apart than facts of one state may be.
    [[nodiscard]] bool areFarApart() const;
};

/// Looks at the project's folder and at each source without reading any content. It makes one empty file in @p folder and
/// removes it, for only that shows that it can be written to.
/// @param sources  without `sample:`.
/// @errors   Cancelled. What is wrong with a source is in the value.
/// @thread   any worker; a folder on a slow share takes as long as listing it takes.
[[nodiscard]] Result<Prerequisites>
lookBefore(const QString &folder, const QList<SourceSpec> &sources, const JobContext &job);

} // namespace muster
