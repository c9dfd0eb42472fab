// SPDX-License-Identifier: Apache-2.0
// All of Prepare without a mouse: the real window, the real engine, the sample, and nothing but keys.
#include "tests/journeys/JourneyEngine.h"
#include "tests/journeys/KeyboardUser.h"
#include "tests/support/ResultChecks.h"
#include "ui/models/AccountRows.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/text/Language.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster {

namespace {

/// The whole backup with its proof takes some seconds, more where several tests run.
constexpr int jobMs = 60'000;

} // namespace

class KeyboardJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void prepareNeedsNoMouse();

private:
    void walkConnectAndDiscover();
    void walkAccounts();
    void sortAndChooseColumns();
    void exportAccounts();
    void walkChecksAndPlan();
    void walkBackUp();
    void walkDocuments();
    [[nodiscard]] QString title() const
    {
        return m_window->findChild<QLabel *>(u"pageTitle"_s)->text();
    }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_window->findChild<QTableView *>(name);
    }
    /// Goes on by the access key of the primary button, as a person reads it there.
    void pressPrimary();

    QTemporaryDir m_folder;
    JourneyEngine m_journey;
    Language m_language;
    LogBook m_log;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeyboardUser> m_user;
};

void KeyboardJourneyTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setStyle(new Style);
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
    applyTheme(ThemeChoice::Light);
    applyTextScale(1);
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"muster.ini"_s));
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_journey.engine(), m_journey.clock(), m_language, *m_preferences, m_log,
                    m_folder.filePath(u"sample"_s), programKnowledge()});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_user = std::make_unique<KeyboardUser>(*m_window);
}

void KeyboardJourneyTest::pressPrimary()
{
    const auto *primary = m_window->findChild<Button *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isVisible() && !primary->accessKey().isNull(), jobMs);
    m_user->press(static_cast<Qt::Key>(primary->accessKey().toUpper().unicode()), Qt::AltModifier);
}

void KeyboardJourneyTest::prepareNeedsNoMouse()
{
    m_user->walkRound(u"Hub without a project"_s);
    for (const auto walk :
         {&KeyboardJourneyTest::walkConnectAndDiscover, &KeyboardJourneyTest::walkAccounts,
          &KeyboardJourneyTest::walkChecksAndPlan, &KeyboardJourneyTest::walkBackUp,
          &KeyboardJourneyTest::walkDocuments}) {
        (this->*walk)();
        if (QTest::currentTestFailed()) {
            qInfo("%s", qPrintable(m_user->complaints().join(u'\n')));
            return;
        }
    }
    QVERIFY2(m_user->complaints().isEmpty(), qPrintable(m_user->complaints().join(u'\n')));
}

void KeyboardJourneyTest::walkConnectAndDiscover()
{
    QVERIFY(m_user->tabTo(u"exploreSample"_s));
    m_user->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Discover"_s, jobMs);
    QTRY_VERIFY(m_window->findChild<QAbstractItemView *>(u"deployment"_s)->model()->rowCount() > 0);
    m_user->walkRound(u"Discover"_s);
    m_user->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), u"Connect"_s);
    m_user->walkRound(u"Connect"_s);
    QVERIFY(m_user->tabTo(u"addSource"_s));
    m_user->press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    m_user->press(Qt::Key_Escape);
    QVERIFY(m_user->tabTo(u"secondary"_s)); // Read again.
    m_user->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Discover"_s, jobMs);
    QVERIFY(m_user->tabTo(u"deployment"_s));
    m_user->press(Qt::Key_Down);
    pressPrimary();
    QTRY_COMPARE(title(), u"Accounts"_s);
}

void KeyboardJourneyTest::walkAccounts()
{
    const QAbstractItemModel *accounts = table(u"accounts"_s)->model();
    QTRY_VERIFY(accounts->rowCount() > 600);
    const int all = accounts->rowCount();
    m_user->walkRound(u"Accounts"_s);
    m_user->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_user->focusName(), u"accountFilter"_s);
    m_user->type(u"ibáñez"_s);
    QCOMPARE(m_window->findChild<QLineEdit *>(u"accountFilter"_s)->text(), u"ibáñez"_s);
    QTRY_VERIFY(accounts->rowCount() > 0 && accounts->rowCount() < 100);
    m_user->press(Qt::Key_Escape);
    QTRY_COMPARE(accounts->rowCount(), all);
    QVERIFY(m_user->tabTo(u"facets"_s));
    m_user->press(Qt::Key_Down);
    m_user->press(Qt::Key_Space);
    QTRY_VERIFY(accounts->rowCount() < all);
    m_user->press(Qt::Key_Up);
    m_user->press(Qt::Key_Space);
    QTRY_COMPARE(accounts->rowCount(), all);
    sortAndChooseColumns();
    exportAccounts();
}

void KeyboardJourneyTest::sortAndChooseColumns()
{
    const QTableView *view = table(u"accounts"_s);
    QVERIFY(m_user->tabTo(u"columns"_s));
    QVERIFY(view->isColumnHidden(static_cast<int>(AccountColumn::State)));
    m_user->press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    for (int column = 0; column < static_cast<int>(AccountColumn::State); ++column) {
        m_user->press(Qt::Key_Down);
    }
    m_user->press(Qt::Key_Return);
    QTRY_VERIFY(!view->isColumnHidden(static_cast<int>(AccountColumn::State)));
    const QString before = view->model()->index(0, 0).data().toString();
    QVERIFY(m_user->tabTo(u"columns"_s));
    m_user->press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Up, Qt::Key_Return}) {
        m_user->press(key); // The last of the menu is Sort by, and the last of that Descending.
    }
    QTRY_VERIFY(view->model()->index(0, 0).data().toString() != before);
    QCOMPARE(view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void KeyboardJourneyTest::exportAccounts()
{
    const QString file = m_folder.filePath(u"accounts.csv"_s);
    QVERIFY(m_user->tabTo(u"exportAccounts"_s));
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [this, &typing, file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog != nullptr && qobject_cast<QLineEdit *>(dialog->focusWidget()) != nullptr) {
            typing.stop();
            m_user->press(Qt::Key_A, Qt::ControlModifier);
            m_user->type(file);
            m_user->press(Qt::Key_Return);
        }
    });
    typing.start(50);
    m_user->press(Qt::Key_Space);
    QTRY_VERIFY(QFile::exists(file));
}

void KeyboardJourneyTest::walkChecksAndPlan()
{
    pressPrimary();
    QTRY_COMPARE(title(), u"Checks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table(u"findings"_s)->model()->rowCount() > 0, jobMs);
    m_user->walkRound(u"Checks"_s);
    pressPrimary();
    QTRY_COMPARE(title(), u"Plan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->state().plan().has_value(), jobMs);
    m_user->walkRound(u"Plan"_s);
}

void KeyboardJourneyTest::walkBackUp()
{
    pressPrimary();
    QTRY_COMPARE(title(), u"Back up"_s);
    m_user->walkRound(u"Back up, before"_s);
    QVERIFY(m_user->tabTo(u"primary"_s));
    m_user->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_window->state().running() && !m_window->state().snapshots().isEmpty(), jobMs);
    m_user->walkRound(u"Back up, after"_s);
    pressPrimary();
    QTRY_COMPARE(title(), u"Documents"_s);
}

void KeyboardJourneyTest::walkDocuments()
{
    m_user->walkRound(u"Documents"_s);
    m_user->press(Qt::Key_Return, Qt::ControlModifier);
    const QDir documents(m_folder.filePath(u"sample/documents"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->state().running() == std::nullopt && table(u"madeFiles"_s)->isVisible(), jobMs);
    QVERIFY(!documents.entryList({u"*.pdf"_s}, QDir::Files).isEmpty());
    QVERIFY(!documents.entryList({u"*.html"_s}, QDir::Files).isEmpty());
    m_user->walkRound(u"Documents, made"_s);
    pressPrimary();
    QTRY_VERIFY(m_window->findChild<Button *>(u"hubPrepare"_s)->isVisible());
    m_user->walkRound(u"Hub"_s);
}

} // namespace muster

QTEST_MAIN(muster::KeyboardJourneyTest)
#include "tst_KeyboardJourney.moc"
