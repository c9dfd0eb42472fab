// SPDX-License-Identifier: Apache-2.0
#include "core/store/KnownFiles.h"

#include "core/base/Log.h"
#include "core/store/EntryJson.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint64 largestProgressBytes = qint64(4) << 30U;

} // namespace

void KnownFiles::addNewest(const SnapshotStore &store)
{
    const Result<Snapshot> snapshot = store.read({});
    if (!snapshot) {
        return;
    }
    Result<Contents> contents = store.contents(*snapshot);
    if (!contents) {
        qCWarning(log::store) << "Reading everything anew, for the newest snapshot is damaged:"
                              << contents.error().subject << contents.error().detail;
        return;
    }
    for (const QString &hex : snapshot->manifest.packs) {
        m_packs.push_back(*Digest::fromHex(hex.toLatin1()));
    }
    for (Entry &entry : contents->entries) {
        if (entry.storage == Storage::Pack || entry.storage == Storage::Chunks) {
            const QByteArray folder = snapshot->manifest.items.at(entry.item).folder.toUtf8();
            add(store, folder, std::move(entry));
        }
    }
    for (const StaleMember &stale : contents->stale) {
        addMember(stale.pack, stale.path);
    }
}

void KnownFiles::addProgress(const SnapshotStore &store, const QByteArray &partialFolder)
{
    const Result<QByteArray> bytes =
        readWhole(partialFolder + "/progress.ndjson", largestProgressBytes);
    if (!bytes) {
        return; // Killed before anything was finished.
    }
    for (const QByteArray &text : bytes->split('\n')) {
        std::optional<EntryLine> line = entryFromLine(text);
        if (!line) {
            continue;
        }
        if (line->stale) {
            addMember(line->stale->pack, line->stale->path);
        } else if (line->entry.storage != Storage::Export) {
            add(store, line->folder, std::move(line->entry));
        }
    }
}

const Entry *KnownFiles::unchanged(const QByteArray &path, const FileFacts &facts) const
{
    const auto found = m_byPath.constFind(path);
    if (found == m_byPath.constEnd()) {
        return nullptr;
    }
    const Entry &entry = m_entries[*found];
    const bool isSame = entry.bytes == facts.bytes && entry.modifiedNs == facts.modifiedNs
                        && entry.fileId == facts.fileId && entry.mode == facts.mode;
    return isSame ? &entry : nullptr;
}

const Piece *KnownFiles::piece(const Digest &plain) const
{
    const auto found = m_pieces.constFind(plain);
    return found == m_pieces.constEnd() ? nullptr : &*found;
}

void KnownFiles::add(const SnapshotStore &store, const QByteArray &folder, Entry entry)
{
    const QByteArray path = folder + '/' + entry.path;
    if (entry.storage == Storage::Pack) {
        // A pack that somebody removed is written again, as if its files were new.
        if (!isThere(store, entry.pack)) {
            return;
        }
        addMember(entry.pack, entry.member.isEmpty() ? path : entry.member);
    }
    for (const Piece &piece : entry.pieces) {
        const Result<FileFacts> facts = factsOf(store.paths().chunk(piece.stored));
        if (!facts) {
            return;
        }
        m_pieces.insert(piece.plain, piece);
    }
    m_byPath.insert(path, m_entries.size());
    m_entries.push_back(std::move(entry));
}

void KnownFiles::addMember(const Digest &pack, const QByteArray &path)
{
    m_members.push_back({pack, path});
    if (!m_isThere.contains(pack)
        && std::find(m_packs.begin(), m_packs.end(), pack) == m_packs.end()) {
        m_packs.push_back(pack);
    }
}

bool KnownFiles::isThere(const SnapshotStore &store, const Digest &pack)
{
    const auto found = m_isThere.constFind(pack);
    if (found != m_isThere.constEnd()) {
        return *found;
    }
    const bool isThere = factsOf(store.paths().pack(pack)).has_value();
    if (isThere && std::find(m_packs.begin(), m_packs.end(), pack) == m_packs.end()) {
        m_packs.push_back(pack);
    }
    m_isThere.insert(pack, isThere);
    return isThere;
}

} // namespace muster
