// SPDX-License-Identifier: Apache-2.0
#include "core/base/LocalFile.h"

#include <QStorageInfo>

#include <algorithm>

namespace muster {

Result<void> LocalFile::writeSparse(std::span<const char> bytes)
{
    constexpr size_t pageBytes = 4096;
    while (!bytes.empty()) {
        const std::span<const char> page = bytes.first(std::min(pageBytes, bytes.size()));
        const bool isHole = std::all_of(page.begin(), page.end(), [](char c) { return c == 0; });
        if (const Result<void> done = isHole ? skip(qint64(page.size())) : write(page); !done) {
            return fail(done.error());
        }
        bytes = bytes.subspan(page.size());
    }
    return {};
}

Result<QByteArray> readWhole(const QByteArray &path, qint64 limitBytes)
{
    Result<LocalFile> file = LocalFile::openForReading(path);
    if (!file) {
        return fail(file.error());
    }
    const Result<FileFacts> facts = file->facts();
    if (!facts) {
        return fail(facts.error());
    }
    if (facts->bytes > limitBytes) {
        return fail(ErrorCode::TooLarge, displayPath(path),
                    QStringLiteral("%1 bytes, at most %2").arg(facts->bytes).arg(limitBytes));
    }
    QByteArray bytes(qsizetype(facts->bytes) + 1, Qt::Uninitialized); // One more shows its end.
    const Result<qint64> got = file->read({bytes.data(), size_t(bytes.size())});
    if (!got) {
        return fail(got.error());
    }
    bytes.truncate(qsizetype(*got));
    return bytes;
}

Result<void> replaceFile(const QByteArray &path, std::span<const char> bytes)
{
    const QByteArray beside = path + ".new";
    if (const Result<void> removed = removeFile(beside); !removed) {
        return fail(removed.error());
    }
    Result<LocalFile> file = LocalFile::create(beside);
    if (!file) {
        return fail(file.error());
    }
    if (const Result<void> written = file->write(bytes); !written) {
        return fail(written.error());
    }
    if (const Result<void> safe = file->sync(); !safe) {
        return fail(safe.error());
    }
    if (const Result<void> closed = file->close(); !closed) {
        return fail(closed.error());
    }
    if (const Result<void> renamed = renameOver(beside, path); !renamed) {
        return fail(renamed.error());
    }
    return syncFolder(path.first(std::max<qsizetype>(path.lastIndexOf('/'), 1)));
}

qint64 freeBytes(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

} // namespace muster
