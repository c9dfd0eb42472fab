// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ZipReader.h"

#include "core/archive/ZipInput.h"

#include <archive_entry.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Below this a ratio says nothing: a few kilobytes of spaces pack to almost none.
constexpr qint64 ratioAskedBytes = qint64{64} << 20;

/// A ZIP inside a ZIP up to this size is unpacked to memory.
constexpr qint64 memoryBytes = qint64{16} << 20;

constexpr qint64 blockBytes = qint64{256} << 10;

/// A name of eight bits is UTF-8 in every ZIP written in the last fifteen years.
QString nameOf(archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry); name != nullptr) {
        return QString::fromUtf8(name);
    }
    return QString::fromUtf8(archive_entry_pathname(entry));
}

bool isUnsafe(const QString &path)
{
    const bool hasDrive = path.size() > 1 && path.at(1) == u':' && path.at(0).isLetter();
    return path.startsWith(u'/') || hasDrive || path.contains(QChar(u'\0'))
           || path.split(u'/').contains(u".."_s);
}

/// An entry of the directory as we show it.
/// @errors  ZipUnsafePath, ZipEncrypted, ZipMalformed.
Result<ZipEntry> accept(archive_entry *raw, const QString &subject)
{
    ZipEntry entry;
    entry.path = nameOf(raw).replace(u'\\', u'/');
    if (entry.path.isEmpty()) {
        return fail(ErrorCode::ZipMalformed, subject, u"an entry without a name"_s);
    }
    if (isUnsafe(entry.path)) {
        return fail(ErrorCode::ZipUnsafePath, subject, entry.path);
    }
    if (archive_entry_is_encrypted(raw) != 0) {
        return fail(ErrorCode::ZipEncrypted, subject, entry.path);
    }
    entry.bytes = archive_entry_size_is_set(raw) != 0 ? archive_entry_size(raw) : 0;
    if (entry.bytes < 0) {
        return fail(ErrorCode::ZipTooLarge, subject, entry.path);
    }
    if (archive_entry_mtime_is_set(raw) != 0) {
        entry.modified = QDateTime::fromSecsSinceEpoch(archive_entry_mtime(raw), Qt::UTC);
    }
    return entry;
}

/// Unpacks one entry and keeps what that needs.
class Unpacking final : public ZipEntryStream
{
public:
    Unpacking(std::shared_ptr<QIODevice> device, const QString &subject, ZipEntry entry,
              const ZipLimits &limits, const JobContext &job)
        : m_device(std::move(device))
        , m_input(*m_device, subject)
        , m_subject(subject + u'!' + entry.path)
        , m_entry(std::move(entry))
        , m_limits(limits)
        , m_job(job)
    {
    }

    Result<void> seekEntry();
    [[nodiscard]] bool atEnd() const override { return m_isAtEnd && QIODevice::atEnd(); }

protected:
    qint64 readData(char *target, qint64 size) override;

private:
    std::shared_ptr<QIODevice> m_device; ///< Shared with the reader it came from.
    ZipInput m_input;
    QString m_subject;
    ZipEntry m_entry;
    ZipLimits m_limits;
    JobContext m_job;
    qint64 m_unpacked = 0;
    bool m_isAtEnd = false;
};

Result<void> Unpacking::seekEntry()
{
    if (Result<void> opened = m_input.open(); !opened) {
        return opened;
    }
    for (;;) {
        const Result<archive_entry *> entry = m_input.next();
        if (!entry) {
            return fail(entry.error());
        }
        if (*entry == nullptr) {
            return fail(ErrorCode::NotFound, m_subject);
        }
        if (nameOf(*entry).replace(u'\\', u'/') == m_entry.path) {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            return {};
        }
    }
}

qint64 Unpacking::readData(char *target, qint64 size)
{
    if (hasFailed()) {
        return -1;
    }
    if (m_job.isCancelled()) {
        return giveUp({ErrorCode::Cancelled, m_subject, {}});
    }
    const Result<qint64> count = m_input.read(target, size);
    if (!count) {
        return giveUp({count.error().code, m_subject, count.error().detail});
    }
    m_isAtEnd = *count == 0 && size > 0;
    m_unpacked += *count;
    if (m_unpacked > m_limits.entryBytes || m_unpacked > m_entry.bytes) {
        return giveUp({ErrorCode::ZipTooLarge, m_subject, u"unpacks to more than it claims"_s});
    }
    if (m_isAtEnd && m_unpacked != m_entry.bytes) {
        return giveUp({ErrorCode::ZipMalformed, m_subject, u"unpacks to less than it claims"_s});
    }
    return *count;
}

} // namespace

qint64 ZipEntryStream::giveUp(Error error)
{
    setErrorString(error.detail);
    m_failure = std::move(error);
    m_hasFailed = true;
    return -1;
}

Result<ZipReader> ZipReader::open(const QString &path, const JobContext &job,
                                  const ZipLimits &limits)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->exists()) {
        return fail(ErrorCode::NotFound, path);
    }
    if (!file->open(QIODevice::ReadOnly)) {
        const bool isDenied =
            file->error() == QFileDevice::PermissionsError || !QFileInfo(path).isReadable();
        return fail(isDenied ? ErrorCode::AccessDenied : ErrorCode::Io, path, file->errorString());
    }
    ZipReader reader;
    reader.m_device = file;
    reader.m_subject = path;
    reader.m_limits = limits;
    if (const Result<void> listed = reader.list(job); !listed) {
        return fail(listed.error());
    }
    return reader;
}

Result<ZipReader> ZipReader::openInside(const ZipReader &outer, const QString &entry,
                                        const JobContext &job, const ZipLimits &limits)
{
    Result<std::unique_ptr<ZipEntryStream>> stream = outer.openEntry(entry, job);
    if (!stream) {
        return fail(stream.error());
    }
    std::shared_ptr<QIODevice> copy;
    if (outer.find(entry)->bytes <= memoryBytes) {
        copy = std::make_shared<QBuffer>();
    } else {
        copy = std::make_shared<QTemporaryFile>();
    }
    if (!copy->open(QIODevice::ReadWrite)) {
        return fail(ErrorCode::WriteFailed, outer.subject(), copy->errorString());
    }
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 count = (*stream)->read(block.data(), block.size());
        if (count < 0) {
            return fail((*stream)->failure());
        }
        if (count == 0) {
            break;
        }
        if (copy->write(block.constData(), count) != count) {
            return fail(ErrorCode::WriteFailed, outer.subject(), copy->errorString());
        }
    }
    ZipReader reader;
    reader.m_device = std::move(copy);
    reader.m_subject = outer.subject() + u'!' + entry;
    reader.m_limits = limits;
    if (const Result<void> listed = reader.list(job); !listed) {
        return fail(listed.error());
    }
    return reader;
}

Result<void> ZipReader::list(const JobContext &job)
{
    if (m_device->size() == 0) {
        return fail(ErrorCode::EmptyFile, m_subject, u"no bytes"_s);
    }
    ZipInput input(*m_device, m_subject);
    if (Result<void> opened = input.open(); !opened) {
        return opened;
    }
    qint64 total = 0;
    qsizetype seen = 0;
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, m_subject);
        }
        const Result<archive_entry *> next = input.next();
        if (!next) {
            return fail(next.error());
        }
        if (*next == nullptr) {
            return {};
        }
        if (++seen > m_limits.entries) {
            return fail(ErrorCode::ZipTooLarge, m_subject,
                        u"more than %1 entries"_s.arg(m_limits.entries));
        }
        const Result<ZipEntry> entry = accept(*next, m_subject);
        if (!entry) {
            return fail(entry.error());
        }
        total += entry->bytes;
        const bool isSuspicious =
            total > ratioAskedBytes && total / m_limits.ratio > m_device->size();
        if (entry->bytes > m_limits.entryBytes || total > m_limits.totalBytes || isSuspicious) {
            return fail(ErrorCode::ZipTooLarge, m_subject,
                        u"claims to unpack to %1 bytes or more"_s.arg(total));
        }
        if (archive_entry_filetype(*next) == AE_IFREG) {
            m_entries.append(*entry);
        }
    }
}

const ZipEntry *ZipReader::find(const QString &path) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&path](const ZipEntry &entry) { return entry.path == path; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<std::unique_ptr<ZipEntryStream>> ZipReader::openEntry(const QString &path,
                                                             const JobContext &job) const
{
    const ZipEntry *entry = find(path);
    if (entry == nullptr) {
        return fail(ErrorCode::NotFound, m_subject + u'!' + path);
    }
    auto stream = std::make_unique<Unpacking>(m_device, m_subject, *entry, m_limits, job);
    if (const Result<void> found = stream->seekEntry(); !found) {
        return fail(found.error());
    }
    return std::unique_ptr<ZipEntryStream>(std::move(stream));
}

Result<QByteArray> ZipReader::read(const QString &path, qint64 limitBytes,
                                   const JobContext &job) const
{
    Result<std::unique_ptr<ZipEntryStream>> stream = openEntry(path, job);
    if (!stream) {
        return fail(stream.error());
    }
    const qint64 size = find(path)->bytes;
    if (size > limitBytes) {
        return fail(ErrorCode::TooLarge, m_subject + u'!' + path,
                    u"%1 bytes, at most %2"_s.arg(size).arg(limitBytes));
    }
    QByteArray bytes;
    bytes.reserve(size);
    QByteArray block(qMin(blockBytes, size + 1), Qt::Uninitialized);
    for (;;) {
        const qint64 count = (*stream)->read(block.data(), block.size());
        if (count < 0) {
            return fail((*stream)->failure());
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(block.constData(), count);
    }
}

} // namespace muster
