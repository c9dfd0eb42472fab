// SPDX-License-Identifier: Apache-2.0
#include "core/restore/RollbackPlan.h"

#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

qint64 RollbackStage::minutesFrom() const
{
    return std::accumulate(
        cards.begin(), cards.end(), qint64{0},
        [](qint64 sum, const RollbackCard &card) { return sum + card.minutesFrom; });
}

qint64 RollbackStage::minutesTo() const
{
    return std::accumulate(
        cards.begin(), cards.end(), qint64{0},
        [](qint64 sum, const RollbackCard &card) { return sum + card.minutesTo; });
}

int RollbackPlan::cardCount() const
{
    return std::accumulate(stages.begin(), stages.end(), 0,
                           [](int sum, const RollbackStage &stage) {
                               return sum + static_cast<int>(stage.cards.size());
                           });
}

RollbackBasis RollbackBasis::of(const BackupPlan &plan)
{
    RollbackBasis basis;
    for (const PlannedItem &item : plan.items) {
        const Held held = item.isTaken()                 ? Held::Yes
                          : item.how == Obtain::External ? Held::ByOwner
                                                         : Held::No;
        QString name = item.exportFileName;
        if (!item.exports.isEmpty()) {
            const FileLocation &location = item.exports.first().location;
            name = QFileInfo(location.entry.isEmpty() ? location.file : location.entry).fileName();
        }
        basis.items.append({item.id, item.scope, name, held});
    }
    return basis;
}

RollbackBasis RollbackBasis::of(const Manifest &manifest)
{
    RollbackBasis basis;
    for (const ManifestItem &item : manifest.items) {
        // An incomplete item may be the one file that is missing: it is not counted as held.
        basis.items.append({item.id, item.scope, QFileInfo(item.sourcePath).fileName(),
                            item.outcome == Outcome::Complete ? Held::Yes : Held::No});
    }
    for (const MissingItem &item : manifest.missing) {
        basis.items.append(
            {item.id, item.scope, QString(), item.how == u"external"_s ? Held::ByOwner : Held::No});
    }
    return basis;
}

} // namespace muster
