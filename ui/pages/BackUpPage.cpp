// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/BackUpPage.h"

#include "ui/models/BackUpFigures.h"
#include "ui/pages/BackUpView.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WizardState.h"
#include "ui/text/BackUpWords.h"
#include "ui/widgets/LogDrawer.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int progressMs = 100;

} // namespace

BackUpPage::BackUpPage(const BackUpPageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_run(parts.state, parts.engine, this)
    , m_view(new BackUpView(parts.catalogue, parts.clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    LogDrawer *log = m_view->log();
    log->setOpen(m_parts.preferences.isLogOpen());
    m_timer.setInterval(progressMs);
    connect(&m_timer, &QTimer::timeout, this, &BackUpPage::showProgress);
    connect(&m_run, &BackUpRun::stageChanged, this, &BackUpPage::showStage);
    connect(&m_parts.state, &WizardState::projectChanged, this, [this] {
        m_run.forget();
        m_run.recall();
    });
    connect(&m_parts.state, &WizardState::planChanged, this, &BackUpPage::forgetRun);
    connect(&m_parts.log, &LogBook::lineAdded, log, &LogDrawer::append, Qt::QueuedConnection);
    connect(log, &LogDrawer::openChanged, this,
            [this](bool isOpen) { m_parts.preferences.setLogOpen(isOpen); });
    connect(log, &LogDrawer::openFileRequested, this, &BackUpPage::openLog);
    retranslate();
}

QString BackUpPage::title() const
{
    return tr("Back up");
}

QString BackUpPage::sentence() const
{
    const QString folder = m_parts.state.project().folder + u"/snapshots"_s;
    if (m_run.manifest() && !m_run.isRunning()) {
        return snapshotTitle(*m_run.manifest());
    }
    return m_run.isRunning() ? tr("Backing up to %1.").arg(folder)
                             : tr("Exactly the plan that was shown is saved to %1.").arg(folder);
}

bool BackUpPage::hasWholeSnapshot() const
{
    const QList<SnapshotSummary> &all = m_parts.state.snapshots();
    return std::any_of(all.begin(), all.end(),
                       [](const SnapshotSummary &each) { return !each.isPartial; });
}

bool BackUpPage::isComplete() const
{
    return m_parts.state.plan() ? m_parts.state.plan()->takenCount() > 0 : hasWholeSnapshot();
}

const Evidence *BackUpPage::evidence() const
{
    return m_run.evidence() ? &*m_run.evidence() : nullptr;
}

bool BackUpPage::canRetry() const
{
    return m_run.manifest() && m_parts.state.plan()
           && backUpOutcome(*m_run.manifest(), evidence()).outcome != Outcome::Complete;
}

QString BackUpPage::primaryText() const
{
    if (m_run.isRunning()) {
        return {};
    }
    if (m_run.manifest() || (!m_parts.state.plan() && hasWholeSnapshot())) {
        return tr("Continue to Documents");
    }
    return m_run.error() ? tr("Try again") : backUpVerb(m_parts.state.plan());
}

void BackUpPage::runPrimary()
{
    if (m_run.manifest() || !m_parts.state.plan()) {
        emit advanceRequested();
    } else {
        startRun();
    }
}

QString BackUpPage::whyNotComplete() const
{
    return m_parts.state.plan() ? tr("The plan takes nothing; go back to Plan.")
                                : tr("No plan was shown yet; go back to Plan.");
}

QString BackUpPage::secondaryText() const
{
    if (m_run.isRunning()) {
        return tr("Stop");
    }
    return m_run.manifest() && m_run.error() ? tr("Prove again")
           : canRetry()                      ? tr("Back up again")
                                             : QString();
}

QString BackUpPage::secondaryIcon() const
{
    return m_run.isRunning() ? u"square"_s : QString();
}

void BackUpPage::runSecondary()
{
    if (m_run.isRunning()) {
        m_run.stop();
        emit noticed(tr("Stopping; what is done stays."));
    } else {
        tryAgain();
    }
}

void BackUpPage::tryAgain()
{
    if (m_run.manifest() && m_run.error()) {
        m_view->startProgress();
        m_run.proveAgain();
    } else {
        startRun();
    }
}

void BackUpPage::startRun()
{
    m_view->startProgress();
    m_run.start(*m_parts.state.plan());
}

void BackUpPage::forgetRun()
{
    // What runs is the plan that was shown when it began; a plan that takes the same changes nothing. A project that was
    // just opened has no plan yet.
    const std::optional<BackupPlan> &plan = m_parts.state.plan();
    const bool isSame =
        plan ? plan->hash() == m_run.planHash() : m_run.stage() == BackUpRun::Stage::Recalling;
    if (!m_run.isRunning() && !isSame) {
        m_run.forget();
    }
}

QString BackUpPage::note() const
{
    switch (m_run.stage()) {
    case BackUpRun::Stage::BackingUp:
        return tr("Stops after the current file; what is done stays.");
    case BackUpRun::Stage::Proving:
        return tr("Stops the proof; the snapshot stays.");
    case BackUpRun::Stage::Checking:
        return tr("What was taken stays; the findings are renewed.");
    case BackUpRun::Stage::Idle:
    case BackUpRun::Stage::Recalling:
        return isComplete() ? tr("Servers are read, never changed.") : whyNotComplete();
    case BackUpRun::Stage::Ended:
        break;
    }
    return m_run.checkError() ? tr("The findings are those from before this backup.") : QString();
}

Status BackUpPage::noteStatus() const
{
    return m_run.checkError() && !m_run.isRunning() ? Status::Warning : Status::None;
}

void BackUpPage::showStage()
{
    if (m_run.isRunning()) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    m_view->showRun(m_run, m_parts.state.plan());
    emit completeChanged();
}

void BackUpPage::showProgress()
{
    m_view->showProgress(m_run);
    m_parts.state.setRunning(Step::BackUp,
                             static_cast<int>(std::floor(m_run.reading().fraction * 100)));
}

void BackUpPage::openLog()
{
    if (m_parts.log.file().isEmpty()) {
        emit noticed(tr("The log is not written to a file."));
    } else {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.log.file()));
    }
}

void BackUpPage::retranslate()
{
    m_view->retranslate();
    showStage();
}

} // namespace muster::ui
