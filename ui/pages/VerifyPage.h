// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <optional>

class QStackedWidget;
class QTableView;

namespace muster {
class Clock;
struct BackupCatalogue;
} // namespace muster

namespace muster::ui {

class Banner;
class DetailPane;
class EvidenceModel;
class LevelCard;
class ProgressCard;
class SnapshotList;
class TableCard;
class WizardState;

/// Which snapshot to prove and how far; then what was shown of each item.
class VerifyPage final : public Page
{
    Q_OBJECT

public:
    VerifyPage(WizardState &state, Engine &engine, const Clock &clock,
               const BackupCatalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool isComplete() const override { return whyNotComplete().isEmpty(); }
    [[nodiscard]] QString primaryText() const override;
    void runPrimary() override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] QString secondaryIcon() const override;
    void runSecondary() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] Status noteStatus() const override;
    [[nodiscard]] QString headerActionText() const override;
    [[nodiscard]] QString headerActionIcon() const override { return QStringLiteral("hard-drive"); }
    void runHeaderAction() override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void arrange();
    void showProgress();
    void takeEvidence(const Result<Evidence> &evidence);
    void forgetResult();
    void showError(const Error &error);
    void setRunning(bool isRunning);
    void showAll();
    void showPane();

    WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    JobWatcher<Evidence> m_verifying;
    QTimer m_progressTimer;
    bool m_hasResult = false;
    std::optional<Error> m_error;
    Banner *m_banner;
    ProgressCard *m_progress;
    QStackedWidget *m_stack;
    QWidget *m_choose;
    SnapshotList *m_list;
    LevelCard *m_levels;
    EvidenceModel *m_model;
    QTableView *m_table;
    TableCard *m_result;
    DetailPane *m_pane;
};

} // namespace muster::ui
