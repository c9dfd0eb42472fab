// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Step.h"

#include <QSet>
#include <QWidget>

namespace muster::ui {

class Button;
class TaskCard;
class WizardState;

/// The cards of the three tasks, each with where it stands. Hidden without a project.
class HubTasks final : public QWidget
{
    Q_OBJECT

public:
    HubTasks(WizardState &state, QWidget *parent);

    /// Tasks without pages have no card.
    void setTasks(const QSet<Task> &tasks);
    /// Where Prepare goes on.
    [[nodiscard]] Step nextStep() const;
    [[nodiscard]] Button *prepareButton() const;
    void refresh();

signals:
    void taskRequested(muster::ui::Task task);

private:
    void showPrepare();
    void showRestoreAndVerify();

    WizardState &m_state;
    TaskCard *m_prepare;
    TaskCard *m_restore;
    TaskCard *m_verify;
};

} // namespace muster::ui
