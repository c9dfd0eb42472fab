// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "ui/shell/Step.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

class Button;
class Banner;
class HubLists;
class HubTasks;
class LastSnapshotCard;
class Preferences;
class Text;
class WizardState;

/// The first page: which project, are we safe, what next.
class HubPage final : public QWidget
{
    Q_OBJECT

public:
    HubPage(WizardState &state, const Preferences &preferences, const Clock &clock,
            QWidget *parent = nullptr);

    /// Tasks without pages have no card.
    void setTasks(const QSet<Task> &tasks);
    /// Where Prepare goes on.
    [[nodiscard]] Step nextStep() const;
    [[nodiscard]] Banner *banner() const { return m_banner; }
    void refresh();
    /// Gives the focus to what is most likely done next.
    void focusNext();

signals:
    void taskRequested(Task task);
    void newProjectRequested();
    void openProjectRequested();
    void projectRequested(const QString &folder);
    void sampleRequested();
    void languageRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeColumn();
    void addHead(QVBoxLayout *layout);
    QLayout *makeFoot();
    void retranslate();
    void showHead();
    void showLast();

    WizardState &m_state;
    const Preferences &m_preferences;
    const Clock &m_clock;
    Button *m_new;
    Button *m_open;
    Button *m_language;
    Button *m_settings;
    Text *m_title;
    Text *m_sentence;
    Banner *m_banner;
    LastSnapshotCard *m_last;
    HubTasks *m_tasks;
    HubLists *m_lists;
    Button *m_sample;
    Text *m_foot;
};

} // namespace muster::ui
