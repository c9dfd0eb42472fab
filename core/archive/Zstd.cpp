// SPDX-License-Identifier: Apache-2.0
#include "core/archive/Zstd.h"

#include <zstd.h>

#include <algorithm>

namespace muster {

namespace {

Failure corrupt(const char *reason)
{
    return fail(ErrorCode::Corrupt, {}, QString::fromLatin1(reason));
}

} // namespace

ZstdCompressor::ZstdCompressor(int level, ByteSink sink)
    : m_context(ZSTD_createCCtx())
    , m_sink(std::move(sink))
    , m_out(ZSTD_CStreamOutSize())
{
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
}

ZstdCompressor::~ZstdCompressor()
{
    ZSTD_freeCCtx(m_context);
}

Result<void> ZstdCompressor::add(std::span<const char> bytes)
{
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    while (in.pos < in.size) {
        ZSTD_outBuffer out{m_out.data(), m_out.size(), 0};
        const size_t state = ZSTD_compressStream2(m_context, &out, &in, ZSTD_e_continue);
        if (ZSTD_isError(state) != 0U) {
            return fail(ErrorCode::Internal, {}, QString::fromLatin1(ZSTD_getErrorName(state)));
        }
        if (out.pos > 0) {
            if (const Result<void> taken = m_sink({m_out.data(), out.pos}); !taken) {
                return fail(taken.error());
            }
        }
    }
    return {};
}

Result<void> ZstdCompressor::finish()
{
    ZSTD_inBuffer in{nullptr, 0, 0};
    size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer out{m_out.data(), m_out.size(), 0};
        left = ZSTD_compressStream2(m_context, &out, &in, ZSTD_e_end);
        if (ZSTD_isError(left) != 0U) {
            return fail(ErrorCode::Internal, {}, QString::fromLatin1(ZSTD_getErrorName(left)));
        }
        if (const Result<void> taken = m_sink({m_out.data(), out.pos}); !taken) {
            return fail(taken.error());
        }
    }
    return {};
}

ZstdDecompressor::ZstdDecompressor(ByteSource source)
    : m_context(ZSTD_createDCtx())
    , m_source(std::move(source))
    , m_in(ZSTD_DStreamInSize())
{
}

ZstdDecompressor::~ZstdDecompressor()
{
    ZSTD_freeDCtx(m_context);
}

Result<bool> ZstdDecompressor::refill()
{
    const Result<qint64> got = m_source({m_in.data(), m_in.size()});
    if (!got) {
        return fail(got.error());
    }
    m_inAt = 0;
    m_inEnd = size_t(*got);
    return m_inEnd > 0;
}

Result<qint64> ZstdDecompressor::read(std::span<char> buffer)
{
    ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
    while (out.pos < out.size) {
        if (m_inAt == m_inEnd) {
            const Result<bool> isMore = refill();
            if (!isMore) {
                return fail(isMore.error());
            }
            if (!*isMore) {
                // A frame may still hold back decoded bytes; more output room was given above.
                if (m_isInFrame) {
                    return corrupt("the compressed stream ends in the middle");
                }
                break;
            }
        }
        ZSTD_inBuffer in{m_in.data(), m_inEnd, m_inAt};
        const size_t before = out.pos;
        const size_t state = ZSTD_decompressStream(m_context, &out, &in);
        if (ZSTD_isError(state) != 0U) {
            return corrupt(ZSTD_getErrorName(state));
        }
        if (in.pos == m_inAt && out.pos == before && state != 0) {
            return corrupt("the compressed stream makes no progress");
        }
        m_inAt = in.pos;
        m_isInFrame = state != 0;
    }
    return qint64(out.pos);
}

} // namespace muster
