// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StepRail.h"

#include "ui/models/StepModel.h"
#include "ui/shell/StepDelegate.h"
#include "ui/shell/WizardState.h"
#include "ui/text/DomainWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// The versions the deployment runs, as the rail names them: "2015", "2013 and 2015".
QString versionsOf(const Deployment &deployment)
{
    QList<ProductVersion> versions;
    for (const Pool &pool : deployment.pools) {
        if (pool.version && !versions.contains(*pool.version)) {
            versions.append(*pool.version);
        }
    }
    std::sort(versions.begin(), versions.end());
    QStringList words;
    for (const ProductVersion version : versions) {
        words.append(wordFor(version));
    }
    return words.join(u", "_s);
}

} // namespace

StepRail::StepRail(WizardState &state, QWidget *parent)
    : Panel(&Theme::rail, Hairline::Right, parent)
    , m_state(state)
    , m_name(new Text(TextRole::PrimaryButton, &Theme::text, this))
    , m_aim(new Text(TextRole::Caption, &Theme::secondary, this))
    , m_allTasks(new Button({}, ButtonKind::Quiet, this))
    , m_task(new Text(TextRole::CaptionStrong, &Theme::secondary, this))
    , m_list(new QListView(this))
    , m_model(new StepModel(this))
    , m_log(new Button({}, ButtonKind::QuietNeutral, this))
    , m_settings(new Button({}, ButtonKind::QuietNeutral, this))
    , m_help(new Button({}, ButtonKind::QuietNeutral, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(20), 1, px(12));
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    m_list->setObjectName(u"stepRail"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeFoot());
    connect(m_list, &QListView::clicked, this, &StepRail::activate);
    connect(m_list, &QListView::activated, this, &StepRail::activate);
    connect(m_allTasks, &Button::clicked, this, &StepRail::allTasksRequested);
    connect(&m_state, &WizardState::stepsChanged, this, &StepRail::showSteps);
    connect(&m_state, &WizardState::projectChanged, this, &StepRail::retranslate);
    connect(&m_state, &WizardState::particularsChanged, this, &StepRail::retranslate);
    connect(&m_state, &WizardState::deploymentChanged, this, &StepRail::retranslate);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFixedWidth(px(248));
    retranslate();
}

QLayout *StepRail::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(24), 0, px(24), 0);
    head->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(px(8));
    brand->addWidget(new Mark(this));
    brand->addWidget(new Text(u"Muster"_s, TextRole::SectionTitle, &Theme::text, this));
    brand->addStretch();
    head->addLayout(brand);
    head->addSpacing(px(20));
    head->addWidget(m_name->elided());
    head->addWidget(m_aim->elided());
    head->addSpacing(px(12));
    auto *back = new QHBoxLayout;
    back->addWidget(m_allTasks);
    back->addStretch();
    head->addLayout(back);
    head->addSpacing(px(9));
    head->addWidget(new Rule(this));
    head->addSpacing(px(16));
    head->addWidget(m_task);
    head->addSpacing(px(6));
    m_allTasks->setIconName(u"arrow-left"_s);
    m_allTasks->setFlush(true);
    m_allTasks->setObjectName(u"allTasks"_s);
    return head;
}

QLayout *StepRail::makeFoot()
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(16), px(8), px(16), 0);
    foot->setSpacing(0);
    struct Entry
    {
        Button *button;
        QString icon;
        QString name;
        void (StepRail::*requested)();
    };
    const std::array<Entry, 3> entries{
        Entry{m_log, u"scroll-text"_s, u"railLog"_s, &StepRail::logRequested},
        Entry{m_settings, u"settings"_s, u"railSettings"_s, &StepRail::settingsRequested},
        Entry{m_help, u"life-buoy"_s, u"railHelp"_s, &StepRail::helpRequested}};
    for (const Entry &entry : entries) {
        entry.button->setIconName(entry.icon, 20);
        entry.button->setObjectName(entry.name);
        foot->addWidget(entry.button);
        connect(entry.button, &Button::clicked, this, entry.requested);
    }
    return foot;
}

void StepRail::setSteps(Task task, const QList<Step> &steps)
{
    m_shownTask = task;
    m_steps = steps;
    retranslate();
}

void StepRail::setCurrent(Step step)
{
    m_current = step;
    showSteps();
    const int row = m_model->rowOf(step);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void StepRail::activate(const QModelIndex &index)
{
    const StepItem &item = m_model->item(index.row());
    if (item.isLocked) {
        emit lockedStepRequested(item.state);
    } else {
        emit stepRequested(item.step);
    }
}

void StepRail::showSteps()
{
    m_model->setItems(stepItems(m_state, m_steps, m_current));
}

void StepRail::retranslate()
{
    const Particulars &particulars = m_state.project().particulars;
    m_name->setText(particulars.name);
    const QString target = wordFor(particulars.target);
    const std::optional<Deployment> &deployment = m_state.deployment();
    const QString from = deployment ? versionsOf(*deployment) : QString();
    m_aim->setText(from.isEmpty() ? tr("Towards %1").arg(target)
                                  : tr("%1 to %2").arg(from, target));
    m_allTasks->setText(tr("All tasks"));
    m_task->setText(titleOf(m_shownTask));
    m_list->setAccessibleName(tr("Steps of %1").arg(titleOf(m_shownTask)));
    m_log->setText(tr("Log"));
    m_settings->setText(tr("Settings"));
    m_help->setText(tr("Help"));
    showSteps();
}

void StepRail::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        setFixedWidth(px(248));
        m_list->doItemsLayout();
    }
}

} // namespace muster::ui
