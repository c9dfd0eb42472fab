// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

namespace muster {

/// The most that Muster unpacks of one ZIP file.
struct ZipLimits
{
    qint64 entryBytes = qint64{4} << 30; ///< One entry.
    qint64 totalBytes = qint64{8} << 30; ///< All entries together.
    qsizetype entries = 200'000;
    /// How many times the file's own size its content may be; only asked of more than 64 MiB.
    /// Real exports stay below 50, deflate itself ends at 1,032.
    int ratio = 300;
};

/// One file inside a ZIP.
struct ZipEntry
{
    QString path;       ///< With `/` between folders, whatever the ZIP was written with.
    qint64 bytes = 0;   ///< Unpacked, as the directory of the ZIP claims.
    QDateTime modified; ///< Invalid when the ZIP does not say. Most ZIPs hold local time
                        ///< without a zone, which is taken for that of this computer.

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// One entry being unpacked. Reading fails, with `failure()` telling why, when the bytes do not
/// have the size and checksum that the ZIP claims, when a limit is passed or the job is cancelled.
class ZipEntryStream : public QIODevice
{
    Q_OBJECT

public:
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading failed; its code is Internal as long as it has not.
    [[nodiscard]] const Error &failure() const { return m_failure; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 writeData(const char *, qint64) override { return -1; }
    /// Remembers the first failure. @returns -1, as `readData` must.
    qint64 giveUp(Error error);

private:
    Error m_failure;
    bool m_hasFailed = false;
};

/// The files in a ZIP, listed from its directory and unpacked as streams; nothing is ever written.
///
/// Not for several threads at once.
class ZipReader
{
public:
    /// Lists the ZIP at @p path and refuses it unless all of it is harmless.
    ///
    /// @errors  NotFound, AccessDenied, Io, EmptyFile; ZipMalformed when it is no whole ZIP;
    ///          ZipUnsafePath for an absolute name or one with `..`; ZipEncrypted; ZipTooLarge when
    ///          the directory claims more than @p limits allow; Cancelled.
    static Result<ZipReader> open(const QString &path, const JobContext &job,
                                  const ZipLimits &limits = {});

    /// The same for a ZIP which is itself an entry of @p outer. It is unpacked to memory or, when
    /// large, to a nameless temporary file.
    static Result<ZipReader> openInside(const ZipReader &outer, const QString &entry,
                                        const JobContext &job, const ZipLimits &limits = {});

    /// Only regular files, in the order of the ZIP.
    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }
    /// The entry called @p path; null when there is none.
    [[nodiscard]] const ZipEntry *find(const QString &path) const;

    /// Opens an entry for reading, from where it begins.
    /// @errors  NotFound, and those of `open`.
    Result<std::unique_ptr<ZipEntryStream>> openEntry(const QString &path,
                                                      const JobContext &job) const;
    /// The whole of an entry of at most @p limitBytes.
    /// @errors  TooLarge, and those of `openEntry` and of reading.
    Result<QByteArray> read(const QString &path, qint64 limitBytes, const JobContext &job) const;

    /// The file, or `outer.zip!entry`, as errors name it.
    [[nodiscard]] const QString &subject() const { return m_subject; }

private:
    ZipReader() = default;
    Result<void> list(const JobContext &job);

    /// Shared, because an open entry goes on reading when the reader is gone.
    std::shared_ptr<QIODevice> m_device;
    QString m_subject;
    ZipLimits m_limits;
    QList<ZipEntry> m_entries;
};

} // namespace muster
