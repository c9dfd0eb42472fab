// SPDX-License-Identifier: Apache-2.0
#include "core/backup/ExportCopy.h"

#include "core/archive/ZipReader.h"
#include "core/archive/Zstd.h"
#include "core/backup/TreeWalk.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr size_t bufferBytes = size_t(1) << 20U;
constexpr qsizetype pieceBytes = qsizetype(4) << 20U;

/// Where an export's bytes come from; failures of it are the export's, not the run's.
struct Origin
{
    ByteSource read;
    std::function<bool()> hasChanged = [] { return false; }; ///< Asked at the end.
    qint64 modifiedNs = 0;
    quint64 fileId = 0;
};

Result<Origin> openPlain(const QString &path)
{
    Result<LocalFile> file = LocalFile::openForReading(nativePath(path));
    if (!file) {
        return fail(file.error());
    }
    const Result<FileFacts> facts = file->facts();
    if (!facts) {
        return fail(facts.error());
    }
    // Shared, for std::function must be copyable.
    auto shared = std::make_shared<LocalFile>(std::move(*file));
    Origin origin;
    origin.read = [shared](std::span<char> buffer) { return shared->read(buffer); };
    origin.hasChanged = [shared, before = *facts] {
        const Result<FileFacts> after = shared->facts();
        return !after || !(*after == before);
    };
    origin.modifiedNs = facts->modifiedNs;
    origin.fileId = facts->fileId;
    return origin;
}

Result<Origin> openZipped(const FileLocation &location, const JobContext &job)
{
    const Result<ZipReader> zip = ZipReader::open(location.file, job);
    if (!zip) {
        return fail(zip.error());
    }
    Result<std::unique_ptr<ZipEntryStream>> opened = zip->openEntry(location.entry, job);
    if (!opened) {
        return fail(opened.error());
    }
    const ZipEntry *entry = zip->find(location.entry);
    Origin origin;
    if (entry != nullptr && entry->modified.isValid()) {
        origin.modifiedNs = entry->modified.toMSecsSinceEpoch() * 1'000'000;
    }
    const std::shared_ptr<ZipEntryStream> stream = std::move(*opened);
    origin.read = [stream](std::span<char> buffer) -> Result<qint64> {
        const qint64 got = stream->read(buffer.data(), qint64(buffer.size()));
        if (stream->hasFailed()) {
            return fail(stream->failure());
        }
        return std::max<qint64>(got, 0);
    };
    return origin;
}

/// Where the bytes of an export go: into a file of the set, or in an encrypted store into pieces, for the name of such a file
/// would tell what is in it, and stock programs hold an encrypted object whole in memory.
class ExportTarget
{
public:
    static Result<std::unique_ptr<ExportTarget>> create(SnapshotDraft &draft, Entry &entry)
    {
        std::unique_ptr<ExportTarget> target(new ExportTarget(draft, entry));
        if (entry.storage == Storage::Chunks) {
            return target;
        }
        const Result<QByteArray> place = draft.placeForExport(entry.extras->exportPath);
        Result<std::unique_ptr<ObjectWriter>> object =
            place ? ObjectWriter::create(*place, draft.seal())
                  : Result<std::unique_ptr<ObjectWriter>>(fail(place.error()));
        if (!object) {
            return fail(object.error());
        }
        target->m_place = *place;
        target->m_object = std::move(*object);
        return target;
    }

    Result<void> add(std::span<const char> bytes)
    {
        m_hash.add(bytes);
        m_entry.bytes += qint64(bytes.size());
        if (m_object) {
            return m_object->add(bytes);
        }
        m_piece.append(bytes.data(), qsizetype(bytes.size()));
        return m_piece.size() >= pieceBytes ? storePiece() : Result<void>();
    }

    Result<void> finish()
    {
        m_entry.sha256 = m_hash.finish();
        if (!m_object) {
            return m_piece.isEmpty() ? Result<void>() : storePiece();
        }
        const Result<StoredObject> stored = m_object->finish();
        if (!stored) {
            return fail(stored.error());
        }
        m_draft.addExport(m_entry.extras->exportPath, *stored);
        return {};
    }

    void discard()
    {
        if (m_object) {
            static_cast<void>(removeFile(m_place));
        }
    }

private:
    ExportTarget(SnapshotDraft &draft, Entry &entry)
        : m_draft(draft)
        , m_entry(entry)
    {
    }

    Result<void> storePiece()
    {
        const Result<Piece> piece = m_draft.addPiece(m_piece, usualCompression);
        m_piece.clear();
        if (!piece) {
            return fail(piece.error());
        }
        m_entry.extras.edit().pieces.append(*piece);
        return {};
    }

    SnapshotDraft &m_draft;
    Entry &m_entry;
    QByteArray m_place;
    std::unique_ptr<ObjectWriter> m_object; ///< Null where pieces are stored.
    QByteArray m_piece;
    Sha256 m_hash;
};

/// Copies to the end. Failures of reading go to @p readFailure.
Result<void> copyBytes(const Origin &origin, ExportTarget &target, const QByteArray &path,
                       std::optional<Error> &readFailure, const JobContext &job)
{
    std::vector<char> buffer(bufferBytes);
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, displayPath(path));
        }
        const Result<qint64> got = origin.read(buffer);
        if (!got && got.error().code == ErrorCode::Cancelled) {
            return fail(got.error());
        }
        if (!got) {
            readFailure = got.error();
            return {};
        }
        if (*got == 0) {
            return {};
        }
        if (const Result<void> taken = target.add({buffer.data(), size_t(*got)}); !taken) {
            return taken;
        }
        job.progress().addBytes(*got);
    }
}

/// An entry without its content.
Entry entryFor(const Origin &origin, const QByteArray &folder, const QByteArray &fileName,
               const ObjectSeal &seal)
{
    Entry entry;
    entry.storage = seal.isEncrypted() ? Storage::Chunks : Storage::Export;
    entry.path = fileName;
    if (!seal.isEncrypted()) {
        entry.extras.edit().exportPath = "items/" + folder + '/' + fileName;
    }
    entry.modifiedNs = origin.modifiedNs;
    entry.fileId = origin.fileId;
    return entry;
}

} // namespace

QString exportFileName(const NativeExport &source)
{
    const QString path =
        source.location.entry.isEmpty() ? source.location.file : source.location.entry;
    return folderNameOf(path.section(u'/', -1));
}

Result<CopiedExport> copyExport(const NativeExport &source, const QByteArray &folder,
                                const QByteArray &fileName, SnapshotDraft &draft,
                                const JobContext &job)
{
    CopiedExport copied;
    const Result<Origin> origin = source.location.entry.isEmpty()
                                      ? openPlain(source.location.file)
                                      : openZipped(source.location, job);
    if (!origin && origin.error().code == ErrorCode::Cancelled) {
        return fail(origin.error());
    }
    if (!origin) {
        copied.problem = problemOf(fileName, origin.error());
        return copied;
    }
    Entry entry = entryFor(*origin, folder, fileName, draft.seal());
    const Result<std::unique_ptr<ExportTarget>> target = ExportTarget::create(draft, entry);
    if (!target) {
        return fail(target.error());
    }
    std::optional<Error> readFailure;
    Result<void> done = copyBytes(*origin, **target, entry.path, readFailure, job);
    if (!done || readFailure) {
        (*target)->discard();
        if (!done) {
            return fail(done.error());
        }
        copied.problem = problemOf(fileName, *readFailure);
        return copied;
    }
    done = (*target)->finish();
    if (!done) {
        return fail(done.error());
    }
    if (!source.sha256.isEmpty() && source.sha256 != entry.sha256.toHex()) {
        copied.problem = FileProblem{displayPath(fileName), FileOutcome::Changed,
                                     u"not the file that was found when the plan was made"_s};
    } else if (origin->hasChanged()) {
        copied.problem =
            FileProblem{displayPath(fileName), FileOutcome::Changed, u"changed while read"_s};
    }
    copied.entry = std::move(entry);
    return copied;
}

} // namespace muster
