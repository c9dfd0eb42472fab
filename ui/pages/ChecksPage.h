// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/models/FindingRows.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Page.h"

namespace muster {
class Clock;
struct Knowledge;
} // namespace muster

namespace muster::ui {

class CheckSummary;
class FindingList;
class FindingPane;
class JobPanel;
class WizardState;

/// May the migration go on: the verdict, what stands in the way, and what could not be looked at.
class ChecksPage final : public Page
{
    Q_OBJECT

public:
    ChecksPage(WizardState &state, Engine &engine, const Knowledge &knowledge, const Clock &clock,
               QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] QString secondaryIcon() const override;
    void runSecondary() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] Status noteStatus() const override;
    /// Runs the checks when this deployment has none yet.
    void enter() override;

protected:
    void retranslate() override;

private:
    void makeLayout();
    void runChecks();
    void takeAssessment(const Result<Assessment> &assessment);
    void leaveDeployment();
    void showAssessment();

    WizardState &m_state;
    Engine &m_engine;
    const Knowledge &m_knowledge;
    JobWatcher<Assessment> m_checking;
    bool m_isOutdated = false; ///< The deployment changed while its checks ran.
    FindingCounts m_counts;
    JobPanel *m_job;
    CheckSummary *m_summary;
    FindingList *m_list;
    FindingPane *m_pane;
};

} // namespace muster::ui
