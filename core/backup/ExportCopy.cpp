// SPDX-License-Identifier: Apache-2.0
#include "core/backup/ExportCopy.h"

#include "core/archive/ZipReader.h"
#include "core/archive/Zstd.h"
#include "core/backup/TreeWalk.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr size_t bufferBytes = size_t(1) << 20U;

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

/// Copies to the end. Failures of reading go to @p readFailure.
Result<void> copyBytes(const Origin &origin, ObjectWriter &target, Entry &entry,
                       std::optional<Error> &readFailure, const JobContext &job)
{
    std::vector<char> buffer(bufferBytes);
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, displayPath(entry.path));
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
            break;
        }
        const std::span<const char> part(buffer.data(), size_t(*got));
        if (const Result<void> written = target.add(part); !written) {
            return fail(written.error());
        }
        entry.bytes += *got;
        job.progress().addBytes(*got);
    }
    return {};
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
    Entry entry;
    entry.storage = Storage::Export;
    entry.path = fileName;
    entry.extras.edit().exportPath = "items/" + folder + '/' + fileName;
    entry.modifiedNs = origin->modifiedNs;
    entry.fileId = origin->fileId;
    const Result<QByteArray> place = draft.placeForExport(entry.extras->exportPath);
    if (!place) {
        return fail(place.error());
    }
    const Result<std::unique_ptr<ObjectWriter>> target = ObjectWriter::create(*place);
    if (!target) {
        return fail(target.error());
    }
    std::optional<Error> readFailure;
    const Result<void> done = copyBytes(*origin, **target, entry, readFailure, job);
    if (!done || readFailure) {
        static_cast<void>(removeFile(*place));
        if (!done) {
            return fail(done.error());
        }
        copied.problem = problemOf(fileName, *readFailure);
        return copied;
    }
    const Result<StoredObject> stored = (*target)->finish();
    if (!stored) {
        return fail(stored.error());
    }
    entry.sha256 = stored->sha256;
    if (!source.sha256.isEmpty() && source.sha256 != entry.sha256.toHex()) {
        copied.problem = FileProblem{displayPath(fileName), FileOutcome::Changed,
                                     u"not the file that was found when the plan was made"_s};
    } else if (origin->hasChanged()) {
        copied.problem =
            FileProblem{displayPath(fileName), FileOutcome::Changed, u"changed while read"_s};
    }
    draft.addExport(entry.extras->exportPath, *stored);
    copied.entry = std::move(entry);
    return copied;
}

} // namespace muster
