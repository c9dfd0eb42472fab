// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"

#include <QWidget>

class QTableView;

namespace muster {
class Clock;
}

namespace muster::ui {

class EmptyState;
class SnapshotModel;
class TableCard;
class WizardState;

/// The snapshots of the project, or of a store opened from elsewhere, one of which is chosen. None is ever hidden.
class SnapshotList final : public QWidget
{
    Q_OBJECT

public:
    SnapshotList(WizardState &state, Engine &engine, const Clock &clock, QWidget *parent = nullptr);

    /// Asks the engine what snapshots there are now.
    void refresh();
    /// Shows the snapshots of @p folder from now on; those of the project for an empty one.
    void openStore(const QString &folder);
    void askForStore();

    /// nullptr when there is none. Valid until the list changes.
    [[nodiscard]] const SnapshotSummary *chosen() const;
    [[nodiscard]] SnapshotChoice choice() const;
    /// Why nothing can be done with the chosen one; empty where it can.
    [[nodiscard]] QString whyNot() const;

signals:
    void chosenChanged();
    void failed(const muster::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<QList<SnapshotSummary>> &snapshots);
    void showSnapshots();
    void retranslate();

    WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    JobWatcher<QList<SnapshotSummary>> m_listing;
    QString m_storeFolder;           ///< Empty for the project's own.
    QList<SnapshotSummary> m_others; ///< Of that store.
    SnapshotModel *m_model;
    QTableView *m_table;
    TableCard *m_card;
    EmptyState *m_empty;
};

} // namespace muster::ui
