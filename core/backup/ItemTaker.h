// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/BackUp.h"
#include "core/backup/LargeFile.h"
#include "core/backup/TreeWalk.h"

#include <mutex>
#include <vector>

namespace muster {

/// What was taken of one item.
struct TakenItem
{
    std::vector<Entry> entries;
    QList<FileProblem> problems;
    QList<SkippedByRule> skipped;
    QString failure; ///< Why nothing of it could be taken; empty otherwise.
};

/// Takes items one after the other: walks and reads large files in the caller's thread, the rest on a pool.
class ItemTaker
{
public:
    /// All references must outlive the taker.
    ItemTaker(SnapshotDraft &draft, const FileStoreRules &rules, const BackupOptions &options,
              const JobContext &job);

    /// @param folder  `<item>/<scope>`
    /// @returns an error when the whole run must stop; `finish` then says why.
    Result<void> take(const PlannedItem &planned, const QByteArray &folder);
    /// Waits for the pool. @returns what was taken, in the order of the calls.
    Result<std::vector<TakenItem>> finish();

private:
    Result<void> takeExports(const PlannedItem &planned, const QByteArray &folder, size_t place);
    Result<void> takeTree(const PlannedItem &planned, const QByteArray &folder, size_t place);
    Result<void> visit(PackOrder &order, size_t place, const QByteArray &path,
                       const FileFacts &facts);
    Result<void> takeLink(const PackOrder &order, size_t place, const QByteArray &path,
                          const FileFacts &facts);
    Result<void> send(PackOrder &order, size_t place);
    void add(size_t place, Entry entry);

    SnapshotDraft &m_draft;
    const FileStoreRules &m_rules;
    const BackupOptions &m_options;
    JobContext m_job;
    std::optional<Error> m_failure;

    std::mutex m_mutex; ///< Guards what was taken while the pool works.
    std::vector<std::unique_ptr<TakenItem>> m_taken;
    WorkerPool m_pool; ///< Last, so that its threads end first.
};

} // namespace muster
