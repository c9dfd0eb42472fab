// SPDX-License-Identifier: Apache-2.0
#include "core/store/KnownFiles.h"

#include "core/base/Log.h"
#include "core/store/EntryJson.h"
#include "core/store/ProgressFile.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint64 largestProgressBytes = qint64(4) << 30U;
/// What a member costs beside its content.
constexpr qint64 headerBytes = 1536;

size_t hashOf(int folder, const QByteArray &path)
{
    return qHash(path, size_t(folder));
}

/// A member of a known pack, for counting how much of the pack is alive.
struct Share
{
    size_t pack = 0;
    qint64 offset = 0;
    qint64 bytes = 0;
    bool isUsed = false;

    friend bool operator<(const Share &a, const Share &b)
    {
        return std::tie(a.pack, a.offset, b.isUsed) < std::tie(b.pack, b.offset, a.isUsed);
    }
};

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
        notePack(*Digest::fromHex(hex.toLatin1()));
    }
    std::vector<int> folders;
    for (const ManifestItem &item : snapshot->manifest.items) {
        folders.push_back(folderNumber(item.folder.toUtf8()));
    }
    while (!contents->entries.empty()) {
        Entry entry = std::move(contents->entries.front());
        contents->entries.pop_front(); // So that no entry is in memory twice.
        if (entry.storage == Storage::Pack || entry.storage == Storage::Chunks) {
            entry.item = folders.at(size_t(entry.item));
            addKnown(store, std::move(entry));
        }
    }
    for (StaleMember &stale : contents->stale) {
        addStale(std::move(stale));
    }
    m_knownBefore = m_entries.size();
}

void KnownFiles::addProgress(const SnapshotStore &store, const QByteArray &partialFolder)
{
    const Result<QByteArray> bytes =
        readWhole(partialFolder + "/progress.ndjson", largestProgressBytes);
    if (!bytes) {
        return; // Killed before anything was finished.
    }
    for (qsizetype at = 0; at < bytes->size();) {
        const qsizetype end = bytes->indexOf('\n', at);
        const QByteArray line =
            QByteArray::fromRawData(bytes->constData() + at, std::max(end, at) - at);
        at = end < 0 ? bytes->size() : end + 1;
        for (const QByteArray &plain : progressLines(line, store.seal())) {
            addProgressLine(store, plain);
        }
    }
    m_knownBefore = m_entries.size();
}

void KnownFiles::addProgressLine(const SnapshotStore &store, const QByteArray &text)
{
    std::optional<EntryLine> line = entryFromLine(text);
    if (!line) {
        return;
    }
    if (line->stale) {
        notePack(line->stale->pack);
        addStale(std::move(*line->stale));
    } else if (line->entry.storage != Storage::Export) {
        line->entry.item = folderNumber(line->folder);
        addKnown(store, std::move(line->entry));
    }
}

int KnownFiles::folderNumber(const QByteArray &folder)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_folders.contains(folder)) {
        m_folders.append(folder);
    }
    return int(m_folders.indexOf(folder));
}

QByteArray KnownFiles::folderName(int number) const
{
    const std::scoped_lock lock(m_mutex);
    return m_folders.at(number);
}

std::optional<KnownFiles::Row> KnownFiles::rowAt(int folder, const QByteArray &path) const
{
    return m_byPath.find(hashOf(folder, path), [&](Row row) {
        return m_entries[row].item == folder && m_entries[row].path == path;
    });
}

std::optional<KnownFiles::Row> KnownFiles::unchanged(int folder, const QByteArray &path,
                                                     const FileFacts &facts) const
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<Row> row = rowAt(folder, path);
    if (!row) {
        return std::nullopt;
    }
    const Entry &entry = m_entries[*row];
    const bool isSame = entry.bytes == facts.bytes && entry.modifiedNs == facts.modifiedNs
                        && entry.fileId == facts.fileId && entry.mode == facts.mode;
    return isSame ? row : std::nullopt;
}

std::optional<KnownFiles::Row> KnownFiles::withContent(const Digest &sha256, qint64 bytes) const
{
    const std::scoped_lock lock(m_mutex);
    return rowOf(sha256, bytes);
}

bool KnownFiles::hasLength(qint64 bytes) const
{
    const std::scoped_lock lock(m_mutex);
    return m_lengths.contains(bytes);
}

std::optional<Piece> KnownFiles::piece(const Digest &plain) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_pieces.constFind(plain);
    return found == m_pieces.constEnd() ? std::nullopt : std::optional<Piece>(*found);
}

std::vector<qint64> KnownFiles::piecesBefore(int folder, const QByteArray &path) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<qint64> lengths;
    if (const std::optional<Row> row = rowAt(folder, path)) {
        for (const Piece &piece : m_entries[*row].extras->pieces) {
            lengths.push_back(piece.bytes);
        }
    }
    return lengths;
}

KnownFiles::Row KnownFiles::append(Entry entry)
{
    m_entries.push_back(std::move(entry));
    return Row(m_entries.size() - 1);
}

KnownFiles::Row KnownFiles::add(Entry entry)
{
    const std::scoped_lock lock(m_mutex);
    // One row for each content is enough, and a thousand equal files would make looking slow.
    const bool isFound = entry.storage == Storage::Pack && entry.bytes > 0
                         && entry.extras->attributes.isEmpty() && !rowOf(entry.sha256, entry.bytes);
    const Row row = append(std::move(entry));
    if (isFound) {
        m_byContent.insert(qHash(m_entries[row].sha256), row);
        m_lengths.insert(m_entries[row].bytes);
    }
    return row;
}

std::pair<KnownFiles::Row, bool> KnownFiles::addCopy(Entry entry, Row original)
{
    const std::scoped_lock lock(m_mutex);
    const Entry &source = m_entries[original];
    entry.storage = Storage::Pack;
    entry.pack = source.pack;
    entry.offset = source.offset;
    entry.extras.edit().member = memberOf(source);
    const bool isSettled = entry.pack != Digest{};
    const Row row = append(std::move(entry));
    if (!isSettled) {
        m_unsettled.emplace_back(row, original);
    }
    return {row, isSettled};
}

void KnownFiles::addPiece(const Piece &piece)
{
    const std::scoped_lock lock(m_mutex);
    m_pieces.insert(piece.plain, piece);
}

void KnownFiles::addStale(StaleMember stale)
{
    const std::scoped_lock lock(m_mutex);
    m_stale.push_back(std::move(stale));
}

void KnownFiles::finishPack(const std::vector<Row> &rows, const Digest &pack)
{
    const std::scoped_lock lock(m_mutex);
    notePack(pack);
    for (const Row row : rows) {
        m_entries[row].pack = pack;
    }
}

void KnownFiles::settleCopies()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[copy, original] : m_unsettled) {
        m_entries[copy].pack = m_entries[original].pack;
    }
    m_unsettled.clear();
}

const Entry &KnownFiles::entry(Row row) const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries[row];
}

QSet<Digest> KnownFiles::avoidWeakPacks(const std::vector<Row> &used)
{
    const std::scoped_lock lock(m_mutex);
    QHash<Digest, size_t> places;
    for (size_t i = 0; i < m_packs.size(); ++i) {
        places.insert(m_packs[i], i);
    }
    std::vector<bool> isUsed(m_entries.size());
    for (const Row row : used) {
        isUsed[row] = true;
    }
    std::vector<Share> shares;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries[row];
        if (entry.storage == Storage::Pack && (row < m_knownBefore || isUsed[row])) {
            shares.push_back({places.value(entry.pack), entry.offset, entry.bytes, isUsed[row]});
        }
    }
    std::sort(shares.begin(), shares.end()); // A used one first among those of one member.
    std::vector<qint64> all(m_packs.size());
    std::vector<qint64> alive(m_packs.size());
    for (size_t i = 0; i < shares.size(); ++i) {
        const Share &share = shares[i];
        if (i > 0 && shares[i - 1].pack == share.pack && shares[i - 1].offset == share.offset) {
            continue;
        }
        all[share.pack] += share.bytes + headerBytes;
        alive[share.pack] += share.isUsed ? share.bytes + headerBytes : 0;
    }
    for (const StaleMember &stale : m_stale) {
        all[places.value(stale.pack)] += stale.bytes + headerBytes;
    }
    for (size_t i = 0; i < m_packs.size(); ++i) {
        if (alive[i] > 0 && alive[i] < all[i] / 2) {
            m_avoided.insert(m_packs[i]);
        }
    }
    return m_avoided;
}

Contents KnownFiles::release(const std::vector<Row> &used, const QHash<int, int> &itemOf)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<bool> isUsed(m_entries.size());
    for (const Row row : used) {
        isUsed[row] = true;
    }
    Contents contents;
    addStaleOf(contents, isUsed);
    size_t kept = 0;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (isUsed[row]) {
            m_entries[row].item = itemOf.value(m_entries[row].item);
            if (kept != row) {
                m_entries[kept] = std::move(m_entries[row]);
            }
            ++kept;
        }
    }
    m_entries.resize(kept);
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.item != b.item ? a.item < b.item : isBefore(a.path, b.path);
    });
    contents.entries = std::move(m_entries);
    return contents;
}

/// What the needed packs hold and the used rows do not need.
void KnownFiles::addStaleOf(Contents &contents, const std::vector<bool> &isUsed) const
{
    QSet<Digest> needed;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (isUsed[row] && m_entries[row].storage == Storage::Pack) {
            needed.insert(m_entries[row].pack);
        }
    }
    QHash<std::pair<Digest, QByteArray>, qint64> stale;
    for (const StaleMember &member : m_stale) {
        if (needed.contains(member.pack)) {
            stale.insert({member.pack, member.path}, member.bytes);
        }
    }
    for (size_t row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries[row];
        if (!isUsed[row] && entry.storage == Storage::Pack && needed.contains(entry.pack)) {
            stale.insert({entry.pack, memberOf(entry)}, entry.bytes);
        }
    }
    for (size_t row = 0; row < m_entries.size() && !stale.isEmpty(); ++row) {
        if (isUsed[row] && m_entries[row].storage == Storage::Pack) {
            stale.remove({m_entries[row].pack, memberOf(m_entries[row])});
        }
    }
    for (auto member = stale.begin(); member != stale.end(); ++member) {
        contents.stale.push_back({member.key().first, member.key().second, member.value()});
    }
    std::sort(contents.stale.begin(), contents.stale.end(),
              [](const StaleMember &a, const StaleMember &b) {
                  return std::tie(a.pack, a.path) < std::tie(b.pack, b.path);
              });
}

void KnownFiles::addKnown(const SnapshotStore &store, Entry entry)
{
    if (entry.storage == Storage::Pack && !isThere(store, entry.pack)) {
        return; // A pack that somebody removed is written again, as if its files were new.
    }
    for (const Piece &piece : entry.extras->pieces) {
        if (!factsOf(store.paths().chunk(piece.stored))) {
            return;
        }
        addPiece(piece);
    }
    const Row row = add(std::move(entry));
    const std::scoped_lock lock(m_mutex);
    m_byPath.insert(hashOf(m_entries[row].item, m_entries[row].path), row);
}

void KnownFiles::notePack(const Digest &pack)
{
    if (!m_noted.contains(pack)) {
        m_noted.insert(pack);
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
    m_isThere.insert(pack, isThere);
    if (isThere) {
        notePack(pack);
    }
    return isThere;
}

std::optional<KnownFiles::Row> KnownFiles::rowOf(const Digest &sha256, qint64 bytes) const
{
    return m_byContent.find(qHash(sha256), [&](Row row) {
        const Entry &entry = m_entries[row];
        return entry.sha256 == sha256 && entry.bytes == bytes && !m_avoided.contains(entry.pack);
    });
}

QByteArray KnownFiles::memberOf(const Entry &entry) const
{
    return entry.extras->member.isEmpty() ? m_folders.at(entry.item) + '/' + entry.path
                                          : entry.extras->member;
}

} // namespace muster
