// SPDX-License-Identifier: Apache-2.0
#include "core/documents/OutputFile.h"

#include <QStorageInfo>

namespace muster {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

ErrorCode codeOf(const QSaveFile &file)
{
    if (file.error() == QFileDevice::PermissionsError) {
        return ErrorCode::AccessDenied;
    }
    if (file.error() == QFileDevice::ResourceError
        || QStorageInfo(file.fileName().section(u'/', 0, -2)).bytesAvailable() < blockBytes) {
        return ErrorCode::DiskFull;
    }
    // A folder without write permission shows as a failure to open the file beside.
    return file.error() == QFileDevice::OpenError ? ErrorCode::AccessDenied
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
