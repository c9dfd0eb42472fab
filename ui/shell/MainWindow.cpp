// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "core/engine/Knowledge.h"
#include "ui/pages/AccountsPage.h"
#include "ui/pages/BackUpPage.h"
#include "ui/pages/ChecksPage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/DiscoverPage.h"
#include "ui/pages/DocumentsPage.h"
#include "ui/pages/PlanPage.h"
#include "ui/pages/RestorePage.h"
#include "ui/pages/VerifyPage.h"
#include "ui/shell/ActionBar.h"
#include "ui/shell/HubPage.h"
#include "ui/shell/Page.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SidePages.h"
#include "ui/shell/StepRail.h"
#include "ui/shell/StepStates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"
#include "ui/widgets/AccessKeys.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Focus.h"
#include "ui/widgets/Text.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_opening([this](const Result<ProjectState> &project) { takeProject(project); })
    , m_sampling([this](const Result<Deployment> &deployment) { takeSample(deployment); })
{
    m_stack = new QStackedWidget(this);
    m_hub = new HubPage(m_state, m_parts.preferences, m_parts.clock, m_stack);
    m_shell = makeShell();
    m_stack->addWidget(m_hub);
    m_stack->addWidget(m_shell);
    setCentralWidget(m_stack);
    connectHub();
    connectRail();
    addOwnPages();
    addKeys();
    setMinimumSize(1024, 680);
    resize(1280, 860);
    restoreGeometry(m_parts.preferences.windowGeometry());
    showHub();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeShell()
{
    auto *shell = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(shell);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new StepRail(m_state, shell);
    columns->addWidget(m_rail);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    columns->addLayout(rows, 1);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(px(32), px(24), px(32), 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    m_title = new Text(TextRole::PageTitle, &Theme::text, shell);
    m_title->setObjectName(u"pageTitle"_s);
    m_sentence = new Text(TextRole::Body, &Theme::secondary, shell);
    words->addWidget(m_title->elided());
    words->addWidget(m_sentence->elided());
    header->addLayout(words, 1);
    m_headerAction = new Button({}, ButtonKind::Secondary, shell);
    m_headerAction->setObjectName(u"headerAction"_s);
    header->addWidget(m_headerAction, 0, Qt::AlignTop);
    rows->addLayout(header);
    m_pages = new QStackedWidget(shell);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(px(32), px(20), px(32), px(24));
    content->addWidget(m_pages);
    rows->addLayout(content, 1);
    m_actionBar = new ActionBar(shell);
    rows->addWidget(m_actionBar);
    return shell;
}

void MainWindow::addOwnPages()
{
    m_settings = new SettingsPage(m_parts.preferences, m_parts.language, m_pages);
    m_log = new LogPage(m_parts.log, m_pages);
    m_help = new HelpPage(m_parts.language, m_pages);
    for (Page *page : {m_settings, m_log, m_help}) {
        m_pages->addWidget(page);
        connect(page, &Page::advanceRequested, this, &MainWindow::leaveSidePage);
    }
    addPage(Step::Connect, new ConnectPage(m_state, m_parts.engine, m_parts.clock, m_pages));
    addPage(Step::Discover, new DiscoverPage(m_state, m_pages));
    addPage(Step::Accounts, new AccountsPage(m_state, m_pages));
    addPage(Step::Checks,
            new ChecksPage(m_state, m_parts.engine, m_parts.knowledge, m_parts.clock, m_pages));
    addPage(Step::Plan,
            new PlanPage(m_state, m_parts.engine, m_parts.knowledge, m_parts.clock, m_pages));
    const BackupCatalogue &catalogue = m_parts.knowledge.catalogue;
    addPage(Step::BackUp, new BackUpPage({m_state, m_parts.engine, m_parts.clock, catalogue,
                                          m_parts.log, m_parts.preferences},
                                         m_pages));
    addPage(Step::Documents,
            new DocumentsPage(m_state, m_parts.engine, m_parts.clock, catalogue, m_pages));
    addPage(Step::Restore, new RestorePage(m_state, m_parts.engine, m_parts.clock,
                                           m_parts.knowledge.catalogue, m_pages));
    addPage(Step::Verify, new VerifyPage(m_state, m_parts.engine, m_parts.clock,
                                         m_parts.knowledge.catalogue, m_pages));
}

void MainWindow::addKeys()
{
    new AccessKeys(this, {m_actionBar, m_rail});
    keepFocus(this, m_actionBar);
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        add(Qt::CTRL | key, [this] { pressShown(m_actionBar->primary()); });
    }
    add(Qt::ALT | Qt::Key_Left, [this] { pressShown(m_actionBar->back()); });
    add(QKeySequence::HelpContents, [this] { showSide(m_help); });
}

void MainWindow::pressShown(Button *button)
{
    if (button->isVisible()) {
        button->click();
    }
}

void MainWindow::showSide(Page *page)
{
    const bool isOnHub = m_stack->currentWidget() == m_hub;
    // From one side page to the next, the way back stays.
    if (isOnHub || m_byStep.key(currentPage(), Step::Verify) == m_current) {
        m_wasOnHub = isOnHub;
    }
    showPage(page, false);
}

void MainWindow::addPage(Step step, Page *page)
{
    m_pages->addWidget(page);
    m_byStep.insert(step, page);
    connect(page, &Page::advanceRequested, this, &MainWindow::goOn);
    connect(page, &Page::completeChanged, this, [this, page] {
        if (page == currentPage()) {
            showHeader();
        }
    });
    QSet<Task> tasks;
    for (auto it = m_byStep.keyBegin(); it != m_byStep.keyEnd(); ++it) {
        tasks.insert(taskOf(*it));
    }
    m_hub->setTasks(tasks);
}

QList<Step> MainWindow::shownSteps(Task task) const
{
    QList<Step> steps = stepsOf(task);
    steps.removeIf([this](Step step) { return !m_byStep.contains(step); });
    return steps;
}

void MainWindow::connectHub()
{
    connect(m_hub, &HubPage::taskRequested, this, &MainWindow::startTask);
    connect(m_hub, &HubPage::newProjectRequested, this,
            [this] { chooseProject(OpenMode::CreateIfMissing); });
    connect(m_hub, &HubPage::openProjectRequested, this,
            [this] { chooseProject(OpenMode::Existing); });
    connect(m_hub, &HubPage::projectRequested, this,
            [this](const QString &folder) { openProject(folder, OpenMode::Existing); });
    connect(m_hub, &HubPage::sampleRequested, this, &MainWindow::exploreSample);
    connect(m_hub, &HubPage::languageRequested, this, &MainWindow::switchLanguage);
    connect(m_hub, &HubPage::settingsRequested, this, [this] { showSide(m_settings); });
}

void MainWindow::connectRail()
{
    connect(m_rail, &StepRail::stepRequested, this, &MainWindow::showStep);
    connect(m_rail, &StepRail::lockedStepRequested, this,
            [this](const QString &reason) { m_actionBar->say(reason, u"lock"_s); });
    connect(m_rail, &StepRail::allTasksRequested, this, &MainWindow::showHub);
    connect(m_rail, &StepRail::logRequested, this, [this] { showSide(m_log); });
    connect(m_rail, &StepRail::settingsRequested, this, [this] { showSide(m_settings); });
    connect(m_rail, &StepRail::helpRequested, this, [this] { showSide(m_help); });
    connect(m_actionBar, &ActionBar::backRequested, this, &MainWindow::goBack);
    connect(m_headerAction, &Button::clicked, this, [this] { currentPage()->runHeaderAction(); });
    connect(&m_state, &WizardState::stepsChanged, this, &MainWindow::showTitle);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showHub()
{
    m_hub->refresh();
    m_stack->setCurrentWidget(m_hub);
    m_hub->focusNext();
    showTitle();
}

void MainWindow::showStep(Step step)
{
    Page *page = m_byStep.value(step);
    if (page == nullptr) {
        return;
    }
    m_current = step;
    m_rail->setSteps(taskOf(step), shownSteps(taskOf(step)));
    m_rail->setCurrent(step);
    if (m_state.hasProject()) {
        m_parts.engine.saveLastStep(toWord(step));
    }
    showPage(page, shownSteps(taskOf(step)).indexOf(step) > 0);
}

void MainWindow::showPage(Page *page, bool hasBack)
{
    m_pages->setCurrentWidget(page);
    m_actionBar->setPage(page, hasBack);
    m_stack->setCurrentWidget(m_shell);
    page->enter();
    m_actionBar->refresh();
    showHeader();
    showTitle();
    if (!focusFirst(*page)) {
        focusFirst(*m_actionBar);
    }
}

void MainWindow::showHeader()
{
    const Page *page = currentPage();
    m_title->setText(page->title());
    m_sentence->setText(page->sentence());
    m_headerAction->setText(page->headerActionText());
    m_headerAction->setIconName(page->headerActionIcon());
    m_headerAction->setVisible(!page->headerActionText().isEmpty());
}

void MainWindow::showTitle()
{
    const QString name = m_state.project().particulars.name;
    if (const std::optional<Step> running = m_state.running()) {
        setWindowTitle(tr("%1% – %2 – Muster")
                           .arg(QString::number(m_state.runningPerCent()), titleOf(*running)));
    } else {
        setWindowTitle(name.isEmpty() ? u"Muster"_s : tr("%1 – Muster").arg(name));
    }
}

void MainWindow::goBack()
{
    const QList<Step> steps = shownSteps(taskOf(m_current));
    const qsizetype place = steps.indexOf(m_current);
    if (place > 0) {
        showStep(steps.at(place - 1));
    }
}

void MainWindow::goOn()
{
    m_state.settle(m_current);
    const QList<Step> steps = shownSteps(taskOf(m_current));
    const qsizetype place = steps.indexOf(m_current);
    if (place >= 0 && place + 1 < steps.size()) {
        showStep(steps.at(place + 1));
    } else {
        showHub();
    }
}

void MainWindow::leaveSidePage()
{
    if (m_wasOnHub) {
        showHub();
    } else {
        showStep(m_current);
    }
}

void MainWindow::startTask(Task task)
{
    const QList<Step> steps = shownSteps(task);
    if (steps.isEmpty()) {
        return;
    }
    const Step next = m_hub->nextStep();
    showStep(steps.contains(next) ? next : steps.constFirst());
}

void MainWindow::chooseProject(OpenMode mode)
{
    const QString question = mode == OpenMode::Existing
                                 ? tr("Open the folder of a project")
                                 : tr("Choose or make a folder for the new project");
    const QString folder = QFileDialog::getExistingDirectory(this, question);
    if (!folder.isEmpty()) {
        openProject(folder, mode);
    }
}

void MainWindow::openProject(const QString &folder, OpenMode mode)
{
    m_hub->banner()->hide();
    m_isOpeningSample = false;
    m_opening.watch(m_parts.engine.openProject(folder, mode));
}

void MainWindow::exploreSample()
{
    openProject(m_parts.sampleFolder, OpenMode::CreateIfMissing);
    m_isOpeningSample = true;
}

void MainWindow::takeProject(const Result<ProjectState> &project)
{
    if (!project) {
        m_hub->banner()->setError(errorText(project.error()));
        m_hub->banner()->show();
        showHub();
        return;
    }
    m_state.setProject(*project);
    if (!m_isOpeningSample) {
        m_parts.preferences.addRecentProject(project->folder);
        showHub();
        return;
    }
    SourceSpec sample;
    sample.kind = SourceKind::Sample;
    m_state.setSources({sample});
    m_sampling.watch(m_parts.engine.discover({sample}));
}

void MainWindow::takeSample(const Result<Deployment> &deployment)
{
    if (!deployment) {
        m_hub->banner()->setError(errorText(deployment.error()));
        m_hub->banner()->show();
        showHub();
        return;
    }
    m_state.setDeployment(*deployment);
    showStep(Step::Discover);
}

void MainWindow::switchLanguage()
{
    const QStringList codes = Language::shipped();
    const qsizetype next = (codes.indexOf(m_parts.language.code()) + 1) % codes.size();
    if (m_parts.language.use(codes.at(next))) {
        m_parts.preferences.setLanguage(codes.at(next));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shell != nullptr) {
        showTitle();
        showHeader();
    }
}

} // namespace muster::ui
