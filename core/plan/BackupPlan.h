// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Fqdn.h"
#include "core/domain/NativeExport.h"
#include "core/knowledge/BackupCatalogue.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// How an item is obtained here.
enum class Obtain
{
    File,        ///< From a file of a kit, or one chosen by hand.
    Tree,        ///< A file tree, read from the file store.
    External,    ///< Its owner saves it by its own tool.
    Unprotected, ///< Nothing here would bring it back.
};

enum class Usage
{
    InUse,
    NotInUse,
    Unknown, ///< Then an item that is mandatory if used is mandatory.
};

/// One item of the backup catalogue for one site, pool or server of this deployment.
struct PlannedItem
{
    QString id;    ///< Catalogue id, `DB-USER`.
    QString scope; ///< FQDN, site name, `host\instance` or share; empty for the deployment.
    ScopeKind scopeKind = ScopeKind::Deployment;
    Fqdn
        pool; ///< The pool that the scope is or belongs to; empty for what belongs to none or many.
    std::optional<ProductVersion> version; ///< Whose shell runs the command.
    Obtain how = Obtain::Unprotected;
    Necessity necessity = Necessity::Mandatory;
    Usage usage = Usage::InUse;
    QList<NativeExport> exports; ///< Obtain::File: what will be taken, usually one.
    QString treePath;            ///< Obtain::Tree: the folder that will be read.
    QString command; ///< The product's own command with this deployment's names; empty where there
                     ///< is none. `$Backup` stands for the folder of the exports, `$Stores`
                     ///< for that of copied file stores.
    QString exportFileName; ///< File or folder the command makes, by which a kit is recognised;
                            ///< empty where there is none.
    QString reasonKey;      ///< Why it is obtained so: `BackupCatalogue::reason` has the text.
    qint64 bytes = 0;       ///< Measured or, for what is not there, estimated.
    bool bytesEstimated = false;
    qint64 files = 0;

    /// Whether the deployment is not protected without it.
    [[nodiscard]] bool isMandatory() const
    {
        return necessity == Necessity::Mandatory
               || (necessity == Necessity::MandatoryIfUsed && usage != Usage::NotInUse);
    }
    [[nodiscard]] bool isTaken() const { return how == Obtain::File || how == Obtain::Tree; }
    /// When the oldest of its exports was made; invalid when that of one is unknown, and for trees.
    [[nodiscard]] QDateTime takenAt() const;

    friend bool operator==(const PlannedItem &, const PlannedItem &) = default;
};

/// What a backup will take, and what it will not: shown, hashed, and then carried out as it is.
struct BackupPlan
{
    QList<PlannedItem>
        items; ///< Every item of every scope, holes too, in the order of the catalogue.
               ///< What is shown not to be used here is left out.
    QDateTime madeAt;

    [[nodiscard]] qint64 totalBytes() const;      ///< Of what will be taken.
    [[nodiscard]] qint64 totalFiles() const;      ///< Of what will be taken.
    [[nodiscard]] qint64 neededFreeBytes() const; ///< 1.2 times that (backup-catalogue.md §10).
    [[nodiscard]] qsizetype takenCount() const;   ///< Items obtained from a file or a tree.
    [[nodiscard]] QList<PlannedItem> unprotectedMandatory() const;
    /// SHA-256 in hex over everything that decides what runs; the time is not part of it.
    [[nodiscard]] QByteArray hash() const;

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// What the age of an item's export means.
enum class AgeState
{
    NotTaken,   ///< Nothing will be taken for it.
    ReadAtOnce, ///< A tree, read when the backup runs.
    Fresh,      ///< At most 24 hours old.
    Old,        ///< A condition.
    Unknown,    ///< A condition too.
};

AgeState ageStateOf(const PlannedItem &item, const QDateTime &now);

/// The mandatory item whose export is the oldest, one of unknown age before all; nullptr when none
/// is taken from a file. Points into @p plan.
const PlannedItem *oldestMandatory(const BackupPlan &plan);

/// Items as a person should see them: mandatory holes, other holes, what is taken, external ones;
/// in the order of the catalogue within each.
QList<PlannedItem> holesFirst(const BackupPlan &plan);

/// How fast a backup is expected to read.
struct Throughput
{
    qint64 bytesPerSecond = qint64{60} * 1000 * 1000;
    qint64 filesPerSecond = 400; ///< Small files on a share (environment.md §7).
};

/// Seconds a backup of @p plan takes, at least one.
qint64 estimatedSeconds(const BackupPlan &plan, const Throughput &throughput = {});

QString toWord(Obtain how); ///< `file`, `tree`, `external`, `unprotected`.

} // namespace muster
