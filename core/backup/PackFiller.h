// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobContext.h"
#include "core/store/Manifest.h"
#include "core/store/SnapshotDraft.h"

#include <vector>

namespace muster {

/// Files that go into one pack.
struct PackOrder
{
    int folder = -1; ///< The number of `<item>/<scope>`.
    QByteArray root; ///< Where the tree lies.
    std::vector<QByteArray> paths;
    qint64 bytes = 0;
};

/// What became of the files of one order.
struct FilledPack
{
    std::vector<KnownFiles::Row> rows;
    QList<FileProblem> problems;
};

/// Reads the files of @p order and stores as one pack those whose content the store does not have. A file that changes while it
/// is read is read a second time; so is one of more than 2 MiB that is as long as another and turns out to be different.
///
/// @errors  those of writing; Cancelled. What goes wrong with reading a file is an outcome of that file.
Result<FilledPack> fillPack(const PackOrder &order, SnapshotDraft &draft, int compression,
                            const JobContext &job);

} // namespace muster
