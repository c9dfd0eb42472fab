// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Step.h"
#include "ui/shell/WizardState.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace muster {
class Clock;
struct Knowledge;
} // namespace muster

namespace muster::ui {

class ActionBar;
class Button;
class HubPage;
class Language;
class LogBook;
class Page;
class Preferences;
class StepRail;
class Text;

/// What the window is composed of; each is kept alive by whoever composed it.
struct WindowParts
{
    Engine &engine;
    const Clock &clock;
    Language &language;
    Preferences &preferences;
    LogBook &log;
    QString sampleFolder;       ///< Where the project of the sample deployment is made.
    const Knowledge &knowledge; ///< The reviewed texts of checks and backup items.
};

/// The window: the hub, and behind it rail, header, pages and action bar.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Gives @p step its page, which becomes a child; steps without one are not shown.
    void addPage(Step step, Page *page);
    [[nodiscard]] WizardState &state() { return m_state; }

    void openProject(const QString &folder, OpenMode mode);
    /// Makes a project of the sample deployment, or opens the one made before, and discovers it.
    void exploreSample();
    void showHub();
    void showStep(Step step);
    [[nodiscard]] HubPage *hub() const { return m_hub; }
    [[nodiscard]] StepRail *rail() const { return m_rail; }
    [[nodiscard]] ActionBar *actionBar() const { return m_actionBar; }
    [[nodiscard]] Page *currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeShell();
    void addOwnPages();
    void connectHub();
    void connectRail();
    void addKeys();
    void pressShown(Button *button);
    void showSide(Page *page);
    void showPage(Page *page, bool hasBack);
    void showHeader();
    void showTitle();
    void goBack();
    void goOn();
    void leaveSidePage();
    void startTask(Task task);
    void chooseProject(OpenMode mode);
    void switchLanguage();
    void takeProject(const Result<ProjectState> &project);
    void takeSample(const Result<Deployment> &deployment);
    [[nodiscard]] QList<Step> shownSteps(Task task) const;

    WindowParts m_parts;
    WizardState m_state;
    JobWatcher<ProjectState> m_opening;
    JobWatcher<Deployment> m_sampling;
    QStackedWidget *m_stack = nullptr;
    HubPage *m_hub = nullptr;
    QWidget *m_shell = nullptr;
    StepRail *m_rail = nullptr;
    Text *m_title = nullptr;
    Text *m_sentence = nullptr;
    Button *m_headerAction = nullptr;
    QStackedWidget *m_pages = nullptr;
    ActionBar *m_actionBar = nullptr;
    Page *m_settings = nullptr;
    Page *m_log = nullptr;
    Page *m_help = nullptr;
    QHash<Step, Page *> m_byStep; ///< Owned by m_pages.
    Step m_current = Step::Connect;
    bool m_wasOnHub = true; ///< Where a side page returns to.
    bool m_isOpeningSample = false;
};

} // namespace muster::ui
