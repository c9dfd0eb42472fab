// SPDX-License-Identifier: Apache-2.0
// The window by keyboard, offscreen, with an engine that answers at once.
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/StepModel.h"
#include "ui/pages/ConnectPage.h"
#include "ui/shell/ActionBar.h"
#include "ui/shell/HubPage.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StepRail.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FacetList.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnTheHubWithoutAProject();
    void sampleLeadsToDiscover();
    void failedOpeningIsSaidOnTheHub();
    void keyboardWalksFromSourceToAccounts();
    void emptyConnectPageSaysWhyItCannotGoOn();
    void failedReadingNamesFileCauseAndCode();
    void lockedStepSaysItsReason();
    void typingFiltersTheAccounts();
    void facetIsToggledByKeyboard();
    void everyControlHasAName();
    void sidePageReturnsToTheStep();
    void smallestWindowClipsNoButton();
    void sizeIsRemembered();

private:
    void openSample();
    [[nodiscard]] QString title() const
    {
        return m_window->findChild<QLabel *>(u"pageTitle"_s)->text();
    }
    [[nodiscard]] QTableView *accounts() const
    {
        return m_window->findChild<QTableView *>(u"accounts"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::optional<Knowledge> m_knowledge;
    std::unique_ptr<FakeEngine> m_engine;
    FakeClock m_clock;
    Language m_language;
    LogBook m_log;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
    applyTheme(ThemeChoice::Light);
    applyTextScale(1);
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
}

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"muster.ini"_s));
    m_engine = std::make_unique<FakeEngine>();
    m_window = std::make_unique<MainWindow>(
        WindowParts{*m_engine, m_clock, m_language, *m_preferences, m_log,
                    m_folder->filePath(u"sample"_s), *m_knowledge});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void MainWindowTest::openSample()
{
    m_engine->state = sampleState();
    m_engine->assessed = sampleAssessment();
    m_engine->planned = samplePlanWithHoles();
    m_window->openProject(u"/srv/muster/fabrikam"_s, OpenMode::Existing);
    QTRY_VERIFY(m_window->state().hasProject());
}

void MainWindowTest::opensOnTheHubWithoutAProject()
{
    QVERIFY(m_window->hub()->isVisible());
    QVERIFY(m_window->findChild<Button *>(u"exploreSample"_s)->isVisible());
    QVERIFY(!m_window->findChild<Button *>(u"hubPrepare"_s)->isVisible());
    QCOMPARE(m_window->windowTitle(), u"Muster"_s);
}

void MainWindowTest::sampleLeadsToDiscover()
{
    m_engine->discovered = sampleDeployment(30);
    auto *button = m_window->findChild<Button *>(u"exploreSample"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(title(), u"Discover"_s);
    QCOMPARE(m_engine->askedSources.constFirst().kind, SourceKind::Sample);
    QCOMPARE(m_engine->state.folder, m_folder->filePath(u"sample"_s));
}

void MainWindowTest::failedOpeningIsSaidOnTheHub()
{
    m_engine->failure = Error{ErrorCode::ProjectBusy, u"/srv/muster/fabrikam"_s, {}, 0};
    m_window->openProject(u"/srv/muster/fabrikam"_s, OpenMode::Existing);
    QTRY_VERIFY(m_window->hub()->banner()->isVisible());
    QVERIFY(m_window->hub()->banner()->sentence().contains(u"fabrikam"_s));
    QVERIFY(!m_window->state().hasProject());
}

void MainWindowTest::keyboardWalksFromSourceToAccounts()
{
    m_engine->state.particulars.name = u"Fabrikam"_s;
    m_engine->discovered = sampleDeployment(655);
    m_window->openProject(u"/srv/muster/fabrikam"_s, OpenMode::CreateIfMissing);
    QTRY_VERIFY(m_window->state().hasProject());
    auto *prepare = m_window->findChild<Button *>(u"hubPrepare"_s);
    prepare->setFocus();
    QTest::keyClick(prepare, Qt::Key_Space);
    QCOMPARE(title(), u"Connect"_s);
    auto *connectPage = qobject_cast<ConnectPage *>(m_window->currentPage());
    QVERIFY(connectPage != nullptr);
    connectPage->addPaths({u"/exports/topology.tbxml"_s, u"/exports/users.csv"_s});
    Button *primary = m_window->actionBar()->primary();
    primary->setFocus();
    QTest::keyClick(primary, Qt::Key_Space);
    QTRY_COMPARE(title(), u"Discover"_s);
    QCOMPARE(m_engine->askedSources.size(), 2);
    QTest::keyClick(primary, Qt::Key_Space);
    QCOMPARE(title(), u"Accounts"_s);
    QTRY_COMPARE(accounts()->model()->rowCount(), 655);
    QCOMPARE(m_engine->savedStep, u"accounts"_s);
    // Back changes nothing that was found.
    QTest::keyClick(m_window->actionBar()->back(), Qt::Key_Space);
    QCOMPARE(title(), u"Discover"_s);
    QVERIFY(m_window->state().deployment().has_value());
}

void MainWindowTest::emptyConnectPageSaysWhyItCannotGoOn()
{
    m_window->showStep(Step::Connect);
    Button *primary = m_window->actionBar()->primary();
    QVERIFY(primary->isEnabled());
    QTest::keyClick(primary, Qt::Key_Space);
    QCOMPARE(m_window->actionBar()->sentence(), u"Add at least one source first."_s);
    QVERIFY(m_engine->askedSources.isEmpty());
}

void MainWindowTest::failedReadingNamesFileCauseAndCode()
{
    m_window->showStep(Step::Connect);
    auto *page = qobject_cast<ConnectPage *>(m_window->currentPage());
    page->addPaths({u"/exports/topology.tbxml"_s});
    m_engine->failure = Error{ErrorCode::XmlTruncated, u"/exports/topology.tbxml"_s, {}, 4118};
    QTest::keyClick(m_window->actionBar()->primary(), Qt::Key_Space);
    const Banner *banner = page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), u"topology.tbxml could not be read to its end."_s);
    QVERIFY(banner->accessibleDescription().contains(u"MU-2104"_s));
    QCOMPARE(title(), u"Connect"_s);
    const StepItem &item = m_window->rail()->model()->item(0);
    QCOMPARE(item.status, Status::Failed);
    // Once mended, it can be tried again.
    m_engine->failure.reset();
    QTest::keyClick(m_window->actionBar()->primary(), Qt::Key_Space);
    QTRY_COMPARE(title(), u"Discover"_s);
    QVERIFY(!banner->isVisible());
}

void MainWindowTest::lockedStepSaysItsReason()
{
    m_window->showStep(Step::Connect);
    QListView *list = m_window->rail()->list();
    list->setFocus();
    const int row = m_window->rail()->model()->rowOf(Step::Accounts);
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(title(), u"Connect"_s);
    QCOMPARE(m_window->actionBar()->sentence(), u"Locked: discover first"_s);
}

void MainWindowTest::typingFiltersTheAccounts()
{
    openSample();
    m_window->showStep(Step::Accounts);
    QTRY_COMPARE(accounts()->model()->rowCount(), 655);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_window->findChild<QLineEdit *>(u"accountFilter"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"ordonez"_s);
    QTRY_COMPARE(accounts()->model()->rowCount(), 0);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(accounts()->model()->rowCount(), 655);
    field->setText(u"Ordóñez"_s);
    QTRY_VERIFY(accounts()->model()->rowCount() > 0 && accounts()->model()->rowCount() < 100);
}

void MainWindowTest::facetIsToggledByKeyboard()
{
    openSample();
    m_window->showStep(Step::Accounts);
    QTRY_COMPARE(accounts()->model()->rowCount(), 655);
    auto *facets = m_window->findChild<FacetList *>(u"facets"_s);
    facets->setFocus();
    facets->setCurrentIndex(facets->model()->index(2, 0));
    QTest::keyClick(facets, Qt::Key_Space);
    QTRY_VERIFY(accounts()->model()->rowCount() < 655);
    QVERIFY(accounts()->model()->rowCount() > 100);
}

void MainWindowTest::everyControlHasAName()
{
    openSample();
    QStringList nameless;
    for (const Step step :
         {Step::Connect, Step::Discover, Step::Accounts, Step::Checks, Step::Plan}) {
        m_window->showStep(step);
        QTest::qWait(1); // Lets the page take its focus and layout.
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
                                   || qobject_cast<const QLineEdit *>(widget) != nullptr
                                   || qobject_cast<const QComboBox *>(widget) != nullptr
                                   || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
            if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr) {
                continue;
            }
            QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (face == nullptr || face->text(QAccessible::Name).isEmpty()) {
                nameless.append(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                               widget->objectName()));
            }
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::sidePageReturnsToTheStep()
{
    openSample();
    m_window->showStep(Step::Discover);
    auto *settings = m_window->findChild<Button *>(u"railSettings"_s);
    settings->click();
    QCOMPARE(title(), u"Settings"_s);
    m_window->actionBar()->primary()->click();
    QCOMPARE(title(), u"Discover"_s);
    m_window->findChild<Button *>(u"allTasks"_s)->click();
    QVERIFY(m_window->hub()->isVisible());
}

void MainWindowTest::smallestWindowClipsNoButton()
{
    openSample();
    m_window->resize(1024, 680);
    for (const Step step :
         {Step::Connect, Step::Discover, Step::Accounts, Step::Checks, Step::Plan}) {
        m_window->showStep(step);
        QCOMPARE(m_window->size(), QSize(1024, 680));
        for (const Button *button : m_window->findChildren<Button *>()) {
            if (button->isVisible()) {
                QTRY_VERIFY(m_window->rect().contains(
                    QRect(button->mapTo(m_window.get(), QPoint(0, 0)), button->size())));
                QTRY_VERIFY(button->width() >= button->sizeHint().width());
            }
        }
    }
}

void MainWindowTest::sizeIsRemembered()
{
    m_window->resize(1100, 700);
    m_window->close();
    m_window = std::make_unique<MainWindow>(
        WindowParts{*m_engine, m_clock, m_language, *m_preferences, m_log,
                    m_folder->filePath(u"sample"_s), *m_knowledge});
    QCOMPARE(m_window->size(), QSize(1100, 700));
}

QTEST_MAIN(MainWindowTest)
#include "tst_MainWindow.moc"
