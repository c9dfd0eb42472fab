// SPDX-License-Identifier: Apache-2.0
#include "core/backup/LargeFile.h"

#include "core/backup/TreeWalk.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Small enough for stock `openssl cms`, which holds an object in memory, and large enough for zstd to work well.
constexpr qint64 pieceBytes = qint64(4) << 20U;
constexpr int attempts = 2;

/// A file whose pieces are being stored by several threads; the last of them completes it.
struct Pending
{
    Entry entry;
    std::optional<FileProblem> problem;
    QByteArray folder;
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
        if (const Result<void> noted = draft->addLargeFile(folder, entry); !noted) {
            return noted;
        }
        done({entry, problem});
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
        QList<Piece> &pieces = pending.entry.pieces;
        pieces.resize(std::max(pieces.size(), index + 1));
        pieces[index] = *piece;
    }
    return pending.release();
}

/// Reads the file to its end. @returns whether it was the same file at the end as at the beginning.
Result<bool> readPieces(LocalFile &file, const std::shared_ptr<Pending> &pending, int compression,
                        WorkerPool &pool, const JobContext &job)
{
    Result<FileFacts> before = file.facts();
    if (!before) {
        return fail(before.error());
    }
    Entry &entry = pending->entry;
    Sha256 hash;
    for (qsizetype index = 0;; ++index) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, displayPath(file.path()));
        }
        auto plain = std::make_shared<std::vector<char>>(size_t(pieceBytes));
        const Result<qint64> got = file.read(*plain);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        plain->resize(size_t(*got));
        hash.add(*plain);
        entry.bytes += *got;
        {
            const std::scoped_lock lock(pending->mutex);
            ++pending->missing;
        }
        const bool isAccepted = pool.submit([pending, plain, index, compression] {
            return storePiece(*pending, *plain, index, compression);
        });
        if (!isAccepted) {
            return fail(ErrorCode::Cancelled, displayPath(file.path())); // The pool knows why.
        }
        job.progress().addBytes(*got);
    }
    entry.sha256 = hash.finish();
    entry.modifiedNs = before->modifiedNs;
    entry.fileId = before->fileId;
    entry.mode = before->mode;
    entry.attributes = file.attributes();
    const Result<FileFacts> after = file.facts();
    return after && *after == *before && entry.bytes == before->bytes;
}

} // namespace

Result<void> storeLargeFile(const QByteArray &root, const QByteArray &folder, int item,
                            const FileToRead &wanted, SnapshotDraft &draft, int compression,
                            WorkerPool &pool, const JobContext &job,
                            std::function<void(StoredLargeFile)> done)
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        auto pending = std::make_shared<Pending>();
        pending->entry.item = item;
        pending->entry.path = wanted.path;
        pending->entry.storage = Storage::Chunks;
        pending->folder = folder;
        pending->draft = &draft;
        pending->done = done;
        Result<LocalFile> file = LocalFile::openForReading(root + '/' + wanted.path);
        const Result<bool> isSame = file ? readPieces(*file, pending, compression, pool, job)
                                         : Result<bool>(fail(file.error()));
        if (!isSame && isSame.error().code == ErrorCode::Cancelled) {
            return fail(isSame.error());
        }
        if (!isSame) {
            done({std::nullopt, problemOf(wanted.path, isSame.error())});
            return {};
        }
        if (*isSame || attempt == attempts) {
            if (!*isSame) {
                pending->problem = FileProblem{displayPath(wanted.path), FileOutcome::Changed,
                                               u"changed while read twice"_s};
            }
            return pending->release();
        }
    }
    return {};
}

} // namespace muster
