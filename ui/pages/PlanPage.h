// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Page.h"

namespace muster {
class Clock;
class Engine;
struct Knowledge;
} // namespace muster

namespace muster::ui {

class EmptyState;
class HolesCard;
class JobPanel;
class PlanFigures;
class PlanJobs;
class PlanMatrixCard;
class WizardState;

/// Exactly what a backup will take, and what it will not: holes first, then what protects what.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    PlanPage(WizardState &state, Engine &engine, const Knowledge &knowledge, const Clock &clock,
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
    /// Plans when this deployment has no plan yet.
    void enter() override;

    [[nodiscard]] PlanJobs *jobs() const { return m_jobs; }

protected:
    void retranslate() override;

private:
    void showPlan();

    WizardState &m_state;
    const Knowledge &m_knowledge;
    JobPanel *m_job;
    PlanJobs *m_jobs;
    PlanFigures *m_figures;
    HolesCard *m_holes;
    PlanMatrixCard *m_matrix;
    EmptyState *m_empty;
};

} // namespace muster::ui
