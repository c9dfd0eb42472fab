// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/BackUpView.h"

#include "ui/models/BackUpFigures.h"
#include "ui/models/BackupItemModel.h"
#include "ui/shell/BackUpRun.h"
#include "ui/text/BackUpWords.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/LogDrawer.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressCard.h"
#include "ui/widgets/TableCard.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

Status statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return Status::Done;
    case Outcome::Incomplete:
        return Status::Warning;
    case Outcome::Failed:
        return Status::Failed;
    }
    return Status::Unknown;
}

void dressTable(QTableView &table, BackupItemModel &model, const QList<int> &hidden, int rest)
{
    table.setModel(&model);
    for (const int column : hidden) {
        table.setColumnHidden(column, true);
    }
    new ColumnFit(&table, rest, 200);
}

const Evidence *evidenceOf(const BackUpRun &run)
{
    return run.evidence() ? &*run.evidence() : nullptr;
}

bool hasEnded(const BackUpRun &run)
{
    return run.stage() == BackUpRun::Stage::Ended;
}

} // namespace

BackUpView::BackUpView(const BackupCatalogue &catalogue, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_model(new BackupItemModel(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressCard(this))
    , m_figures(new FigureStrip(FigureOrder::CaptionAbove, this))
    , m_running(new QTableView(this))
    , m_runningCard(new TableCard(m_running, {}, RowHeight::Line, this))
    , m_ended(new QTableView(this))
    , m_endedCard(new TableCard(m_ended, {}, RowHeight::TwoLine, this))
    , m_log(new LogDrawer(this))
{
    makeLayout();
}

void BackUpView::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_banner, m_progress, m_figures}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_runningCard, 1);
    layout->addWidget(m_endedCard, 1);
    layout->addWidget(m_log);
    m_log->setMaximumHeight(px(130));
    m_log->setObjectName(u"backUpLog"_s);
    m_banner->setObjectName(u"backUpBanner"_s);
    m_running->setObjectName(u"backUpItems"_s);
    m_ended->setObjectName(u"backUpEvidence"_s);
    dressTable(*m_running, *m_model, {BackupItemModel::Seen, BackupItemModel::Proved},
               BackupItemModel::Item);
    dressTable(*m_ended, *m_model, {BackupItemModel::Files, BackupItemModel::Size},
               BackupItemModel::Seen);
}

void BackUpView::startProgress()
{
    m_log->clear();
    m_progress->start(m_clock.now());
}

void BackUpView::showProgress(const BackUpRun &run)
{
    const ProgressReading reading = run.reading();
    m_progress->show(reading, m_clock.now());
    if (run.stage() == BackUpRun::Stage::BackingUp) {
        m_model->setRows(rowsAt(plannedRows(*run.plan(), m_catalogue), reading.subject));
    }
}

void BackUpView::showRun(const BackUpRun &run, const std::optional<BackupPlan> &plan)
{
    const bool isProvedOrNot = hasEnded(run) && run.manifest();
    m_progress->setVisible(run.isRunning());
    m_runningCard->setVisible(!isProvedOrNot);
    m_endedCard->setVisible(isProvedOrNot);
    m_log->setVisible(run.stage() != BackUpRun::Stage::Idle && !isProvedOrNot);
    showRows(run, plan);
    showBanner(run);
    showFigures(run, plan);
    if (run.isRunning()) {
        showProgress(run);
    }
}

void BackUpView::showRows(const BackUpRun &run, const std::optional<BackupPlan> &wizardPlan)
{
    if (run.manifest()) {
        const QList<BackupRow> rows = endedRows(*run.manifest(), evidenceOf(run), m_catalogue);
        m_model->setRows(rows);
        m_endedCard->setCoverage(notInText(namesNotIn(rows)));
        return;
    }
    const std::optional<BackupPlan> &plan = run.plan() ? run.plan() : wizardPlan;
    if (!plan) {
        m_model->setRows({});
        m_runningCard->setCoverage(tr("Nothing is planned yet."));
        return;
    }
    if (run.stage() != BackUpRun::Stage::BackingUp) {
        m_model->setRows(plannedRows(*plan, m_catalogue));
    }
    m_runningCard->setCoverage(notInText(namesNotIn(*plan, m_catalogue)));
}

void BackUpView::showBanner(const BackUpRun &run)
{
    m_banner->setVisible(hasEnded(run));
    if (!hasEnded(run)) {
        return;
    }
    if (run.manifest()) {
        const BackUpOutcome outcome = backUpOutcome(*run.manifest(), evidenceOf(run));
        const bool isBroken = run.error() && run.error()->code != ErrorCode::Cancelled;
        m_banner->setOutcome(statusOf(outcome.outcome), outcome.word,
                             isBroken
                                 ? tr("%1 %2", "Two sentences")
                                       .arg(outcome.sentence, errorText(*run.error()).toPlainText())
                                 : outcome.sentence);
    } else if (run.error()->code == ErrorCode::Cancelled) {
        m_banner->setOutcome(Status::Partial, tr("Stopped"),
                             tr("What was taken stays in a partial snapshot, which is no backup "
                                "yet. Try again continues it."));
    } else {
        m_banner->setError(errorText(*run.error()));
    }
}

void BackUpView::showFigures(const BackUpRun &run, const std::optional<BackupPlan> &plan)
{
    const bool isOfSnapshot = hasEnded(run) && run.manifest();
    const bool isOfPlan = run.stage() == BackUpRun::Stage::Idle && plan;
    m_figures->setVisible(isOfSnapshot || isOfPlan);
    if (isOfSnapshot) {
        m_figures->setFigures(snapshotFigures(*run.manifest(), evidenceOf(run)));
    } else if (isOfPlan) {
        m_figures->setFigures(planFigures(*plan));
    }
}

void BackUpView::retranslate()
{
    m_running->setAccessibleName(tr("Items of the backup"));
    m_ended->setAccessibleName(tr("Items with outcome and evidence"));
}

} // namespace muster::ui
