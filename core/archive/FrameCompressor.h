// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <span>
#include <vector>

struct ZSTD_CCtx_s;

namespace muster {

/// Compresses pieces of a stream, each to one whole zstd frame, keeping its memory from one to the next.
///
/// What a sample shows to be compressed already is put into the frame as it is: stock programs unpack it like any other.
class FrameCompressor
{
public:
    explicit FrameCompressor(int level);
    FrameCompressor(const FrameCompressor &) = delete;
    FrameCompressor &operator=(const FrameCompressor &) = delete;
    ~FrameCompressor();

    /// @returns one frame, valid until the next call.
    Result<std::span<const char>> compress(std::span<const char> plain);

private:
    [[nodiscard]] bool isDense(std::span<const char> plain);
    size_t putRaw(std::span<const char> plain); ///< @returns the length of the frame in m_out.

    ZSTD_CCtx_s *m_context; ///< Owned.
    ZSTD_CCtx_s *m_probe;   ///< Owned; compresses samples as fast as it can.
    std::vector<char> m_out;
    std::vector<char> m_sample;
};

} // namespace muster
