// SPDX-License-Identifier: Apache-2.0
#include "core/archive/PackWriter.h"

namespace muster {

PackWriter::PackWriter(LocalFile file, int level)
    : m_file(std::move(file))
    , m_compressor(level, [this](std::span<const char> bytes) { return store(bytes); })
{
}

Result<std::unique_ptr<PackWriter>> PackWriter::create(const QByteArray &path, int level)
{
    Result<LocalFile> file = LocalFile::create(path);
    if (!file) {
        return fail(file.error());
    }
    return std::unique_ptr<PackWriter>(new PackWriter(std::move(*file), level));
}

Result<qint64> PackWriter::beginMember(const TarMember &member)
{
    if (const Result<void> added = addPlain(tarHeader(member)); !added) {
        return fail(added.error());
    }
    m_memberBytes = member.bytes;
    m_memberLeft = member.bytes;
    return m_plainBytes;
}

Result<void> PackWriter::addContent(std::span<const char> bytes)
{
    Q_ASSERT(qint64(bytes.size()) <= m_memberLeft);
    m_memberLeft -= qint64(bytes.size());
    return addPlain(bytes);
}

Result<void> PackWriter::endMember()
{
    const qint64 zeros = m_memberLeft + tarPadding(m_memberBytes);
    m_memberLeft = 0;
    return addZeros(zeros);
}

Result<FinishedPack> PackWriter::finish()
{
    Result<void> done = addZeros(1024); // Two empty blocks end a tar archive.
    if (done) {
        done = m_compressor.finish();
    }
    if (done) {
        done = m_file.sync();
    }
    if (done) {
        done = m_file.close();
    }
    if (!done) {
        return fail(done.error());
    }
    m_finished.sha256 = m_hash.finish();
    m_finished.plainBytes = m_plainBytes;
    return m_finished;
}

Result<void> PackWriter::addPlain(std::span<const char> bytes)
{
    m_plainBytes += qint64(bytes.size());
    return m_compressor.add(bytes);
}

Result<void> PackWriter::addZeros(qint64 count)
{
    static const QByteArray zeros(65536, '\0');
    while (count > 0) {
        const qint64 part = std::min<qint64>(count, zeros.size());
        if (const Result<void> added = addPlain({zeros.constData(), size_t(part)}); !added) {
            return added;
        }
        count -= part;
    }
    return {};
}

Result<void> PackWriter::store(std::span<const char> bytes)
{
    m_hash.add(bytes);
    m_finished.storedBytes += qint64(bytes.size());
    return m_file.write(bytes);
}

} // namespace muster
