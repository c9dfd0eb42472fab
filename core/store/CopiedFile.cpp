// SPDX-License-Identifier: Apache-2.0
#include "core/store/CopiedFile.h"

#include "core/base/LocalFile.h"
#include "core/crypto/Sha256.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// @returns the hash of what was written, and how long that is.
Result<std::pair<QByteArray, qint64>> pour(LocalFile &source, LocalFile &target,
                                           const JobContext &job)
{
    std::vector<char> buffer(size_t(1) << 20U);
    Sha256 hash;
    qint64 bytes = 0;
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const Result<qint64> got = source.read(buffer);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return std::pair(QByteArray(hash.finish().toHex()), bytes);
        }
        const std::span<const char> part(buffer.data(), size_t(*got));
        hash.add(part);
        if (const Result<void> written = target.write(part); !written) {
            return fail(written.error());
        }
        bytes += *got;
        job.progress().addBytes(*got);
    }
}

} // namespace

Result<qint64> copyFile(const QByteArray &from, const QByteArray &to, const QByteArray &sha256,
                        const JobContext &job)
{
    const QByteArray beside = to + ".new";
    Result<LocalFile> source = LocalFile::openForReading(from);
    if (!source) {
        return fail(source.error());
    }
    const Result<void> cleared = removeFile(beside);
    Result<LocalFile> target = cleared ? LocalFile::create(beside) : fail(cleared.error());
    if (!target) {
        return fail(target.error());
    }
    const Result<std::pair<QByteArray, qint64>> poured = pour(*source, *target, job);
    Result<void> done = poured ? Result<void>() : fail(poured.error());
    if (done && !sha256.isEmpty() && poured->first != sha256) {
        done = fail(ErrorCode::Corrupt, displayPath(from), u"hash differs"_s);
    }
    done = done ? target->sync() : done;
    done = done ? target->close() : done;
    done = done ? renameOver(beside, to) : done;
    done = done ? syncFolder(to.first(to.lastIndexOf('/'))) : done;
    if (!done) {
        static_cast<void>(removeFile(beside));
        return fail(done.error());
    }
    return poured->second;
}

} // namespace muster
