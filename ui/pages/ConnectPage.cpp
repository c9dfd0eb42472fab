// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ConnectPage.h"

#include "ui/models/SourceModel.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SourceWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressCard.h"
#include "ui/widgets/TableCard.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int progressMs = 100;
/// More sources scroll inside the card.
constexpr int shownRows = 7;

} // namespace

SourceKind guessSourceKind(const QString &path)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    if (file.isDir()) {
        // The folders of a file store are numbered for site and service: 1-WebServices-1.
        return QDir(path).entryList({u"[0-9]-*-*"_s, u"[0-9][0-9]-*-*"_s}, QDir::Dirs).isEmpty()
                   ? SourceKind::Kit
                   : SourceKind::FileStore;
    }
    if (ending == u"tbxml"_s) {
        return SourceKind::Topology;
    }
    if (QStringList{u"pfx"_s, u"p12"_s, u"cer"_s, u"crt"_s, u"pem"_s, u"der"_s}.contains(ending)) {
        return SourceKind::Certificate;
    }
    if (ending == u"csv"_s || ending == u"clixml"_s || ending == u"json"_s || ending == u"tsv"_s) {
        return SourceKind::Accounts;
    }
    if (ending == u"xml"_s) {
        return file.fileName().contains(u"topolog"_s, Qt::CaseInsensitive) ? SourceKind::Topology
                                                                           : SourceKind::Accounts;
    }
    if (ending == u"zip"_s && file.fileName().contains(u"config"_s, Qt::CaseInsensitive)) {
        return SourceKind::Topology;
    }
    return SourceKind::Kit;
}

ConnectPage::ConnectPage(WizardState &state, Engine &engine, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_discovering([this](const Result<Deployment> &deployment) { takeDeployment(deployment); })
    , m_model(new SourceModel(this))
    , m_table(new QTableView(this))
    , m_card(new TableCard(m_table, {}, RowHeight::TwoLine, this))
    , m_empty(new EmptyState(u"folder-input"_s, m_card))
    , m_drop(new DropZone(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressCard(this))
    , m_pane(new DetailPane(this))
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
    rows->addWidget(m_card);
    rows->addWidget(m_drop);
    rows->addStretch(1);
    m_banner->hide();
    m_progress->QWidget::hide();
    m_card->setEmptyState(m_empty);
    m_table->setModel(m_model);
    m_table->setObjectName(u"sources"_s);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(SourceModel::From, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SourceModel::Kind,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SourceModel::State,
                                                      QHeaderView::ResizeToContents);
    m_drop->button()->setObjectName(u"addSource"_s);
    m_progressTimer.setInterval(progressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &ConnectPage::showProgress);
    connect(&m_state, &WizardState::sourcesChanged, this, &ConnectPage::showSources);
    connect(&m_state, &WizardState::deploymentChanged, this, &ConnectPage::showSources);
    connect(m_drop, &DropZone::dropped, this, &ConnectPage::addPaths);
    connect(m_drop->button(), &Button::clicked, this, &ConnectPage::chooseKind);
    connect(m_empty, &EmptyState::actionTriggered, this, &ConnectPage::chooseKind);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectPage::showPane);
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
    const ErrorText words = errorText(*m_error);
    m_banner->setError(words);
    m_banner->show();
    m_state.setFailed(Step::Connect, QFileInfo(m_error->subject).fileName());
    emit completeChanged();
}

void ConnectPage::addPaths(const QStringList &paths)
{
    QList<SourceSpec> sources = m_state.sources();
    for (const QString &path : paths) {
        SourceSpec spec;
        spec.kind = guessSourceKind(path);
        spec.path = path;
        if (!sources.contains(spec)) {
            sources.append(spec);
        }
    }
    m_error.reset();
    m_banner->hide();
    m_state.setSources(sources);
}

void ConnectPage::removeSource(int row)
{
    QList<SourceSpec> sources = m_state.sources();
    if (row >= 0 && row < sources.size() && !m_discovering.isRunning()) {
        sources.removeAt(row);
        m_state.setSources(sources);
    }
}

void ConnectPage::chooseKind()
{
    QMenu menu(this);
    for (const SourceKind kind : {SourceKind::Topology, SourceKind::Accounts, SourceKind::Kit,
                                  SourceKind::FileStore, SourceKind::Certificate}) {
        menu.addAction(wordFor(kind), this, [this, kind] { addChosen(kind); });
    }
    menu.exec(m_drop->button()->mapToGlobal(QPoint(0, m_drop->button()->height())));
}

void ConnectPage::addChosen(SourceKind kind)
{
    QStringList paths;
    if (kind == SourceKind::FileStore) {
        paths = {QFileDialog::getExistingDirectory(this, tr("Choose the folder of a file store"))};
    } else {
        paths = QFileDialog::getOpenFileNames(this, tr("Choose files"));
    }
    QList<SourceSpec> sources = m_state.sources();
    for (const QString &path : paths) {
        SourceSpec spec;
        spec.kind = kind;
        spec.path = path;
        if (!path.isEmpty() && !sources.contains(spec)) {
            sources.append(spec);
        }
    }
    m_state.setSources(sources);
}

void ConnectPage::showSources()
{
    QList<SourceRow> rows;
    const std::optional<Deployment> &deployment = m_state.deployment();
    for (const SourceSpec &spec : m_state.sources()) {
        SourceRow row{spec, {}};
        if (deployment) {
            for (const SourceRecord &record : deployment->sources) {
                if (record.spec == spec.toText()) {
                    row.records.append(record);
                }
            }
        }
        rows.append(row);
    }
    const int before = m_table->currentIndex().row();
    m_model->setRows(rows);
    m_card->showEmptyState(rows.isEmpty());
    m_card->fitRows(rows.isEmpty() ? 0 : shownRows);
    if (rows.isEmpty()) {
        m_card->setFixedHeight(px(200));
    }
    m_pane->setVisible(!rows.isEmpty());
    if (!rows.isEmpty()) {
        m_table->selectRow(std::clamp(before, 0, static_cast<int>(rows.size()) - 1));
    }
    showPane();
    emit completeChanged();
}

void ConnectPage::showPane()
{
    m_pane->clear();
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const SourceRow &source = m_model->source(row);
    m_pane->setTitle(iconNameFor(source.spec.kind), wordFor(source.spec.kind), source.spec.path);
    m_pane->addRule();
    for (const SourceRecord &record : source.records) {
        m_pane->addFact(tr("Read from"), QFileInfo(record.location).fileName());
        m_pane->addFact(tr("Taken"), dateTimeText(record.takenAt.isValid() ? record.takenAt
                                                                           : record.modifiedAt));
        m_pane->addFact(tr("Size"), sizeText(record.bytes));
        m_pane->addFact(tr("Recognised"), countOfCountText(record.recognised, record.total),
                        record.recognised < record.total ? Status::Warning : Status::None);
        for (const SourceWarning &warning : record.warnings.mid(0, 20)) {
            m_pane->addFact(warning.line > 0 ? tr("Line %1").arg(countText(warning.line))
                                             : QString(),
                            warningText(warning), Status::Warning);
        }
        if (record.warnings.size() > 20) {
            m_pane->addCaption(tr("20 of %1 warnings shown; all are in the log.")
                                   .arg(countText(record.warnings.size())));
        }
        m_pane->addRule();
    }
    if (source.records.isEmpty()) {
        m_pane->addText(
            tr("It is read when you press “Discover deployment”. Its content decides what it is."),
            &Theme::secondary);
    }
    auto *remove = new Button(tr("Leave out"), ButtonKind::Secondary, m_pane);
    remove->setObjectName(u"leaveOut"_s);
    connect(remove, &Button::clicked, this, [this, row] { removeSource(row); });
    m_pane->addFoot(remove);
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        removeSource(m_table->currentIndex().row());
        return;
    }
    Page::keyPressEvent(event);
}

void ConnectPage::retranslate()
{
    m_card->setCoverage(tr("Muster reads these files and shares. It changes nothing on a server."));
    m_table->setAccessibleName(tr("Sources"));
    m_empty->setWords(tr("No source yet"), tr("Drop files below, or choose them."),
                      tr("Add source…"));
    m_drop->setWords(tr("Drop files, folders or a kit here"), tr("Add source…"));
    if (m_error) {
        m_banner->setError(errorText(*m_error));
    }
    showSources();
}

} // namespace muster::ui
