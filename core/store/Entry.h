// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/LocalFile.h"
#include "core/crypto/Sha256.h"
#include "core/store/Rare.h"

#include <QByteArray>
#include <QList>

#include <deque>
#include <vector>

namespace muster {

/// Where the content of a file lies in the store.
enum class Storage : quint8
{
    Nowhere, ///< A folder or link, which has no content.
    Pack,
    Chunks,
    Export, ///< Kept whole in the snapshot's own folder.
};

/// A piece of a large file.
struct Piece
{
    Digest stored; ///< Its name.
    Digest plain;
    qint64 bytes = 0; ///< Plain.

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// What few entries have.
struct EntryExtras
{
    QByteArray
        member; ///< Its name in the pack where that, its time or its permissions are not those of the entry.
    QList<Piece> pieces;   ///< Storage::Chunks.
    QByteArray exportPath; ///< Storage::Export: `items/…`.
    QByteArray link;       ///< Target of a link.
    QList<ExtendedAttribute> attributes;

    friend bool operator==(const EntryExtras &, const EntryExtras &) = default;
};

/// One file, folder or link of a snapshot (docs/snapshot-format.md §4.2). Of these there may be millions: keep it small.
struct Entry
{
    QByteArray path; ///< Within the item's folder.
    qint64 bytes = 0;
    qint64 modifiedNs = 0;
    quint64 fileId = 0;
    qint64 offset = 0; ///< Of the content in the uncompressed pack.
    Digest sha256;     ///< Of the plain content.
    Digest pack;
    Rare<EntryExtras> extras;
    int item = -1; ///< Place in the manifest's items.
    quint32 mode = 0644;
    FileKind kind = FileKind::File;
    Storage storage = Storage::Nowhere;
    bool isSparse = false; ///< Its source had holes.

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// A member of a needed pack that is no file of the snapshot.
struct StaleMember
{
    Digest pack;
    QByteArray path;  ///< The member's name.
    qint64 bytes = 0; ///< Its length; 0 when unknown.

    friend bool operator==(const StaleMember &, const StaleMember &) = default;
};

/// All that a snapshot holds.
struct Contents
{
    std::deque<Entry>
        entries; ///< By item, then by path. No vector, for a million of them would be copied to grow.
    std::vector<StaleMember> stale;
};

/// Whether @p a comes before @p b when folders are walked with their names in byte order.
bool isBefore(const QByteArray &a, const QByteArray &b);

} // namespace muster
