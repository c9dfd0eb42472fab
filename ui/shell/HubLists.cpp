// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/HubLists.h"

#include "ui/models/SnapshotModel.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WizardState.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype shownSnapshots = 3;
constexpr int shownProjects = 8;

} // namespace

HubLists::HubLists(WizardState &state, const Preferences &preferences, const Clock &clock,
                   QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_title(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_count(new Text(TextRole::Body, &Theme::secondary, this))
    , m_snapshots(new SnapshotModel(this))
    , m_table(new QTableView(this))
    , m_tableCard(new TableCard(m_table, {}, RowHeight::Line, this))
    , m_recent(new QListWidget(this))
    , m_recentCard(new TableCard(m_recent, {}, RowHeight::Line, this))
{
    makeLayout();
    m_table->setModel(m_snapshots);
    new ColumnFit(m_table);
    m_recent->setObjectName(u"recentProjects"_s);
    m_recentCard->setHeaderBand(0);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit projectRequested(item->text()); });
    retranslate();
}

void HubLists::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    layout->addLayout(head);
    layout->addSpacing(px(8));
    layout->addWidget(m_tableCard);
    layout->addWidget(m_recentCard);
}

void HubLists::refresh()
{
    showSnapshots();
    showProjects();
}

void HubLists::showSnapshots()
{
    const QList<SnapshotSummary> &all = m_state.snapshots();
    const bool isShown = m_state.hasProject() && !all.isEmpty();
    m_tableCard->setVisible(isShown);
    m_title->setVisible(isShown || !m_state.hasProject());
    m_count->setVisible(isShown);
    m_snapshots->setSnapshots(all.mid(0, shownSnapshots), m_clock.now());
    m_title->setText(isShown ? tr("Snapshots") : tr("Projects"));
    m_count->setText(
        tr("%1 newest of %2").arg(std::min(all.size(), shownSnapshots)).arg(all.size()));
    m_tableCard->fitRows(static_cast<int>(shownSnapshots));
}

void HubLists::showProjects()
{
    const QStringList folders = m_preferences.recentProjects();
    const bool isShown = !m_state.hasProject() && !folders.isEmpty();
    m_recentCard->setVisible(isShown);
    if (!m_state.hasProject()) {
        m_title->setVisible(isShown);
    }
    m_recent->clear();
    m_recent->addItems(folders);
    m_recentCard->fitRows(shownProjects);
}

void HubLists::retranslate()
{
    m_tableCard->setCoverage(tr("Never in a snapshot: gateways, load balancers, reverse proxies "
                                "and Exchange. Their owners back them up."));
    m_recentCard->setCoverage(
        tr("Only projects opened on this computer; others open with Open project."));
    m_recent->setAccessibleName(tr("Projects"));
    m_table->setAccessibleName(tr("Snapshots"));
    refresh();
}

void HubLists::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
