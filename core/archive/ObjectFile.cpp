// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ObjectFile.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

ObjectWriter::ObjectWriter(LocalFile file)
    : m_file(std::move(file))
{
}

Result<std::unique_ptr<ObjectWriter>> ObjectWriter::create(const QByteArray &path,
                                                           const ObjectSeal &seal)
{
    Result<LocalFile> file = LocalFile::create(path);
    if (!file) {
        return fail(file.error());
    }
    std::unique_ptr<ObjectWriter> writer(new ObjectWriter(std::move(*file)));
    if (seal.isEncrypted()) {
        Result<std::unique_ptr<CmsEncryptor>> encryptor = CmsEncryptor::begin(
            {*seal.recipient},
            [self = writer.get()](std::span<const char> bytes) { return self->store(bytes); });
        if (!encryptor) {
            return fail(encryptor.error());
        }
        writer->m_encryptor = std::move(*encryptor);
    }
    return writer;
}

Result<void> ObjectWriter::add(std::span<const char> bytes)
{
    return m_encryptor ? m_encryptor->add(bytes) : store(bytes);
}

Result<void> ObjectWriter::store(std::span<const char> bytes)
{
    m_hash.add(bytes);
    m_bytes += qint64(bytes.size());
    return m_file.write(bytes);
}

Result<StoredObject> ObjectWriter::finish()
{
    Result<void> done = m_encryptor ? m_encryptor->finish() : Result<void>();
    if (done) {
        done = m_file.sync();
    }
    if (done) {
        done = m_file.close();
    }
    if (!done) {
        return fail(done.error());
    }
    return StoredObject{m_hash.finish(), m_bytes};
}

ObjectReader::ObjectReader(LocalFile file)
    : m_file(std::make_unique<LocalFile>(std::move(file)))
{
}

Result<ObjectReader> ObjectReader::open(const QByteArray &path, const ObjectSeal &seal,
                                        StoredHash hash)
{
    if (seal.isLocked()) {
        return fail(ErrorCode::PassphraseMissing, displayPath(path), u"the store is locked"_s);
    }
    Result<LocalFile> file = LocalFile::openForReading(path);
    if (!file) {
        return fail(file.error());
    }
    ObjectReader reader(std::move(*file));
    if (hash == StoredHash::Taken) {
        reader.m_hash = std::make_unique<Sha256>();
    }
    if (seal.isEncrypted()) {
        if (const Result<void> ready = reader.decryptWith(*seal.key); !ready) {
            return fail(ready.error());
        }
    }
    return reader;
}

Result<void> ObjectReader::decryptWith(const KeyPair &key)
{
    const Result<FileFacts> facts = m_file->facts();
    if (!facts) {
        return fail(facts.error());
    }
    Result<std::unique_ptr<CmsDecryptor>> decryptor = CmsDecryptor::open(
        [file = m_file.get()](qint64 offset, std::span<char> buffer) {
            return file->readAt(offset, buffer);
        },
        facts->bytes, key, displayPath(path()));
    if (!decryptor) {
        return fail(decryptor.error());
    }
    m_decryptor = std::move(*decryptor);
    return {};
}

Result<qint64> ObjectReader::read(std::span<char> buffer)
{
    if (m_decryptor) {
        return m_decryptor->read(buffer);
    }
    Result<qint64> got = m_file->read(buffer);
    if (got) {
        m_bytes += *got;
        if (m_hash != nullptr) {
            m_hash->add(buffer.first(size_t(*got)));
        }
    }
    return got;
}

Result<StoredObject> ObjectReader::finish()
{
    std::vector<char> rest(size_t(1) << 18U);
    for (;;) {
        const Result<qint64> got = read(rest);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            break;
        }
    }
    if (m_decryptor && m_hash != nullptr) {
        return hashWhole();
    }
    return StoredObject{m_hash != nullptr ? m_hash->finish() : Digest{}, m_bytes};
}

/// The decryptor takes the stored bytes by their place, so they are read once more, from memory as a rule.
Result<StoredObject> ObjectReader::hashWhole()
{
    std::vector<char> buffer(size_t(1) << 18U);
    m_bytes = 0;
    for (;;) {
        const Result<qint64> got = m_file->readAt(m_bytes, buffer);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return StoredObject{m_hash->finish(), m_bytes};
        }
        m_bytes += *got;
        m_hash->add({buffer.data(), size_t(*got)});
    }
}

Result<QByteArray> readObject(const QByteArray &path, const ObjectSeal &seal, qint64 limitBytes,
                              StoredObject *stored)
{
    const Result<FileFacts> facts = factsOf(path);
    if (facts && facts->bytes > limitBytes) {
        return fail(ErrorCode::TooLarge, displayPath(path),
                    u"%1 bytes, at most %2"_s.arg(facts->bytes).arg(limitBytes));
    }
    Result<ObjectReader> reader = ObjectReader::open(
        path, seal, stored != nullptr ? StoredHash::Taken : StoredHash::NotNeeded);
    if (!facts || !reader) {
        return fail(facts ? reader.error() : facts.error());
    }
    QByteArray bytes(qsizetype(facts->bytes) + 1, Qt::Uninitialized); // One more shows its end.
    const Result<qint64> got = reader->read({bytes.data(), size_t(bytes.size())});
    if (!got) {
        return fail(got.error());
    }
    bytes.truncate(qsizetype(*got));
    if (stored != nullptr) {
        const Result<StoredObject> whole = reader->finish();
        if (!whole) {
            return fail(whole.error());
        }
        *stored = *whole;
    }
    return bytes;
}

Result<StoredObject> writeObject(const QByteArray &path, const ObjectSeal &seal,
                                 std::span<const char> bytes)
{
    const Result<std::unique_ptr<ObjectWriter>> writer = ObjectWriter::create(path, seal);
    if (!writer) {
        return fail(writer.error());
    }
    if (const Result<void> added = (*writer)->add(bytes); !added) {
        return fail(added.error());
    }
    return (*writer)->finish();
}

} // namespace muster
