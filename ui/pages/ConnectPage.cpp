// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ConnectPage.h"

#include "core/discovery/SourceGuess.h"
#include "ui/pages/PrerequisiteCard.h"
#include "ui/pages/SourceChooser.h"
#include "ui/pages/SourceList.h"
#include "ui/pages/SourcePane.h"
#include "ui/shell/WizardState.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressCard.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int progressMs = 100;

} // namespace

ConnectPage::ConnectPage(WizardState &state, Engine &engine, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_discovering([this](const Result<Deployment> &deployment) { takeDeployment(deployment); })
    , m_list(new SourceList(this))
    , m_drop(new DropZone(this))
    , m_before(new PrerequisiteCard(state, engine, clock, this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressCard(this))
    , m_pane(new SourcePane(this))
    , m_chooser(new SourceChooser(m_drop->button()))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(24));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(px(16));
    columns->addLayout(rows, 556);
    columns->addWidget(m_pane, 388);
    rows->addWidget(m_banner);
    rows->addWidget(m_progress);
    rows->addWidget(m_list);
    rows->addWidget(m_drop);
    rows->addWidget(m_before);
    rows->addStretch(1);
    m_banner->hide();
    m_progress->QWidget::hide();
    m_drop->button()->setObjectName(u"addSource"_s);
    m_progressTimer.setInterval(progressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &ConnectPage::showProgress);
    connect(&m_state, &WizardState::sourcesChanged, this, &ConnectPage::showSources);
    connect(&m_state, &WizardState::deploymentChanged, this, &ConnectPage::showSources);
    connect(m_drop, &DropZone::dropped, this, &ConnectPage::addPaths);
    connect(m_drop->button(), &Button::clicked, m_chooser, &SourceChooser::choose);
    connect(m_list, &SourceList::addRequested, m_chooser, &SourceChooser::choose);
    connect(m_list, &SourceList::removeRequested, this, &ConnectPage::removeSource);
    connect(m_list, &SourceList::chosenChanged, this, &ConnectPage::showChosen);
    connect(m_before, &PrerequisiteCard::looked, this, &ConnectPage::showChosen);
    connect(m_pane, &SourcePane::pathEdited, this, &ConnectPage::moveSource);
    connect(m_pane, &SourcePane::leaveOutRequested, this,
            [this] { removeSource(m_list->chosenRow()); });
    connect(m_chooser, &SourceChooser::chosen, this, &ConnectPage::addSources);
    retranslate();
}

QString ConnectPage::title() const
{
    return tr("Connect");
}

QString ConnectPage::sentence() const
{
    return tr("Choose the files that describe your deployment. Muster recognises them by content.");
}

bool ConnectPage::isComplete() const
{
    return !m_state.sources().isEmpty();
}

QString ConnectPage::primaryText() const
{
    if (m_discovering.isRunning()) {
        return {};
    }
    return m_state.deployment() ? tr("Continue to Discover") : tr("Discover deployment");
}

QString ConnectPage::whyNotComplete() const
{
    return tr("Add at least one source first.");
}

QString ConnectPage::secondaryText() const
{
    if (m_discovering.isRunning()) {
        return tr("Stop");
    }
    return m_state.deployment() ? tr("Read again") : QString();
}

QString ConnectPage::secondaryIcon() const
{
    return m_discovering.isRunning() ? u"square"_s : QString();
}

QString ConnectPage::note() const
{
    if (m_discovering.isRunning()) {
        return tr("Stopping leaves the project as it was.");
    }
    if (m_error) {
        return tr("Reading failed; nothing was changed.");
    }
    return isComplete() ? tr("%n source(s) will be read; no server is touched.", nullptr,
                             static_cast<int>(m_state.sources().size()))
                        : tr("No source is chosen yet.");
}

Status ConnectPage::noteStatus() const
{
    return m_error && !m_discovering.isRunning() ? Status::Failed : Status::None;
}

void ConnectPage::runPrimary()
{
    if (m_state.deployment()) {
        emit advanceRequested();
        return;
    }
    m_error.reset();
    m_banner->hide();
    m_progress->start(m_clock.now());
    m_progress->QWidget::show();
    m_state.setRunning(Step::Connect);
    m_drop->setEnabled(false);
    m_discovering.watch(m_engine.discover(m_state.sources()));
    m_progressTimer.start();
    emit completeChanged();
}

void ConnectPage::runSecondary()
{
    if (m_discovering.isRunning()) {
        m_discovering.stop();
        return;
    }
    const QList<SourceSpec> sources = m_state.sources();
    m_state.setSources({}); // Forgets what the last reading said.
    m_state.setSources(sources);
    runPrimary();
}

void ConnectPage::showProgress()
{
    const ProgressReading reading = m_discovering.reading();
    m_progress->show(reading, m_clock.now());
    if (m_discovering.isRunning()) {
        m_state.setRunning(Step::Connect, static_cast<int>(std::floor(reading.fraction * 100)));
    }
}

void ConnectPage::takeDeployment(const Result<Deployment> &deployment)
{
    m_progressTimer.stop();
    m_progress->QWidget::hide();
    m_drop->setEnabled(true);
    m_state.setRunning(std::nullopt);
    if (deployment) {
        m_state.setDeployment(*deployment);
        emit completeChanged();
        emit advanceRequested();
        return;
    }
    if (deployment.error().code == ErrorCode::Cancelled) {
        emit completeChanged();
        emit noticed(tr("Reading was stopped; the project is as it was."));
        return;
    }
    m_error = deployment.error();
    m_banner->setError(errorText(*m_error));
    m_banner->show();
    m_state.setFailed(Step::Connect, QFileInfo(m_error->subject).fileName());
    emit completeChanged();
}

void ConnectPage::addPaths(const QStringList &paths)
{
    QList<SourceSpec> sources;
    for (const QString &path : paths) {
        sources.append({guessSourceKind(path), path, {}, {}});
    }
    addSources(sources);
}

void ConnectPage::addSources(const QList<SourceSpec> &added)
{
    QList<SourceSpec> sources = m_state.sources();
    for (const SourceSpec &spec : added) {
        if (!sources.contains(spec)) {
            sources.append(spec);
        }
    }
    if (sources != m_state.sources()) {
        m_error.reset();
        m_banner->hide();
        m_state.setSources(sources);
    }
}

void ConnectPage::removeSource(int row)
{
    QList<SourceSpec> sources = m_state.sources();
    if (row >= 0 && row < sources.size() && !m_discovering.isRunning()) {
        sources.removeAt(row);
        m_state.setSources(sources);
    }
}

void ConnectPage::moveSource(const QString &path)
{
    QList<SourceSpec> sources = m_state.sources();
    const int row = m_list->chosenRow();
    if (row < 0 || row >= sources.size() || m_discovering.isRunning()) {
        return;
    }
    sources[row].path = path;
    m_state.setSources(sources);
}

void ConnectPage::showChosen()
{
    const SourceRow *source = m_list->chosen();
    std::optional<Error> problem;
    if (source != nullptr && m_before->found()) {
        problem = m_before->found()->problemOf(source->spec);
    }
    m_pane->showSource(source, problem);
}

void ConnectPage::showSources()
{
    const QList<SourceRow> rows = sourceRows(m_state.sources(), m_state.deployment());
    m_pane->setVisible(!rows.isEmpty());
    m_list->setRows(rows);
    emit completeChanged();
}

void ConnectPage::retranslate()
{
    m_drop->setWords(tr("Drop files, folders or a kit here"), tr("Add source…"));
    if (m_error) {
        m_banner->setError(errorText(*m_error));
    }
    showSources();
}

} // namespace muster::ui
