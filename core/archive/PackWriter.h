// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/TarHeader.h"
#include "core/archive/Zstd.h"
#include "core/crypto/Sha256.h"

#include <memory>

namespace muster {

struct FinishedPack
{
    Digest sha256; ///< Of the stored bytes: its name.
    qint64 storedBytes = 0;
    qint64 plainBytes = 0;
};

/// Writes many files into one pax archive compressed with zstd, and hashes what it stores.
class PackWriter
{
public:
    /// @errors  DiskFull, AccessDenied, WriteFailed.
    static Result<std::unique_ptr<PackWriter>> create(const QByteArray &path, int level);
    PackWriter(const PackWriter &) = delete;
    PackWriter &operator=(const PackWriter &) = delete;

    /// Begins a member. @returns where its content begins in the uncompressed archive.
    Result<qint64> beginMember(const TarMember &member);
    Result<void> addContent(std::span<const char> bytes);
    /// Ends the member; what is missing of its announced length is filled with zeros.
    Result<void> endMember();
    /// Ends the archive, flushes it to the disk and closes it.
    Result<FinishedPack> finish();
    [[nodiscard]] qint64 plainBytes() const { return m_plainBytes; }

private:
    PackWriter(LocalFile file, int level);
    Result<void> addPlain(std::span<const char> bytes);
    Result<void> addZeros(qint64 count);
    Result<void> store(std::span<const char> bytes);

    LocalFile m_file;
    Sha256 m_hash;
    ZstdCompressor m_compressor;
    FinishedPack m_finished;
    qint64 m_plainBytes = 0;
    qint64 m_memberBytes = 0; ///< Announced for the open member …
    qint64 m_memberLeft = 0;  ///< … and still to come.
};

} // namespace muster
