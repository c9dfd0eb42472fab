// SPDX-License-Identifier: Apache-2.0
#include "core/store/StoreListing.h"

#include "core/base/LocalFile.h"
#include "core/store/EntryJson.h"
#include "core/store/ProgressFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestProgressBytes = qint64(4) << 30U;

bool isTopLevel(const FolderEntry &entry)
{
    static const QByteArrayList files{"store.json", "journal.ndjson", "journal.sum", "lock",
                                      "lock.guard"};
    static const QByteArrayList folders{"packs", "chunks", "sets", "keys"};
    if (entry.facts.kind == FileKind::Folder) {
        return folders.contains(entry.name);
    }
    const QByteArray name = entry.name.endsWith(".new") ? entry.name.chopped(4) : entry.name;
    return entry.facts.kind == FileKind::File && files.contains(name);
}

/// Lists a folder that may be absent.
Result<std::vector<FolderEntry>> listIfThere(const QByteArray &path)
{
    Result<std::vector<FolderEntry>> entries = listFolder(path);
    if (!entries && entries.error().code == ErrorCode::NotFound) {
        return std::vector<FolderEntry>();
    }
    return entries;
}

/// One of `packs` and `chunks`.
class ObjectFolder
{
public:
    ObjectFolder(const SnapshotStore &store, bool isPacks, StoreListing &listing)
        : m_store(store)
        , m_isPacks(isPacks)
        , m_listing(listing)
    {
    }

    Result<void> list()
    {
        const QByteArray top = m_isPacks ? "packs" : "chunks";
        const Result<std::vector<FolderEntry>> folders = listIfThere(absolute(top));
        if (!folders) {
            return fail(folders.error());
        }
        for (const FolderEntry &folder : *folders) {
            const QByteArray name = top + '/' + folder.name;
            if (folder.facts.kind != FileKind::Folder || folder.name.size() != 2) {
                m_listing.foreign.append(name);
                continue;
            }
            const Result<std::vector<FolderEntry>> files = listFolder(absolute(name));
            if (!files) {
                return fail(files.error());
            }
            for (const FolderEntry &file : *files) {
                take(name + '/' + file.name, file);
            }
        }
        return {};
    }

private:
    [[nodiscard]] QByteArray absolute(const QByteArray &name) const
    {
        return m_store.paths().folder() + '/' + name;
    }

    void take(const QByteArray &name, const FolderEntry &file)
    {
        const std::optional<Digest> digest = Digest::fromHex(file.name.left(64));
        const Encryption encryption = m_store.paths().encryption();
        const QByteArray proper = !digest     ? QByteArray()
                                  : m_isPacks ? packName(*digest, encryption)
                                              : chunkName(*digest, encryption);
        const bool isFile = file.facts.kind == FileKind::File;
        if (isFile && name == proper) {
            m_listing.objects.push_back({absolute(name), name, *digest, file.facts.bytes});
        } else if (isFile && digest && name == proper + ".new") {
            m_listing.unended.append(name);
        } else {
            m_listing.foreign.append(name);
        }
    }

    const SnapshotStore &m_store;
    bool m_isPacks;
    StoreListing &m_listing;
};

void takeSet(const FolderEntry &entry, StoreListing &listing)
{
    const QString id = QString::fromUtf8(entry.name.left(25));
    const QByteArray suffix = entry.name.mid(25);
    if (entry.facts.kind != FileKind::Folder || !isSnapshotId(id)) {
        listing.foreign.append("sets/" + entry.name);
    } else if (suffix.isEmpty()) {
        listing.whole.prepend(id);
    } else if (suffix == ".removed") {
        listing.removed.append(entry.name);
    } else if (suffix == ".copying") {
        listing.unended.append("sets/" + entry.name);
    } else if (suffix != ".partial") {
        listing.foreign.append("sets/" + entry.name);
    }
}

} // namespace

Result<StoreListing> listStore(const SnapshotStore &store)
{
    StoreListing listing;
    const Result<std::vector<FolderEntry>> top = listFolder(store.paths().folder());
    const Result<std::vector<FolderEntry>> sets = listIfThere(store.paths().sets());
    if (!top || !sets) {
        return fail(top ? sets.error() : top.error());
    }
    for (const FolderEntry &entry : *top) {
        if (!isTopLevel(entry)) {
            listing.foreign.append(entry.name);
        }
    }
    for (const FolderEntry &entry : *sets) {
        takeSet(entry, listing);
    }
    for (const bool isPacks : {true, false}) {
        if (const Result<void> done = ObjectFolder(store, isPacks, listing).list(); !done) {
            return fail(done.error());
        }
    }
    return listing;
}

QSet<QByteArray> objectsOf(const SnapshotStore &store, const Snapshot &snapshot,
                           const Contents &contents)
{
    const Encryption encryption = store.paths().encryption();
    QSet<QByteArray> names;
    for (const QString &hex : snapshot.manifest.packs) {
        if (const std::optional<Digest> pack = Digest::fromHex(hex.toLatin1())) {
            names.insert(packName(*pack, encryption));
        }
    }
    for (const Entry &entry : contents.entries) {
        for (const Piece &piece : entry.extras->pieces) {
            names.insert(chunkName(piece.stored, encryption));
        }
    }
    return names;
}

Result<QSet<QByteArray>> objectsOfPartial(const SnapshotStore &store)
{
    QSet<QByteArray> names;
    const Result<QStringList> partial = store.partialIds();
    if (!partial) {
        return fail(partial.error());
    }
    if (!partial->isEmpty() && store.seal().isLocked()) {
        return fail(ErrorCode::PassphraseMissing, store.folder(), u"the store is locked"_s);
    }
    const Encryption encryption = store.paths().encryption();
    for (const QString &id : *partial) {
        const Result<QByteArray> bytes =
            readWhole(store.paths().partial(id) + "/progress.ndjson", largestProgressBytes);
        if (!bytes && bytes.error().code != ErrorCode::NotFound) {
            return fail(bytes.error());
        }
        for (const QByteArray &line : bytes ? bytes->split('\n') : QByteArrayList()) {
            for (const QByteArray &plain : progressLines(line, store.seal())) {
                const std::optional<EntryLine> read = entryFromLine(plain);
                if (read && !read->stale && read->entry.storage == Storage::Pack) {
                    names.insert(packName(read->entry.pack, encryption));
                }
                for (const Piece &piece : read ? read->entry.extras->pieces : QList<Piece>()) {
                    names.insert(chunkName(piece.stored, encryption));
                }
            }
        }
    }
    return names;
}

QByteArrayList filesOfSet(const SnapshotStore &store, const Manifest &manifest)
{
    QByteArrayList files;
    for (const SetFile &file : manifest.setFiles) {
        files.append(file.path);
    }
    files.append({"SHA256SUMS", "manifest.cms"});
    files.append("manifest.json" + suffixOf(store.paths().encryption()));
    return files;
}

} // namespace muster
