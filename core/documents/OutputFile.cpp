// SPDX-License-Identifier: Apache-2.0
#include "core/documents/OutputFile.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace muster {

namespace {

constexpr qsizetype blockBytes = qsizetype{256} * 1024;

ErrorCode codeOf(const QSaveFile &file)
{
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    if (!folder.isDir()) {
        return ErrorCode::NotFound;
    }
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable()) {
        return ErrorCode::AccessDenied;
    }
    const bool isFull = QStorageInfo(folder.filePath()).bytesAvailable() < blockBytes;
    return isFull || file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                : ErrorCode::WriteFailed;
}

} // namespace

OutputFile::OutputFile(const QString &path)
    : m_file(path)
    , m_isGood(m_file.open(QIODevice::WriteOnly))
{
}

void OutputFile::write(QByteArrayView bytes)
{
    m_pending.append(bytes);
    m_bytes += bytes.size();
    if (m_pending.size() >= blockBytes) {
        m_isGood = m_isGood && m_file.write(m_pending) == m_pending.size();
        m_pending.clear();
    }
}

Result<qint64> OutputFile::commit()
{
    m_isGood = m_isGood && m_file.write(m_pending) == m_pending.size();
    m_pending.clear();
    if (!m_isGood || !m_file.commit()) {
        const Failure failure = fail(codeOf(m_file), m_file.fileName(), m_file.errorString());
        m_file.cancelWriting();
        return failure;
    }
    return m_bytes;
}

} // namespace muster
