// SPDX-License-Identifier: Apache-2.0
#include "core/backup/ItemTaker.h"

#include "core/backup/ExportCopy.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Content of a pack; larger packs cost more when one file is wanted, smaller ones compress worse.
constexpr qint64 packBytes = qint64(32) << 20U;
/// Of a pack of tiny files, so that the headers do not outgrow it.
constexpr size_t packFiles = 16384;

int threadsOf(const BackupOptions &options)
{
    return options.threads > 0 ? options.threads : WorkerPool::usualThreads();
}

} // namespace

ItemTaker::ItemTaker(SnapshotDraft &draft, const FileStoreRules &rules,
                     const BackupOptions &options, const JobContext &job)
    : m_draft(draft)
    , m_rules(rules)
    , m_options(options)
    , m_job(job)
    , m_pool(threadsOf(options), size_t(threadsOf(options)))
{
}

Result<void> ItemTaker::take(const PlannedItem &planned, const QByteArray &folder)
{
    const size_t place = m_taken.size();
    {
        const std::scoped_lock lock(m_mutex);
        m_taken.push_back(std::make_unique<TakenItem>());
    }
    const Result<void> done = planned.how == Obtain::File ? takeExports(planned, folder, place)
                                                          : takeTree(planned, folder, place);
    if (!done) {
        m_failure = done.error();
    }
    return done;
}

Result<std::vector<TakenItem>> ItemTaker::finish()
{
    const Result<void> pool = m_pool.finish();
    if (!pool) {
        return fail(pool.error()); // It failed first; the caller's thread only noticed.
    }
    if (m_failure) {
        return fail(*m_failure);
    }
    if (m_job.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    std::vector<TakenItem> taken;
    for (const std::unique_ptr<TakenItem> &item : m_taken) {
        taken.push_back(std::move(*item));
    }
    return taken;
}

Result<void> ItemTaker::takeExports(const PlannedItem &planned, const QByteArray &folder,
                                    size_t place)
{
    QSet<QString> names;
    for (const NativeExport &source : planned.exports) {
        const QString base = exportFileName(source);
        QString name = base;
        for (int n = 2; names.contains(name.toLower()); ++n) {
            name = base + u'~' + QString::number(n);
        }
        names.insert(name.toLower());
        const bool isAccepted =
            m_pool.submit([this, source, folder, name, place]() -> Result<void> {
                Result<CopiedExport> copied =
                    copyExport(source, folder, name.toUtf8(), m_draft, m_job);
                if (!copied) {
                    return fail(copied.error());
                }
                const std::scoped_lock lock(m_mutex);
                TakenItem &taken = *m_taken.at(place);
                if (copied->entry) {
                    taken.entries.push_back(std::move(*copied->entry));
                }
                if (copied->problem) {
                    taken.problems.append(std::move(*copied->problem));
                }
                return {};
            });
        if (!isAccepted) {
            return fail(ErrorCode::Cancelled, planned.id);
        }
    }
    return {};
}

Result<void> ItemTaker::takeTree(const PlannedItem &planned, const QByteArray &folder, size_t place)
{
    PackOrder order;
    order.folder = folder;
    order.root = nativePath(planned.treePath);
    while (order.root.size() > 1 && order.root.endsWith('/')) {
        order.root.chop(1);
    }
    WalkNotes notes;
    // A refusal to store is kept apart from a refusal of the tree: only the latter is the item's own.
    std::optional<Error> storing;
    const Result<void> walked = walkTree(
        order.root, m_rules, m_job,
        [&](const QByteArray &path, const FileFacts &facts) {
            Result<void> visited = visit(order, place, path, facts);
            if (!visited) {
                storing = visited.error();
            }
            return visited;
        },
        notes);
    if (storing) {
        return fail(*storing);
    }
    if (!walked && walked.error().code == ErrorCode::Cancelled) {
        return walked;
    }
    {
        const std::scoped_lock lock(m_mutex);
        TakenItem &taken = *m_taken.at(place);
        taken.problems += notes.problems;
        for (const auto &[id, skipped] : notes.skipped) {
            taken.skipped.append(skipped);
        }
        if (!walked) {
            taken.failure = walked.error().subject + u": "_s + walked.error().detail;
        }
    }
    return order.files.empty() ? Result<void>() : send(order, place);
}

Result<void> ItemTaker::visit(PackOrder &order, size_t place, const QByteArray &path,
                              const FileFacts &facts)
{
    if (facts.kind == FileKind::Folder) {
        Entry entry;
        entry.kind = FileKind::Folder;
        entry.path = path;
        entry.modifiedNs = facts.modifiedNs;
        entry.mode = facts.mode;
        add(place, std::move(entry));
        return {};
    }
    if (facts.kind == FileKind::Link) {
        return takeLink(order, place, path, facts);
    }
    if (m_options.trust == Trust::SizeAndTime) {
        if (const Entry *known = m_draft.known().unchanged(order.folder + '/' + path, facts)) {
            m_job.progress().addBytes(known->bytes);
            m_job.progress().addItems(1);
            add(place, *known);
            return {};
        }
    }
    if (facts.bytes > largeFileBytes) {
        return storeLargeFile(order.root, order.folder, int(place), {path, facts}, m_draft,
                              m_options.compression, m_pool, m_job,
                              [this, place](StoredLargeFile stored) {
                                  const std::scoped_lock lock(m_mutex);
                                  TakenItem &taken = *m_taken.at(place);
                                  if (stored.entry) {
                                      taken.entries.push_back(std::move(*stored.entry));
                                  }
                                  if (stored.problem) {
                                      taken.problems.append(std::move(*stored.problem));
                                  }
                              });
    }
    order.files.push_back({path, facts});
    order.bytes += facts.bytes;
    if (order.bytes >= packBytes || order.files.size() >= packFiles) {
        return send(order, place);
    }
    return {};
}

Result<void> ItemTaker::takeLink(const PackOrder &order, size_t place, const QByteArray &path,
                                 const FileFacts &facts)
{
    const Result<QByteArray> target = linkTarget(order.root + '/' + path);
    if (!target) {
        const std::scoped_lock lock(m_mutex);
        m_taken.at(place)->problems.append(problemOf(path, target.error()));
        return {};
    }
    Entry entry;
    entry.kind = FileKind::Link;
    entry.path = path;
    entry.modifiedNs = facts.modifiedNs;
    entry.mode = facts.mode;
    entry.link = *target;
    add(place, std::move(entry));
    return {};
}

Result<void> ItemTaker::send(PackOrder &order, size_t place)
{
    // Shared, for std::function must be copyable.
    auto full = std::make_shared<PackOrder>(order);
    full->item = int(place);
    order.files.clear();
    order.bytes = 0;
    const bool isAccepted = m_pool.submit([this, full, place]() -> Result<void> {
        Result<FilledPack> filled = fillPack(*full, m_draft, m_options.compression, m_job);
        if (!filled) {
            return fail(filled.error());
        }
        const std::scoped_lock lock(m_mutex);
        TakenItem &taken = *m_taken.at(place);
        taken.problems += filled->problems;
        std::move(filled->entries.begin(), filled->entries.end(),
                  std::back_inserter(taken.entries));
        return {};
    });
    return isAccepted ? Result<void>() : Result<void>(fail(ErrorCode::Cancelled));
}

void ItemTaker::add(size_t place, Entry entry)
{
    const std::scoped_lock lock(m_mutex);
    m_taken.at(place)->entries.push_back(std::move(entry));
}

} // namespace muster
