// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/Account.h"
#include "core/domain/ProductVersion.h"
#include "core/knowledge/KnowledgeFile.h"
#include "core/knowledge/LocalText.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// What a card is written for, once each.
enum class CardRepeat
{
    Once,
    LegacyPool,     ///< Each pool that homes accounts and is to be left.
    LegacyPool2010, ///< Those of Lync Server 2010.
    StandardPool,   ///< Legacy Standard Edition servers.
    EnterprisePool, ///< Legacy Enterprise Edition pools.
    ResponseGroupPool,
    CallParkPool,
    ChatPool,
    EdgePool,
    FileStore,
    ManagementPool, ///< The active Central Management Server.
    SipDomain,
};

/// Whose management shell runs the commands of a card.
enum class CardShell
{
    None,   ///< No cmdlet of the product.
    Pool,   ///< The version of the pool.
    Target, ///< The version migrated to; for Teams the newest here.
    Newest, ///< The newest version here.
};

/// A step card as the knowledge file states it, its texts and commands still with placeholders.
struct CardTemplate
{
    QString id; ///< Stable: `accounts.users`.
    LocalText title;
    LocalText goal;
    CardRepeat repeat = CardRepeat::Once;
    LocalText on;                     ///< Which servers.
    LocalText account;                ///< Which person; empty: the file's default.
    std::optional<AccountKind> moves; ///< Whose accounts it moves; without any it is left out.
    CardShell shell = CardShell::None;
    QList<ProductVersion> versions; ///< Pools of these only; empty: all.
    QStringList needs;              ///< Catalogue ids the snapshot must hold.
    bool needsBuild = false;        ///< The build of the pool must be known.
    QList<LocalText> before;
    QString command;
    qint64 minutesFrom = 0;
    qint64 minutesTo = 0;
    qint64 fastAccountsPerMinute = 0; ///< Adds to the minutes where accounts are moved.
    qint64 slowAccountsPerMinute = 0;
    LocalText expected;
    QString proof; ///< A query whose answer shows that the step has worked.
    LocalText proofExpected;
    QList<LocalText> stopIf;
    QString source;
};

enum class StageUse
{
    Always,
    HasEdge,
    HasInPlacePath, ///< A pool of the version that can be upgraded in place to the target.
};

struct StageTemplate
{
    QString id;
    LocalText title;
    LocalText changes;
    LocalText wayBack;
    LocalText lost;
    LocalText pointOfNoReturn; ///< Empty where there is a way back.
    QList<Target> targets;
    StageUse use = StageUse::Always;
    QStringList cards;
    QString source;
};

struct RollbackTrigger
{
    bool isImmediate = true; ///< Go back at once; else when not repaired within `minutes`.
    qint64 minutes = 0;
    LocalText text;

    friend bool operator==(const RollbackTrigger &, const RollbackTrigger &) = default;
};

/// A fact that every plan must carry, or a prepared message.
struct RollbackClause
{
    QString id;
    LocalText text;
    QString source; ///< Empty for messages.

    friend bool operator==(const RollbackClause &, const RollbackClause &) = default;
};

/// The reviewed procedures from which rollback plans are made.
struct RollbackProcedures
{
    KnowledgeStamp stamp;
    LocalText defaultAccount;
    QList<LocalText> preparation;
    QList<RollbackTrigger> triggers;
    QList<StageTemplate> stages;
    QList<CardTemplate> cards;
    QList<LocalText> verification;
    QList<RollbackClause> messages;
    QList<RollbackClause> clauses;
    QHash<QString, LocalText> unknowns; ///< What to say of a fact that is not known, by its name.

    /// nullptr when there is none of that id.
    [[nodiscard]] const CardTemplate *findCard(const QString &id) const;
};

/// @errors  KnowledgeInvalid with file and line, NotFound, Io.
Result<RollbackProcedures> loadRollbackProcedures(
    const QString &path = QStringLiteral(":/knowledge/rollback-procedures.json"));

} // namespace muster
