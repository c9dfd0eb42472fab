// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <archive.h>

#include <QIODevice>

#include <vector>

namespace muster {

/// libarchive's reader of ZIP files on a device of ours. Several may stand on one device, each with
/// a position of its own.
class ZipInput
{
public:
    /// @param device  open, seekable, and outliving this.
    ZipInput(QIODevice &device, QString subject);
    ZipInput(const ZipInput &) = delete;
    ZipInput &operator=(const ZipInput &) = delete;
    ~ZipInput();

    /// @errors  ZipMalformed when the device holds no whole ZIP.
    Result<void> open();
    /// Steps to the next entry; null at the end.
    Result<archive_entry *> next();
    /// Unpacks at most @p size bytes of the entry; 0 at its end.
    /// @errors  ZipMalformed, also when size or checksum are not those that the ZIP claims.
    Result<qint64> read(char *target, qint64 size);

private:
    static la_ssize_t onRead(archive *, void *self, const void **buffer);
    static la_int64_t onSeek(archive *, void *self, la_int64_t offset, int whence);
    static la_int64_t onSkip(archive *, void *self, la_int64_t count);
    [[nodiscard]] Failure malformed() const;

    QIODevice &m_device;
    QString m_subject;
    archive *m_archive = nullptr;
    qint64 m_position = 0;
    std::vector<char> m_block;
};

} // namespace muster
