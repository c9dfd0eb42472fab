// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/HubPage.h"

#include "ui/shell/HubLists.h"
#include "ui/shell/HubTasks.h"
#include "ui/shell/LastSnapshotCard.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WizardState.h"
#include "ui/text/DomainWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

HubPage::HubPage(WizardState &state, const Preferences &preferences, const Clock &clock,
                 QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_preferences(preferences)
    , m_clock(clock)
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
    m_tasks = new HubTasks(m_state, inner);
    layout->addWidget(m_tasks);
    connect(m_tasks, &HubTasks::taskRequested, this, &HubPage::taskRequested);
    layout->addSpacing(px(24));
    m_lists = new HubLists(m_state, m_preferences, m_clock, inner);
    layout->addWidget(m_lists);
    connect(m_lists, &HubLists::projectRequested, this, &HubPage::projectRequested);
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
    m_tasks->setTasks(tasks);
}

Step HubPage::nextStep() const
{
    return m_tasks->nextStep();
}

void HubPage::focusNext()
{
    (m_state.hasProject() ? m_tasks->prepareButton() : m_sample)->setFocus(Qt::TabFocusReason);
}

void HubPage::refresh()
{
    showHead();
    m_tasks->refresh();
    showLast();
    m_lists->refresh();
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

void HubPage::showLast()
{
    m_last->setVisible(m_state.hasProject());
    const QList<SnapshotSummary> &all = m_state.snapshots();
    if (all.isEmpty()) {
        m_last->showNone();
        return;
    }
    m_last->show(all.constFirst(), m_clock.now(),
                 m_state.deployment() ? m_state.deployment()->discoveredAt : QDateTime());
}

void HubPage::retranslate()
{
    m_new->setText(tr("New project…"));
    m_open->setText(tr("Open project…"));
    m_language->setText(tr("English", "Name of the language shown now"));
    m_language->setAccessibleName(tr("Language"));
    m_settings->setText(tr("Settings"));
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
