// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/BackUpRun.h"
#include "ui/shell/Page.h"

#include <QTimer>

namespace muster {
class Clock;
struct BackupCatalogue;
} // namespace muster

namespace muster::ui {

class BackUpView;
class LogBook;
class Preferences;
class WizardState;

/// What the back up page is made of; each outlives it.
struct BackUpPageParts
{
    WizardState &state;
    Engine &engine;
    const Clock &clock;
    const BackupCatalogue &catalogue;
    LogBook &log;
    Preferences &preferences;
};

/// Runs exactly the plan that was shown, proves what came of it, and says how it ended.
class BackUpPage final : public Page
{
    Q_OBJECT

public:
    explicit BackUpPage(const BackUpPageParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryText() const override;
    void runPrimary() override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] QString secondaryIcon() const override;
    void runSecondary() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] Status noteStatus() const override;

protected:
    void retranslate() override;

private:
    void startRun();
    void tryAgain();
    void forgetRun();
    void showStage();
    void showProgress();
    void openLog();
    [[nodiscard]] bool hasWholeSnapshot() const;
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] const Evidence *evidence() const;

    BackUpPageParts m_parts;
    BackUpRun m_run;
    BackUpView *m_view;
    QTimer m_timer;
};

} // namespace muster::ui
