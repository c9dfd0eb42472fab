// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/ObjectFile.h"

#include <memory>
#include <vector>

struct ZSTD_DCtx_s;

namespace muster {

/// Reads the uncompressed bytes of a pack from front to back. Frames that are skipped are not unpacked.
class PackReader
{
public:
    /// @errors  those of ObjectReader.
    static Result<std::unique_ptr<PackReader>> open(const QByteArray &path, const ObjectSeal &seal,
                                                    StoredHash hash = StoredHash::NotNeeded);
    PackReader(const PackReader &) = delete;
    PackReader &operator=(const PackReader &) = delete;
    ~PackReader();

    [[nodiscard]] qint64 position() const { return m_position; }
    /// @errors  Corrupt when @p offset lies behind or past the end.
    Result<void> skipTo(qint64 offset);
    /// Some of the next bytes, at least one and at most @p most; valid until the next call.
    /// @errors  Corrupt when the pack ends before, for what is no zstd, a wrong checksum, or a window over 128 MiB.
    Result<std::span<const char>> next(qint64 most);
    /// Fills the whole buffer. @errors  as for `next`.
    Result<void> read(std::span<char> buffer);
    /// Reads the stored bytes to their end. @returns what was stored, when its hash was asked for at the opening.
    Result<StoredObject> finish();

private:
    explicit PackReader(ObjectReader object);
    Result<void> unpackMore();
    Result<void> refill();
    [[nodiscard]] bool skipFrame(qint64 offset);
    [[nodiscard]] Failure named(Error error) const; ///< With the pack as its subject.
    [[nodiscard]] Failure corrupt(const char *reason) const;

    ObjectReader m_object;
    ZSTD_DCtx_s *m_context;     ///< Owned.
    std::vector<char> m_stored; ///< Read and not unpacked yet, from m_storedAt to m_storedEnd.
    size_t m_storedAt = 0;
    size_t m_storedEnd = 0;
    bool m_isAtEnd = false;
    bool m_isInFrame = false;
    std::vector<char> m_plain; ///< Unpacked and not taken yet.
    size_t m_plainAt = 0;
    size_t m_plainEnd = 0;
    qint64 m_position = 0;
};

} // namespace muster
