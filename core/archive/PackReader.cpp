// SPDX-License-Identifier: Apache-2.0
#include "core/archive/PackReader.h"

#include <algorithm>

namespace muster {

PackReader::PackReader(LocalFile file)
    : m_file(std::move(file))
    , m_decompressor([this](std::span<char> buffer) { return m_file.read(buffer); })
{
}

Result<std::unique_ptr<PackReader>> PackReader::open(const QByteArray &path)
{
    Result<LocalFile> file = LocalFile::openForReading(path);
    if (!file) {
        return fail(file.error());
    }
    return std::unique_ptr<PackReader>(new PackReader(std::move(*file)));
}

Result<void> PackReader::skipTo(qint64 offset)
{
    if (offset < m_position) {
        return named({ErrorCode::Corrupt, {}, QStringLiteral("contents overlap")});
    }
    m_skipped.resize(65536);
    while (m_position < offset) {
        const auto part = size_t(std::min<qint64>(offset - m_position, 65536));
        if (const Result<void> got = read({m_skipped.data(), part}); !got) {
            return got;
        }
    }
    return {};
}

Result<void> PackReader::read(std::span<char> buffer)
{
    const Result<qint64> got = m_decompressor.read(buffer);
    if (!got) {
        return named(got.error());
    }
    if (*got != qint64(buffer.size())) {
        return named({ErrorCode::Corrupt, {}, QStringLiteral("the pack is too short")});
    }
    m_position += *got;
    return {};
}

Failure PackReader::named(Error error) const
{
    error.subject = displayPath(m_file.path());
    return fail(std::move(error));
}

} // namespace muster
