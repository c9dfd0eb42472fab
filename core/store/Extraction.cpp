// SPDX-License-Identifier: Apache-2.0
#include "core/store/Extraction.h"

#include "core/archive/PackReader.h"
#include "core/jobs/WorkerPool.h"
#include "core/store/PieceReader.h"
#include "core/store/TargetFile.h"

#include <QHash>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr size_t bufferBytes = size_t(256) << 10U;

/// One file to get, with where it goes.
struct Wanted
{
    const Entry *entry = nullptr;
    QByteArray path;
};

/// Takes the content of one file in order: hashes it, and writes it where there is a target.
class Sink
{
public:
    Sink(const Wanted &file, const TargetFolder *target)
        : m_file(file)
    {
        if (target != nullptr) {
            m_target = TargetFile::create(target->absolute(file.path), *file.entry);
        }
    }

    Result<void> take(std::span<const char> bytes)
    {
        m_hash.add(bytes);
        m_bytes += qint64(bytes.size());
        if (!m_target) {
            return {};
        }
        return *m_target ? (*m_target)->write(bytes) : Result<void>(fail(m_target->error()));
    }

    /// @returns whether its attributes were kept, or what was wrong with the content or the writing of it.
    Result<bool> finish(const Result<void> &filled)
    {
        Result<bool> done = filled ? Result<bool>(true) : Result<bool>(fail(filled.error()));
        if (done && (m_bytes != m_file.entry->bytes || m_hash.finish() != m_file.entry->sha256)) {
            done = fail(ErrorCode::Corrupt, displayPath(m_file.entry->path), u"the hash differs"_s);
        }
        if (!m_target) {
            return done;
        }
        if (!*m_target) {
            return fail(m_target->error());
        }
        if (done) {
            done = (*m_target)->finish();
        }
        if (!done) {
            (*m_target)->discard();
        }
        return done;
    }

private:
    const Wanted &m_file;
    std::optional<Result<TargetFile>> m_target; ///< Empty when nothing is written.
    Sha256 m_hash;
    qint64 m_bytes = 0;
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
              StoredHash hash, const JobContext &job)
        : m_store(store)
        , m_snapshot(snapshot)
        , m_target(target)
        , m_hash(hash)
        , m_job(job)
    {
    }

    /// Files of one pack, in the order of their offsets.
    Result<void> fromPack(const std::vector<Wanted> &files)
    {
        const Digest pack = files.front().entry->pack;
        const Result<std::unique_ptr<PackReader>> reader =
            PackReader::open(m_store.paths().pack(pack), m_hash);
        for (size_t i = 0; i < files.size();) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            // One member may be the content of several files.
            std::vector<std::unique_ptr<Sink>> sinks;
            const qint64 offset = files[i].entry->offset;
            for (size_t k = i; k < files.size() && files[k].entry->offset == offset; ++k) {
                sinks.push_back(std::make_unique<Sink>(files[k], m_target));
            }
            const Result<void> filled = reader ? fillFromPack(**reader, sinks, *files[i].entry)
                                               : Result<void>(fail(reader.error()));
            for (const std::unique_ptr<Sink> &sink : sinks) {
                if (const Result<void> noted = note(files[i++], sink->finish(filled)); !noted) {
                    return fail(noted.error());
                }
            }
        }
        if (m_hash == StoredHash::Taken && reader) {
            const Result<StoredObject> stored = (*reader)->finish();
            if (!stored || stored->sha256 != pack) {
                noteAltered(packName(pack));
            }
        }
        return {};
    }

    Result<void> fromChunks(const Wanted &file)
    {
        Sink sink(file, m_target);
        PieceReader pieces(m_store.paths(), file.entry->pieces, m_hash);
        Result<void> filled;
        for (qsizetype i = 0; !pieces.isAtEnd(); ++i) {
            if (m_job.isCancelled()) {
                static_cast<void>(sink.finish(fail(ErrorCode::Cancelled)));
                return fail(ErrorCode::Cancelled);
            }
            const PieceReader::Unpacked piece = pieces.next();
            if (piece.isAltered) {
                noteAltered(chunkName(file.entry->pieces.at(i).stored));
            }
            if (filled) {
                filled =
                    piece.plain ? sink.take(*piece.plain) : Result<void>(fail(piece.plain.error()));
                m_job.progress().addBytes(piece.plain ? piece.plain->size() : 0);
            }
            if (!filled && m_hash == StoredHash::NotNeeded) {
                break;
            }
        }
        return note(file, sink.finish(filled));
    }

    Result<void> fromExport(const Wanted &file)
    {
        Sink sink(file, m_target);
        Result<ObjectReader> source =
            ObjectReader::open(m_snapshot.folder + '/' + file.entry->exportPath);
        Result<void> filled;
        std::vector<char> buffer(bufferBytes);
        while (source && filled) {
            const Result<qint64> got = source->read(buffer);
            if (!got || *got == 0) {
                filled = got ? filled : Result<void>(fail(got.error()));
                break;
            }
            filled = m_job.isCancelled() ? Result<void>(fail(ErrorCode::Cancelled))
                                         : sink.take({buffer.data(), size_t(*got)});
            m_job.progress().addBytes(*got);
        }
        return note(file, sink.finish(source ? filled : Result<void>(fail(source.error()))));
    }

    Extracted result; ///< Under the mutex while workers run.

private:
    Result<void> fillFromPack(PackReader &reader, std::vector<std::unique_ptr<Sink>> &sinks,
                              const Entry &entry)
    {
        if (const Result<void> skipped = reader.skipTo(entry.offset); !skipped) {
            return fail(skipped.error());
        }
        for (qint64 left = entry.bytes; left > 0;) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const Result<std::span<const char>> bytes =
                reader.next(std::min(left, qint64(bufferBytes)));
            if (!bytes) {
                return fail(bytes.error());
            }
            for (const std::unique_ptr<Sink> &sink : sinks) {
                if (const Result<void> taken = sink->take(*bytes); !taken) {
                    return fail(taken.error());
                }
            }
            left -= qint64(bytes->size());
            m_job.progress().addBytes(qint64(bytes->size()));
        }
        return {};
    }

    void noteAltered(const QByteArray &name)
    {
        const std::scoped_lock lock(m_mutex);
        result.altered.append(displayPath(name));
    }

    /// Keeps what became of a file. @returns an error only when going on makes no sense.
    Result<void> note(const Wanted &file, const Result<bool> &outcome)
    {
        m_job.progress().addItems(1);
        const std::scoped_lock lock(m_mutex);
        if (outcome) {
            ++result.files;
            result.bytes += file.entry->bytes;
            if (!*outcome) {
                result.attributesLost.append(displayPath(file.path));
            }
            return {};
        }
        if (!isAboutTheStore(outcome.error(), m_store.paths())) {
            return fail(outcome.error());
        }
        result.failed.append({displayPath(file.path), outcome.error()});
        return {};
    }

    const SnapshotStore &m_store;
    const Snapshot &m_snapshot;
    const TargetFolder *m_target;
    StoredHash m_hash;
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
            return fail(made.error());
        }
    }
    for (auto folder = selection.folders.rbegin(); folder != selection.folders.rend(); ++folder) {
        const Result<void> set = setFolderModeAndTime(
            target.absolute(folder->path), folder->entry->mode, folder->entry->modifiedNs);
        if (!set) {
            return fail(set.error());
        }
    }
    return {};
}

/// Carries the selection out on all cores: packs and exports on a pool, large files one after the other with helpers of their own.
Result<void> run(Extractor &extractor, Selection &selection, const JobContext &job)
{
    WorkerPool pool(WorkerPool::usualThreads(),
                    SIZE_MAX); // What waits is no more than a reference.
    for (std::vector<Wanted> &files : selection.packs) {
        std::sort(files.begin(), files.end(), [](const Wanted &a, const Wanted &b) {
            return a.entry->offset < b.entry->offset;
        });
        pool.submit([&extractor, &files] { return extractor.fromPack(files); });
    }
    for (const Wanted &file : selection.exports) {
        pool.submit([&extractor, &file] { return extractor.fromExport(file); });
    }
    for (const Wanted &file : selection.large) {
        if (const Result<void> got = extractor.fromChunks(file); !got) {
            return fail(got.error());
        }
    }
    Result<void> done = pool.finish();
    if (done && job.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    std::sort(extractor.result.failed.begin(), extractor.result.failed.end(),
              [](const FailedFile &a, const FailedFile &b) { return a.path < b.path; });
    extractor.result.altered.sort();
    extractor.result.altered.removeDuplicates();
    return done;
}

} // namespace

Result<Extracted> extract(const SnapshotStore &store, const Snapshot &snapshot,
                          const Contents &contents,
                          const std::function<bool(const Entry &, const QByteArray &)> &wants,
                          TargetFolder &target, const JobContext &job)
{
    Extractor extractor(store, snapshot, &target, StoredHash::NotNeeded, job);
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
                           StoredHash hash, const JobContext &job)
{
    Extractor extractor(store, snapshot, nullptr, hash, job);
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
