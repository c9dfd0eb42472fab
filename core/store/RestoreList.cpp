// SPDX-License-Identifier: Apache-2.0
#include "core/store/RestoreList.h"

#include "core/archive/TarHeader.h"
#include "core/store/EntriesFile.h"
#include "core/store/StorePaths.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

const QByteArray temporaryFolder = ".muster-restore";

/// What bash's `printf %b` undoes.
QByteArray escaped(QByteArray field)
{
    return field.replace('\\', "\\\\")
        .replace('\t', "\\t")
        .replace('\n', "\\n")
        .replace('\r', "\\r");
}

QByteArray order(const QByteArrayList &fields)
{
    QByteArrayList line;
    for (const QByteArray &field : fields) {
        line.append(escaped(field));
    }
    return line.join('\t') + '\n';
}

QByteArray octal(quint32 mode)
{
    return '0' + QByteArray::number(mode, 8);
}

/// The path with each of its parents, longest first.
QByteArrayList selfAndParents(QByteArray path)
{
    QByteArrayList paths{path};
    for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/')) {
        path.truncate(slash);
        paths.append(path);
    }
    return paths;
}

/// Finds which files of old packs would be in the way, and orders around them.
class Orders
{
public:
    Orders(const Manifest &manifest, const Contents &contents)
        : m_manifest(manifest)
    {
        for (qsizetype i = 0; i < manifest.packs.size(); ++i) {
            m_rank.insert(*Digest::fromHex(manifest.packs.at(i).toLatin1()), i);
        }
        m_byPack.resize(size_t(manifest.packs.size()));
        for (const StaleMember &stale : contents.stale) {
            addRestless({stale.path, nullptr}, stale.pack);
        }
        for (const Entry &entry : contents.entries) {
            if (!entry.extras->member.isEmpty()) {
                addRestless({entry.extras->member, &entry}, entry.pack);
            }
        }
        // Where nothing is in the way of anything, which is usual, no more need be known.
        for (const Entry &entry : contents.entries) {
            if (!m_lastBelow.isEmpty()) {
                addTouched(entry);
            }
        }
    }

    Result<void> writePacks(SetFileWriter &writer)
    {
        for (qsizetype rank = 0; rank < m_manifest.packs.size(); ++rank) {
            const QByteArray hash = m_manifest.packs.at(rank).toLatin1();
            Result<void> added = writer.add(
                order({"pack", packName(*Digest::fromHex(hash), m_manifest.encryption), hash}));
            if (added) {
                added = writer.add(afterPack(rank));
            }
            if (!added) {
                return added;
            }
        }
        return writer.add(m_places + (m_temporaries > 0 ? order({"remove", temporaryFolder}) : ""));
    }

    [[nodiscard]] QByteArray target(const Entry &entry) const
    {
        return m_manifest.items.at(entry.item).folder.toUtf8() + '/' + entry.path;
    }

private:
    struct Member
    {
        QByteArray name;
        const Entry *entry; ///< Null for a stale one.
    };

    /// Takes a member which does not stay where its pack puts it, and remembers the last pack that writes so to or below each path.
    void addRestless(const Member &member, const Digest &pack)
    {
        const qsizetype rank = m_rank.value(pack, -1);
        m_byPack[size_t(rank)].append(member);
        for (const QByteArray &path : selfAndParents(member.name)) {
            qsizetype &last = m_lastBelow[path];
            last = std::max(last, rank);
        }
        qsizetype &last = m_lastAt[member.name];
        last = std::max(last, rank);
    }

    /// Takes a file at, above or below whose place a restless member is put.
    void addTouched(const Entry &entry)
    {
        if (entry.kind == FileKind::Folder) {
            return;
        }
        const QByteArray path = target(entry);
        const bool isAbove = m_lastBelow.contains(path);
        if (isAbove) {
            m_alive.insert(path);
        }
        if (entry.storage != Storage::Pack || !entry.extras->member.isEmpty()) {
            return;
        }
        const QByteArrayList paths = selfAndParents(path);
        if (isAbove || std::any_of(paths.begin(), paths.end(), [this](const QByteArray &parent) {
                return m_lastAt.contains(parent);
            })) {
            m_byPack[size_t(m_rank.value(entry.pack, -1))].append({path, &entry});
        }
    }

    /// Whether the file is still as this pack left it when all packs are unpacked.
    [[nodiscard]] bool staysInPlace(const Member &member, qsizetype rank) const
    {
        // A member that is named has another name than the file, or another time or other permissions.
        if (!member.entry->extras->member.isEmpty() || m_lastBelow.value(member.name) > rank) {
            return false;
        }
        const QByteArrayList paths = selfAndParents(member.name);
        return std::all_of(paths.begin() + 1, paths.end(), [this, rank](const QByteArray &parent) {
            return m_lastAt.value(parent, -1) <= rank;
        });
    }

    QByteArray afterPack(qsizetype rank)
    {
        QByteArray copies;
        QByteArray removals;
        QSet<QByteArray> kept;
        QSet<QByteArray> removed;
        const QList<Member> &members = m_byPack.at(size_t(rank));
        for (const Member &member : members) {
            if (member.entry == nullptr) {
                continue;
            }
            if (staysInPlace(member, rank)) {
                kept.insert(member.name);
                continue;
            }
            const QByteArray aside = temporaryFolder + '/' + QByteArray::number(++m_temporaries);
            copies += order({"copy", member.name, aside});
            m_places += order({"place", aside, target(*member.entry), octal(member.entry->mode),
                               toDecimalSeconds(member.entry->modifiedNs)});
        }
        for (const Member &member : members) {
            if (!kept.contains(member.name)) {
                const QByteArray path = inTheWay(member.name);
                if (!removed.contains(path)) {
                    removed.insert(path);
                    removals += order({"remove", path});
                }
            }
        }
        return copies + removals;
    }

    /// The topmost folder above a member which is a file in the end, else the member itself.
    [[nodiscard]] QByteArray inTheWay(const QByteArray &member) const
    {
        QByteArray top = member;
        for (const QByteArray &path : selfAndParents(member)) {
            if (m_alive.contains(path) && path != member) {
                top = path;
            }
        }
        return top;
    }

    const Manifest &m_manifest;
    QHash<Digest, qsizetype> m_rank;
    std::vector<QList<Member>> m_byPack;
    QHash<QByteArray, qsizetype> m_lastBelow;
    QHash<QByteArray, qsizetype> m_lastAt;
    QSet<QByteArray> m_alive;
    QByteArray m_places;
    int m_temporaries = 0;
};

QByteArray fileOrders(const Entry &entry, const QByteArray &target, Encryption encryption)
{
    const QByteArray mode = octal(entry.mode);
    const QByteArray modified = toDecimalSeconds(entry.modifiedNs);
    if (entry.storage == Storage::Export) {
        return order(
            {"export", entry.extras->exportPath, entry.sha256.toHex(), target, mode, modified});
    }
    QByteArray text = order({"chunked", target, entry.sha256.toHex(), mode, modified,
                             QByteArray::number(entry.extras->pieces.size())});
    for (const Piece &piece : entry.extras->pieces) {
        text += order({"piece", chunkName(piece.stored, encryption), piece.stored.toHex()});
    }
    return text;
}

} // namespace

Result<SetFile> writeRestoreList(const QByteArray &setFolder, const ObjectSeal &seal,
                                 const Manifest &manifest, const Contents &contents)
{
    Result<std::unique_ptr<SetFileWriter>> writer =
        SetFileWriter::create(setFolder, "restore.list.zst", seal);
    if (!writer) {
        return fail(writer.error());
    }
    Orders orders(manifest, contents);
    if (const Result<void> packs = orders.writePacks(**writer); !packs) {
        return fail(packs.error());
    }
    QByteArrayList folders;
    for (const Entry &entry : contents.entries) {
        const QByteArray target = orders.target(entry);
        QByteArray text;
        if (entry.kind == FileKind::Folder) {
            folders.append(
                order({"folder", target, octal(entry.mode), toDecimalSeconds(entry.modifiedNs)}));
        } else if (entry.kind == FileKind::Link) {
            text = order({"link", target, entry.extras->link});
        } else if (entry.storage != Storage::Pack) {
            text = fileOrders(entry, target, manifest.encryption);
        }
        if (const Result<void> added = (*writer)->add(text); !added) {
            return fail(added.error());
        }
    }
    std::reverse(folders.begin(), folders.end()); // Deepest first, so that their times stay.
    if (const Result<void> added = (*writer)->add(folders.join()); !added) {
        return fail(added.error());
    }
    return (*writer)->finish();
}

} // namespace muster
