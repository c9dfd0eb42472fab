// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/Zstd.h"
#include "core/base/LocalFile.h"

#include <memory>

namespace muster {

/// Reads the uncompressed bytes of a pack from front to back.
class PackReader
{
public:
    /// @errors  NotFound, AccessDenied, Io.
    static Result<std::unique_ptr<PackReader>> open(const QByteArray &path);
    PackReader(const PackReader &) = delete;
    PackReader &operator=(const PackReader &) = delete;

    [[nodiscard]] qint64 position() const { return m_position; }
    /// @errors  Corrupt when @p offset lies behind or past the end.
    Result<void> skipTo(qint64 offset);
    /// Fills the whole buffer. @errors  Corrupt when the pack ends before.
    Result<void> read(std::span<char> buffer);

private:
    explicit PackReader(LocalFile file);
    [[nodiscard]] Failure named(Error error) const; ///< With the pack as its subject.

    LocalFile m_file;
    ZstdDecompressor m_decompressor;
    qint64 m_position = 0;
    std::vector<char> m_skipped;
};

} // namespace muster
