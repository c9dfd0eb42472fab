// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/DocumentsPage.h"

#include "core/base/Clock.h"
#include "ui/pages/DocumentsView.h"
#include "ui/shell/WizardState.h"
#include "ui/text/ErrorText.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int progressMs = 100;

} // namespace

DocumentsPage::DocumentsPage(WizardState &state, Engine &engine, const Clock &clock,
                             const BackupCatalogue &catalogue, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_catalogue(catalogue)
    , m_opener(&QDesktopServices::openUrl)
    , m_run(state, engine, this)
    , m_saving([this](const Result<void> &saved) {
        if (!saved) {
            emit noticed(errorText(saved.error()).toPlainText());
        }
    })
    , m_view(new DocumentsView(clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_timer.setInterval(progressMs);
    connect(&m_timer, &QTimer::timeout, this, &DocumentsPage::showProgress);
    connect(m_view, &DocumentsView::chosenChanged, this, &DocumentsPage::takeChoice);
    connect(m_view, &DocumentsView::particularsEdited, this, &DocumentsPage::takeEdit);
    connect(m_view, &DocumentsView::openRequested, this, &DocumentsPage::openFile);
    connect(&m_run, &DocumentRun::changed, this, &DocumentsPage::takeRun);
    connect(&m_state, &WizardState::projectChanged, &m_run, &DocumentRun::forget);
    connect(&m_state, &WizardState::particularsChanged, this, &DocumentsPage::showParticulars);
    for (const auto signal : {&WizardState::deploymentChanged, &WizardState::assessmentChanged,
                              &WizardState::planChanged, &WizardState::snapshotsChanged}) {
        connect(&m_state, signal, this, &DocumentsPage::markOutdated);
    }
    retranslate();
}

QString DocumentsPage::title() const
{
    return tr("Documents");
}

QString DocumentsPage::sentence() const
{
    return tr("One set of facts, three documents. Choose what to make.");
}

bool DocumentsPage::isComplete() const
{
    return m_state.deployment().has_value() && m_view->chosenCount() > 0;
}

QString DocumentsPage::primaryText() const
{
    if (m_run.isRunning()) {
        return {};
    }
    return m_isDone ? tr("Go to all tasks")
                    : tr("Make %n document(s)", nullptr, m_view->chosenCount());
}

void DocumentsPage::runPrimary()
{
    if (m_isDone) {
        emit advanceRequested();
    } else {
        make();
    }
}

QString DocumentsPage::whyNotComplete() const
{
    return m_state.deployment() ? tr("Choose at least one format of one document.")
                                : tr("Nothing was discovered yet; go back to Connect.");
}

QString DocumentsPage::secondaryText() const
{
    return m_run.isRunning() ? tr("Stop") : (m_isDone ? tr("Make again") : QString());
}

QString DocumentsPage::secondaryIcon() const
{
    return m_run.isRunning() ? u"square"_s : QString();
}

void DocumentsPage::runSecondary()
{
    if (m_run.isRunning()) {
        m_run.stop();
    } else {
        make();
    }
}

QString DocumentsPage::note() const
{
    if (m_run.isRunning()) {
        return tr("Files that are ready stay.");
    }
    if (!isComplete()) {
        return whyNotComplete();
    }
    const QList<SnapshotSummary> &all = m_state.snapshots();
    const auto newest = std::find_if(all.begin(), all.end(),
                                     [](const SnapshotSummary &each) { return !each.isPartial; });
    return newest != all.end() ? tr("Every page carries %1.").arg(newest->id)
                               : tr("There is no snapshot; the documents say so.");
}

QString DocumentsPage::headerActionText() const
{
    return m_run.made().isEmpty() ? QString() : tr("Open folder");
}

QString DocumentsPage::headerActionIcon() const
{
    return u"folder-open"_s;
}

void DocumentsPage::runHeaderAction()
{
    openFile(QFileInfo(m_run.made().constFirst().path).absolutePath());
}

void DocumentsPage::openFile(const QString &path)
{
    if (!m_opener(QUrl::fromLocalFile(path))) {
        emit noticed(tr("No program of this computer opens %1.").arg(QFileInfo(path).fileName()));
    }
}

void DocumentsPage::make()
{
    m_made = {};
    m_view->startProgress();
    m_run.start(m_view->particulars(), m_view->orders());
}

void DocumentsPage::takeRun()
{
    m_isDone = !m_run.isRunning() && !m_run.error() && !m_run.made().isEmpty();
    m_made.at = m_clock.now();
    if (m_run.isRunning()) {
        m_timer.start();
        showProgress();
    } else {
        m_timer.stop();
    }
    m_view->showRun(m_run, m_made);
    emit completeChanged();
}

void DocumentsPage::takeEdit()
{
    m_isDone = false;
    m_state.setParticulars(m_view->particulars());
    m_saving.watch(m_engine.saveParticulars(m_view->particulars()));
    emit completeChanged();
}

void DocumentsPage::takeChoice()
{
    m_isDone = false;
    m_view->showCards(m_run, m_made);
    emit completeChanged();
}

void DocumentsPage::markOutdated()
{
    m_isDone = false;
    m_made.isOutdated = !m_run.made().isEmpty();
    m_view->showCards(m_run, m_made);
    m_view->showPageOne(m_state.project(), m_state.plan(), m_catalogue);
    emit completeChanged();
}

void DocumentsPage::showParticulars()
{
    m_view->setParticulars(m_state.project().particulars);
}

void DocumentsPage::showProgress()
{
    m_view->showProgress(m_run);
    m_state.setRunning(Step::Documents,
                       static_cast<int>(std::floor(m_run.reading().fraction * 100)));
}

void DocumentsPage::retranslate()
{
    m_view->retranslate();
    m_view->showPageOne(m_state.project(), m_state.plan(), m_catalogue);
    m_view->showRun(m_run, m_made);
    showParticulars();
}

} // namespace muster::ui
