// SPDX-License-Identifier: Apache-2.0
#include "ui/models/BackUpFigures.h"

#include "ui/text/Amounts.h"
#include "ui/text/BackUpWords.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class BackUpFigures
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::BackUpFigures)
};

Figure figure(const QString &value, const QString &caption, const QString &note = {})
{
    Figure made;
    made.value = value;
    made.caption = caption;
    made.note = note;
    return made;
}

int poolCount(const BackupPlan &plan)
{
    QSet<QString> pools;
    for (const PlannedItem &item : plan.items) {
        if (item.isTaken() && !item.pool.isEmpty()) {
            pools.insert(item.pool.text());
        }
    }
    return static_cast<int>(pools.size());
}

qsizetype plannedCount(const Manifest &manifest)
{
    return manifest.items.size()
           + std::count_if(
               manifest.missing.begin(), manifest.missing.end(),
               [](const MissingItem &item) { return item.how == u"file" || item.how == u"tree"; });
}

} // namespace

QList<Figure> planFigures(const BackupPlan &plan)
{
    const qsizetype holes = plan.unprotectedMandatory().size();
    Figure missing = figure(countText(holes), BackUpFigures::tr("Mandatory, unprotected"));
    missing.status = holes > 0 ? Status::Unprotected : Status::None;
    return {figure(countText(plan.takenCount()), BackUpFigures::tr("Items to take")), missing,
            figure(countText(plan.totalFiles()), BackUpFigures::tr("Files")),
            figure(sizeText(plan.totalBytes()), BackUpFigures::tr("Size")),
            figure(roughDurationText(estimatedSeconds(plan) * 1000),
                   BackUpFigures::tr("Time, estimated"))};
}

QList<Figure> snapshotFigures(const Manifest &manifest, const Evidence *evidence)
{
    const auto complete =
        std::count_if(manifest.items.begin(), manifest.items.end(),
                      [](const ManifestItem &item) { return item.outcome == Outcome::Complete; });
    QList<Figure> figures{figure(countOfCountText(complete, plannedCount(manifest)),
                                 BackUpFigures::tr("Items saved whole"))};
    const ProofLevel level = evidence != nullptr ? evidence->level : ProofLevel::None;
    Figure proof = figure(wordFor(level), BackUpFigures::tr("Proved, lowest item"));
    proof.proof = level;
    figures.append(proof);
    const std::optional<FoundAccounts> accounts =
        evidence != nullptr ? foundAccounts(*evidence) : std::nullopt;
    figures.append(figure(accounts ? countOfCountText(accounts->found, accounts->wanted) : u"–"_s,
                          BackUpFigures::tr("Accounts found in exports")));
    figures.append(figure(sizeText(manifest.storedBytes), BackUpFigures::tr("Stored"),
                          BackUpFigures::tr("of %1 read").arg(sizeText(manifest.bytes))));
    figures.append(figure(durationText(manifest.startedAt.msecsTo(manifest.endedAt)),
                          BackUpFigures::tr("Took")));
    return figures;
}

QString backUpVerb(const std::optional<BackupPlan> &plan)
{
    if (!plan) {
        return BackUpFigures::tr("Back up");
    }
    const int pools = poolCount(*plan);
    return pools > 0 ? BackUpFigures::tr("Back up %n pool(s)", nullptr, pools)
                     : BackUpFigures::tr("Back up %n item(s)", nullptr,
                                         static_cast<int>(plan->takenCount()));
}

QString snapshotTitle(const Manifest &manifest)
{
    return BackUpFigures::tr("Snapshot of %1 · %2", "Time, id")
        .arg(dateTimeText(manifest.startedAt), manifest.snapshotId);
}

} // namespace muster::ui
