// SPDX-License-Identifier: Apache-2.0
#include "core/backup/PackFiller.h"

#include "core/backup/TreeWalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Up to this size a file is in memory before its header is written, so that they agree.
constexpr qint64 bufferBytes = qint64(1) << 20U;
constexpr int attempts = 2;

/// What reading a file once gave.
struct Attempt
{
    Entry entry;
    bool hasChanged = false;
    bool isCutShort = false; ///< Stored with zeros at its end: of no use.
};

class Filler
{
public:
    Filler(const PackOrder &order, PackWriter &writer, const JobContext &job)
        : m_order(order)
        , m_writer(writer)
        , m_job(job)
        , m_buffer(size_t(bufferBytes) + 1) // One byte more shows that a file has grown.
    {
    }

    Result<void> add(const FileToRead &wanted)
    {
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            Result<LocalFile> file = LocalFile::openForReading(m_order.root + '/' + wanted.path);
            if (!file) {
                filled.problems.append(problemOf(wanted.path, file.error()));
                return {};
            }
            m_readFailure.reset();
            Result<Attempt> read = readOnce(*file, wanted);
            if (!read) {
                return fail(read.error());
            }
            if (m_readFailure) {
                filled.problems.append(problemOf(wanted.path, *m_readFailure));
                return {};
            }
            if (read->hasChanged && attempt < attempts) {
                continue;
            }
            if (read->hasChanged) {
                filled.problems.append({displayPath(wanted.path), FileOutcome::Changed,
                                        read->isCutShort ? u"grew shorter while read; not stored"_s
                                                         : u"changed while read twice"_s});
            }
            if (!read->isCutShort) {
                filled.entries.push_back(std::move(read->entry));
            }
            return {};
        }
        return {};
    }

    FilledPack filled;
    QByteArrayList members; ///< Every member begun.

private:
    Result<Attempt> readOnce(LocalFile &file, const FileToRead &wanted)
    {
        Attempt attempt;
        const Result<FileFacts> before = file.facts();
        if (!before) {
            m_readFailure = before.error();
            return attempt;
        }
        Entry &entry = attempt.entry;
        entry.item = m_order.item;
        entry.path = wanted.path;
        entry.storage = Storage::Pack;
        entry.bytes = before->bytes;
        entry.modifiedNs = before->modifiedNs;
        entry.fileId = before->fileId;
        entry.mode = before->mode;
        entry.attributes = file.attributes();
        const Result<void> stored =
            before->bytes <= bufferBytes ? storeSmall(file, attempt) : storeLarge(file, attempt);
        if (!stored) {
            return fail(stored.error());
        }
        const Result<FileFacts> after = file.facts();
        attempt.hasChanged = attempt.hasChanged || !after || !(*after == *before);
        return attempt;
    }

    Result<void> storeSmall(LocalFile &file, Attempt &attempt)
    {
        Entry &entry = attempt.entry;
        const Result<qint64> got = file.read({m_buffer.data(), size_t(entry.bytes) + 1});
        if (!got) {
            m_readFailure = got.error();
            return {};
        }
        attempt.hasChanged = *got != entry.bytes;
        entry.bytes = std::min(*got, bufferBytes);
        const std::span<const char> content(m_buffer.data(), size_t(entry.bytes));
        if (const Result<void> begun = begin(entry); !begun) {
            return begun;
        }
        if (const Result<void> added = m_writer.addContent(content); !added) {
            return added;
        }
        m_job.progress().addBytes(entry.bytes);
        m_hash.add(content);
        entry.sha256 = m_hash.finish();
        return m_writer.endMember();
    }

    Result<void> storeLarge(LocalFile &file, Attempt &attempt)
    {
        Entry &entry = attempt.entry;
        if (const Result<void> begun = begin(entry); !begun) {
            return begun;
        }
        qint64 left = entry.bytes;
        while (left > 0) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled, displayPath(entry.path));
            }
            const Result<qint64> got =
                file.read({m_buffer.data(), size_t(std::min(left, bufferBytes))});
            if (!got || *got == 0) {
                attempt.isCutShort = true;
                attempt.hasChanged = true;
                m_readFailure = got ? std::optional<Error>() : got.error();
                break;
            }
            const std::span<const char> content(m_buffer.data(), size_t(*got));
            m_hash.add(content);
            if (const Result<void> added = m_writer.addContent(content); !added) {
                return added;
            }
            left -= *got;
            m_job.progress().addBytes(*got);
        }
        entry.sha256 = m_hash.finish();
        return m_writer.endMember();
    }

    Result<void> begin(Entry &entry)
    {
        const QByteArray member = m_order.folder + '/' + entry.path;
        members.append(member);
        const Result<qint64> offset = m_writer.beginMember(
            {member, entry.bytes, entry.modifiedNs, entry.mode, entry.attributes});
        if (!offset) {
            return fail(offset.error());
        }
        entry.offset = *offset;
        return {};
    }

    const PackOrder &m_order;
    PackWriter &m_writer;
    JobContext m_job;
    std::vector<char> m_buffer;
    Sha256 m_hash;
    std::optional<Error> m_readFailure;
};

/// Members which no entry stands for.
QByteArrayList staleOf(const Filler &filler, const QByteArray &folder)
{
    QSet<QByteArray> alive;
    for (const Entry &entry : filler.filled.entries) {
        alive.insert(folder + '/' + entry.path);
    }
    QByteArrayList stale;
    for (const QByteArray &member : filler.members) {
        if (!alive.contains(member) && !stale.contains(member)) {
            stale.append(member);
        }
    }
    return stale;
}

} // namespace

Result<FilledPack> fillPack(const PackOrder &order, SnapshotDraft &draft, int compression,
                            const JobContext &job)
{
    const QByteArray file = draft.temporaryFile();
    const Result<std::unique_ptr<PackWriter>> writer = PackWriter::create(file, compression);
    if (!writer) {
        return fail(writer.error());
    }
    Filler filler(order, **writer, job);
    for (const FileToRead &wanted : order.files) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, displayPath(wanted.path));
        }
        if (const Result<void> added = filler.add(wanted); !added) {
            return fail(added.error());
        }
        job.progress().addItems(1);
    }
    const Result<FinishedPack> pack = (*writer)->finish();
    if (!pack) {
        return fail(pack.error());
    }
    FilledPack &filled = filler.filled;
    if (filled.entries.empty()) {
        static_cast<void>(removeFile(file)); // Nothing of it could be read.
        return std::move(filled);
    }
    for (Entry &entry : filled.entries) {
        entry.pack = pack->sha256;
    }
    const Result<void> added =
        draft.addPack(file, *pack, order.folder, filled.entries, staleOf(filler, order.folder));
    if (!added) {
        return fail(added.error());
    }
    return std::move(filled);
}

} // namespace muster
