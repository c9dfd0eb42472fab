// SPDX-License-Identifier: Apache-2.0
#include "core/archive/FrameCompressor.h"

#include <zstd.h>

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace muster {

namespace {

constexpr size_t sliceBytes = 8192;
constexpr size_t slices = 8;
/// Less is not worth a sample.
constexpr size_t smallestSampled = 2 * slices * sliceBytes;
/// What a block may hold at most.
constexpr size_t blockBytes = size_t(128) << 10U;

/// Before the blocks of a raw frame: magic number, descriptor, content size.
constexpr size_t rawHeadBytes = 9;

size_t rawFrameBytes(size_t plain)
{
    return rawHeadBytes + plain + 3 * ((plain + blockBytes - 1) / blockBytes);
}

} // namespace

FrameCompressor::FrameCompressor(int level)
    : m_context(ZSTD_createCCtx())
    , m_probe(ZSTD_createCCtx())
    , m_sample(slices * sliceBytes)
{
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(m_probe, ZSTD_c_compressionLevel, 1);
}

FrameCompressor::~FrameCompressor()
{
    ZSTD_freeCCtx(m_context);
    ZSTD_freeCCtx(m_probe);
}

Result<std::span<const char>> FrameCompressor::compress(std::span<const char> plain)
{
    if (isDense(plain)) {
        return std::span<const char>(m_out.data(), putRaw(plain));
    }
    m_out.resize(std::max(m_out.size(), ZSTD_compressBound(plain.size())));
    const size_t size =
        ZSTD_compress2(m_context, m_out.data(), m_out.size(), plain.data(), plain.size());
    if (ZSTD_isError(size) != 0U) {
        return fail(ErrorCode::Internal, {}, QString::fromLatin1(ZSTD_getErrorName(size)));
    }
    return std::span<const char>(m_out.data(), size);
}

/// Whether slices of it, taken together, cannot be compressed.
bool FrameCompressor::isDense(std::span<const char> plain)
{
    if (plain.size() < smallestSampled) {
        return false;
    }
    const size_t step = plain.size() / slices;
    for (size_t i = 0; i < slices; ++i) {
        std::memcpy(m_sample.data() + i * sliceBytes, plain.data() + i * step, sliceBytes);
    }
    m_out.resize(std::max(m_out.size(), ZSTD_compressBound(m_sample.size())));
    const size_t size =
        ZSTD_compress2(m_probe, m_out.data(), m_out.size(), m_sample.data(), m_sample.size());
    return ZSTD_isError(size) == 0U && size > m_sample.size() - m_sample.size() / 50;
}

/// @source RFC 8878, section 3.1.1: a frame of raw blocks, its content size in four bytes.
size_t FrameCompressor::putRaw(std::span<const char> plain)
{
    m_out.resize(std::max(m_out.size(), rawFrameBytes(plain.size())));
    char *out = m_out.data();
    constexpr std::array<unsigned char, 5> magicAndForm{0x28, 0xB5, 0x2F, 0xFD, 0xA0};
    std::memcpy(out, magicAndForm.data(), magicAndForm.size());
    qToLittleEndian(quint32(plain.size()), out + 5);
    out += rawHeadBytes;
    for (size_t at = 0; at < plain.size(); at += blockBytes) {
        const size_t part = std::min(blockBytes, plain.size() - at);
        const quint32 head = (quint32(part) << 3U) | (at + part == plain.size() ? 1U : 0U);
        *out++ = char(head & 0xFFU);
        *out++ = char((head >> 8U) & 0xFFU);
        *out++ = char((head >> 16U) & 0xFFU);
        std::memcpy(out, plain.data() + at, part);
        out += part;
    }
    return size_t(out - m_out.data());
}

} // namespace muster
