// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/Sha256.h"
#include "core/store/Encryption.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace muster {

/// Where the parts of a store lie, as bytes for the file system (docs/snapshot-format.md §1).
class StorePaths
{
public:
    explicit StorePaths(const QString &folder, Encryption encryption = Encryption::None);

    [[nodiscard]] const QByteArray &folder() const { return m_folder; }
    [[nodiscard]] QByteArray storeFile() const { return m_folder + "/store.json"; }
    [[nodiscard]] Encryption encryption() const { return m_encryption; }
    [[nodiscard]] QByteArray keys() const { return m_folder + "/keys"; }
    [[nodiscard]] QByteArray journal() const { return m_folder + "/journal.ndjson"; }
    [[nodiscard]] QByteArray journalSum() const { return m_folder + "/journal.sum"; }
    [[nodiscard]] QByteArray lock() const { return m_folder + "/lock"; }
    [[nodiscard]] QByteArray sets() const { return m_folder + "/sets"; }
    [[nodiscard]] QByteArray set(const QString &id) const;
    [[nodiscard]] QByteArray partial(const QString &id) const { return set(id) + ".partial"; }
    [[nodiscard]] QByteArray pack(const Digest &name) const;
    [[nodiscard]] QByteArray chunk(const Digest &name) const;

private:
    QByteArray m_folder;
    Encryption m_encryption;
};

/// `packs/ab/<hash>.tar.zst`, relative to the store.
QByteArray packName(const Digest &name, Encryption encryption);
/// `chunks/ab/<hash>.zst`, relative to the store.
QByteArray chunkName(const Digest &name, Encryption encryption);

/// `20250131T120000Z_1a2b3c4d`.
bool isSnapshotId(QStringView text);

/// Relative, without empty, `.` or `..` components and without NUL.
bool isSafePath(const QByteArray &path);
/// Why Windows could not make a file of this path, or only another one; empty when it can. The path
/// must be safe.
QString windowsObjection(const QByteArray &path);

/// The scope's part of an item's folder (docs/snapshot-format.md §5).
QString folderNameOf(const QString &scope);

} // namespace muster
