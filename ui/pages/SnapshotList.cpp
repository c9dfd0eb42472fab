// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SnapshotList.h"

#include "core/base/Clock.h"
#include "ui/models/SnapshotModel.h"
#include "ui/shell/WizardState.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

SnapshotList::SnapshotList(WizardState &state, Engine &engine, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_engine(engine)
    , m_clock(clock)
    , m_listing([this](const Result<QList<SnapshotSummary>> &snapshots) { take(snapshots); })
    , m_model(new SnapshotModel(this, SnapshotRows::TwoLine))
    , m_table(new QTableView(this))
    , m_card(new TableCard(m_table, {}, RowHeight::TwoLine, this))
    , m_empty(new EmptyState(u"archive"_s, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->setEmptyState(m_empty);
    m_table->setModel(m_model);
    m_table->setObjectName(u"snapshots"_s);
    for (const int hidden : {SnapshotModel::Age, SnapshotModel::Mandatory, SnapshotModel::Accounts,
                             SnapshotModel::Size}) {
        m_table->setColumnHidden(hidden, true);
    }
    new ColumnFit(m_table, SnapshotModel::Taken, 180);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SnapshotList::chosenChanged);
    connect(m_empty, &EmptyState::actionTriggered, this, &SnapshotList::askForStore);
    connect(&m_state, &WizardState::snapshotsChanged, this, &SnapshotList::showSnapshots);
    connect(&m_state, &WizardState::projectChanged, this, [this] { m_storeFolder.clear(); });
    retranslate();
}

void SnapshotList::refresh()
{
    if (m_state.hasProject() || !m_storeFolder.isEmpty()) {
        m_listing.watch(m_engine.snapshots(m_storeFolder));
    }
}

void SnapshotList::openStore(const QString &folder)
{
    m_storeFolder = folder;
    m_others.clear();
    showSnapshots();
    refresh();
}

void SnapshotList::askForStore()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose the folder of a store of snapshots"), m_storeFolder);
    if (!folder.isEmpty()) {
        openStore(folder);
    }
}

void SnapshotList::take(const Result<QList<SnapshotSummary>> &snapshots)
{
    if (!snapshots) {
        emit failed(snapshots.error());
        return;
    }
    if (!m_storeFolder.isEmpty()) {
        m_others = *snapshots;
        showSnapshots();
    } else if (*snapshots != m_state.snapshots()) {
        m_state.setSnapshots(*snapshots);
    }
}

void SnapshotList::showSnapshots()
{
    const QString before = choice().id;
    const QList<SnapshotSummary> shown = m_storeFolder.isEmpty() ? m_state.snapshots() : m_others;
    const auto place = [&shown](const auto &isIt) {
        return std::find_if(shown.begin(), shown.end(), isIt) - shown.begin();
    };
    m_model->setSnapshots(shown, m_clock.now());
    m_card->showEmptyState(shown.isEmpty());
    auto row = place([&before](const SnapshotSummary &each) { return each.id == before; });
    if (row == shown.size()) {
        row = place([](const SnapshotSummary &each) { return whyNotUsable(each).isEmpty(); });
    }
    if (!shown.isEmpty()) {
        m_table->selectRow(row == shown.size() ? 0 : static_cast<int>(row));
    }
    m_card->setCoverage(
        m_storeFolder.isEmpty()
            ? tr("Only snapshots of this project. Others open with Open store.")
            : tr("Only snapshots in %1.").arg(QDir::toNativeSeparators(m_storeFolder)));
    emit chosenChanged();
}

const SnapshotSummary *SnapshotList::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->snapshot(row) : nullptr;
}

SnapshotChoice SnapshotList::choice() const
{
    const SnapshotSummary *snapshot = chosen();
    return {m_storeFolder, snapshot == nullptr ? QString() : snapshot->id};
}

QString SnapshotList::whyNot() const
{
    const SnapshotSummary *snapshot = chosen();
    return snapshot == nullptr ? tr("There is no snapshot to choose yet.")
                               : whyNotUsable(*snapshot);
}

void SnapshotList::retranslate()
{
    m_table->setAccessibleName(tr("Snapshots"));
    m_empty->setWords(tr("No snapshot yet"),
                      tr("The project has none. Back up first, or open a store from elsewhere."),
                      tr("Open store…"));
    showSnapshots();
}

void SnapshotList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
