// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <optional>

class QStackedWidget;

namespace muster {
class Clock;
struct BackupCatalogue;
} // namespace muster

namespace muster::ui {

class Banner;
class DetailPane;
class ProgressCard;
class RestoreContents;
class RestoreTarget;
class SnapshotList;
class WizardState;

/// Which snapshot, what of it, and to which folder; then what came of it.
class RestorePage final : public Page
{
    Q_OBJECT

public:
    RestorePage(WizardState &state, Engine &engine, const Clock &clock,
                const BackupCatalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Choose a snapshot"); }
    [[nodiscard]] QString sentence() const override
    {
        return tr("Newest first. The proof level says what was shown to work, not what is hoped.");
    }
    [[nodiscard]] bool isComplete() const override { return whyNotComplete().isEmpty(); }
    [[nodiscard]] QString primaryText() const override;
    void runPrimary() override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] QString secondaryIcon() const override
    {
        return m_restoring.isRunning() ? QStringLiteral("square") : QString();
    }
    void runSecondary() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] Status noteStatus() const override;
    [[nodiscard]] QString headerActionText() const override;
    [[nodiscard]] QString headerActionIcon() const override { return QStringLiteral("hard-drive"); }
    void runHeaderAction() override;
    void enter() override;

    [[nodiscard]] SnapshotList *snapshots() const { return m_list; }

protected:
    void retranslate() override { showChosen(); }

private:
    void arrange();
    void loadChosen();
    void takeManifest(const Result<Manifest> &manifest);
    void takeReport(const Result<RestoreReport> &report);
    void showProgress();
    void showChosen();
    void showError(const Error &error);
    void setRunning(bool isRunning);

    WizardState &m_state;
    const Clock &m_clock;
    Engine &m_engine;
    JobWatcher<Manifest> m_loading;
    JobWatcher<RestoreReport> m_restoring;
    QTimer m_progressTimer;
    QString m_loadedId; ///< The snapshot whose contents are asked for or shown.
    std::optional<RestoreReport> m_report;
    std::optional<Error> m_error;
    Banner *m_banner;
    ProgressCard *m_progress;
    SnapshotList *m_list;
    RestoreTarget *m_target;
    QStackedWidget *m_side;
    RestoreContents *m_contents;
    DetailPane *m_pane;
};

} // namespace muster::ui
