// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/plan/BackupPlan.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace muster {
struct BackupCatalogue;
struct Evidence;
} // namespace muster

namespace muster::ui {

class BackUpRun;
class BackupItemModel;
class Banner;
class FigureStrip;
class LogDrawer;
class ProgressCard;
class TableCard;

/// A backup as it stands: what the plan takes, how far it is, and how it ended with the evidence.
class BackUpView final : public QWidget
{
    Q_OBJECT

public:
    BackUpView(const BackupCatalogue &catalogue, const Clock &clock, QWidget *parent);

    /// Call before a run starts.
    void startProgress();
    /// Call about ten times a second while @p run is running.
    void showProgress(const BackUpRun &run);
    /// @param plan  the one of the wizard, shown while nothing has run.
    void showRun(const BackUpRun &run, const std::optional<BackupPlan> &plan);
    void retranslate();
    [[nodiscard]] LogDrawer *log() const { return m_log; }

private:
    void makeLayout();
    void showRows(const BackUpRun &run, const std::optional<BackupPlan> &plan);
    void showBanner(const BackUpRun &run);
    void showFigures(const BackUpRun &run, const std::optional<BackupPlan> &plan);

    const BackupCatalogue &m_catalogue;
    const Clock &m_clock;
    BackupItemModel *m_model;
    Banner *m_banner;
    ProgressCard *m_progress;
    FigureStrip *m_figures;
    QTableView *m_running; ///< Before and while it runs.
    TableCard *m_runningCard;
    QTableView *m_ended; ///< The same items with their evidence.
    TableCard *m_endedCard;
    LogDrawer *m_log;
};

} // namespace muster::ui
