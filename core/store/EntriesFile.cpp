// SPDX-License-Identifier: Apache-2.0
#include "core/store/EntriesFile.h"

#include "core/archive/ObjectFile.h"
#include "core/archive/Zstd.h"
#include "core/store/EntryJson.h"
#include "core/store/StorePaths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// A 2 TiB file of 4 MiB pieces needs about 90 MiB.
constexpr qsizetype longestLineBytes = qsizetype(256) << 20U;

} // namespace

bool isBefore(const QByteArray &a, const QByteArray &b)
{
    // The slash sorts before every other byte, so that a folder's content follows it at once.
    const auto rank = [](char c) { return c == '/' ? 0 : int(static_cast<unsigned char>(c)) + 1; };
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [&rank](char x, char y) { return rank(x) < rank(y); });
}

struct SetFileWriter::Parts
{
    Parts(std::unique_ptr<ObjectWriter> opened, QByteArray name)
        : object(std::move(opened))
        , path(std::move(name))
        , compressor(3, [this](std::span<const char> bytes) { return object->add(bytes); })
    {
    }

    std::unique_ptr<ObjectWriter> object;
    QByteArray path;
    ZstdCompressor compressor;
};

SetFileWriter::SetFileWriter(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SetFileWriter::~SetFileWriter() = default;

Result<std::unique_ptr<SetFileWriter>>
SetFileWriter::create(const QByteArray &setFolder, const QByteArray &path, const ObjectSeal &seal)
{
    const QByteArray name = path + suffixOf(encryptionOf(seal));
    const QByteArray file = setFolder + '/' + name;
    if (const Result<void> removed = removeFile(file); !removed) { // Of an earlier try.
        return fail(removed.error());
    }
    Result<std::unique_ptr<ObjectWriter>> opened = ObjectWriter::create(file, seal);
    if (!opened) {
        return fail(opened.error());
    }
    return std::unique_ptr<SetFileWriter>(
        new SetFileWriter(std::make_unique<Parts>(std::move(*opened), name)));
}

Result<void> SetFileWriter::add(const QByteArray &text)
{
    return m_parts->compressor.add(text);
}

Result<SetFile> SetFileWriter::finish()
{
    const Result<void> done = m_parts->compressor.finish();
    const Result<StoredObject> stored =
        done ? m_parts->object->finish() : Result<StoredObject>(fail(done.error()));
    if (!stored) {
        return fail(stored.error());
    }
    return SetFile{m_parts->path, stored->sha256.toHex(), stored->bytes, {}};
}

Result<SetFile> writeEntries(const QByteArray &setFolder, const ObjectSeal &seal,
                             const Contents &contents)
{
    Result<std::unique_ptr<SetFileWriter>> writer =
        SetFileWriter::create(setFolder, "entries.ndjson.zst", seal);
    if (!writer) {
        return fail(writer.error());
    }
    for (const Entry &entry : contents.entries) {
        if (const Result<void> added = (*writer)->add(toLine(entry)); !added) {
            return fail(added.error());
        }
    }
    for (const StaleMember &member : contents.stale) {
        if (const Result<void> added = (*writer)->add(toLine(member)); !added) {
            return fail(added.error());
        }
    }
    return (*writer)->finish();
}

Result<void> readLines(const QByteArray &path, const ObjectSeal &seal,
                       const std::function<Result<void>(const QByteArray &, qint64)> &take)
{
    Result<ObjectReader> file = ObjectReader::open(path, seal);
    if (!file) {
        return fail(file.error());
    }
    ZstdDecompressor stream([&file](std::span<char> buffer) { return file->read(buffer); });
    QByteArray text;
    std::vector<char> buffer(qsizetype(1) << 18U);
    qint64 number = 0;
    for (;;) {
        const Result<qint64> got = stream.read(buffer);
        if (!got) {
            return fail(got.error().code, displayPath(path), got.error().detail, number + 1);
        }
        if (*got == 0) {
            break;
        }
        text.append(buffer.data(), qsizetype(*got));
        qsizetype at = 0;
        for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            ++number;
            if (const Result<void> taken = take(text.mid(at, end - at), number); !taken) {
                return fail(taken.error());
            }
            at = end + 1;
        }
        text.remove(0, at);
        if (text.size() > longestLineBytes) {
            return fail(ErrorCode::Corrupt, displayPath(path), u"a line is too long"_s, number + 1);
        }
    }
    if (!text.isEmpty()) {
        return fail(ErrorCode::Corrupt, displayPath(path), u"the last line is cut off"_s,
                    number + 1);
    }
    return {};
}

Result<Contents> readEntries(const QByteArray &path, const ObjectSeal &seal, qsizetype itemCount)
{
    Contents contents;
    const Result<void> read =
        readLines(path, seal, [&](const QByteArray &text, qint64 number) -> Result<void> {
            std::optional<EntryLine> line = entryFromLine(text);
            if (!line) {
                return fail(ErrorCode::Corrupt, displayPath(path), u"malformed entry"_s, number);
            }
            if (line->stale) {
                contents.stale.push_back(*line->stale);
                return {};
            }
            if (line->entry.item < 0 || line->entry.item >= itemCount) {
                return fail(ErrorCode::Corrupt, displayPath(path), u"no such item"_s, number);
            }
            contents.entries.push_back(std::move(line->entry));
            return {};
        });
    if (!read) {
        return fail(read.error());
    }
    return contents;
}

} // namespace muster
