// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/BackupPlan.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

namespace muster::ui {

class FigureStrip;

/// How much a plan takes, how long that lasts, where it goes and whether it fits there.
class PlanFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFigures(QWidget *parent = nullptr);
    ~PlanFigures() override;

    /// @param folder  of the project; its free space is asked for away from this thread, for a share may be slow.
    void showPlan(const BackupPlan &plan, const QString &folder);

private:
    void showFigures();

    BackupPlan m_plan;
    QString m_folder;
    std::optional<qint64>
        m_freeBytes; ///< Empty until it is known; below zero where nobody can say.
    QFutureWatcher<qint64> m_measuring;
    FigureStrip *m_figures;
};

} // namespace muster::ui
