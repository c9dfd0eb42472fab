// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/plan/BackupPlan.h"
#include "ui/widgets/Status.h"

#include <QHash>
#include <QList>
#include <QString>

namespace muster::ui {

/// One item in one place: all planned items of that kind there, a pool's servers too, taken together.
struct MatrixCell
{
    Status status = Status::None; ///< None where the item is not used here.
    QString word;                 ///< "From file", "Unprotected, 1 of 3".
    QString detail;               ///< One line for each planned item.
    bool isHole = false;          ///< Something mandatory is not protected.

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// What protects what: items down, places across.
struct PlanMatrix
{
    QStringList items;     ///< In the language of the screen; those with holes first.
    QStringList places;    ///< "Deployment", short names of pools with holes first, "Others".
    QStringList fullNames; ///< Of the places.
    QList<QList<MatrixCell>> cells; ///< By item, then place.
};

[[nodiscard]] PlanMatrix buildPlanMatrix(const BackupPlan &plan, const BackupCatalogue &catalogue);

/// Pools that home accounts and of which everything mandatory is taken or is saved by its owner.
[[nodiscard]] QList<Fqdn> coveredPools(const BackupPlan &plan, const Deployment &deployment);

} // namespace muster::ui
