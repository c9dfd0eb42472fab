// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/BackUp.h"
#include "core/store/NewStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestJob.h"

#include <QMap>
#include <QTemporaryDir>

namespace muster {

/// For a QTemporaryDir that is in memory where there is such a place: every pack and manifest is
/// flushed, which takes disks long.
QString folderTemplate();

/// Bytes which neither repeat nor compress to nothing; the same for the same seed.
QByteArray mixedBytes(qsizetype length, quint32 seed = 1);

/// What stands at a path below a folder: kind, permissions, time and content.
using TreeMap = QMap<QByteArray, QByteArray>;

/// Everything below a folder, for comparing trees whole.
TreeMap treeMapOf(const QByteArray &folder);

/// Removes a folder whatever its names are.
void removeTree(const QByteArray &folder);

/// A store, a file store and some exports in a temporary folder, with a plan that takes them.
class StoreFixture
{
public:
    StoreFixture();
    ~StoreFixture();
    StoreFixture(const StoreFixture &) = delete;
    StoreFixture &operator=(const StoreFixture &) = delete;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray share() const { return at(QStringLiteral("share")).toUtf8(); }
    /// Writes a file of the file store, with all folders above it.
    void write(const QByteArray &path, const QByteArray &content) const;
    /// Writes an export and plans it.
    void addExport(const QString &item, const QString &scope, const QString &name,
                   const QByteArray &content);
    /// Plans the file store as FS-ALL.
    void planShare();
    /// A file store as real ones are laid out, with names of every kind.
    void fillShare() const;

    Result<SnapshotStore> store() const;
    Result<Snapshot> backUp(const JobContext &job = quietJob());
    /// Opens a stored file, changes one bit in its middle, and closes it.
    static bool flip(const QByteArray &path);

    BackupPlan plan;
    Deployment deployment;
    BackupOptions options;
    FakeClock clock;
    std::optional<StoreOrder> order;    ///< Of a store that is not there yet; none for a plain one.
    mutable std::optional<KeyPair> key; ///< Opens it; that of a store made here.
    std::optional<KeyPair> signer;      ///< Of what is backed up.
    SignerTrust trust;                  ///< Of every store that is opened.

private:
    QTemporaryDir m_folder;
};

} // namespace muster
