// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowIndex.h"
#include "core/store/SnapshotStore.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace muster {

/// The files which a store holds while a snapshot is written: those of its newest whole snapshot, those of the partial one being
/// continued, and those that this run adds. Each is here once; others name it by its row.
///
/// While it is here, an entry's item is the number of its folder. Functions may be called from several threads.
class KnownFiles
{
public:
    using Row = quint32;

    /// Takes the newest whole snapshot, if there is one that can be read.
    void addNewest(const SnapshotStore &store);
    /// Takes what progress.ndjson of a partial set says; a torn last line is ignored.
    void addProgress(const SnapshotStore &store, const QByteArray &partialFolder);

    /// The number of `<item>/<scope>`.
    int folderNumber(const QByteArray &folder);
    [[nodiscard]] QByteArray folderName(int number) const;

    /// A file whose length, time, file id and permissions are as they were.
    [[nodiscard]] std::optional<Row> unchanged(int folder, const QByteArray &path,
                                               const FileFacts &facts) const;
    /// A file in a pack which has this content and no attributes.
    [[nodiscard]] std::optional<Row> withContent(const Digest &sha256, qint64 bytes) const;
    /// Whether looking for content of this length can find any; asked of files that are too long to be held while hashed.
    [[nodiscard]] bool hasLength(qint64 bytes) const;
    [[nodiscard]] std::optional<Piece> piece(const Digest &plain) const;
    /// Lengths of the pieces of an earlier version of a large file.
    [[nodiscard]] std::vector<qint64> piecesBefore(int folder, const QByteArray &path) const;

    /// Adds a file of this run. When it lies in a pack its content is found from now on; the pack may get its name later.
    Row add(Entry entry);
    /// Adds a file whose content is that of @p original. @returns the row, and whether the pack has its name already.
    std::pair<Row, bool> addCopy(Entry entry, Row original);
    void addPiece(const Piece &piece);
    void addStale(StaleMember stale);
    /// Gives rows their pack, which is finished.
    void finishPack(const std::vector<Row> &rows, const Digest &pack);
    /// Gives copies the names of packs that were not finished when they were added; call when all are.
    void settleCopies();

    /// Stays where it is; its pack may be named meanwhile.
    [[nodiscard]] const Entry &entry(Row row) const;
    /// Packs of earlier snapshots of whose content @p used needs less than half. Nothing in them is found by content any more.
    QSet<Digest> avoidWeakPacks(const std::vector<Row> &used);
    /// Ends this table and turns the used rows into what a snapshot holds, stale members too.
    /// @param itemOf  place among the manifest's items by number of folder.
    Contents release(const std::vector<Row> &used, const QHash<int, int> &itemOf);
    /// Packs in the order they were written, oldest first.
    [[nodiscard]] const std::vector<Digest> &packs() const { return m_packs; }

private:
    void addProgressLine(const SnapshotStore &store, const QByteArray &text);
    void addKnown(const SnapshotStore &store, Entry entry);
    Row append(Entry entry);
    void notePack(const Digest &pack);
    [[nodiscard]] bool isThere(const SnapshotStore &store, const Digest &pack);
    [[nodiscard]] QByteArray memberOf(const Entry &entry) const;
    [[nodiscard]] std::optional<Row> rowOf(const Digest &sha256, qint64 bytes) const;
    [[nodiscard]] std::optional<Row> rowAt(int folder, const QByteArray &path) const;
    void addStaleOf(Contents &contents, const std::vector<bool> &isUsed) const;

    mutable std::mutex m_mutex; ///< Guards everything.
    std::deque<Entry> m_entries;
    size_t m_knownBefore = 0; ///< Entries of earlier runs come first.
    QByteArrayList m_folders;
    RowIndex m_byPath;
    RowIndex m_byContent;
    QSet<qint64> m_lengths;
    QSet<Digest> m_avoided;
    QHash<Digest, Piece> m_pieces; ///< By their plain content.
    std::vector<std::pair<Row, Row>> m_unsettled;
    std::vector<Digest> m_packs;
    QSet<Digest> m_noted; ///< The same, to look in.
    QHash<Digest, bool> m_isThere;
    std::vector<StaleMember> m_stale;
};

} // namespace muster
