// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/PackWriter.h"
#include "core/store/KnownFiles.h"
#include "core/store/StoreLock.h"

#include <QDateTime>

#include <atomic>
#include <memory>
#include <mutex>

namespace muster {

/// How hard to compress; the levels are zstd's.
constexpr int usualCompression = 3;

/// A snapshot being written. Holds the store's lock. What is added is safe on disk and known to the next try,
/// should this one be killed; nothing of it is a snapshot until `commit` returns.
///
/// Functions that add may be called from several threads.
class SnapshotDraft
{
public:
    /// Takes the lock, tidies up after writers that died, and continues the newest partial snapshot if there is one.
    /// @param clock  must outlive the draft.
    /// @errors  StoreLocked, DiskFull, AccessDenied, WriteFailed; PassphraseMissing while the store is locked.
    static Result<std::unique_ptr<SnapshotDraft>> begin(const SnapshotStore &store,
                                                        const Clock &clock);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QDateTime startedAt() const;
    [[nodiscard]] bool isContinued() const { return m_isContinued; }
    [[nodiscard]] KnownFiles &known() { return m_known; }
    [[nodiscard]] qint64 storedBytes() const { return m_storedBytes; }

    /// How everything that is written here is encrypted.
    [[nodiscard]] const ObjectSeal &seal() const { return m_store.seal(); }
    /// A new name for a file being written.
    [[nodiscard]] QByteArray temporaryFile();
    /// Takes a finished pack: @p rows lie in it, @p stale are members without one.
    Result<void> addPack(const QByteArray &file, const FinishedPack &pack,
                         const std::vector<KnownFiles::Row> &rows, const QByteArrayList &stale);
    /// Takes files whose content was in the store already.
    Result<void> addCopies(const std::vector<KnownFiles::Row> &rows);
    /// Stores a piece of a large file unless the store has it.
    Result<Piece> addPiece(std::span<const char> plain, int compression);
    /// Takes a large file whose pieces are all stored.
    Result<void> addLargeFile(KnownFiles::Row row);
    /// Where an export is to be written; makes its folder. @param path  `items/…`
    Result<QByteArray> placeForExport(const QByteArray &path);
    /// Takes an export that was written there and flushed.
    void addExport(const QByteArray &path, const StoredObject &stored);
    /// Writes a file of the set, `inventory/accounts.csv`.
    Result<void> addSetFile(const QByteArray &path, const QByteArray &bytes);

    /// Completes @p manifest with what only the draft knows (id, packs, files of the set), writes the rest, the manifest last,
    /// and makes the snapshot whole.
    Result<Snapshot> commit(Manifest manifest, const Contents &contents);

private:
    SnapshotDraft(const SnapshotStore &store, std::unique_ptr<StoreLock> lock, const Clock &clock);
    Result<void> openFolder();
    Result<void> stored(const QByteArray &file, const QByteArray &place, qint64 bytes);
    Result<void> note(const QByteArray &lines);
    [[nodiscard]] QByteArray lineOf(KnownFiles::Row row) const;
    [[nodiscard]] QStringList packsOf(const Contents &contents) const;
    std::unique_ptr<FrameCompressor> takeCompressor(int compression);
    Result<void> syncFolders();

    SnapshotStore m_store;
    std::unique_ptr<StoreLock> m_lock;
    const Clock *m_clock;
    QString m_id;
    QByteArray m_folder;
    bool m_isContinued = false;
    KnownFiles m_known;
    std::atomic<qint64> m_storedBytes = 0;
    std::atomic<int> m_temporaries = 0;

    std::mutex m_mutex; ///< Guards the rest.
    LocalFile m_progress;
    std::vector<std::unique_ptr<FrameCompressor>> m_idle; ///< Their memory is dear to get.
    QList<SetFile> m_setFiles;
    QSet<QByteArray> m_touchedFolders;
};

/// Removes the temporary files of a set's folder and what else only a writer needs.
Result<void> removeWorkFiles(const QByteArray &setFolder);

} // namespace muster
