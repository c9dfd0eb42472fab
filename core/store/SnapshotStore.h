// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/KeyPair.h"
#include "core/crypto/ObjectSeal.h"
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

/// How hard a store works; 0 stands for what is usual.
struct StoreSettings
{
    int level = 0;   ///< Of zstd, up to largestLevel.
    int threads = 0; ///< Up to mostThreads.

    friend bool operator==(const StoreSettings &, const StoreSettings &) = default;
};
constexpr int largestLevel = 19;
constexpr int mostThreads = 256;

/// A folder of snapshots. Reading needs no lock and no index; writing goes through SnapshotDraft.
class SnapshotStore
{
public:
    /// Opens a store that is there.
    /// @errors  NotFound; StoreInvalid without a readable store.json; StoreNewer; NotSupported for an encryption we do not know.
    static Result<SnapshotStore> open(const QString &folder);
    /// Opens a store, and makes it first where the folder is absent or empty.
    /// @errors  those of open; StoreInvalid for a folder with other things in it.
    static Result<SnapshotStore> openOrCreate(const QString &folder, const Clock &clock);

    /// Opens an encrypted store for reading. @errors  KeyWrong when it is not the key of this store.
    Result<void> unlock(const KeyPair &key);
    [[nodiscard]] const ObjectSeal &seal() const { return m_seal; }
    [[nodiscard]] const StoreSettings &settings() const { return m_settings; }
    /// 32 hex digits which no other store has.
    [[nodiscard]] const QString &storeId() const { return m_storeId; }

    /// Whose signatures are believed from now on.
    void setTrust(SignerTrust trust) { m_trust = std::move(trust); }
    [[nodiscard]] const SignerTrust &trust() const { return m_trust; }
    /// Who signs what is written from now on; without one it is unsigned.
    void setSigner(std::optional<KeyPair> signer) { m_signer = std::move(signer); }
    [[nodiscard]] const std::optional<KeyPair> &signer() const { return m_signer; }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const StorePaths &paths() const { return m_paths; }

    /// Newest first, partial and damaged ones too; a damaged one has the outcome failed.
    [[nodiscard]] Result<QList<SnapshotSummary>> list() const;
    /// @param id  empty for the newest whole one.
    /// @errors  SnapshotNotFound, Corrupt, StoreNewer; SignatureInvalid, SignerWrong; PassphraseMissing while locked.
    [[nodiscard]] Result<Snapshot> read(const QString &id) const;
    /// The manifest in a set's folder of any name, whoever signed it. @errors  NotFound, Corrupt, StoreNewer; PassphraseMissing.
    [[nodiscard]] Result<Manifest> readManifest(const QByteArray &setFolder) const;
    /// All files of a snapshot. @errors  Corrupt when they are not those the manifest names.
    [[nodiscard]] Result<Contents> contents(const Snapshot &snapshot) const;
    /// A small file of the set, by the name of what it holds, `inventory/topology.json`. @errors  NotFound; those of readObject.
    [[nodiscard]] Result<QByteArray> setFile(const Snapshot &snapshot, const QByteArray &name,
                                             qint64 limitBytes) const;
    /// What was begun and not ended, newest first.
    [[nodiscard]] Result<QStringList> partialIds() const;

private:
    SnapshotStore(QString folder, StorePaths paths);
    [[nodiscard]] Result<Snapshot> readSet(const QString &id) const;
    [[nodiscard]] Result<QByteArray> plain(const QByteArray &stored, const QString &subject) const;
    [[nodiscard]] Result<QStringList> idsEnding(const QByteArray &suffix) const;

    QString m_folder;
    StorePaths m_paths;
    QString m_storeId;
    StoreSettings m_settings;
    ObjectSeal m_seal;
    SignerTrust m_trust;
    std::optional<KeyPair> m_signer;
};

/// Hashes a file of any size. @errors  those of reading; Cancelled is looked for by the caller.
Result<SetFile> hashFile(const QByteArray &path);

} // namespace muster
