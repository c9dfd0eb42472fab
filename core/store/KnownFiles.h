// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotStore.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace muster {

/// What a store already holds: the files of its newest whole snapshot, and those of the partial one being continued.
class KnownFiles
{
public:
    /// Takes the newest whole snapshot, if there is one that can be read.
    void addNewest(const SnapshotStore &store);
    /// Takes what progress.ndjson of a partial set says; a torn last line is ignored.
    void addProgress(const SnapshotStore &store, const QByteArray &partialFolder);

    /// The entry of a file whose length, time and file id are as they were; null when it must be read.
    /// @param path  `<item>/<scope>/<path>`.
    [[nodiscard]] const Entry *unchanged(const QByteArray &path, const FileFacts &facts) const;
    [[nodiscard]] const Piece *piece(const Digest &plain) const;

    /// Packs in the order they were written, oldest first.
    [[nodiscard]] const std::vector<Digest> &packs() const { return m_packs; }
    /// Every member of every known pack, alive or not.
    [[nodiscard]] const std::vector<StaleMember> &members() const { return m_members; }

private:
    void add(const SnapshotStore &store, const QByteArray &folder, Entry entry);
    void addMember(const Digest &pack, const QByteArray &path);
    [[nodiscard]] bool isThere(const SnapshotStore &store, const Digest &pack);

    std::vector<Entry> m_entries;
    QHash<QByteArray, size_t> m_byPath;
    QHash<Digest, Piece> m_pieces; ///< By their plain content.
    std::vector<Digest> m_packs;
    QHash<Digest, bool> m_isThere;
    std::vector<StaleMember> m_members;
};

} // namespace muster
