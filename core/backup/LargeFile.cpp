// SPDX-License-Identifier: Apache-2.0
#include "core/backup/LargeFile.h"

#include "core/archive/ContentCutter.h"
#include "core/backup/TreeWalk.h"

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int attempts = 2;

/// A file whose pieces are being stored by several threads; the last of them completes it.
struct Pending
{
    Entry entry;
    std::optional<FileProblem> problem;
    SnapshotDraft *draft = nullptr; ///< Outlives the pool's tasks.
    std::function<void(StoredLargeFile)> done;
    std::mutex mutex;      ///< Guards the entry's pieces and the count.
    qsizetype missing = 1; ///< Pieces not stored, and one for the reader.

    Result<void> release()
    {
        {
            const std::scoped_lock lock(mutex);
            if (--missing > 0) {
                return {};
            }
        }
        const KnownFiles::Row row = draft->known().add(entry);
        if (const Result<void> noted = draft->addLargeFile(row); !noted) {
            return fail(noted.error());
        }
        done({row, problem});
        return {};
    }
};

Result<void> storePiece(Pending &pending, const std::vector<char> &plain, qsizetype index,
                        int compression)
{
    const Result<Piece> piece = pending.draft->addPiece(plain, compression);
    if (!piece) {
        return fail(piece.error());
    }
    {
        const std::scoped_lock lock(pending.mutex);
        QList<Piece> &pieces = pending.entry.extras.edit().pieces;
        pieces.resize(std::max(pieces.size(), index + 1));
        pieces[index] = *piece;
    }
    return pending.release();
}

/// Shows what follows in a file, as far as the longest piece may reach.
class Ahead
{
public:
    explicit Ahead(LocalFile &file)
        : m_file(file)
        , m_buffer(size_t(ContentCutter::largestPiece))
    {
    }

    /// @returns what follows, empty at the end of the file.
    Result<std::span<const char>> look()
    {
        const Result<qint64> got = m_file.read(std::span<char>(m_buffer).subspan(m_end));
        if (!got) {
            return fail(got.error());
        }
        m_end += size_t(*got);
        return std::span<const char>(m_buffer.data(), m_end);
    }

    /// Takes the first bytes of what follows.
    std::vector<char> take(size_t bytes)
    {
        std::vector<char> taken(m_buffer.begin(), m_buffer.begin() + qptrdiff(bytes));
        std::memmove(m_buffer.data(), m_buffer.data() + bytes, m_end - bytes);
        m_end -= bytes;
        return taken;
    }

private:
    LocalFile &m_file;
    std::vector<char> m_buffer;
    size_t m_end = 0;
};

Result<void> sendPieces(Ahead &ahead, ContentCutter &cutter,
                        const std::shared_ptr<Pending> &pending, int compression, WorkerPool &pool,
                        const JobContext &job)
{
    Entry &entry = pending->entry;
    Sha256 hash;
    for (qsizetype index = 0;; ++index) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, displayPath(entry.path));
        }
        const Result<std::span<const char>> bytes = ahead.look();
        if (!bytes || bytes->empty()) {
            entry.sha256 = hash.finish();
            return bytes ? Result<void>() : Result<void>(fail(bytes.error()));
        }
        const qint64 length = cutter.next(*bytes);
        const auto plain = std::make_shared<std::vector<char>>(ahead.take(size_t(length)));
        hash.add(*plain);
        entry.bytes += length;
        {
            const std::scoped_lock lock(pending->mutex);
            ++pending->missing;
        }
        const bool isAccepted = pool.submit([pending, plain, index, compression] {
            return storePiece(*pending, *plain, index, compression);
        });
        if (!isAccepted) {
            return fail(ErrorCode::Cancelled, displayPath(entry.path)); // The pool knows why.
        }
        job.progress().addBytes(length);
    }
}

/// Reads the file to its end. @returns whether it was the same file at the end as at the beginning.
Result<bool> readPieces(LocalFile &file, const std::shared_ptr<Pending> &pending, int compression,
                        WorkerPool &pool, const JobContext &job)
{
    const Result<FileFacts> before = file.facts();
    if (!before) {
        return fail(before.error());
    }
    Entry &entry = pending->entry;
    Ahead ahead(file);
    ContentCutter cutter(pending->draft->known().piecesBefore(entry.item, entry.path),
                         before->bytes);
    const Result<void> sent = sendPieces(ahead, cutter, pending, compression, pool, job);
    if (!sent) {
        return fail(sent.error());
    }
    entry.modifiedNs = before->modifiedNs;
    entry.fileId = before->fileId;
    entry.mode = before->mode;
    entry.isSparse = before->isSparse;
    entry.extras.edit().attributes = file.attributes();
    const Result<FileFacts> after = file.facts();
    return after && *after == *before && entry.bytes == before->bytes;
}

} // namespace

Result<void> storeLargeFile(const QByteArray &root, int folder, const QByteArray &path,
                            SnapshotDraft &draft, int compression, WorkerPool &pool,
                            const JobContext &job, const std::function<void(StoredLargeFile)> &done)
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        auto pending = std::make_shared<Pending>();
        pending->entry.item = folder;
        pending->entry.path = path;
        pending->entry.storage = Storage::Chunks;
        pending->entry.extras.edit(); // Made here, for several threads will fill it.
        pending->draft = &draft;
        pending->done = done;
        Result<LocalFile> file = LocalFile::openForReading(root + '/' + path);
        const Result<bool> isSame = file ? readPieces(*file, pending, compression, pool, job)
                                         : Result<bool>(fail(file.error()));
        if (!isSame && isSame.error().code == ErrorCode::Cancelled) {
            return fail(isSame.error());
        }
        if (!isSame) {
            done({std::nullopt, problemOf(path, isSame.error())});
            return {};
        }
        if (*isSame || attempt == attempts) {
            if (!*isSame) {
                pending->problem = FileProblem{displayPath(path), FileOutcome::Changed,
                                               u"changed while read twice"_s};
            }
            return pending->release();
        }
    }
    return {};
}

} // namespace muster
