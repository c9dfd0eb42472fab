// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/VerifyPage.h"

#include "core/base/Clock.h"
#include "ui/models/EvidenceModel.h"
#include "ui/pages/EvidencePane.h"
#include "ui/pages/LevelCard.h"
#include "ui/pages/SnapshotList.h"
#include "ui/shell/WizardState.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressCard.h"
#include "ui/widgets/TableCard.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int progressMs = 100;

} // namespace

VerifyPage::VerifyPage(WizardState &state, Engine &engine, const Clock &clock,
                       const BackupCatalogue &catalogue, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_verifying([this](const Result<Evidence> &evidence) { takeEvidence(evidence); })
    , m_banner(new Banner(this))
    , m_progress(new ProgressCard(this))
    , m_stack(new QStackedWidget(this))
    , m_choose(new QWidget(m_stack))
    , m_list(new SnapshotList(state, engine, clock, m_choose))
    , m_levels(new LevelCard(m_choose))
    , m_model(new EvidenceModel(catalogue, this))
    , m_table(new QTableView(m_stack))
    , m_result(new TableCard(m_table, {}, RowHeight::TwoLine, m_stack))
    , m_pane(new DetailPane(this))
{
    arrange();
    m_progressTimer.setInterval(progressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &VerifyPage::showProgress);
    connect(m_list, &SnapshotList::chosenChanged, this, &VerifyPage::showAll);
    connect(m_list, &SnapshotList::failed, this, &VerifyPage::showError);
    connect(m_levels, &LevelCard::levelChanged, this, &VerifyPage::showAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VerifyPage::showPane);
    retranslate();
}

void VerifyPage::arrange()
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(24));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(px(16));
    columns->addLayout(rows, 640);
    columns->addWidget(m_pane, 304);
    m_pane->setMinimumWidth(px(250));
    rows->addWidget(m_banner);
    rows->addWidget(m_progress);
    rows->addWidget(m_stack, 1);
    auto *choose = new QVBoxLayout(m_choose);
    choose->setContentsMargins(0, 0, 0, 0);
    choose->setSpacing(px(16));
    choose->addWidget(m_list, 1);
    choose->addWidget(m_levels);
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_result);
    m_banner->hide();
    m_progress->QWidget::hide();
    m_table->setModel(m_model);
    m_table->setObjectName(u"evidence"_s);
    new ColumnFit(m_table, EvidenceModel::Name, 200);
}

QString VerifyPage::title() const
{
    return m_hasResult ? tr("What was proved") : tr("Verify a snapshot");
}

QString VerifyPage::sentence() const
{
    return tr("Reads a snapshot back and says exactly what that proves. It changes nothing in it.");
}

QString VerifyPage::primaryText() const
{
    if (m_verifying.isRunning()) {
        return {};
    }
    return m_hasResult ? tr("Verify again") : tr("Verify snapshot");
}

QString VerifyPage::whyNotComplete() const
{
    return m_list->whyNot();
}

QString VerifyPage::secondaryText() const
{
    if (m_verifying.isRunning()) {
        return tr("Stop");
    }
    return m_hasResult ? tr("Choose again") : QString();
}

QString VerifyPage::secondaryIcon() const
{
    return m_verifying.isRunning() ? u"square"_s : QString();
}

QString VerifyPage::note() const
{
    if (m_verifying.isRunning()) {
        return tr("Stopping leaves the snapshot and its last proof as they are.");
    }
    if (m_error) {
        return tr("It failed; the message above says why.");
    }
    return whyNotComplete();
}

Status VerifyPage::noteStatus() const
{
    return m_error && !m_verifying.isRunning() ? Status::Failed : Status::None;
}

QString VerifyPage::headerActionText() const
{
    return m_verifying.isRunning() || m_hasResult ? QString() : tr("Open store…");
}

void VerifyPage::runHeaderAction()
{
    m_list->askForStore();
}

void VerifyPage::enter()
{
    if (!m_verifying.isRunning()) {
        m_list->refresh();
    }
}

void VerifyPage::runPrimary()
{
    forgetResult();
    m_progress->start(m_clock.now());
    m_verifying.watch(m_engine.verify(m_list->choice(), m_levels->level()));
    setRunning(true);
    showAll();
}

void VerifyPage::runSecondary()
{
    if (m_verifying.isRunning()) {
        m_verifying.stop();
        return;
    }
    forgetResult();
    showAll();
}

void VerifyPage::forgetResult()
{
    m_hasResult = false;
    m_error.reset();
    m_model->setEvidence({});
}

void VerifyPage::showProgress()
{
    const ProgressReading reading = m_verifying.reading();
    m_progress->show(reading, m_clock.now());
    if (m_verifying.isRunning()) {
        m_state.setRunning(Step::Verify, static_cast<int>(std::floor(reading.fraction * 100)));
    }
}

void VerifyPage::takeEvidence(const Result<Evidence> &evidence)
{
    setRunning(false);
    if (!evidence && evidence.error().code == ErrorCode::Cancelled) {
        showAll();
        emit noticed(tr("Verifying was stopped; nothing new is proved."));
        return;
    }
    if (!evidence) {
        m_state.setFailed(Step::Verify, evidence.error().subject);
        showError(evidence.error());
        return;
    }
    m_model->setEvidence(*evidence);
    m_hasResult = true;
    m_state.settle(Step::Verify);
    showAll();
    m_table->selectRow(0);
    m_list->refresh(); // Its level and date of proof are others now.
}

void VerifyPage::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_choose->setEnabled(!isRunning);
    if (isRunning) {
        m_state.setRunning(Step::Verify);
        m_progressTimer.start();
    } else {
        m_progressTimer.stop();
        m_state.setRunning(std::nullopt);
    }
}

void VerifyPage::showError(const Error &error)
{
    m_error = error;
    showAll();
}

void VerifyPage::showAll()
{
    m_banner->setVisible(m_error || m_hasResult);
    if (m_error) {
        m_banner->setError(errorText(*m_error));
    } else if (m_hasResult) {
        showProofOutcome(*m_banner, m_model->evidence());
    }
    m_stack->setCurrentWidget(m_hasResult ? static_cast<QWidget *>(m_result) : m_choose);
    const SnapshotSummary *snapshot = m_list->chosen();
    m_levels->setBytes(snapshot == nullptr ? 0 : snapshot->bytes);
    showPane();
    emit completeChanged();
}

void VerifyPage::showPane()
{
    const int row = m_table->currentIndex().row();
    if (m_hasResult && row >= 0 && row < m_model->rowCount()) {
        showItemEvidence(*m_pane, m_model->nameOf(row), m_model->item(row));
    } else if (const SnapshotSummary *snapshot = m_list->chosen()) {
        showSnapshotFacts(*m_pane, *snapshot);
    } else {
        m_pane->clear();
        m_pane->setTitle(u"archive"_s, tr("Nothing chosen"), {});
    }
}

void VerifyPage::retranslate()
{
    m_table->setAccessibleName(tr("What was proved of each item"));
    m_result->setCoverage(
        tr("Not covered: what was never taken. Restore lists it for a snapshot."));
    showAll();
}

} // namespace muster::ui
