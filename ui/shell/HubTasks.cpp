// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/HubTasks.h"

#include "ui/shell/StepStates.h"
#include "ui/shell/TaskCard.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

HubTasks::HubTasks(WizardState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(24));
    const auto add = [this, layout](const QString &icon, Task task) {
        auto *card = new TaskCard(icon, this);
        layout->addWidget(card, 1);
        connect(card, &TaskCard::started, this, [this, task] { emit taskRequested(task); });
        return card;
    };
    m_prepare = add(u"clipboard-check"_s, Task::Prepare);
    m_restore = add(u"archive-restore"_s, Task::Restore);
    m_verify = add(u"scan-search"_s, Task::Verify);
    m_prepare->button()->setKind(ButtonKind::Primary);
    m_prepare->button()->setObjectName(u"hubPrepare"_s);
}

void HubTasks::setTasks(const QSet<Task> &tasks)
{
    m_restore->setVisible(tasks.contains(Task::Restore));
    m_verify->setVisible(tasks.contains(Task::Verify));
}

Button *HubTasks::prepareButton() const
{
    return m_prepare->button();
}

void HubTasks::refresh()
{
    setVisible(m_state.hasProject());
    if (m_state.hasProject()) {
        showPrepare();
        showRestoreAndVerify();
    }
}

Step HubTasks::nextStep() const
{
    for (const StepItem &item : stepItems(m_state, stepsOf(Task::Prepare), Step::Verify)) {
        if (item.status == Status::Available || item.status == Status::Failed) {
            return item.step;
        }
    }
    return m_state.hasProject() && m_state.deployment() ? Step::Discover : Step::Connect;
}

void HubTasks::showPrepare()
{
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
}

void HubTasks::showRestoreAndVerify()
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

} // namespace muster::ui
