// SPDX-License-Identifier: Apache-2.0
#include "core/verify/Rehearsal.h"

#include "core/jobs/WorkerPool.h"
#include "core/verify/PlainExports.h"

#include <QDir>
#include <QSet>

#include <mutex>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Removes the scratch folder's content when the rehearsal ends, however it ends.
struct Cleaner
{
    QByteArray folder;
    ~Cleaner() { removeScratch(folder); }
};

Result<void> compare(const QByteArray &file, const Entry &entry, const QByteArray &path,
                     Rehearsal &rehearsal, std::mutex &mutex)
{
    const Result<SetFile> found = hashFile(file);
    const bool isSame =
        found && found->bytes == entry.bytes && found->sha256 == entry.sha256.toHex();
    const std::scoped_lock lock(mutex);
    ++rehearsal.files;
    if (!isSame) {
        const QString name = displayPath(path);
        rehearsal.problems.append({name,
                                   {ProofProblemKind::Differs, name,
                                    found ? u"another content"_s : found.error().detail}});
    }
    return {};
}

} // namespace

Result<Rehearsal> rehearse(const SnapshotStore &store, const Snapshot &snapshot,
                           const Contents &contents, const QString &scratchFolder,
                           const JobContext &job)
{
    Result<TargetFolder> target = TargetFolder::take(scratchFolder);
    if (!target) {
        return fail(target.error());
    }
    const Cleaner cleaner{target->folder()};
    const Result<Extracted> extracted = extract(
        store, snapshot, contents, [](const Entry &, const QByteArray &) { return true; }, *target,
        job);
    if (!extracted) {
        return fail(extracted.error());
    }
    Rehearsal rehearsal;
    QSet<QString> told;
    for (const RefusedPath &refused : extracted->refused) {
        rehearsal.problems.append(
            {refused.path, {ProofProblemKind::Refused, refused.path, refused.reason}});
        told.insert(refused.path);
    }
    for (const FailedFile &failed : extracted->failed) {
        rehearsal.problems.append(
            {failed.path, {ProofProblemKind::Unreadable, failed.path, failed.error.detail}});
        told.insert(failed.path);
    }
    std::mutex mutex;
    WorkerPool pool(WorkerPool::usualThreads(), 1024);
    for (const Entry &entry : contents.entries) {
        const QByteArray path = snapshot.pathOf(entry);
        if (entry.kind != FileKind::File || told.contains(displayPath(path))) {
            continue;
        }
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        pool.submit([&, path, file = target->absolute(path)] {
            return compare(file, entry, path, rehearsal, mutex);
        });
    }
    if (const Result<void> done = pool.finish(); !done) {
        return fail(done.error());
    }
    return rehearsal;
}

} // namespace muster
