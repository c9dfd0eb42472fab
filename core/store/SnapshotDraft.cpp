// SPDX-License-Identifier: Apache-2.0
#include "core/store/SnapshotDraft.h"

#include "core/base/Log.h"
#include "core/store/EntryJson.h"
#include "core/store/ProgressFile.h"
#include "core/store/SetSeal.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QByteArray parentOf(const QByteArray &path)
{
    return path.first(path.lastIndexOf('/'));
}

QString newId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z_'"_s)
           + u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
}

} // namespace

Result<void> removeWorkFiles(const QByteArray &setFolder)
{
    const QByteArray temporary = setFolder + "/tmp";
    const Result<std::vector<FolderEntry>> left = listFolder(temporary);
    if (left) {
        for (const FolderEntry &entry : *left) {
            if (const Result<void> removed = removeFile(temporary + '/' + entry.name); !removed) {
                return fail(removed.error());
            }
        }
        QDir().rmdir(displayPath(temporary));
    }
    return {};
}

SnapshotDraft::SnapshotDraft(const SnapshotStore &store, std::unique_ptr<StoreLock> lock,
                             const Clock &clock)
    : m_store(store)
    , m_lock(std::move(lock))
    , m_clock(&clock)
{
}

Result<std::unique_ptr<SnapshotDraft>> SnapshotDraft::begin(const SnapshotStore &store,
                                                            const Clock &clock)
{
    if (store.seal().isLocked()) { // Without the key nobody knows what is stored already.
        return fail(ErrorCode::PassphraseMissing, store.folder(), u"the store is locked"_s);
    }
    Result<std::unique_ptr<StoreLock>> lock = StoreLock::take(store.folder(), u"backup"_s, clock);
    if (!lock) {
        return fail(lock.error());
    }
    std::unique_ptr<SnapshotDraft> draft(new SnapshotDraft(store, std::move(*lock), clock));
    if (const Result<void> opened = draft->openFolder(); !opened) {
        return fail(opened.error());
    }
    return draft;
}

Result<void> SnapshotDraft::openFolder()
{
    const Result<QStringList> partial = m_store.partialIds();
    const Result<QList<SnapshotSummary>> all = m_store.list();
    if (!partial || !all) {
        return fail(!partial ? partial.error() : all.error());
    }
    for (const SnapshotSummary &summary : *all) {
        if (!summary.isPartial) { // One that died between the renaming and the tidying.
            const QByteArray set = m_store.paths().set(summary.id);
            static_cast<void>(removeFile(set + "/progress.ndjson"));
            static_cast<void>(removeWorkFiles(set));
        }
    }
    m_id = newId(m_clock->now());
    m_folder = m_store.paths().partial(m_id);
    m_known.addNewest(m_store);
    if (!partial->isEmpty()) {
        m_isContinued = true;
        const QByteArray begun = m_store.paths().partial(partial->first());
        const bool isNewest = all->first().id == partial->first();
        if (isNewest) {
            m_id = partial->first();
            m_folder = begun;
        } else if (const Result<void> renamed = renameOver(begun, m_folder); !renamed) {
            return fail(renamed.error());
        }
        m_known.addProgress(m_store, m_folder);
        if (const Result<void> tidied = removeWorkFiles(m_folder); !tidied) {
            return fail(tidied.error());
        }
        qCInfo(log::store) << "Continuing" << partial->first() << "as" << m_id;
    }
    if (const Result<void> made = makeFolder(m_folder + "/tmp"); !made) {
        return fail(made.error());
    }
    Result<LocalFile> progress = LocalFile::openForAppending(m_folder + "/progress.ndjson");
    if (!progress) {
        return fail(progress.error());
    }
    m_progress = std::move(*progress);
    return note("\n"); // Ends a line that was torn.
}

QDateTime SnapshotDraft::startedAt() const
{
    QDateTime time = QDateTime::fromString(m_id.first(15), u"yyyyMMdd'T'HHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray SnapshotDraft::temporaryFile()
{
    return m_folder + "/tmp/" + QByteArray::number(++m_temporaries);
}

Result<void> SnapshotDraft::stored(const QByteArray &file, const QByteArray &place, qint64 bytes)
{
    if (m_lock->isLost()) {
        return fail(ErrorCode::StoreLocked, m_store.folder(), u"another writer took the lock"_s);
    }
    // Replacing a file of that name also mends one that was damaged.
    const QByteArray folder = parentOf(place);
    if (const Result<void> made = makeFolder(folder); !made) {
        return fail(made.error());
    }
    if (const Result<void> renamed = renameOver(file, place); !renamed) {
        return fail(renamed.error());
    }
    m_storedBytes += bytes;
    const std::scoped_lock lock(m_mutex);
    m_touchedFolders.insert(folder);
    m_touchedFolders.insert(parentOf(folder));
    return {};
}

Result<void> SnapshotDraft::note(const QByteArray &lines)
{
    const Result<QByteArray> text = progressText(lines, seal());
    if (!text) {
        return fail(text.error());
    }
    const std::scoped_lock lock(m_mutex);
    return m_progress.write(*text);
}

QByteArray SnapshotDraft::lineOf(KnownFiles::Row row) const
{
    const Entry entry = m_known.entry(row);
    return toLine(entry, m_known.folderName(entry.item));
}

Result<void> SnapshotDraft::addPack(const QByteArray &file, const FinishedPack &pack,
                                    const std::vector<KnownFiles::Row> &rows,
                                    const QByteArrayList &stale)
{
    const Result<void> placed = stored(file, m_store.paths().pack(pack.sha256), pack.storedBytes);
    if (!placed) {
        return fail(placed.error());
    }
    m_known.finishPack(rows, pack.sha256);
    QByteArray lines;
    for (const KnownFiles::Row row : rows) {
        lines += lineOf(row);
    }
    for (const QByteArray &path : stale) {
        const StaleMember member{pack.sha256, path, 0};
        lines += toLine(member);
        m_known.addStale(member);
    }
    return note(lines);
}

Result<void> SnapshotDraft::addCopies(const std::vector<KnownFiles::Row> &rows)
{
    QByteArray lines;
    for (const KnownFiles::Row row : rows) {
        lines += lineOf(row);
    }
    return lines.isEmpty() ? Result<void>() : note(lines);
}

std::unique_ptr<FrameCompressor> SnapshotDraft::takeCompressor(int compression)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty()) {
        return std::make_unique<FrameCompressor>(compression);
    }
    std::unique_ptr<FrameCompressor> compressor = std::move(m_idle.back());
    m_idle.pop_back();
    return compressor;
}

Result<Piece> SnapshotDraft::addPiece(std::span<const char> plain, int compression)
{
    Piece piece;
    piece.plain = Sha256::of(plain);
    piece.bytes = qint64(plain.size());
    if (const std::optional<Piece> known = m_known.piece(piece.plain)) {
        return *known;
    }
    std::unique_ptr<FrameCompressor> compressor = takeCompressor(compression);
    const Result<std::span<const char>> frame = compressor->compress(plain);
    if (!frame) {
        return fail(frame.error());
    }
    const QByteArray file = temporaryFile();
    const Result<StoredObject> object = writeObject(file, seal(), *frame);
    if (!object) {
        return fail(object.error());
    }
    piece.stored = object->sha256;
    const Result<void> done = stored(file, m_store.paths().chunk(piece.stored), object->bytes);
    if (!done) {
        return fail(done.error());
    }
    m_known.addPiece(piece);
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(compressor));
    return piece;
}

Result<void> SnapshotDraft::addLargeFile(KnownFiles::Row row)
{
    return note(lineOf(row));
}

Result<QByteArray> SnapshotDraft::placeForExport(const QByteArray &path)
{
    const QByteArray place = m_folder + '/' + path;
    if (const Result<void> made = makeFolder(parentOf(place)); !made) {
        return fail(made.error());
    }
    if (const Result<void> removed = removeFile(place); !removed) { // Of an earlier try.
        return fail(removed.error());
    }
    const std::scoped_lock lock(m_mutex);
    for (QByteArray folder = parentOf(place); folder.size() > m_folder.size();
         folder = parentOf(folder)) {
        m_touchedFolders.insert(folder);
    }
    return place;
}

void SnapshotDraft::addExport(const QByteArray &path, const StoredObject &stored)
{
    m_storedBytes += stored.bytes;
    const std::scoped_lock lock(m_mutex);
    m_setFiles.append({path, stored.sha256.toHex(), stored.bytes, {}});
}

Result<void> SnapshotDraft::addSetFile(const QByteArray &path, const QByteArray &bytes)
{
    QByteArray stored = path;
    if (seal().isEncrypted()) { // Names tell of pools; the manifest knows which file is which.
        const std::scoped_lock lock(m_mutex);
        stored = path.first(path.indexOf('/') + 1) + QByteArray::number(m_setFiles.size() + 1)
                 + suffixOf(Encryption::Cms);
    }
    const Result<QByteArray> place = placeForExport(stored);
    if (!place) {
        return fail(place.error());
    }
    const Result<StoredObject> object = writeObject(*place, seal(), bytes);
    if (!object) {
        return fail(object.error());
    }
    m_storedBytes += object->bytes;
    const std::scoped_lock lock(m_mutex);
    m_setFiles.append(
        {stored, object->sha256.toHex(), object->bytes, stored == path ? QByteArray() : path});
    return {};
}

/// Those that are needed, oldest first.
QStringList SnapshotDraft::packsOf(const Contents &contents) const
{
    QSet<Digest> used;
    for (const Entry &entry : contents.entries) {
        if (entry.storage == Storage::Pack) {
            used.insert(entry.pack);
        }
    }
    QStringList packs;
    for (const Digest &pack : m_known.packs()) {
        if (used.contains(pack)) {
            packs.append(QString::fromLatin1(pack.toHex()));
        }
    }
    return packs;
}

Result<void> SnapshotDraft::syncFolders()
{
    for (const QByteArray &folder : m_touchedFolders) {
        if (const Result<void> safe = syncFolder(folder); !safe) {
            return fail(safe.error());
        }
    }
    return {};
}

Result<Snapshot> SnapshotDraft::commit(Manifest manifest, const Contents &contents)
{
    manifest.snapshotId = m_id;
    manifest.startedAt = startedAt();
    manifest.endedAt = m_clock->now();
    manifest.packs = packsOf(contents);
    manifest.setFiles = m_setFiles;
    manifest.storedBytes = m_storedBytes;
    if (const Result<void> safe = syncFolders(); !safe) {
        return fail(safe.error());
    }
    const Result<QByteArray> sealed =
        sealSet(m_folder, seal(), manifest, contents, m_store.signer());
    if (!sealed) {
        return fail(sealed.error());
    }
    if (m_lock->isLost()) {
        return fail(ErrorCode::StoreLocked, m_store.folder(), u"another writer took the lock"_s);
    }
    Result<void> done = m_progress.close();
    const QByteArray set = m_store.paths().set(m_id);
    if (done) {
        done = renameOver(m_folder, set);
    }
    if (done) {
        done = syncFolder(m_store.paths().sets());
    }
    if (!done) {
        return fail(done.error());
    }
    // From here on it is whole; what is left over is removed by the next writer at the latest.
    static_cast<void>(removeFile(set + "/progress.ndjson"));
    static_cast<void>(removeWorkFiles(set));
    return Snapshot{set, std::move(manifest), *sealed};
}

} // namespace muster
