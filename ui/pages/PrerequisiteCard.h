// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"

#include <QWidget>

#include <optional>

namespace muster::ui {

class StatusLines;
class WizardState;

/// What must be so before reading begins, looked at anew whenever the sources change.
class PrerequisiteCard final : public QWidget
{
    Q_OBJECT

public:
    PrerequisiteCard(const WizardState &state, Engine &engine, const Clock &clock,
                     QWidget *parent = nullptr);

    /// Begins to look; what was found before stays shown until then.
    void lookAgain();
    /// Nothing before the first look has ended.
    [[nodiscard]] const std::optional<Prerequisites> &found() const { return m_found; }

signals:
    void looked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<Prerequisites> &found);
    void showWords();

    const WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    StatusLines *m_lines;
    JobWatcher<Prerequisites> m_looking;
    std::optional<Prerequisites> m_found;
    std::optional<Error> m_error; ///< Why the last look failed.
    QDateTime m_lookedAt;
};

} // namespace muster::ui
