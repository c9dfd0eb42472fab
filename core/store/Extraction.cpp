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

/// Takes the content of one file in order: hashes it, and writes it where there is a target.
class Sink
{
public:
    /// @param path  where it goes; null when nothing is to be written.
    Sink(const Entry &entry, const std::optional<QByteArray> &path)
        : m_entry(entry)
    {
        if (path) {
            m_target = TargetFile::create(*path, entry);
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
        if (done && (m_bytes != m_entry.bytes || m_hash.finish() != m_entry.sha256)) {
            done = fail(ErrorCode::Corrupt, displayPath(m_entry.path), u"the hash differs"_s);
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
    const Entry &m_entry;
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
    Result<void> fromPack(const std::vector<const Entry *> &files)
    {
        const Digest pack = files.front()->pack;
        const Result<std::unique_ptr<PackReader>> reader =
            PackReader::open(m_store.paths().pack(pack), m_store.seal(), m_hash);
        for (size_t i = 0; i < files.size();) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            // One member may be the content of several files.
            std::vector<std::unique_ptr<Sink>> sinks;
            const qint64 offset = files[i]->offset;
            for (size_t k = i; k < files.size() && files[k]->offset == offset; ++k) {
                sinks.push_back(std::make_unique<Sink>(*files[k], placeOf(*files[k])));
            }
            const Result<void> filled = reader ? fillFromPack(**reader, sinks, *files[i])
                                               : Result<void>(fail(reader.error()));
            for (const std::unique_ptr<Sink> &sink : sinks) {
                if (const Result<void> noted = note(*files[i++], sink->finish(filled)); !noted) {
                    return fail(noted.error());
                }
            }
        }
        if (m_hash == StoredHash::Taken && reader) {
            const Result<StoredObject> stored = (*reader)->finish();
            if (!stored || stored->sha256 != pack) {
                noteAltered(packName(pack, m_store.paths().encryption()));
            }
        }
        return {};
    }

    Result<void> fromChunks(const Entry &file)
    {
        Sink sink(file, placeOf(file));
        PieceReader pieces(m_store, file.extras->pieces, m_hash);
        Result<void> filled;
        for (qsizetype i = 0; !pieces.isAtEnd(); ++i) {
            if (m_job.isCancelled()) {
                static_cast<void>(sink.finish(fail(ErrorCode::Cancelled)));
                return fail(ErrorCode::Cancelled);
            }
            const PieceReader::Unpacked piece = pieces.next();
            if (piece.isAltered) {
                noteAltered(
                    chunkName(file.extras->pieces.at(i).stored, m_store.paths().encryption()));
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

    Result<void> fromExport(const Entry &file)
    {
        Sink sink(file, placeOf(file));
        Result<ObjectReader> source =
            ObjectReader::open(m_snapshot.folder + '/' + file.extras->exportPath, m_store.seal());
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

    /// Where a file is to be written, if anything is.
    [[nodiscard]] std::optional<QByteArray> placeOf(const Entry &entry) const
    {
        return m_target == nullptr
                   ? std::nullopt
                   : std::optional<QByteArray>(m_target->absolute(m_snapshot.pathOf(entry)));
    }

    void noteAltered(const QByteArray &name)
    {
        const std::scoped_lock lock(m_mutex);
        result.altered.append(displayPath(name));
    }

    /// Keeps what became of a file. @returns an error only when going on makes no sense.
    Result<void> note(const Entry &file, const Result<bool> &outcome)
    {
        m_job.progress().addItems(1);
        const std::scoped_lock lock(m_mutex);
        if (outcome) {
            ++result.files;
            result.bytes += file.bytes;
            if (!*outcome) {
                result.attributesLost.append(displayPath(m_snapshot.pathOf(file)));
            }
            return {};
        }
        if (!isAboutTheStore(outcome.error(), m_store.paths())) {
            return fail(outcome.error());
        }
        result.failed.append({displayPath(m_snapshot.pathOf(file)), outcome.error()});
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
    QHash<Digest, std::vector<const Entry *>> packs;
    std::vector<const Entry *> large;
    std::vector<const Entry *> exports;
    std::vector<const Entry *> links;
    std::vector<const Entry *> folders; ///< Deepest last.

    void add(const Entry &entry)
    {
        switch (entry.storage) {
        case Storage::Pack:
            packs[entry.pack].push_back(&entry);
            break;
        case Storage::Chunks:
            large.push_back(&entry);
            break;
        case Storage::Export:
            exports.push_back(&entry);
            break;
        case Storage::Nowhere:
            (entry.kind == FileKind::Link ? links : folders).push_back(&entry);
            break;
        }
    }
};

Result<void> finishTree(const Selection &selection, const Snapshot &snapshot,
                        const TargetFolder &target)
{
    for (const Entry *link : selection.links) {
        const QByteArray path = target.absolute(snapshot.pathOf(*link));
        Result<void> done = makeFolder(path.first(path.lastIndexOf('/')));
        if (done) {
            done = makeLink(link->extras->link, path);
        }
        if (!done) {
            return done;
        }
    }
    for (const Entry *folder : selection.folders) {
        const Result<void> made = makeFolder(target.absolute(snapshot.pathOf(*folder)));
        if (!made) {
            return fail(made.error());
        }
    }
    for (auto folder = selection.folders.rbegin(); folder != selection.folders.rend(); ++folder) {
        const Result<void> set = setFolderModeAndTime(target.absolute(snapshot.pathOf(**folder)),
                                                      (*folder)->mode, (*folder)->modifiedNs);
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
    for (std::vector<const Entry *> &files : selection.packs) {
        std::sort(files.begin(), files.end(),
                  [](const Entry *a, const Entry *b) { return a->offset < b->offset; });
        pool.submit([&extractor, &files] { return extractor.fromPack(files); });
    }
    for (const Entry *file : selection.exports) {
        pool.submit([&extractor, file] { return extractor.fromExport(*file); });
    }
    for (const Entry *file : selection.large) {
        if (const Result<void> got = extractor.fromChunks(*file); !got) {
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
        const QString reason = target.admit(path, entry.kind, entry.extras->link);
        if (reason.isEmpty()) {
            selection.add(entry);
        } else {
            extractor.result.refused.append({displayPath(path), reason});
        }
    }
    Result<void> done = run(extractor, selection, job);
    if (done) {
        done = finishTree(selection, snapshot, target);
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
            selection.add(entry);
        }
    }
    if (const Result<void> done = run(extractor, selection, job); !done) {
        return fail(done.error());
    }
    return std::move(extractor.result);
}

} // namespace muster
