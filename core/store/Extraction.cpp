// SPDX-License-Identifier: Apache-2.0
#include "core/store/Extraction.h"

#include "core/archive/PackReader.h"
#include "core/archive/ZstdBlock.h"
#include "core/jobs/WorkerPool.h"

#include <QHash>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr size_t bufferBytes = size_t(1) << 20U;

/// One file to write, with where it goes.
struct Wanted
{
    const Entry *entry = nullptr;
    QByteArray path;
};

/// Takes a file's content in order, checks it, and gives the file its name at the end.
class TargetFile
{
public:
    static Result<TargetFile> create(const QByteArray &path)
    {
        if (const Result<void> made = makeFolder(path.first(path.lastIndexOf('/'))); !made) {
            return fail(made.error());
        }
        TargetFile file;
        file.m_path = path;
        // Short, for the name alone may already be as long as the file system allows.
        file.m_beside =
            path.first(path.lastIndexOf('/')) + "/.muster-" + QByteArray::number(qHash(path), 36);
        Result<LocalFile> opened = LocalFile::create(file.m_beside);
        if (!opened) {
            return fail(opened.error());
        }
        file.m_file = std::move(*opened);
        return file;
    }

    Result<void> write(std::span<const char> bytes) { return m_file.write(bytes); }

    Result<void> finish(const Entry &entry, bool &hasLostAttributes)
    {
        hasLostAttributes = !m_file.setAttributes(entry.attributes);
        Result<void> done = m_file.setModeAndTime(entry.mode, entry.modifiedNs);
        if (done) {
            done = m_file.close();
        }
        return done ? renameOver(m_beside, m_path) : done;
    }

    void discard() { static_cast<void>(removeFile(m_beside)); }

private:
    LocalFile m_file;
    QByteArray m_path;
    QByteArray m_beside;
};

/// Whether an error is about the stored bytes, so that other files may still be got.
bool isAboutTheStore(const Error &error, const StorePaths &paths)
{
    return error.code == ErrorCode::Corrupt
           || error.subject.startsWith(displayPath(paths.folder()) + u'/');
}

class Extractor
{
public:
    /// @param target  null to read back without writing.
    Extractor(const SnapshotStore &store, const Snapshot &snapshot, const TargetFolder *target,
              const JobContext &job)
        : m_store(store)
        , m_snapshot(snapshot)
        , m_target(target)
        , m_job(job)
    {
    }

    /// Files of one pack, in the order of their offsets.
    Result<void> fromPack(const std::vector<Wanted> &files)
    {
        const Digest pack = files.front().entry->pack;
        Result<std::unique_ptr<PackReader>> reader = PackReader::open(m_store.paths().pack(pack));
        for (const Wanted &file : files) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            Result<void> done =
                reader ? (*reader)->skipTo(file.entry->offset) : Result<void>(fail(reader.error()));
            if (done) {
                done = write(file,
                             [&reader](std::span<char> buffer) { return (*reader)->read(buffer); });
            }
            if (const Result<void> noted = note(file, done); !noted) {
                return noted;
            }
        }
        return {};
    }

    Result<void> fromChunks(const Wanted &file)
    {
        qsizetype next = 0;
        QByteArray piece;
        qsizetype at = 0;
        return note(file, write(file, [&](std::span<char> buffer) -> Result<void> {
                        while (!buffer.empty()) {
                            if (at == piece.size()) {
                                Result<QByteArray> plain = readPiece(file.entry->pieces.at(next++));
                                if (!plain) {
                                    return fail(plain.error());
                                }
                                piece = std::move(*plain);
                                at = 0;
                            }
                            const size_t count = std::min(buffer.size(), size_t(piece.size() - at));
                            std::copy_n(piece.constData() + at, count, buffer.data());
                            at += qsizetype(count);
                            buffer = buffer.subspan(count);
                        }
                        return {};
                    }));
    }

    Result<void> fromExport(const Wanted &file)
    {
        Result<LocalFile> source =
            LocalFile::openForReading(m_snapshot.folder + '/' + file.entry->exportPath);
        if (!source) {
            return note(file, fail(source.error()));
        }
        return note(file, write(file, [&source](std::span<char> buffer) -> Result<void> {
                        const Result<qint64> got = source->read(buffer);
                        if (got && *got != qint64(buffer.size())) {
                            return fail(ErrorCode::Corrupt, displayPath(source->path()),
                                        u"too short"_s);
                        }
                        return got ? Result<void>() : Result<void>(fail(got.error()));
                    }));
    }

    Extracted result; ///< Under the mutex while workers run.

private:
    [[nodiscard]] Result<QByteArray> readPiece(const Piece &piece) const
    {
        const QByteArray path = m_store.paths().chunk(piece.stored);
        const Result<QByteArray> stored = readWhole(path, piece.bytes + (qint64(1) << 20U));
        if (!stored) {
            return fail(stored.error());
        }
        Result<QByteArray> plain = decompressBlock(*stored, piece.bytes);
        if (!plain || plain->size() != piece.bytes) {
            return fail(ErrorCode::Corrupt, displayPath(path), u"not the piece it should be"_s);
        }
        return plain;
    }

    template <typename Fill>
    Result<void> write(const Wanted &file, Fill fill)
    {
        if (m_target == nullptr) {
            return copy(*file.entry, nullptr, fill);
        }
        Result<TargetFile> target = TargetFile::create(m_target->absolute(file.path));
        if (!target) {
            return fail(target.error());
        }
        bool hasLostAttributes = false;
        Result<void> done = copy(*file.entry, &*target, fill);
        if (done) {
            done = target->finish(*file.entry, hasLostAttributes);
        }
        if (!done) {
            target->discard();
        } else if (hasLostAttributes) {
            const std::scoped_lock lock(m_mutex);
            result.attributesLost.append(displayPath(file.path));
        }
        return done;
    }

    template <typename Fill>
    Result<void> copy(const Entry &entry, TargetFile *target, Fill &fill)
    {
        thread_local std::vector<char> buffer(bufferBytes);
        thread_local Sha256 hash;
        qint64 left = entry.bytes;
        while (left > 0) {
            if (m_job.isCancelled()) {
                static_cast<void>(hash.finish());
                return fail(ErrorCode::Cancelled);
            }
            const std::span<char> part(buffer.data(), size_t(std::min<qint64>(left, bufferBytes)));
            Result<void> done = fill(part);
            if (done) {
                hash.add(part);
                done = target != nullptr ? target->write(part) : done;
            }
            if (!done) {
                static_cast<void>(hash.finish());
                return done;
            }
            left -= qint64(part.size());
            m_job.progress().addBytes(qint64(part.size()));
        }
        if (hash.finish() != entry.sha256) {
            return fail(ErrorCode::Corrupt, displayPath(entry.path), u"the hash differs"_s);
        }
        return {};
    }

    /// Keeps what became of a file. @returns an error only when going on makes no sense.
    Result<void> note(const Wanted &file, const Result<void> &outcome)
    {
        m_job.progress().addItems(1);
        const std::scoped_lock lock(m_mutex);
        if (outcome) {
            ++result.files;
            result.bytes += file.entry->bytes;
            return {};
        }
        if (!isAboutTheStore(outcome.error(), m_store.paths())) {
            return outcome;
        }
        result.failed.append({displayPath(file.path), outcome.error()});
        return {};
    }

    const SnapshotStore &m_store;
    const Snapshot &m_snapshot;
    const TargetFolder *m_target;
    JobContext m_job;
    std::mutex m_mutex;
};

/// What is wanted, parted by how it is stored.
struct Selection
{
    QHash<Digest, std::vector<Wanted>> packs;
    std::vector<Wanted> large;
    std::vector<Wanted> exports;
    std::vector<Wanted> links;
    std::vector<Wanted> folders; ///< Deepest last.

    void add(Wanted wanted)
    {
        switch (wanted.entry->storage) {
        case Storage::Pack:
            packs[wanted.entry->pack].push_back(std::move(wanted));
            break;
        case Storage::Chunks:
            large.push_back(std::move(wanted));
            break;
        case Storage::Export:
            exports.push_back(std::move(wanted));
            break;
        case Storage::Nowhere:
            (wanted.entry->kind == FileKind::Link ? links : folders).push_back(std::move(wanted));
            break;
        }
    }
};

Result<void> finishTree(const Selection &selection, const TargetFolder &target)
{
    for (const Wanted &link : selection.links) {
        const QByteArray path = target.absolute(link.path);
        Result<void> done = makeFolder(path.first(path.lastIndexOf('/')));
        if (done) {
            done = makeLink(link.entry->link, path);
        }
        if (!done) {
            return done;
        }
    }
    for (const Wanted &folder : selection.folders) {
        if (const Result<void> made = makeFolder(target.absolute(folder.path)); !made) {
            return made;
        }
    }
    for (auto folder = selection.folders.rbegin(); folder != selection.folders.rend(); ++folder) {
        const Result<void> set = setFolderModeAndTime(
            target.absolute(folder->path), folder->entry->mode, folder->entry->modifiedNs);
        if (!set) {
            return set;
        }
    }
    return {};
}

/// Carries the selection out on all cores.
Result<void> run(Extractor &extractor, Selection &selection, const JobContext &job)
{
    WorkerPool pool(WorkerPool::usualThreads(), 64);
    for (const Wanted &file : selection.large) {
        pool.submit([&extractor, &file] { return extractor.fromChunks(file); });
    }
    for (std::vector<Wanted> &files : selection.packs) {
        std::sort(files.begin(), files.end(), [](const Wanted &a, const Wanted &b) {
            return a.entry->offset < b.entry->offset;
        });
        pool.submit([&extractor, &files] { return extractor.fromPack(files); });
    }
    for (const Wanted &file : selection.exports) {
        pool.submit([&extractor, &file] { return extractor.fromExport(file); });
    }
    const Result<void> done = pool.finish();
    if (done && job.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    std::sort(extractor.result.failed.begin(), extractor.result.failed.end(),
              [](const FailedFile &a, const FailedFile &b) { return a.path < b.path; });
    return done;
}

} // namespace

Result<Extracted> extract(const SnapshotStore &store, const Snapshot &snapshot,
                          const Contents &contents,
                          const std::function<bool(const Entry &, const QByteArray &)> &wants,
                          TargetFolder &target, const JobContext &job)
{
    Extractor extractor(store, snapshot, &target, job);
    Selection selection;
    for (const Entry &entry : contents.entries) {
        const QByteArray path = snapshot.pathOf(entry);
        if (!wants(entry, path)) {
            continue;
        }
        const QString reason = target.admit(path, entry.kind, entry.link);
        if (reason.isEmpty()) {
            selection.add({&entry, path});
        } else {
            extractor.result.refused.append({displayPath(path), reason});
        }
    }
    Result<void> done = run(extractor, selection, job);
    if (done) {
        done = finishTree(selection, target);
    }
    if (!done) {
        return fail(done.error());
    }
    return std::move(extractor.result);
}

Result<Extracted> readBack(const SnapshotStore &store, const Snapshot &snapshot,
                           const Contents &contents,
                           const std::function<bool(const Entry &, const QByteArray &)> &wants,
                           const JobContext &job)
{
    Extractor extractor(store, snapshot, nullptr, job);
    Selection selection;
    for (const Entry &entry : contents.entries) {
        const QByteArray path = snapshot.pathOf(entry);
        if (wants(entry, path)) {
            selection.add({&entry, path});
        }
    }
    if (const Result<void> done = run(extractor, selection, job); !done) {
        return fail(done.error());
    }
    return std::move(extractor.result);
}

} // namespace muster
