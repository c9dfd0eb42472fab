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

/// Whether a name says that its content is compressed already. Such files are packed apart, so that the others are compressed with
/// their like; a name that lies costs nothing but that.
bool isDenseName(const QByteArray &path)
{
    static const QSet<QByteArray> dense{
        "7z",  "avi",  "bz2",  "cab",  "docx", "gif", "gz",  "jpeg", "jpg",  "lz4",  "m4a", "mkv",
        "mov", "mp3",  "mp4",  "mpeg", "odp",  "ods", "odt", "ogg",  "one",  "opus", "pdf", "png",
        "rar", "potx", "ppsx", "pptx", "vsdx", "wma", "wmv", "xlsx", "xlsm", "xz",   "zip", "zst"};
    const qsizetype point = path.lastIndexOf('.');
    return point >= 0 && path.size() - point <= 5 && dense.contains(path.mid(point + 1).toLower());
}

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
        m_taken.back()->folder = m_draft.known().folderNumber(folder);
    }
    Result<void> done = planned.how == Obtain::File ? takeExports(planned, folder, place)
                                                    : takeTree(planned, place);
    if (!done) {
        m_failure = done.error();
    }
    return done;
}

Result<std::vector<TakenItem>> ItemTaker::finish()
{
    Result<void> pool = m_pool.finish();
    if (pool && !m_failure && !m_job.isCancelled()) {
        m_draft.known().settleCopies();
        if (const Result<void> sent = rewriteWeakPacks(); !sent) {
            m_failure = sent.error();
        }
        pool = m_pool.finish();
        m_draft.known().settleCopies();
    }
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
    taken.reserve(m_taken.size());
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
                    copied->entry->item = taken.folder;
                    taken.rows.push_back(m_draft.known().add(std::move(*copied->entry)));
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

Result<void> ItemTaker::takeTree(const PlannedItem &planned, size_t place)
{
    Tree tree;
    tree.place = place;
    QByteArray root = nativePath(planned.treePath);
    while (root.size() > 1 && root.endsWith('/')) {
        root.chop(1);
    }
    m_roots.insert(place, root);
    for (PackOrder *order : {&tree.usual, &tree.dense}) {
        order->folder = m_taken.at(place)->folder;
        order->root = root;
    }
    if (const Result<void> walked = walk(tree); !walked) {
        return fail(walked.error());
    }
    return sendRest(tree);
}

Result<void> ItemTaker::walk(Tree &tree)
{
    WalkNotes notes;
    // A refusal to store is kept apart from a refusal of the tree: only the latter is the item's own.
    std::optional<Error> storing;
    const Result<void> walked = walkTree(
        tree.usual.root, m_rules, m_job,
        [&](const QByteArray &path, const FileFacts &facts) {
            Result<void> visited = visit(tree, path, facts);
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
        return fail(walked.error());
    }
    const std::scoped_lock lock(m_mutex);
    TakenItem &taken = *m_taken.at(tree.place);
    taken.problems += notes.problems;
    for (const auto &[id, skipped] : notes.skipped) {
        taken.skipped.append(skipped);
    }
    if (!walked) {
        taken.failure = walked.error().subject + u": "_s + walked.error().detail;
    }
    return {};
}

Result<void> ItemTaker::visit(Tree &tree, const QByteArray &path, const FileFacts &facts)
{
    if (facts.kind == FileKind::Folder) {
        Entry entry;
        entry.kind = FileKind::Folder;
        entry.path = path;
        entry.modifiedNs = facts.modifiedNs;
        entry.mode = facts.mode;
        add(tree.place, std::move(entry));
        return {};
    }
    if (facts.kind == FileKind::Link) {
        return takeLink(tree, path, facts);
    }
    if (m_options.trust == Trust::SizeAndTime) {
        const std::optional<KnownFiles::Row> known =
            m_draft.known().unchanged(tree.usual.folder, path, facts);
        if (known) {
            m_job.progress().addBytes(facts.bytes);
            m_job.progress().addItems(1);
            const std::scoped_lock lock(m_mutex);
            m_taken.at(tree.place)->rows.push_back(*known);
            return {};
        }
    }
    if (facts.bytes <= largeFileBytes) {
        return read(tree, path, facts.bytes);
    }
    return storeLargeFile(tree.usual.root, tree.usual.folder, path, m_draft, m_options.compression,
                          m_pool, m_job, [this, place = tree.place](StoredLargeFile stored) {
                              const std::scoped_lock lock(m_mutex);
                              TakenItem &taken = *m_taken.at(place);
                              if (stored.row) {
                                  taken.rows.push_back(*stored.row);
                              }
                              if (stored.problem) {
                                  taken.problems.append(std::move(*stored.problem));
                              }
                          });
}

/// Adds a file to the pack of its kind, and sends that off when it is full.
Result<void> ItemTaker::read(Tree &tree, const QByteArray &path, qint64 bytes)
{
    PackOrder &order = isDenseName(path) ? tree.dense : tree.usual;
    order.paths.push_back(path);
    order.bytes += bytes;
    const bool isFull = order.bytes >= packBytes || order.paths.size() >= packFiles;
    return isFull ? send(order, tree.place) : Result<void>();
}

Result<void> ItemTaker::takeLink(const Tree &tree, const QByteArray &path, const FileFacts &facts)
{
    const Result<QByteArray> target = linkTarget(tree.usual.root + '/' + path);
    if (!target) {
        const std::scoped_lock lock(m_mutex);
        m_taken.at(tree.place)->problems.append(problemOf(path, target.error()));
        return {};
    }
    Entry entry;
    entry.kind = FileKind::Link;
    entry.path = path;
    entry.modifiedNs = facts.modifiedNs;
    entry.mode = facts.mode;
    entry.extras.edit().link = *target;
    add(tree.place, std::move(entry));
    return {};
}

/// Sends what is left at the end of a tree: in one pack where it fits, for small packs are many before they are rewritten.
Result<void> ItemTaker::sendRest(Tree &tree)
{
    if (tree.usual.bytes + tree.dense.bytes <= packBytes) {
        tree.usual.paths.insert(tree.usual.paths.end(), tree.dense.paths.begin(),
                                tree.dense.paths.end());
        tree.dense.paths.clear();
    }
    const Result<void> sent = send(tree.usual, tree.place);
    return sent ? send(tree.dense, tree.place) : sent;
}

Result<void> ItemTaker::send(PackOrder &order, size_t place)
{
    if (order.paths.empty()) {
        return {};
    }
    // Shared, for std::function must be copyable.
    auto full = std::make_shared<PackOrder>(order);
    order.paths.clear();
    order.bytes = 0;
    const bool isAccepted = m_pool.submit([this, full, place]() -> Result<void> {
        Result<FilledPack> filled = fillPack(*full, m_draft, m_options.compression, m_job);
        if (!filled) {
            return fail(filled.error());
        }
        const std::scoped_lock lock(m_mutex);
        TakenItem &taken = *m_taken.at(place);
        taken.problems += filled->problems;
        taken.rows.insert(taken.rows.end(), filled->rows.begin(), filled->rows.end());
        return {};
    });
    return isAccepted ? Result<void>() : Result<void>(fail(ErrorCode::Cancelled));
}

/// Reads again what is alive in packs of which more than half is not, so that it goes into new packs.
Result<void> ItemTaker::rewriteWeakPacks()
{
    KnownFiles &known = m_draft.known();
    std::vector<KnownFiles::Row> used;
    for (const std::unique_ptr<TakenItem> &taken : m_taken) {
        used.insert(used.end(), taken->rows.begin(), taken->rows.end());
    }
    const QSet<Digest> weak = known.avoidWeakPacks(used);
    for (size_t place = 0; place < m_taken.size() && !weak.isEmpty(); ++place) {
        Tree tree;
        tree.place = place;
        for (PackOrder *order : {&tree.usual, &tree.dense}) {
            order->folder = m_taken.at(place)->folder;
            order->root = m_roots.value(place);
        }
        std::vector<KnownFiles::Row> kept;
        std::vector<KnownFiles::Row> moved;
        for (const KnownFiles::Row row : m_taken.at(place)->rows) {
            const Entry entry = known.entry(row);
            const bool isWeak = entry.storage == Storage::Pack && weak.contains(entry.pack);
            (isWeak ? moved : kept).push_back(row);
        }
        m_taken.at(place)->rows = std::move(kept); // The pool is not yet working on this item.
        for (const KnownFiles::Row row : moved) {
            const Entry entry = known.entry(row);
            if (const Result<void> sent = read(tree, entry.path, entry.bytes); !sent) {
                return fail(sent.error());
            }
        }
        if (const Result<void> sent = sendRest(tree); !sent) {
            return fail(sent.error());
        }
    }
    return {};
}

void ItemTaker::add(size_t place, Entry entry)
{
    entry.item = m_taken.at(place)->folder;
    const KnownFiles::Row row = m_draft.known().add(std::move(entry));
    const std::scoped_lock lock(m_mutex);
    m_taken.at(place)->rows.push_back(row);
}

} // namespace muster
