// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/plan/BackupPlan.h"
#include "core/restore/RollbackProcedures.h"
#include "core/store/Manifest.h"

namespace muster {

/// One step, on one page, with the names of this deployment.
struct RollbackCard
{
    int number = 0; ///< From 1, through all stages.
    QString id;     ///< Of its template; several cards share it.
    QString scope;  ///< Pool, share or domain it is for; empty for the deployment.
    LocalText title;
    LocalText goal;
    LocalText on;
    LocalText account;
    std::optional<ProductVersion> shell; ///< Version of the management shell; empty: none needed.
    QList<LocalText> unknown; ///< Preconditions nobody could tell; without an answer, do not begin.
    QList<LocalText> before;
    QString command; ///< PowerShell, several lines; empty for a step done by hand.
    LocalText expected;
    QString proof;
    LocalText proofExpected;
    QList<LocalText> stopIf;
    qint64 minutesFrom = 0; ///< Estimated, not rehearsed.
    qint64 minutesTo = 0;
    int next = 0; ///< Number of the card after it; 0 after the last of its stage.
    QString source;

    friend bool operator==(const RollbackCard &, const RollbackCard &) = default;
};

struct RollbackStage
{
    QString id;
    LocalText title;
    LocalText changes;
    LocalText wayBack;
    LocalText lost;
    LocalText pointOfNoReturn; ///< Not empty: after this stage only a restore leads back.
    QList<RollbackCard> cards; ///< In order.
    QString source;

    [[nodiscard]] qint64 minutesFrom() const;
    [[nodiscard]] qint64 minutesTo() const;

    friend bool operator==(const RollbackStage &, const RollbackStage &) = default;
};

/// The ordered way back for one deployment and one target. Who decides, dates and telephone numbers
/// are left to people.
struct RollbackPlan
{
    Target target = Target::SubscriptionEdition;
    QList<Fqdn> legacyPools; ///< Pools that accounts would go back to.
    QList<LocalText> preparation;
    QList<RollbackTrigger> triggers;
    QList<RollbackStage> stages;
    QList<LocalText> verification;
    QList<RollbackClause> messages;
    QList<RollbackClause> clauses;

    [[nodiscard]] int cardCount() const;

    friend bool operator==(const RollbackPlan &, const RollbackPlan &) = default;
};

/// What a way back could build upon.
struct RollbackBasis
{
    enum class Held
    {
        Yes,
        ByOwner,
        No,
    };
    struct Item
    {
        QString id;
        QString scope;
        QString fileName; ///< Of the export; empty where it is not known.
        Held held = Held::No;
    };

    QList<Item> items;

    static RollbackBasis of(const BackupPlan &plan);
    static RollbackBasis of(const Manifest &manifest);
};

/// Makes the way back.
///
/// Pools count as legacy when they home accounts and are older than the target; for Teams all that
/// home accounts do. Cards that move a kind of account nobody has are left out; where no account
/// file was read they stay and say so.
/// @thread  any.
RollbackPlan makeRollbackPlan(const Deployment &deployment, const RollbackBasis &basis,
                              const RollbackProcedures &procedures, Target target);

} // namespace muster
