// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ObjectFile.h"

#include <vector>

namespace muster {

ObjectWriter::ObjectWriter(LocalFile file)
    : m_file(std::move(file))
{
}

Result<std::unique_ptr<ObjectWriter>> ObjectWriter::create(const QByteArray &path)
{
    Result<LocalFile> file = LocalFile::create(path);
    if (!file) {
        return fail(file.error());
    }
    return std::unique_ptr<ObjectWriter>(new ObjectWriter(std::move(*file)));
}

Result<void> ObjectWriter::add(std::span<const char> bytes)
{
    m_hash.add(bytes);
    m_bytes += qint64(bytes.size());
    return m_file.write(bytes);
}

Result<StoredObject> ObjectWriter::finish()
{
    Result<void> done = m_file.sync();
    if (done) {
        done = m_file.close();
    }
    if (!done) {
        return fail(done.error());
    }
    return StoredObject{m_hash.finish(), m_bytes};
}

ObjectReader::ObjectReader(LocalFile file)
    : m_file(std::move(file))
{
}

Result<ObjectReader> ObjectReader::open(const QByteArray &path, StoredHash hash)
{
    Result<LocalFile> file = LocalFile::openForReading(path);
    if (!file) {
        return fail(file.error());
    }
    ObjectReader reader(std::move(*file));
    if (hash == StoredHash::Taken) {
        reader.m_hash = std::make_unique<Sha256>();
    }
    return reader;
}

Result<qint64> ObjectReader::read(std::span<char> buffer)
{
    Result<qint64> got = m_file.read(buffer);
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
    return StoredObject{m_hash != nullptr ? m_hash->finish() : Digest{}, m_bytes};
}

Result<QByteArray> readObject(const QByteArray &path, qint64 limitBytes, StoredObject *stored)
{
    const Result<FileFacts> facts = factsOf(path);
    if (facts && facts->bytes > limitBytes) {
        return fail(ErrorCode::TooLarge, displayPath(path),
                    QStringLiteral("%1 bytes, at most %2").arg(facts->bytes).arg(limitBytes));
    }
    Result<ObjectReader> reader =
        ObjectReader::open(path, stored != nullptr ? StoredHash::Taken : StoredHash::NotNeeded);
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

Result<StoredObject> writeObject(const QByteArray &path, std::span<const char> bytes)
{
    const Result<std::unique_ptr<ObjectWriter>> writer = ObjectWriter::create(path);
    if (!writer) {
        return fail(writer.error());
    }
    if (const Result<void> added = (*writer)->add(bytes); !added) {
        return fail(added.error());
    }
    return (*writer)->finish();
}

} // namespace muster
