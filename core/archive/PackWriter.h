// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/FrameCompressor.h"
#include "core/archive/ObjectFile.h"
#include "core/archive/TarHeader.h"

#include <memory>

namespace muster {

struct FinishedPack
{
    Digest sha256; ///< Of the stored bytes: its name.
    qint64 storedBytes = 0;
    qint64 plainBytes = 0;
};

/// Writes many files into one pax archive, compressed as zstd frames of some MiB each, and hashes what it stores.
///
/// Small members are read straight into the memory that is compressed, and can be taken back as long as they are not kept.
class PackWriter
{
public:
    /// The largest member that can be taken back.
    static constexpr qint64 largestHeldBytes = qint64(2) << 20U;

    /// @errors  DiskFull, AccessDenied, WriteFailed.
    static Result<std::unique_ptr<PackWriter>> create(const QByteArray &path,
                                                      const ObjectSeal &seal, int level);
    PackWriter(const PackWriter &) = delete;
    PackWriter &operator=(const PackWriter &) = delete;

    /// Room for the content of a small member and one byte more, which shows that a file has grown. Nothing is in the pack yet.
    Result<std::span<char>> hold(const TarMember &member);
    /// Puts the held member in, with as many bytes as @p member says now.
    /// @returns where its content begins in the uncompressed archive.
    qint64 keep(const TarMember &member);

    /// Begins a member of any length. @returns where its content begins in the uncompressed archive.
    Result<qint64> beginMember(const TarMember &member);
    /// Room for some of its content; say with `filled` how much there is.
    Result<std::span<char>> room(qint64 wanted);
    void filled(qint64 bytes);
    Result<void> addContent(std::span<const char> bytes);
    /// Ends the member; what is missing of its announced length is filled with zeros.
    Result<void> endMember();

    /// Ends the archive, flushes it to the disk and closes it.
    Result<FinishedPack> finish();
    [[nodiscard]] bool isEmpty() const { return m_plainBytes == 0; }

private:
    PackWriter(std::unique_ptr<ObjectWriter> object, int level);
    Result<void> makeRoom(size_t bytes);
    Result<void> flush();
    Result<void> append(std::span<const char> bytes);
    void advance(size_t bytes);

    std::unique_ptr<ObjectWriter> m_object;
    FrameCompressor m_compressor;
    std::vector<char> m_frame; ///< Plain bytes not compressed yet.
    size_t m_used = 0;
    size_t m_heldHeader = 0;
    qint64 m_plainBytes = 0;
    qint64 m_memberBytes = 0; ///< Announced for the open member …
    qint64 m_memberLeft = 0;  ///< … and still to come.
};

} // namespace muster
