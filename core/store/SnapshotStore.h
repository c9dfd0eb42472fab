// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/KeyPair.h"
#include "core/store/Entry.h"
#include "core/store/Manifest.h"
#include "core/store/SnapshotSummary.h"
#include "core/store/StoreJournal.h"
#include "core/store/StorePaths.h"

#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// A whole snapshot, as its manifest states it.
struct Snapshot
{
    QByteArray folder; ///< Of the set, absolute.
    Manifest manifest;
    QByteArray manifestSha256; ///< Hex, as the file is now.

    /// The path of @p entry among all of the snapshot, `<item>/<scope>/<path>`.
    [[nodiscard]] QByteArray pathOf(const Entry &entry) const;
};

/// A folder of snapshots. Reading needs no lock and no index; writing goes through SnapshotDraft.
class SnapshotStore
{
public:
    /// Opens a store that is there.
    /// @errors  NotFound; StoreInvalid without a readable store.json; StoreNewer; NotSupported for an encrypted one.
    static Result<SnapshotStore> open(const QString &folder);
    /// Opens a store, and makes it first where the folder is absent or empty.
    /// @errors  those of open; StoreInvalid for a folder with other things in it.
    static Result<SnapshotStore> openOrCreate(const QString &folder, const Clock &clock);

    /// Whose signatures are believed from now on.
    void setTrust(SignerTrust trust) { m_trust = std::move(trust); }
    /// Who signs what is written from now on; without one it is unsigned.
    void setSigner(std::optional<KeyPair> signer) { m_signer = std::move(signer); }
    [[nodiscard]] const std::optional<KeyPair> &signer() const { return m_signer; }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const StorePaths &paths() const { return m_paths; }

    /// Newest first, partial and damaged ones too; a damaged one has the outcome failed.
    [[nodiscard]] Result<QList<SnapshotSummary>> list() const;
    /// @param id  empty for the newest whole one.
    /// @errors  SnapshotNotFound, Corrupt, StoreNewer; SignatureInvalid, SignerWrong.
    [[nodiscard]] Result<Snapshot> read(const QString &id) const;
    /// All files of a snapshot. @errors  Corrupt when they are not those the manifest names.
    [[nodiscard]] Result<Contents> contents(const Snapshot &snapshot) const;
    /// What was begun and not ended, newest first.
    [[nodiscard]] Result<QStringList> partialIds() const;

private:
    SnapshotStore(QString folder, StorePaths paths);
    [[nodiscard]] Result<QStringList> idsEnding(const QByteArray &suffix) const;

    QString m_folder;
    StorePaths m_paths;
    SignerTrust m_trust;
    std::optional<KeyPair> m_signer;
};

/// Hashes a file of any size. @errors  those of reading; Cancelled is looked for by the caller.
Result<SetFile> hashFile(const QByteArray &path);

} // namespace muster
