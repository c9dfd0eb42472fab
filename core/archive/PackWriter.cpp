// SPDX-License-Identifier: Apache-2.0
#include "core/archive/PackWriter.h"

#include <algorithm>
#include <cstring>

namespace muster {

namespace {

/// A frame is compressed when it holds this much: as far back as the usual level looks, so that cutting costs little.
constexpr size_t frameBytes = size_t(2) << 20U;
/// A small member, its header and its padding always fit behind an unfinished frame.
constexpr size_t bufferBytes = frameBytes + size_t(PackWriter::largestHeldBytes) + 65536;

} // namespace

PackWriter::PackWriter(std::unique_ptr<ObjectWriter> object, int level)
    : m_object(std::move(object))
    , m_compressor(level)
    , m_frame(bufferBytes)
{
}

Result<std::unique_ptr<PackWriter>> PackWriter::create(const QByteArray &path,
                                                       const ObjectSeal &seal, int level)
{
    Result<std::unique_ptr<ObjectWriter>> object = ObjectWriter::create(path, seal);
    if (!object) {
        return fail(object.error());
    }
    return std::unique_ptr<PackWriter>(new PackWriter(std::move(*object), level));
}

Result<std::span<char>> PackWriter::hold(const TarMember &member)
{
    Q_ASSERT(member.bytes <= largestHeldBytes);
    const QByteArray header = tarHeader(member);
    m_heldHeader = size_t(header.size());
    // Padding too, for `keep` cannot fail.
    const size_t needed = m_heldHeader + size_t(member.bytes) + 1 + 512;
    if (const Result<void> made = makeRoom(needed); !made) {
        return fail(made.error());
    }
    std::memcpy(m_frame.data() + m_used, header.constData(), m_heldHeader);
    return std::span<char>(m_frame.data() + m_used + m_heldHeader, size_t(member.bytes) + 1);
}

qint64 PackWriter::keep(const TarMember &member)
{
    const QByteArray header = tarHeader(member);
    char *start = m_frame.data() + m_used;
    if (size_t(header.size()) != m_heldHeader) {
        m_frame.resize(
            std::max(m_frame.size(), m_used + size_t(header.size() + member.bytes) + 512));
        start = m_frame.data() + m_used;
        std::memmove(start + header.size(), start + m_heldHeader, size_t(member.bytes));
    }
    std::memcpy(start, header.constData(), size_t(header.size()));
    const qint64 offset = m_plainBytes + header.size();
    const qint64 padding = tarPadding(member.bytes);
    std::memset(start + header.size() + member.bytes, 0, size_t(padding));
    advance(size_t(header.size() + member.bytes + padding));
    return offset;
}

Result<qint64> PackWriter::beginMember(const TarMember &member)
{
    if (const Result<void> added = append(tarHeader(member)); !added) {
        return fail(added.error());
    }
    m_memberBytes = member.bytes;
    m_memberLeft = member.bytes;
    return m_plainBytes;
}

Result<std::span<char>> PackWriter::room(qint64 wanted)
{
    if (const Result<void> made = makeRoom(1); !made) {
        return fail(made.error());
    }
    const size_t free = frameBytes - m_used;
    return std::span<char>(m_frame.data() + m_used, std::min(free, size_t(wanted)));
}

void PackWriter::filled(qint64 bytes)
{
    Q_ASSERT(bytes <= m_memberLeft);
    m_memberLeft -= bytes;
    advance(size_t(bytes));
}

Result<void> PackWriter::addContent(std::span<const char> bytes)
{
    Q_ASSERT(qint64(bytes.size()) <= m_memberLeft);
    m_memberLeft -= qint64(bytes.size());
    return append(bytes);
}

Result<void> PackWriter::endMember()
{
    static const QByteArray zeros(65536, '\0');
    qint64 missing = m_memberLeft + tarPadding(m_memberBytes);
    m_memberLeft = 0;
    while (missing > 0) {
        const qint64 part = std::min<qint64>(missing, zeros.size());
        if (const Result<void> added = append({zeros.constData(), size_t(part)}); !added) {
            return fail(added.error());
        }
        missing -= part;
    }
    return {};
}

Result<FinishedPack> PackWriter::finish()
{
    static const QByteArray end(1024, '\0'); // Two empty blocks end a tar archive.
    Result<void> done = append(end);
    if (done) {
        done = flush();
    }
    if (!done) {
        return fail(done.error());
    }
    const Result<StoredObject> stored = m_object->finish();
    if (!stored) {
        return fail(stored.error());
    }
    return FinishedPack{stored->sha256, stored->bytes, m_plainBytes};
}

/// Compresses the frame when it is full or cannot take @p bytes more.
Result<void> PackWriter::makeRoom(size_t bytes)
{
    if (m_used >= frameBytes || m_used + bytes > m_frame.size()) {
        if (const Result<void> done = flush(); !done) {
            return fail(done.error());
        }
    }
    m_frame.resize(std::max(m_frame.size(), bytes)); // Attributes can make a header any length.
    return {};
}

Result<void> PackWriter::flush()
{
    if (m_used == 0) {
        return {};
    }
    const Result<std::span<const char>> frame = m_compressor.compress({m_frame.data(), m_used});
    m_used = 0;
    return frame ? m_object->add(*frame) : Result<void>(fail(frame.error()));
}

Result<void> PackWriter::append(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        if (const Result<void> made = makeRoom(1); !made) {
            return fail(made.error());
        }
        const size_t part = std::min(bytes.size(), frameBytes - m_used);
        std::memcpy(m_frame.data() + m_used, bytes.data(), part);
        advance(part);
        bytes = bytes.subspan(part);
    }
    return {};
}

void PackWriter::advance(size_t bytes)
{
    m_used += bytes;
    m_plainBytes += qint64(bytes);
}

} // namespace muster
