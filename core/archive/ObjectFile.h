// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/LocalFile.h"
#include "core/crypto/Sha256.h"

#include <memory>
#include <optional>

namespace muster {

/// What a file of a store is on the disk.
struct StoredObject
{
    Digest sha256; ///< Of the stored bytes.
    qint64 bytes = 0;
};

/// Writes one file of a store: a pack, a chunk, an export or a list. All that is stored goes through here, so what must be done
/// to every object's bytes on their way to the disk is done here, before they are hashed and counted.
class ObjectWriter
{
public:
    /// @errors  DiskFull, AccessDenied, WriteFailed; the file must not exist.
    static Result<std::unique_ptr<ObjectWriter>> create(const QByteArray &path);
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;

    Result<void> add(std::span<const char> bytes);
    /// Flushes to the disk and closes.
    Result<StoredObject> finish();

private:
    explicit ObjectWriter(LocalFile file);

    LocalFile m_file;
    Sha256 m_hash;
    qint64 m_bytes = 0;
};

/// Whether the hash of the stored bytes is wanted, which costs a third of reading them.
enum class StoredHash
{
    Taken,
    NotNeeded,
};

/// Reads one file of a store from front to back: the counterpart of ObjectWriter, and the only way that stored bytes are read.
class ObjectReader
{
public:
    /// @errors  NotFound, AccessDenied, Io.
    static Result<ObjectReader> open(const QByteArray &path,
                                     StoredHash hash = StoredHash::NotNeeded);

    /// Reads until @p buffer is full or the object ends. @returns the bytes read.
    Result<qint64> read(std::span<char> buffer);
    /// Reads what is left. @returns what was stored; its hash is zero unless it was asked for.
    Result<StoredObject> finish();
    [[nodiscard]] const QByteArray &path() const { return m_file.path(); }

private:
    explicit ObjectReader(LocalFile file);

    LocalFile m_file;
    std::unique_ptr<Sha256> m_hash; ///< Null when it is not needed.
    qint64 m_bytes = 0;
};

/// A whole object in memory. @errors  TooLarge over @p limitBytes; those of reading.
Result<QByteArray> readObject(const QByteArray &path, qint64 limitBytes,
                              StoredObject *stored = nullptr);
/// Writes a whole object and flushes it.
Result<StoredObject> writeObject(const QByteArray &path, std::span<const char> bytes);

} // namespace muster
