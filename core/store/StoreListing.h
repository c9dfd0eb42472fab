// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/Sha256.h"
#include "core/store/SnapshotStore.h"

#include <QByteArrayList>
#include <QSet>
#include <QStringList>

#include <vector>

namespace muster {

/// A pack or chunk as its name says.
struct ListedObject
{
    QByteArray path; ///< Absolute.
    QByteArray name; ///< `packs/ab/…`, relative to the store.
    Digest sha256;
    qint64 bytes = 0;
};

/// What lies in the folder of a store, by names alone.
struct StoreListing
{
    QStringList whole; ///< Ids, newest first.
    std::vector<ListedObject> objects;
    QByteArrayList removed; ///< Sets that a prune has begun to remove: names below `sets/`.
    QByteArrayList unended; ///< Files and sets of a copy that was not ended, relative to the store.
    QByteArrayList
        foreign; ///< What docs/snapshot-format.md does not name, relative to the store. Nobody touches it.
};

/// @errors  those of listing folders.
Result<StoreListing> listStore(const SnapshotStore &store);

/// Names of the packs and chunks that a whole snapshot needs, relative to the store.
QSet<QByteArray> objectsOf(const SnapshotStore &store, const Snapshot &snapshot,
                           const Contents &contents);

/// Those that the partial snapshots count on. @errors  PassphraseMissing while a store with such snapshots is locked.
Result<QSet<QByteArray>> objectsOfPartial(const SnapshotStore &store);

/// What a set's own folder holds according to its manifest, manifest.json and the sums among it; the manifest last.
QByteArrayList filesOfSet(const SnapshotStore &store, const Manifest &manifest);

} // namespace muster
