// SPDX-License-Identifier: Apache-2.0
#include "core/verify/StoredFiles.h"

#include "core/jobs/WorkerPool.h"

#include <algorithm>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr size_t bufferBytes = size_t(1) << 20U;

void needs(StoredFile &file, int item)
{
    if (!file.items.contains(item)) {
        file.items.append(item);
    }
}

/// @returns the hash, or an error; Cancelled when the job is stopped.
Result<Digest> hashStored(const StoredFile &stored, const JobContext &job)
{
    Result<LocalFile> file = LocalFile::openForReading(stored.path);
    if (!file) {
        return fail(file.error());
    }
    thread_local std::vector<char> buffer(bufferBytes);
    Sha256 hash;
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const Result<qint64> got = file->read(buffer);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return hash.finish();
        }
        hash.add({buffer.data(), size_t(*got)});
        job.progress().addBytes(*got);
    }
}

} // namespace

std::vector<StoredFile> storedFiles(const SnapshotStore &store, const Snapshot &snapshot,
                                    const Contents &contents)
{
    std::map<QByteArray, StoredFile> files; // By path, so that the order is the same each time.
    for (const SetFile &file : snapshot.manifest.setFiles) {
        const QByteArray path = snapshot.folder + '/' + file.path;
        files[path] = {path, displayPath(file.path), file.sha256, file.bytes, {}};
    }
    const auto object = [&files](const QByteArray &path, const QByteArray &name,
                                 const Digest &hash) -> StoredFile & {
        StoredFile &file = files[path];
        if (file.path.isEmpty()) {
            file = {path, displayPath(name), hash.toHex(), -1, {}};
        }
        return file;
    };
    QSet<std::pair<Digest, int>> packs; // A pack has thousands of entries.
    for (const Entry &entry : contents.entries) {
        if (entry.storage == Storage::Pack && !packs.contains({entry.pack, entry.item})) {
            packs.insert({entry.pack, entry.item});
            needs(object(store.paths().pack(entry.pack),
                         packName(entry.pack, store.paths().encryption()), entry.pack),
                  entry.item);
        }
        for (const Piece &piece : entry.extras->pieces) {
            needs(object(store.paths().chunk(piece.stored),
                         chunkName(piece.stored, store.paths().encryption()), piece.stored),
                  entry.item);
        }
        if (entry.storage == Storage::Export) {
            needs(object(snapshot.folder + '/' + entry.extras->exportPath, entry.extras->exportPath,
                         entry.sha256),
                  entry.item);
        }
    }
    std::vector<StoredFile> list;
    list.reserve(size_t(files.size()));
    for (auto &[path, file] : files) {
        list.push_back(std::move(file));
    }
    return list;
}

std::vector<StoredProblem> findMissing(const std::vector<StoredFile> &files)
{
    std::vector<StoredProblem> problems;
    for (size_t i = 0; i < files.size(); ++i) {
        const StoredFile &file = files[i];
        const Result<FileFacts> facts = factsOf(file.path);
        if (!facts || facts->kind != FileKind::File) {
            const bool isAbsent = !facts && facts.error().code == ErrorCode::NotFound;
            problems.push_back(
                {i,
                 {isAbsent ? ProofProblemKind::Missing : ProofProblemKind::Unreadable, file.name,
                  facts ? u"is no regular file"_s : facts.error().detail}});
        } else if (file.bytes >= 0 && facts->bytes != file.bytes) {
            problems.push_back({i,
                                {ProofProblemKind::Altered, file.name,
                                 u"%1 bytes, not %2"_s.arg(facts->bytes).arg(file.bytes)}});
        }
    }
    return problems;
}

Result<std::vector<StoredProblem>> findAltered(const std::vector<StoredFile> &files,
                                               const std::function<bool(const StoredFile &)> &wants,
                                               const JobContext &job)
{
    std::vector<StoredProblem> problems;
    std::mutex mutex;
    WorkerPool pool(WorkerPool::usualThreads(), 256);
    for (size_t i = 0; i < files.size(); ++i) {
        if (!wants(files[i])) {
            continue;
        }
        const bool isAccepted = pool.submit([&, i]() -> Result<void> {
            const StoredFile &file = files[i];
            const Result<Digest> found = hashStored(file, job);
            if (!found && found.error().code == ErrorCode::Cancelled) {
                return fail(found.error());
            }
            job.progress().addItems(1);
            if (found && found->toHex() == file.sha256) {
                return {};
            }
            const std::scoped_lock lock(mutex);
            problems.push_back(
                {i, found ? ProofProblem{ProofProblemKind::Altered, file.name, u"hash differs"_s}
                          : ProofProblem{ProofProblemKind::Unreadable, file.name,
                                         found.error().detail}});
            return {};
        });
        if (!isAccepted) {
            break;
        }
    }
    if (const Result<void> done = pool.finish(); !done) {
        return fail(done.error());
    }
    std::sort(problems.begin(), problems.end(),
              [](const StoredProblem &a, const StoredProblem &b) { return a.file < b.file; });
    return problems;
}

} // namespace muster
