// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PlanFigures.h"

#include "ui/text/Amounts.h"
#include "ui/widgets/FigureStrip.h"

#include <QDir>
#include <QStorageInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster::ui {

PlanFigures::PlanFigures(QWidget *parent)
    : QWidget(parent)
    , m_figures(new FigureStrip(FigureOrder::CaptionAbove, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_figures);
    connect(&m_measuring, &QFutureWatcherBase::finished, this, [this] {
        m_freeBytes = m_measuring.result();
        showFigures();
    });
}

PlanFigures::~PlanFigures()
{
    m_measuring.waitForFinished();
}

void PlanFigures::showPlan(const BackupPlan &plan, const QString &folder)
{
    m_plan = plan;
    m_folder = folder;
    m_measuring.setFuture(QtConcurrent::run([folder] {
        const QStorageInfo storage(folder);
        return storage.isValid() ? qint64{storage.bytesAvailable()} : qint64{-1};
    }));
    showFigures();
}

void PlanFigures::showFigures()
{
    const QString items =
        tr("%1 items", "25 of 31").arg(countOfCountText(m_plan.takenCount(), m_plan.items.size()));
    QString time = roughDurationText(estimatedSeconds(m_plan) * 1000);
    time.replace(0, 1, time.at(0).toUpper());
    const qint64 needed = m_plan.neededFreeBytes();
    const bool isKnown = m_freeBytes && *m_freeBytes >= 0;
    const bool isTooSmall = isKnown && *m_freeBytes < needed;
    const QString needs = tr("%1 needed").arg(sizeText(needed));
    m_figures->setFigures({
        {items, tr("In this backup"), Status::None, {}, {}},
        {sizeText(m_plan.totalBytes()), tr("Size"), Status::None, {}, {}},
        {time, tr("Time, estimated"), Status::None, {}, {}},
        {isKnown ? sizeText(*m_freeBytes) : tr("Not known", "Free space"),
         isTooSmall ? tr("Too little free space") : tr("Free space"),
         isTooSmall ? Status::Failed : Status::None,
         needs,
         {}},
        {QDir::toNativeSeparators(QDir(m_folder).filePath(u"snapshots"_s)),
         tr("Written to"),
         Status::None,
         {},
         {}},
    });
}

} // namespace muster::ui
