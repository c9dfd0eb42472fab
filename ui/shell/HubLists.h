// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"

#include <QWidget>

class QListWidget;
class QTableView;

namespace muster::ui {

class Preferences;
class SnapshotModel;
class TableCard;
class Text;
class WizardState;

/// The newest snapshots of the project; without one, the projects opened before.
class HubLists final : public QWidget
{
    Q_OBJECT

public:
    HubLists(WizardState &state, const Preferences &preferences, const Clock &clock,
             QWidget *parent);

    void refresh();

signals:
    void projectRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    void showSnapshots();
    void showProjects();

    WizardState &m_state;
    const Preferences &m_preferences;
    const Clock &m_clock;
    Text *m_title;
    Text *m_count;
    SnapshotModel *m_snapshots;
    QTableView *m_table;
    TableCard *m_tableCard;
    QListWidget *m_recent;
    TableCard *m_recentCard;
};

} // namespace muster::ui
