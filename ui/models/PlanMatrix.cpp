// SPDX-License-Identifier: Apache-2.0
#include "ui/models/PlanMatrix.h"

#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class PlanMatrixWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::PlanMatrix)
};

using PlannedItems = QList<PlannedItem>;

constexpr auto deploymentPlace = "."_L1; ///< No host is called so.
constexpr auto otherPlace = ".."_L1;

QString placeOf(const PlannedItem &item)
{
    if (!item.pool.isEmpty()) {
        return item.pool.key();
    }
    return item.scope.isEmpty() ? deploymentPlace : otherPlace;
}

bool isHole(const PlannedItem &item)
{
    return item.how == Obtain::Unprotected && item.isMandatory();
}

Status statusOf(Obtain how)
{
    switch (how) {
    case Obtain::File:
        return Status::FromFile;
    case Obtain::Tree:
        return Status::FileTree;
    case Obtain::External:
        return Status::External;
    case Obtain::Unprotected:
        return Status::Unprotected;
    }
    return Status::None;
}

QString detailOf(const PlannedItem &item, const BackupCatalogue &catalogue)
{
    const QString place =
        item.scope.isEmpty() ? PlanMatrixWords::tr("Deployment", "Place") : item.scope;
    return u"%1: %2. %3"_s.arg(place, wordFor(item.how),
                               catalogue.reason(item.reasonKey).in(QLocale().name()));
}

/// The worst of them decides: one server without its key makes the pool's cell a hole.
MatrixCell cellOf(const PlannedItems &items, const BackupCatalogue &catalogue)
{
    MatrixCell cell;
    if (items.isEmpty()) {
        cell.word = u"–"_s;
        return cell;
    }
    const PlannedItem *worst = &items.constFirst();
    const auto weight = [](const PlannedItem &item) {
        return isHole(item) ? 3 : item.how == Obtain::Unprotected ? 2 : item.isTaken() ? 0 : 1;
    };
    QStringList lines;
    for (const PlannedItem &item : items) {
        worst = weight(item) > weight(*worst) ? &item : worst;
        lines.append(detailOf(item, catalogue));
    }
    cell.detail = lines.join(u'\n');
    cell.isHole = isHole(*worst);
    const bool isLeftOut = worst->how == Obtain::Unprotected && !cell.isHole;
    cell.status = isLeftOut ? Status::Partial : statusOf(worst->how);
    cell.word = isLeftOut ? PlanMatrixWords::tr("Left out", "Optional item") : wordFor(worst->how);
    const auto alike =
        std::count_if(items.begin(), items.end(), [worst, weight](const PlannedItem &item) {
            return weight(item) == weight(*worst);
        });
    if (alike < items.size()) {
        cell.word = PlanMatrixWords::tr("%1, %2 of %3", "Unprotected, 1 of 3")
                        .arg(cell.word, QLocale().toString(qlonglong{alike}),
                             QLocale().toString(qlonglong{items.size()}));
    }
    return cell;
}

/// The parts of a plan by item and place, in the order in which they occur.
struct Grid
{
    QStringList items;
    QStringList places;
    QHash<QString, Fqdn> pools;
    QHash<std::pair<QString, QString>, PlannedItems> parts;
    QSet<QString> withHoles; ///< Items and places.
};

Grid gridOf(const BackupPlan &plan)
{
    Grid grid;
    for (const PlannedItem &item : plan.items) {
        const QString place = placeOf(item);
        if (!grid.items.contains(item.id)) {
            grid.items.append(item.id);
        }
        if (!grid.places.contains(place)) {
            grid.places.append(place);
        }
        grid.pools.insert(place, item.pool);
        grid.parts[{item.id, place}].append(item);
        if (isHole(item)) {
            grid.withHoles.insert(item.id);
            grid.withHoles.insert(place);
        }
    }
    const auto placeRank = [&grid](const QString &place) {
        return place == deploymentPlace         ? 0
               : grid.withHoles.contains(place) ? 1
               : place == otherPlace            ? 3
                                                : 2;
    };
    std::stable_sort(
        grid.places.begin(), grid.places.end(),
        [&placeRank](const QString &a, const QString &b) { return placeRank(a) < placeRank(b); });
    std::stable_partition(grid.items.begin(), grid.items.end(),
                          [&grid](const QString &item) { return grid.withHoles.contains(item); });
    return grid;
}

} // namespace

PlanMatrix buildPlanMatrix(const BackupPlan &plan, const BackupCatalogue &catalogue)
{
    const Grid grid = gridOf(plan);
    PlanMatrix matrix;
    for (const QString &place : grid.places) {
        const Fqdn pool = grid.pools.value(place);
        const QString word = place == deploymentPlace ? PlanMatrixWords::tr("Deployment", "Place")
                             : place == otherPlace    ? PlanMatrixWords::tr("Others", "Places")
                                                      : pool.hostPart();
        matrix.places.append(word);
        matrix.fullNames.append(pool.isEmpty() ? word : pool.text());
    }
    for (const QString &id : grid.items) {
        const CatalogueItem *item = catalogue.find(id);
        matrix.items.append(item != nullptr ? item->name.in(QLocale().name()) : id);
        QList<MatrixCell> row;
        for (const QString &place : grid.places) {
            row.append(cellOf(grid.parts.value({id, place}), catalogue));
        }
        matrix.cells.append(row);
    }
    return matrix;
}

QList<Fqdn> coveredPools(const BackupPlan &plan, const Deployment &deployment)
{
    QSet<Fqdn> taken;
    QSet<Fqdn> open;
    for (const PlannedItem &item : plan.items) {
        if (item.isTaken()) {
            taken.insert(item.pool);
        } else if (isHole(item)) {
            open.insert(item.pool);
        }
    }
    QList<Fqdn> covered;
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts && taken.contains(pool.fqdn) && !open.contains(pool.fqdn)) {
            covered.append(pool.fqdn);
        }
    }
    return covered;
}

} // namespace muster::ui
