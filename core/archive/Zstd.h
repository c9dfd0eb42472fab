// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <span>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace muster {

/// Takes bytes as they come.
using ByteSink = std::function<Result<void>(std::span<const char>)>;
/// Fills the buffer as far as it can; 0 is the end.
using ByteSource = std::function<Result<qint64>(std::span<char>)>;

/// Compresses a stream to zstd frames with a checksum, in the caller's thread.
class ZstdCompressor
{
public:
    ZstdCompressor(int level, ByteSink sink);
    ZstdCompressor(const ZstdCompressor &) = delete;
    ZstdCompressor &operator=(const ZstdCompressor &) = delete;
    ~ZstdCompressor();

    Result<void> add(std::span<const char> bytes);
    /// Ends the frame.
    Result<void> finish();

private:
    ZSTD_CCtx_s *m_context; ///< Owned.
    ByteSink m_sink;
    std::vector<char> m_out;
};

/// Pulls the plain bytes of one or several zstd frames in a row.
class ZstdDecompressor
{
public:
    explicit ZstdDecompressor(ByteSource source);
    ZstdDecompressor(const ZstdDecompressor &) = delete;
    ZstdDecompressor &operator=(const ZstdDecompressor &) = delete;
    ~ZstdDecompressor();

    /// Reads until @p buffer is full or the stream ends. @returns the bytes read.
    /// @errors  Corrupt for what is no zstd, a wrong checksum, an end in the middle, or a window
    /// over 128 MiB.
    Result<qint64> read(std::span<char> buffer);

private:
    Result<bool> refill();  ///< False at the end of the source.
    ZSTD_DCtx_s *m_context; ///< Owned.
    ByteSource m_source;
    std::vector<char> m_in;
    size_t m_inAt = 0;
    size_t m_inEnd = 0;
    bool m_isInFrame = false;
};

} // namespace muster
