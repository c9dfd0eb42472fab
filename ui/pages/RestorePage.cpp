// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/RestorePage.h"

#include "core/base/Clock.h"
#include "ui/models/ContentsModel.h"
#include "ui/pages/RestoreContents.h"
#include "ui/pages/RestoreReportPane.h"
#include "ui/pages/RestoreTarget.h"
#include "ui/pages/SnapshotList.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressCard.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int progressMs = 100;

} // namespace

RestorePage::RestorePage(WizardState &state, Engine &engine, const Clock &clock,
                         const BackupCatalogue &catalogue, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_clock(clock)
    , m_engine(engine)
    , m_loading([this](const Result<Manifest> &manifest) { takeManifest(manifest); })
    , m_restoring([this](const Result<RestoreReport> &report) { takeReport(report); })
    , m_banner(new Banner(this))
    , m_progress(new ProgressCard(this))
    , m_list(new SnapshotList(state, engine, clock, this))
    , m_target(new RestoreTarget(this))
    , m_side(new QStackedWidget(this))
    , m_contents(new RestoreContents(catalogue, m_side))
    , m_pane(new DetailPane(m_side))
{
    arrange();
    m_progressTimer.setInterval(progressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &RestorePage::showProgress);
    connect(m_list, &SnapshotList::chosenChanged, this, &RestorePage::loadChosen);
    connect(m_list, &SnapshotList::failed, this, &RestorePage::showError);
    connect(m_target, &RestoreTarget::targetChanged, this, &Page::completeChanged);
    connect(m_contents->model(), &ContentsModel::chosenChanged, this, [this] {
        m_target->setNeededBytes(m_contents->model()->chosenBytes());
        emit completeChanged();
    });
    retranslate();
    loadChosen();
}

void RestorePage::arrange()
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(24));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(px(16));
    columns->addLayout(rows, 556);
    columns->addWidget(m_side, 388);
    m_side->setMinimumWidth(px(264));
    rows->addWidget(m_banner);
    rows->addWidget(m_progress);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_target);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_pane);
    m_banner->hide();
    m_progress->QWidget::hide();
}

QString RestorePage::primaryText() const
{
    if (m_restoring.isRunning()) {
        return {};
    }
    return tr("Restore %n item(s) to folder", nullptr,
              static_cast<int>(m_contents->model()->chosenItems()));
}

QString RestorePage::whyNotComplete() const
{
    if (QString reason = m_list->whyNot(); !reason.isEmpty()) {
        return reason;
    }
    if (m_loading.isRunning()) {
        return tr("What is inside is still being read.");
    }
    if (m_contents->model()->chosenItems() == 0) {
        return tr("Tick at least one item.");
    }
    return m_target->whyNot();
}

QString RestorePage::secondaryText() const
{
    if (m_restoring.isRunning()) {
        return tr("Stop");
    }
    return m_report ? tr("Choose again") : QString();
}

QString RestorePage::note() const
{
    if (m_restoring.isRunning()) {
        return tr("Stopping leaves in the folder what is written. Closing the window stops it.");
    }
    if (m_error) {
        return tr("It failed; the message above says why.");
    }
    return isComplete() ? tr("Everything is read back and compared while it is written.")
                        : whyNotComplete();
}

Status RestorePage::noteStatus() const
{
    return m_error && !m_restoring.isRunning() ? Status::Failed : Status::None;
}

QString RestorePage::headerActionText() const
{
    return m_restoring.isRunning() ? QString() : tr("Open store…");
}

void RestorePage::runHeaderAction()
{
    m_list->askForStore();
}

void RestorePage::enter()
{
    if (!m_restoring.isRunning()) {
        m_list->refresh();
        m_target->lookAgain();
    }
}

void RestorePage::loadChosen()
{
    const SnapshotChoice choice = m_list->choice();
    if (choice.storeFolder + choice.id == m_loadedId && m_list->whyNot().isEmpty()) {
        return;
    }
    m_loadedId.clear();
    m_contents->model()->setManifest({});
    if (m_list->whyNot().isEmpty()) {
        m_loadedId = choice.storeFolder + choice.id;
        m_loading.watch(m_engine.snapshot(choice));
    }
    m_report.reset();
    m_error.reset();
    showChosen();
}

void RestorePage::takeManifest(const Result<Manifest> &manifest)
{
    if (!manifest) {
        m_loadedId.clear();
        showError(manifest.error());
        return;
    }
    m_contents->model()->setManifest(*manifest);
    showChosen();
}

void RestorePage::runPrimary()
{
    m_error.reset();
    m_report.reset();
    m_progress->start(m_clock.now());
    m_restoring.watch(
        m_engine.restore(m_list->choice(), m_contents->model()->selection(), m_target->folder()));
    setRunning(true);
    showChosen();
}

void RestorePage::runSecondary()
{
    if (m_restoring.isRunning()) {
        m_restoring.stop();
        return;
    }
    m_report.reset();
    showChosen();
}

void RestorePage::showProgress()
{
    const ProgressReading reading = m_restoring.reading();
    m_progress->show(reading, m_clock.now());
    if (m_restoring.isRunning()) {
        m_state.setRunning(Step::Restore, static_cast<int>(std::floor(reading.fraction * 100)));
    }
}

void RestorePage::takeReport(const Result<RestoreReport> &report)
{
    setRunning(false);
    if (report) {
        m_report = *report;
        m_state.settle(Step::Restore);
        showChosen();
    } else if (report.error().code == ErrorCode::Cancelled) {
        showChosen();
        emit noticed(tr("Restoring was stopped; what was written stays in the folder."));
    } else {
        m_state.setFailed(Step::Restore, report.error().subject);
        showError(report.error());
    }
}

void RestorePage::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_target),
                            static_cast<QWidget *>(m_contents)}) {
        widget->setEnabled(!isRunning);
    }
    if (isRunning) {
        m_state.setRunning(Step::Restore);
        m_progressTimer.start();
    } else {
        m_progressTimer.stop();
        m_state.setRunning(std::nullopt);
        m_target->lookAgain();
    }
}

void RestorePage::showError(const Error &error)
{
    m_error = error;
    showChosen();
}

void RestorePage::showChosen()
{
    m_banner->setVisible(m_error || m_report);
    m_side->setCurrentWidget(m_report ? static_cast<QWidget *>(m_pane) : m_contents);
    if (m_error) {
        m_banner->setError(errorText(*m_error));
    } else if (m_report) {
        showRestoreOutcome(*m_banner, *m_report);
        showRestoreReport(*m_pane, *m_report);
    }
    emit completeChanged();
}

} // namespace muster::ui
