// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/LocalFile.h"
#include "core/crypto/CmsDecryptor.h"
#include "core/crypto/CmsEncryptor.h"
#include "core/crypto/ObjectSeal.h"
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

/// Writes one file of a store: a pack, a chunk, an export or a list. All that is stored goes through here, so it is encrypted
/// here where the store is, before it is hashed and counted.
class ObjectWriter
{
public:
    /// @errors  DiskFull, AccessDenied, WriteFailed; the file must not exist. RecipientUnusable.
    static Result<std::unique_ptr<ObjectWriter>> create(const QByteArray &path,
                                                        const ObjectSeal &seal);
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;

    Result<void> add(std::span<const char> bytes);
    /// Flushes to the disk and closes.
    Result<StoredObject> finish();

private:
    explicit ObjectWriter(LocalFile file);
    Result<void> store(std::span<const char> bytes);

    LocalFile m_file;
    Sha256 m_hash;
    qint64 m_bytes = 0;
    std::unique_ptr<CmsEncryptor> m_encryptor; ///< Null where nothing is encrypted.
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
    /// @errors  NotFound, AccessDenied, Io; PassphraseMissing while the store is locked; those of CmsDecryptor.
    static Result<ObjectReader> open(const QByteArray &path, const ObjectSeal &seal,
                                     StoredHash hash = StoredHash::NotNeeded);

    /// Reads until @p buffer is full or the object ends. @returns the bytes read.
    /// @errors  Corrupt, Truncated at the end of an encrypted object which was changed.
    Result<qint64> read(std::span<char> buffer);
    /// Reads what is left. @returns what was stored; its hash is zero unless it was asked for.
    Result<StoredObject> finish();
    [[nodiscard]] const QByteArray &path() const { return m_file->path(); }

private:
    explicit ObjectReader(LocalFile file);
    Result<void> decryptWith(const KeyPair &key);
    Result<StoredObject> hashWhole();

    std::unique_ptr<LocalFile> m_file; ///< Stays where it is, for the decryptor reads from it.
    std::unique_ptr<CmsDecryptor> m_decryptor; ///< Null where nothing is encrypted.
    std::unique_ptr<Sha256> m_hash;            ///< Null when it is not needed.
    qint64 m_bytes = 0;
};

/// A whole object in memory. @errors  TooLarge over @p limitBytes; those of reading.
Result<QByteArray> readObject(const QByteArray &path, const ObjectSeal &seal, qint64 limitBytes,
                              StoredObject *stored = nullptr);
/// Writes a whole object and flushes it.
Result<StoredObject> writeObject(const QByteArray &path, const ObjectSeal &seal,
                                 std::span<const char> bytes);

} // namespace muster
