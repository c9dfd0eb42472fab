// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/LocalFile.h"
#include "core/jobs/JobContext.h"
#include "core/knowledge/FileStoreRules.h"
#include "core/store/Manifest.h"

#include <functional>
#include <map>

namespace muster {

/// What a walk could not look at, or left out.
struct WalkNotes
{
    QList<FileProblem> problems;
    std::map<QString, SkippedByRule> skipped; ///< By the rule's id.
};

/// Calls @p visit with everything in a tree that is to be saved: path relative to the root, facts. Folders come before
/// what is in them, names in the order of their bytes. A folder whose content is all left out by rules is left out too.
///
/// @returns  an error when the root itself cannot be listed, or what @p visit returned.
/// @errors  Cancelled.
Result<void>
walkTree(const QByteArray &root, const FileStoreRules &rules, const JobContext &job,
         const std::function<Result<void>(const QByteArray &path, const FileFacts &)> &visit,
         WalkNotes &notes);

/// How a failure to read a file is told.
FileProblem problemOf(const QByteArray &path, const Error &error);

} // namespace muster
