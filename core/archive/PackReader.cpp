// SPDX-License-Identifier: Apache-2.0
#include "core/archive/PackReader.h"

#include <zstd.h>

#include <algorithm>
#include <cstring>

namespace muster {

namespace {

/// Larger than a frame of PackWriter, packed or not: zstd then unpacks it at once and copies nothing.
constexpr size_t bufferBytes = (size_t(4) << 20U) + (size_t(256) << 10U);

} // namespace

PackReader::PackReader(ObjectReader object)
    : m_object(std::move(object))
    , m_context(ZSTD_createDCtx())
    , m_stored(bufferBytes)
    , m_plain(bufferBytes)
{
}

PackReader::~PackReader()
{
    ZSTD_freeDCtx(m_context);
}

Result<std::unique_ptr<PackReader>> PackReader::open(const QByteArray &path, const ObjectSeal &seal,
                                                     StoredHash hash)
{
    Result<ObjectReader> object = ObjectReader::open(path, seal, hash);
    if (!object) {
        return fail(object.error());
    }
    return std::unique_ptr<PackReader>(new PackReader(std::move(*object)));
}

Result<void> PackReader::skipTo(qint64 offset)
{
    if (offset < m_position) {
        return corrupt("contents overlap");
    }
    while (m_position < offset) {
        if (m_plainAt == m_plainEnd && !m_isInFrame) {
            if (const Result<void> filled = refill(); !filled) {
                return fail(filled.error());
            }
            if (skipFrame(offset)) {
                continue;
            }
        }
        if (const Result<std::span<const char>> got = next(offset - m_position); !got) {
            return fail(got.error());
        }
    }
    return {};
}

Result<std::span<const char>> PackReader::next(qint64 most)
{
    if (m_plainAt == m_plainEnd) {
        if (const Result<void> done = unpackMore(); !done) {
            return fail(done.error());
        }
    }
    const size_t part = std::min(m_plainEnd - m_plainAt, size_t(most));
    const std::span<const char> bytes(m_plain.data() + m_plainAt, part);
    m_plainAt += part;
    m_position += qint64(part);
    return bytes;
}

Result<void> PackReader::read(std::span<char> buffer)
{
    while (!buffer.empty()) {
        const Result<std::span<const char>> got = next(qint64(buffer.size()));
        if (!got) {
            return fail(got.error());
        }
        std::memcpy(buffer.data(), got->data(), got->size());
        buffer = buffer.subspan(got->size());
    }
    return {};
}

Result<StoredObject> PackReader::finish()
{
    const Result<StoredObject> stored = m_object.finish();
    return stored ? stored : Result<StoredObject>(named(stored.error()));
}

/// Unpacks until there is something to take.
Result<void> PackReader::unpackMore()
{
    m_plainAt = 0;
    m_plainEnd = 0;
    while (m_plainEnd == 0) {
        if (const Result<void> filled = refill(); !filled) {
            return fail(filled.error());
        }
        if (m_storedAt == m_storedEnd) {
            return corrupt(m_isInFrame ? "the compressed stream ends in the middle"
                                       : "the pack is too short");
        }
        ZSTD_outBuffer out{m_plain.data(), m_plain.size(), 0};
        ZSTD_inBuffer in{m_stored.data(), m_storedEnd, m_storedAt};
        const size_t state = ZSTD_decompressStream(m_context, &out, &in);
        if (ZSTD_isError(state) != 0U) {
            return corrupt(ZSTD_getErrorName(state));
        }
        if (in.pos == m_storedAt && out.pos == 0) {
            return corrupt("the compressed stream makes no progress");
        }
        m_storedAt = in.pos;
        m_plainEnd = out.pos;
        m_isInFrame = state != 0;
    }
    return {};
}

/// Gets the whole of the next frame where it is of usual length, else some of it.
Result<void> PackReader::refill()
{
    const size_t left = m_storedEnd - m_storedAt;
    const bool isEnough =
        m_isInFrame
            ? left > 0
            : ZSTD_isError(ZSTD_findFrameCompressedSize(m_stored.data() + m_storedAt, left)) == 0U;
    if (m_isAtEnd || isEnough) {
        return {};
    }
    std::memmove(m_stored.data(), m_stored.data() + m_storedAt, left);
    m_storedAt = 0;
    m_storedEnd = left;
    const Result<qint64> got = m_object.read(std::span<char>(m_stored).subspan(left));
    if (!got) {
        return named(got.error());
    }
    m_storedEnd += size_t(*got);
    m_isAtEnd = m_storedEnd < m_stored.size();
    return {};
}

/// Passes over the frame that begins here if it ends before @p offset.
bool PackReader::skipFrame(qint64 offset)
{
    const char *frame = m_stored.data() + m_storedAt;
    const size_t left = m_storedEnd - m_storedAt;
    const unsigned long long plain = ZSTD_getFrameContentSize(frame, left);
    const size_t stored = ZSTD_findFrameCompressedSize(frame, left);
    if (plain >= ZSTD_CONTENTSIZE_ERROR || ZSTD_isError(stored) != 0U
        || plain > quint64(offset - m_position)) {
        return false;
    }
    m_storedAt += stored;
    m_position += qint64(plain);
    return true;
}

Failure PackReader::named(Error error) const
{
    error.subject = displayPath(m_object.path());
    return fail(std::move(error));
}

Failure PackReader::corrupt(const char *reason) const
{
    return named({ErrorCode::Corrupt, {}, QString::fromLatin1(reason)});
}

} // namespace muster
