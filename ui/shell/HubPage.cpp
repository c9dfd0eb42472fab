// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/HubPage.h"

#include "ui/models/SnapshotModel.h"
#include "ui/shell/LastSnapshotCard.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StepStates.h"
#include "ui/shell/TaskCard.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"
#include "ui/text/DomainWords.h"
#include "ui/text/Language.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableCard.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype shownSnapshots = 3;
constexpr int shownProjects = 8;

} // namespace

HubPage::HubPage(WizardState &state, const Preferences &preferences, const Clock &clock,
                 QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_snapshots(new SnapshotModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeColumn());
    layout->addWidget(scroll, 1);
    for (const auto signal : {&WizardState::projectChanged, &WizardState::stepsChanged,
                              &WizardState::snapshotsChanged, &WizardState::particularsChanged}) {
        connect(&m_state, signal, this, &HubPage::refresh);
    }
    retranslate();
}

QWidget *HubPage::makeBar()
{
    auto *bar = new Panel(&Theme::surface, Hairline::Bottom, this);
    bar->setFixedHeight(px(64));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(px(32), 0, px(22), 0);
    layout->setSpacing(px(8));
    layout->addWidget(new Mark(bar));
    layout->addWidget(new Text(u"Muster"_s, TextRole::SectionTitle, &Theme::text, bar));
    layout->addStretch();
    const auto add = [bar, layout](ButtonKind kind, const QString &icon) {
        auto *button = new Button({}, kind, bar);
        button->setIconName(icon);
        layout->addWidget(button);
        return button;
    };
    m_new = add(ButtonKind::Quiet, u"plus"_s);
    m_open = add(ButtonKind::Quiet, u"folder-open"_s);
    m_language = add(ButtonKind::QuietNeutral, u"globe"_s);
    m_settings = add(ButtonKind::QuietNeutral, u"settings"_s);
    connect(m_new, &Button::clicked, this, &HubPage::newProjectRequested);
    connect(m_open, &Button::clicked, this, &HubPage::openProjectRequested);
    connect(m_language, &Button::clicked, this, &HubPage::languageRequested);
    connect(m_settings, &Button::clicked, this, &HubPage::settingsRequested);
    return bar;
}

QWidget *HubPage::makeColumn()
{
    auto *column = new QWidget(this);
    auto *outer = new QHBoxLayout(column);
    outer->setContentsMargins(px(32), 0, px(32), 0);
    auto *inner = new QWidget(column);
    inner->setMaximumWidth(px(1080));
    outer->addStretch(1);
    outer->addWidget(inner, 100);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, px(28), 0, px(10));
    layout->setSpacing(0);
    addHead(layout);
    layout->addSpacing(px(24));
    layout->addWidget(makeTaskRow(inner));
    layout->addSpacing(px(24));
    addLists(layout);
    layout->addStretch(1);
    layout->addSpacing(px(16));
    layout->addLayout(makeFoot());
    return column;
}

void HubPage::addHead(QVBoxLayout *layout)
{
    QWidget *inner = layout->parentWidget();
    m_title = new Text(TextRole::HubTitle, &Theme::text, inner);
    m_sentence = new Text(TextRole::Body, &Theme::secondary, inner);
    layout->addWidget(m_title->elided());
    layout->addSpacing(px(5));
    layout->addWidget(m_sentence->elided());
    layout->addSpacing(px(20));
    m_banner = new Banner(inner);
    m_banner->hide();
    layout->addWidget(m_banner);
    m_last = new LastSnapshotCard(inner);
    layout->addWidget(m_last);
}

QWidget *HubPage::makeTaskRow(QWidget *parent)
{
    m_taskRow = new QWidget(parent);
    auto *tasks = new QHBoxLayout(m_taskRow);
    tasks->setContentsMargins(0, 0, 0, 0);
    tasks->setSpacing(px(24));
    const auto addTask = [this, tasks](const QString &icon, Task task) {
        auto *card = new TaskCard(icon, m_taskRow);
        tasks->addWidget(card, 1);
        connect(card, &TaskCard::started, this, [this, task] { emit taskRequested(task); });
        return card;
    };
    m_prepare = addTask(u"clipboard-check"_s, Task::Prepare);
    m_restore = addTask(u"archive-restore"_s, Task::Restore);
    m_verify = addTask(u"scan-search"_s, Task::Verify);
    m_prepare->button()->setKind(ButtonKind::Primary);
    m_prepare->button()->setObjectName(u"hubPrepare"_s);
    return m_taskRow;
}

void HubPage::addLists(QVBoxLayout *layout)
{
    QWidget *inner = layout->parentWidget();
    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    m_listTitle = new Text(TextRole::SectionTitle, &Theme::text, inner);
    m_listCount = new Text(TextRole::Body, &Theme::secondary, inner);
    head->addWidget(m_listTitle);
    head->addWidget(m_listCount);
    head->addStretch();
    layout->addLayout(head);
    layout->addSpacing(px(8));
    m_table = new QTableView(inner);
    m_table->setModel(m_snapshots);
    m_tableCard = new TableCard(m_table, {}, RowHeight::Line, inner);
    new ColumnFit(m_table);
    layout->addWidget(m_tableCard);
    m_recent = new QListWidget(inner);
    m_recent->setObjectName(u"recentProjects"_s);
    m_recentCard = new TableCard(m_recent, {}, RowHeight::Line, inner);
    m_recentCard->setHeaderBand(0);
    layout->addWidget(m_recentCard);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit projectRequested(item->text()); });
}

QLayout *HubPage::makeFoot()
{
    auto *foot = new QHBoxLayout;
    m_sample = new Button({}, ButtonKind::Quiet, this);
    m_sample->setSize(ButtonSize::Row);
    m_sample->setIconName(u"play"_s);
    m_sample->setFlush(true);
    m_sample->setObjectName(u"exploreSample"_s);
    m_foot = new Text(TextRole::Caption, &Theme::secondary, this);
    foot->addWidget(m_sample);
    foot->addStretch();
    foot->addWidget(m_foot);
    connect(m_sample, &Button::clicked, this, &HubPage::sampleRequested);
    return foot;
}

void HubPage::setTasks(const QSet<Task> &tasks)
{
    m_tasks = tasks;
    refresh();
}

Step HubPage::nextStep() const
{
    for (const StepItem &item : stepItems(m_state, stepsOf(Task::Prepare), Step::Verify)) {
        if (item.status == Status::Available || item.status == Status::Failed) {
            return item.step;
        }
    }
    return m_state.hasProject() && m_state.deployment() ? Step::Discover : Step::Connect;
}

void HubPage::focusNext()
{
    (m_state.hasProject() ? m_prepare->button() : m_sample)->setFocus(Qt::TabFocusReason);
}

void HubPage::refresh()
{
    showHead();
    showTasks();
    showSnapshots();
    showRecent();
}

void HubPage::showHead()
{
    if (!m_state.hasProject()) {
        m_title->setText(tr("Call the roll before you move"));
        m_sentence->setText(
            tr("Open a project, make a new one, or explore the sample deployment."));
        return;
    }
    const ProjectState &project = m_state.project();
    m_title->setText(project.particulars.name);
    QStringList parts{tr("Towards %1").arg(productName(project.particulars.target))};
    if (const std::optional<Deployment> &deployment = project.deployment) {
        const int sites =
            deployment->topology ? static_cast<int>(deployment->topology->sites.size()) : 0;
        const auto pools = std::count_if(deployment->pools.begin(), deployment->pools.end(),
                                         [](const Pool &pool) { return pool.isPool(); });
        parts.append(tr("%n site(s)", "Hub", sites));
        parts.append(tr("%n pool(s)", "Hub", static_cast<int>(pools)));
        parts.append(tr("%n account(s)", "Hub", static_cast<int>(deployment->accounts.size())));
    }
    parts.append(project.folder);
    m_sentence->setText(parts.join(u"  ·  "_s));
}

void HubPage::showTasks()
{
    const bool hasProject = m_state.hasProject();
    m_taskRow->setVisible(hasProject);
    m_last->setVisible(hasProject);
    m_restore->setVisible(m_tasks.contains(Task::Restore));
    m_verify->setVisible(m_tasks.contains(Task::Verify));
    if (!hasProject) {
        return;
    }
    const QList<StepItem> steps = stepItems(m_state, stepsOf(Task::Prepare), Step::Verify);
    const auto done = std::count_if(steps.begin(), steps.end(), [](const StepItem &item) {
        return item.status == Status::Done || item.status == Status::Warning;
    });
    const Step next = nextStep();
    QList<TaskCard::Line> lines{
        {done > 0 ? Status::Done : Status::Available,
         tr("%1 of %2 steps done, next: %3")
             .arg(QString::number(done), QString::number(steps.size()), titleOf(next))}};
    if (const std::optional<Assessment> &assessment = m_state.assessment()) {
        lines.append({assessment->verdict == Verdict::Ready ? Status::Done : Status::Blocker,
                      tr("%1; %n unknown", "Verdict, then a count of checks",
                         static_cast<int>(assessment->count(FindingOutcome::Unknown)))
                          .arg(wordFor(assessment->verdict))});
    }
    if (m_state.project().lastUsed.isValid()) {
        lines.append(
            {Status::Waiting, tr("Left on %1").arg(dateTimeText(m_state.project().lastUsed))});
    }
    m_prepare->setLines(lines);
    m_prepare->setWords(titleOf(Task::Prepare),
                        tr("Discover the deployment, check it, back it up, prove the backup, and "
                           "print the documents."),
                        done > 0 ? tr("Continue at %1").arg(titleOf(next))
                                 : tr("Start with %1").arg(titleOf(next)));
    showSnapshotTasks();
}

void HubPage::showSnapshotTasks()
{
    m_restore->setWords(
        titleOf(Task::Restore),
        tr("Bring back a snapshot, one pool or one item to a folder; servers are not "
           "touched."),
        tr("Choose a snapshot"));
    m_verify->setWords(
        titleOf(Task::Verify),
        tr("Read a snapshot back and learn exactly what that proves, from Present to Rehearsed."),
        tr("Verify a snapshot"));
    const QList<SnapshotSummary> &all = m_state.snapshots();
    if (all.isEmpty()) {
        m_restore->setLines({{Status::Available, tr("No snapshot yet")}});
        m_verify->setLines({{Status::Available, tr("Nothing to read back yet")}});
        return;
    }
    QList<TaskCard::Line> lines{
        {Status::Note, tr("%n snapshot(s)", "Hub", static_cast<int>(all.size()))},
        {Status::Waiting, tr("Newest from %1").arg(dateText(all.constFirst().created))}};
    const auto isUnusable = [](const SnapshotSummary &each) {
        return !whyNotUsable(each).isEmpty();
    };
    if (const auto count = std::count_if(all.begin(), all.end(), isUnusable); count > 0) {
        lines.append({Status::Warning, tr("%n of them partial or failed", "Snapshots on the hub",
                                          static_cast<int>(count))});
    }
    m_restore->setLines(lines);
    const auto last = std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.provedAt < b.provedAt; // An invalid time is before every other.
    });
    if (!last->provedAt.isValid()) {
        m_verify->setLines({{Status::Warning, tr("Nothing was read back yet")}});
        return;
    }
    m_verify->setLines(
        {{Status::Done, tr("Last read back on %1").arg(dateText(last->provedAt))},
         {Status::Note, tr("That proved: %1", "Level of a snapshot").arg(wordFor(last->level))}});
}

void HubPage::showSnapshots()
{
    const QList<SnapshotSummary> &all = m_state.snapshots();
    const QDateTime now = m_clock.now();
    const QDateTime discoveredAt =
        m_state.deployment() ? m_state.deployment()->discoveredAt : QDateTime();
    if (all.isEmpty()) {
        m_last->showNone();
    } else {
        m_last->show(all.constFirst(), now, discoveredAt);
    }
    const bool isShown = m_state.hasProject() && !all.isEmpty();
    m_tableCard->setVisible(isShown);
    m_listTitle->setVisible(isShown || !m_state.hasProject());
    m_listCount->setVisible(isShown);
    m_snapshots->setSnapshots(all.mid(0, shownSnapshots), now);
    m_listTitle->setText(isShown ? tr("Snapshots") : tr("Projects"));
    m_listCount->setText(
        tr("%1 newest of %2").arg(std::min(all.size(), shownSnapshots)).arg(all.size()));
    m_tableCard->fitRows(static_cast<int>(shownSnapshots));
}

void HubPage::showRecent()
{
    const QStringList folders = m_preferences.recentProjects();
    const bool isShown = !m_state.hasProject() && !folders.isEmpty();
    m_recentCard->setVisible(isShown);
    if (!m_state.hasProject()) {
        m_listTitle->setVisible(isShown);
    }
    m_recent->clear();
    m_recent->addItems(folders);
    m_recentCard->fitRows(shownProjects);
}

void HubPage::retranslate()
{
    m_new->setText(tr("New project…"));
    m_open->setText(tr("Open project…"));
    m_language->setText(tr("English", "Name of the language shown now"));
    m_language->setAccessibleName(tr("Language"));
    m_settings->setText(tr("Settings"));
    m_tableCard->setCoverage(tr("Never in a snapshot: gateways, load balancers, reverse proxies "
                                "and Exchange. Their owners back them up."));
    m_recentCard->setCoverage(
        tr("Only projects opened on this computer; others open with Open project."));
    m_recent->setAccessibleName(tr("Projects"));
    m_table->setAccessibleName(tr("Snapshots"));
    m_sample->setText(tr("Explore the sample deployment"));
    m_foot->setText(tr("Muster %1  ·  Works offline. Nothing leaves this computer.")
                        .arg(QStringLiteral(MUSTER_VERSION)));
    refresh();
}

void HubPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
