// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobContext.h"
#include "core/store/Manifest.h"
#include "core/store/SnapshotDraft.h"

#include <vector>

namespace muster {

/// A file of a tree that must be read.
struct FileToRead
{
    QByteArray path; ///< Within the item's folder.
    FileFacts facts; ///< As the walk saw it.
};

/// Files that go into one pack.
struct PackOrder
{
    int item = -1;
    QByteArray folder; ///< `<item>/<scope>`
    QByteArray root;   ///< Where the tree lies.
    std::vector<FileToRead> files;
    qint64 bytes = 0;
};

/// What became of the files of one order.
struct FilledPack
{
    std::vector<Entry> entries;
    QList<FileProblem> problems;
};

/// Reads the files of @p order, each once, and stores them as one pack. A file that changes while it is read is read a
/// second time.
///
/// @errors  those of writing; Cancelled. What goes wrong with reading a file is an outcome of that file.
Result<FilledPack> fillPack(const PackOrder &order, SnapshotDraft &draft, int compression,
                            const JobContext &job);

} // namespace muster
