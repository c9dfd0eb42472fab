// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/ProductVersion.h"
#include "core/knowledge/KnowledgeFile.h"
#include "core/knowledge/LocalText.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// How badly the catalogue wants an item.
enum class Necessity
{
    Mandatory,
    MandatoryIfUsed,
    Recommended,
    Optional,
};

enum class ScopeKind
{
    Deployment,
    Site,
    Pool,
    Server,
    SqlInstance,
    FileStore,
    External, ///< Outside the product, once for the deployment.
};

/// What shows in a deployment that an item is used there.
enum class UsePredicate
{
    Always,
    HomesAccounts,
    HasResponseGroups,
    HasCallPark,
    HasApplicationServer,
    HasPersistentChat,
    HasEdge,
    HasVideoInterop,
    HasWebApps,
    HasGateways,
    HasPairing,
    HasArchivingStore,
    HasMonitoringStore,
    HasPersistentChatComplianceStore,
    HasOlderProduct, ///< Office Communications Server beside the pools.
    CannotTell,      ///< No source of Muster shows it.
};

/// The way an item is obtained when all is as it should be.
enum class ObtainKind
{
    Export,   ///< A file made by a command.
    Tree,     ///< A folder tree.
    External, ///< Its owner's own tool.
};

/// One command of an item, for some versions.
struct ExportCommand
{
    QList<ProductVersion> versions; ///< Empty: all of the item.
    bool isForStandard = true;      ///< Standard Edition servers.
    bool isForEnterprise = true;    ///< Everything else.
    QString fileName;               ///< Template of the file it makes; placeholders as in `text`.
    QString text;                   ///< Command template (CommandTemplate.h).

    friend bool operator==(const ExportCommand &, const ExportCommand &) = default;
};

/// An item of the backup catalogue.
struct CatalogueItem
{
    QString id; ///< Stable, `DB-USER`; a certificate stands twice, for servers and deployment.
    LocalText name;
    ScopeKind scope = ScopeKind::Deployment;
    QList<ProductVersion> versions;
    Necessity necessity = Necessity::Mandatory;
    bool isSkipped = false; ///< Never planned; named to say why nobody needs it.
    UsePredicate use = UsePredicate::Always;
    ObtainKind obtain = ObtainKind::Export;
    QString partOf;  ///< Id of the item whose copy holds this one; nothing is taken for it.
    LocalText owner; ///< Who saves it; not empty for ObtainKind::External.
    QList<ExportCommand> commands;
    QStringList contentKinds;            ///< What its export is recognised as; empty: anything.
    qint64 estimatedBytes = 0;           ///< Where nothing can be measured …
    qint64 estimatedBytesPerAccount = 0; ///< … and for each account of the pool.
    LocalText holds;                     ///< What is in it.
    LocalText loss;                      ///< What is lost where it is missing.
    LocalText restore;                   ///< How it is brought back.
    QString ceiling;         ///< Word of the highest proof level; empty: none below `rehearsed`.
    LocalText ceilingReason; ///< Not empty where there is a ceiling.
    QStringList sources;

    /// The command for a version, nullptr where it has none.
    [[nodiscard]] const ExportCommand *commandFor(ProductVersion version, bool isStandard) const;

    friend bool operator==(const CatalogueItem &, const CatalogueItem &) = default;
};

/// What must be saved before a migration, as reviewed data.
struct BackupCatalogue
{
    KnowledgeStamp stamp;
    QList<CatalogueItem> items;
    QHash<QString, LocalText> reasons; ///< Shared reasons by key.

    /// The first item of that id; nullptr when there is none.
    [[nodiscard]] const CatalogueItem *find(const QString &id) const;
    [[nodiscard]] const CatalogueItem *find(const QString &id, ScopeKind scope) const;
    /// Text of `PlannedItem::reasonKey`: a shared reason, or `<ID>.loss` and `<ID>.owner`.
    [[nodiscard]] LocalText reason(const QString &key) const;
};

/// @errors  KnowledgeInvalid with file and line, NotFound, Io.
Result<BackupCatalogue>
loadBackupCatalogue(const QString &path = QStringLiteral(":/knowledge/backup-catalogue.json"));

} // namespace muster
