// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/NativeExport.h"
#include "core/jobs/JobContext.h"
#include "core/store/SnapshotDraft.h"

namespace muster {

/// What became of one export.
struct CopiedExport
{
    std::optional<Entry> entry; ///< Empty when it could not be read.
    std::optional<FileProblem> problem;
};

/// Copies a native export, a file or an entry of a ZIP, whole into the snapshot's own folder and hashes it.
///
/// @param folder    `<item>/<scope>`
/// @param fileName  the name it gets there.
/// @errors  those of writing; Cancelled.
Result<CopiedExport> copyExport(const NativeExport &source, const QByteArray &folder,
                                const QByteArray &fileName, SnapshotDraft &draft,
                                const JobContext &job);

/// The name an export has in a snapshot: that of its file or ZIP entry.
QString exportFileName(const NativeExport &source);

} // namespace muster
