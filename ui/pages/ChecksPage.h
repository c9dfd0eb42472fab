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
class RiskDesk;
class StageChooser;
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
    void connectPane();
    void runChecks();
    /// For another stage than the one that is judged now.
    void judgeAnew();
    void takeAssessment(const Result<Assessment> &assessment);
    void leaveDeployment();
    void showAssessment();

    WizardState &m_state;
    Engine &m_engine;
    const Knowledge &m_knowledge;
    JobWatcher<Assessment> m_checking;
    bool m_isOutdated = false; ///< Deployment or stage changed while the checks ran.
    FindingCounts m_counts;
    JobPanel *m_job;
    CheckSummary *m_summary;
    StageChooser *m_stages;
    FindingList *m_list;
    FindingPane *m_pane;
    RiskDesk *m_desk;
};

} // namespace muster::ui
