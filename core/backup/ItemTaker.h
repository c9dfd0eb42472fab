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
    int folder = -1; ///< The number of `<item>/<scope>`.
    std::vector<KnownFiles::Row> rows;
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
    /// A tree being walked: what is to be read of it, parted by whether it looks compressed already.
    struct Tree
    {
        size_t place = 0; ///< Of its item.
        PackOrder usual;
        PackOrder dense;
    };

    Result<void> takeExports(const PlannedItem &planned, const QByteArray &folder, size_t place);
    Result<void> takeTree(const PlannedItem &planned, size_t place);
    Result<void> walk(Tree &tree);
    Result<void> visit(Tree &tree, const QByteArray &path, const FileFacts &facts);
    Result<void> takeLink(const Tree &tree, const QByteArray &path, const FileFacts &facts);
    Result<void> read(Tree &tree, const QByteArray &path, qint64 bytes);
    Result<void> sendRest(Tree &tree);
    Result<void> send(PackOrder &order, size_t place);
    Result<void> rewriteWeakPacks();
    void add(size_t place, Entry entry);

    SnapshotDraft &m_draft;
    const FileStoreRules &m_rules;
    const BackupOptions &m_options;
    JobContext m_job;
    std::optional<Error> m_failure;
    QHash<size_t, QByteArray> m_roots; ///< Of the trees, by the item's place.

    std::mutex m_mutex; ///< Guards what was taken while the pool works.
    std::vector<std::unique_ptr<TakenItem>> m_taken;
    WorkerPool m_pool; ///< Last, so that its threads end first.
};

} // namespace muster
