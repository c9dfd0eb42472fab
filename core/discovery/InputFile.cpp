// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/InputFile.h"

#include "core/crypto/Sha256.h"
#include "core/discovery/StreamFailure.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 blockBytes = qint64{1} << 20;

} // namespace

Result<InputFile> InputFile::onDisk(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound, path);
    }
    if (info.isDir()) {
        return fail(ErrorCode::WrongKind, path, u"a folder"_s);
    }
    InputFile file;
    file.m_location.file = path;
    file.m_bytes = info.size();
    file.m_modifiedAt = info.lastModified().toUTC();
    return file;
}

InputFile InputFile::inZip(const ZipReader &zip, const ZipEntry &entry)
{
    InputFile file;
    file.m_location = {zip.subject(), entry.path};
    file.m_zip = &zip;
    file.m_bytes = entry.bytes;
    file.m_modifiedAt = entry.modified;
    return file;
}

QString InputFile::subject() const
{
    return m_zip == nullptr ? m_location.file : m_location.file + u'!' + m_location.entry;
}

QString InputFile::name() const
{
    return m_zip == nullptr ? QFileInfo(m_location.file).fileName()
                            : m_location.entry.section(u'/', -1);
}

Result<std::unique_ptr<QIODevice>> InputFile::open(const JobContext &job) const
{
    if (m_zip != nullptr) {
        Result<std::unique_ptr<ZipEntryStream>> stream = m_zip->openEntry(m_location.entry, job);
        if (!stream) {
            return fail(stream.error());
        }
        return std::unique_ptr<QIODevice>(std::move(*stream));
    }
    auto file = std::make_unique<QFile>(m_location.file);
    if (!file->open(QIODevice::ReadOnly)) {
        const bool isDenied = !QFileInfo(m_location.file).isReadable();
        return fail(isDenied ? ErrorCode::AccessDenied : ErrorCode::Io, m_location.file,
                    file->errorString());
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<ZipReader> InputFile::openZip(const JobContext &job) const
{
    return m_zip == nullptr ? ZipReader::open(m_location.file, job)
                            : ZipReader::openInside(*m_zip, m_location.entry, job);
}

Result<RecognisedContent> InputFile::recognise(const JobContext &job) const
{
    return m_zip == nullptr ? recogniseFile(m_location.file, job)
                            : recogniseEntry(*m_zip, m_location.entry, job);
}

Result<QByteArray> InputFile::sha256(const JobContext &job) const
{
    const Result<std::unique_ptr<QIODevice>> device = open(job);
    if (!device) {
        return fail(device.error());
    }
    Sha256 hash;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, subject());
        }
        const qint64 count = (*device)->read(block.data(), block.size());
        if (count < 0) {
            return readFailure(**device, subject());
        }
        if (count == 0) {
            return hash.finish().toHex();
        }
        hash.add({block.constData(), static_cast<std::size_t>(count)});
    }
}

Result<SourceRecord> InputFile::record(const QString &spec, const Clock &clock,
                                       const JobContext &job) const
{
    const Result<QByteArray> hash = sha256(job);
    if (!hash) {
        return fail(hash.error());
    }
    SourceRecord record;
    record.spec = spec;
    record.location = subject();
    record.modifiedAt = m_modifiedAt;
    record.readAt = clock.now();
    record.bytes = m_bytes;
    record.sha256 = *hash;
    return record;
}

} // namespace muster
