// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Step.h"
#include "ui/widgets/Panel.h"

class QListView;

namespace muster::ui {

class Button;
class StepModel;
class Text;
class WizardState;

/// The roll being called: project, task, its steps with their state, and at the foot Log, Settings and Help.
class StepRail final : public Panel
{
    Q_OBJECT

public:
    explicit StepRail(WizardState &state, QWidget *parent = nullptr);

    /// The steps that have a page, of one task.
    void setSteps(Task task, const QList<Step> &steps);
    void setCurrent(Step step);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] StepModel *model() const { return m_model; }

signals:
    void stepRequested(Step step);
    void lockedStepRequested(const QString &reason);
    void allTasksRequested();
    void logRequested();
    void settingsRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeFoot();
    void activate(const QModelIndex &index);
    void showSteps();
    void retranslate();

    WizardState &m_state;
    Text *m_name;
    Text *m_aim;
    Button *m_allTasks;
    Text *m_task;
    QListView *m_list;
    StepModel *m_model;
    Button *m_log;
    Button *m_settings;
    Button *m_help;
    QList<Step> m_steps;
    Task m_shownTask = Task::Prepare;
    Step m_current = Step::Connect;
};

} // namespace muster::ui
