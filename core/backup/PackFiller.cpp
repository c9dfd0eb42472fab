// SPDX-License-Identifier: Apache-2.0
#include "core/backup/PackFiller.h"

#include "core/backup/TreeWalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int attempts = 2;
constexpr size_t bufferBytes = size_t(256) << 10U;

/// One file being read.
struct Reading
{
    LocalFile file;
    FileFacts before;
    Entry entry;
    bool hasChanged = false;
    bool isStored =
        false; ///< False when it must not count: it was cut short, or is to be read again.
    bool isLast = false; ///< What is read now is kept even if it has changed.
};

class Filler
{
public:
    Filler(const PackOrder &order, PackWriter &writer, KnownFiles &known, const JobContext &job)
        : m_order(order)
        , m_folder(known.folderName(order.folder))
        , m_writer(writer)
        , m_known(known)
        , m_job(job)
        , m_buffer(bufferBytes)
    {
    }

    Result<void> add(const QByteArray &path)
    {
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            Result<Reading> reading = open(path);
            if (reading) {
                reading->isLast = attempt == attempts;
                if (const Result<void> stored = store(*reading); !stored) {
                    return fail(stored.error());
                }
            }
            if (!reading || m_readFailure) {
                problems.append(problemOf(path, m_readFailure ? *m_readFailure : reading.error()));
                m_readFailure.reset();
                return {};
            }
            if (reading->hasChanged && reading->isLast) {
                problems.append({displayPath(path), FileOutcome::Changed,
                                 reading->isStored ? u"changed while read twice"_s
                                                   : u"grew shorter while read; not stored"_s});
            }
            if (!reading->hasChanged) {
                break;
            }
        }
        return {};
    }

    std::vector<KnownFiles::Row> rows;        ///< Of what lies in this pack.
    std::vector<KnownFiles::Row> copies;      ///< Of what lies in packs that are finished.
    std::vector<KnownFiles::Row> laterCopies; ///< Of what lies in packs that are not.
    QList<FileProblem> problems;
    QByteArrayList stale; ///< Members that no row stands for.

private:
    Result<Reading> open(const QByteArray &path) const
    {
        Result<LocalFile> file = LocalFile::openForReading(m_order.root + '/' + path);
        if (!file) {
            return fail(file.error());
        }
        const Result<FileFacts> before = file->facts();
        if (!before) {
            return fail(before.error());
        }
        Reading reading;
        reading.before = *before;
        Entry &entry = reading.entry;
        entry.item = m_order.folder;
        entry.path = path;
        entry.storage = Storage::Pack;
        entry.bytes = before->bytes;
        entry.modifiedNs = before->modifiedNs;
        entry.fileId = before->fileId;
        entry.mode = before->mode;
        entry.isSparse = before->isSparse;
        entry.extras.edit().attributes = file->attributes();
        reading.file = std::move(*file);
        return reading;
    }

    Result<void> store(Reading &reading)
    {
        if (reading.entry.bytes <= PackWriter::largestHeldBytes) {
            return storeHeld(reading);
        }
        if (m_known.hasLength(reading.entry.bytes) && isCopy(reading)) {
            return {};
        }
        return m_readFailure ? Result<void>() : storeStreamed(reading);
    }

    void lookAgain(Reading &reading) const
    {
        const Result<FileFacts> after = reading.file.facts();
        reading.hasChanged = reading.hasChanged || !after || !(*after == reading.before);
    }

    /// Reads the file into the pack's memory, where it stays only if its content is new.
    Result<void> storeHeld(Reading &reading)
    {
        Entry &entry = reading.entry;
        const Result<std::span<char>> room = m_writer.hold(memberOf(entry));
        if (!room) {
            return fail(room.error());
        }
        const Result<qint64> got = reading.file.read(*room);
        if (!got) {
            m_readFailure = got.error();
            return {};
        }
        reading.hasChanged = *got != entry.bytes;
        lookAgain(reading);
        if (reading.hasChanged && !reading.isLast) {
            return {};
        }
        entry.bytes = std::min(*got, entry.bytes);
        m_hash.add(room->first(size_t(entry.bytes)));
        entry.sha256 = m_hash.finish();
        m_job.progress().addBytes(entry.bytes);
        reading.isStored = true;
        if (!takeKnown(entry)) {
            entry.offset = m_writer.keep(memberOf(entry));
            rows.push_back(m_known.add(std::move(entry)));
        }
        return {};
    }

    /// Whether the store has the content of the file already; then it is not stored again.
    bool takeKnown(const Entry &entry)
    {
        if (entry.bytes == 0 || !entry.extras->attributes.isEmpty()) {
            return false;
        }
        const std::optional<KnownFiles::Row> known = m_known.withContent(entry.sha256, entry.bytes);
        if (!known) {
            return false;
        }
        const auto [row, isSettled] = m_known.addCopy(entry, *known);
        (isSettled ? copies : laterCopies).push_back(row);
        return true;
    }

    /// Reads a file which is as long as a known one. Unless it is the same, it is opened anew.
    bool isCopy(Reading &reading)
    {
        Entry &entry = reading.entry;
        qint64 length = 0;
        for (;;) {
            const Result<qint64> got = reading.file.read(m_buffer);
            if (!got || m_job.isCancelled()) {
                m_readFailure = got ? Error{ErrorCode::Cancelled, {}, {}} : got.error();
                static_cast<void>(m_hash.finish());
                return false;
            }
            if (*got == 0) {
                break;
            }
            m_hash.add({m_buffer.data(), size_t(*got)});
            length += *got;
        }
        entry.sha256 = m_hash.finish();
        lookAgain(reading);
        if (!reading.hasChanged && length == entry.bytes && takeKnown(entry)) {
            m_job.progress().addBytes(entry.bytes);
            reading.isStored = true;
            return true;
        }
        Result<Reading> again = open(entry.path);
        if (!again) {
            m_readFailure = again.error();
            return false;
        }
        again->isLast = reading.isLast;
        reading = std::move(*again);
        return false;
    }

    Result<void> storeStreamed(Reading &reading)
    {
        Entry &entry = reading.entry;
        const Result<qint64> offset = m_writer.beginMember(memberOf(entry));
        if (!offset) {
            return fail(offset.error());
        }
        entry.offset = *offset;
        bool isCutShort = false;
        for (qint64 left = entry.bytes; left > 0 && !isCutShort;) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled, displayPath(entry.path));
            }
            const Result<std::span<char>> room = m_writer.room(std::min<qint64>(left, bufferBytes));
            if (!room) {
                return fail(room.error());
            }
            const Result<qint64> got = reading.file.read(*room);
            isCutShort = !got || *got == 0;
            if (!got) {
                m_readFailure = got.error();
            } else {
                m_hash.add(room->first(size_t(*got)));
                m_writer.filled(*got);
                left -= *got;
                m_job.progress().addBytes(*got);
            }
        }
        entry.sha256 = m_hash.finish();
        reading.hasChanged = isCutShort;
        lookAgain(reading);
        reading.isStored = !isCutShort && (!reading.hasChanged || reading.isLast);
        if (reading.isStored) {
            rows.push_back(m_known.add(std::move(entry)));
        } else {
            stale.append(m_folder + '/' + entry.path);
        }
        return m_writer.endMember();
    }

    [[nodiscard]] TarMember memberOf(const Entry &entry) const
    {
        return {m_folder + '/' + entry.path, entry.bytes, entry.modifiedNs, entry.mode,
                entry.extras->attributes};
    }

    const PackOrder &m_order;
    QByteArray m_folder;
    PackWriter &m_writer;
    KnownFiles &m_known;
    JobContext m_job;
    std::vector<char> m_buffer;
    Sha256 m_hash;
    std::optional<Error> m_readFailure;
};

/// Leaves only those stale members whose name no row has: of two members with one name the later counts.
QByteArrayList reallyStale(const Filler &filler, const KnownFiles &known, const QByteArray &folder)
{
    QByteArrayList stale = filler.stale;
    for (const KnownFiles::Row row : filler.rows) {
        if (stale.isEmpty()) {
            break;
        }
        stale.removeAll(folder + '/' + known.entry(row).path);
    }
    std::sort(stale.begin(), stale.end());
    stale.erase(std::unique(stale.begin(), stale.end()), stale.end());
    return stale;
}

} // namespace

Result<FilledPack> fillPack(const PackOrder &order, SnapshotDraft &draft, int compression,
                            const JobContext &job)
{
    const QByteArray file = draft.temporaryFile();
    const Result<std::unique_ptr<PackWriter>> writer =
        PackWriter::create(file, draft.seal(), compression);
    if (!writer) {
        return fail(writer.error());
    }
    KnownFiles &known = draft.known();
    Filler filler(order, **writer, known, job);
    for (const QByteArray &path : order.paths) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, displayPath(path));
        }
        if (const Result<void> added = filler.add(path); !added) {
            return fail(added.error());
        }
        job.progress().addItems(1);
    }
    if (filler.rows.empty()) {
        static_cast<void>(removeFile(file)); // Nothing of it could be read, or all was there.
    } else {
        const Result<FinishedPack> pack = (*writer)->finish();
        if (!pack) {
            return fail(pack.error());
        }
        const QByteArrayList stale = reallyStale(filler, known, known.folderName(order.folder));
        if (const Result<void> added = draft.addPack(file, *pack, filler.rows, stale); !added) {
            return fail(added.error());
        }
    }
    if (const Result<void> noted = draft.addCopies(filler.copies); !noted) {
        return fail(noted.error());
    }
    FilledPack filled;
    filled.problems = std::move(filler.problems);
    filled.rows = std::move(filler.rows);
    for (const std::vector<KnownFiles::Row> *more : {&filler.copies, &filler.laterCopies}) {
        filled.rows.insert(filled.rows.end(), more->begin(), more->end());
    }
    return filled;
}

} // namespace muster
