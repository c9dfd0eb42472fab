// SPDX-License-Identifier: Apache-2.0
// On every page, in every language: each button has a letter of its words to press with Alt, and no two the same.
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/shell/ActionBar.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/text/Language.h"
#include "ui/widgets/AccessKeys.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class AccessKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lettersThatBeginAWordComeFirst();
    void everyPageHasDistinctKeys_data();
    void everyPageHasDistinctKeys();
    void keyPressesItsButton();
    void keyStaysWhileTheWordsHoldIt();

private:
    [[nodiscard]] QList<Button *> shownButtons() const;
    [[nodiscard]] QString title() const
    {
        return m_window->findChild<QLabel *>(u"pageTitle"_s)->text();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::optional<Knowledge> m_knowledge;
    FakeEngine m_engine;
    FakeClock m_clock;
    Language m_language;
    LogBook m_log;
    std::unique_ptr<MainWindow> m_window;
};

void AccessKeysTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
    applyTheme(ThemeChoice::Light);
    applyTextScale(1);
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"muster.ini"_s));
    m_engine.state = sampleState();
    m_engine.assessed = sampleAssessment();
    m_engine.planned = samplePlanWithHoles();
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_engine, m_clock, m_language, *m_preferences, m_log,
                    m_folder.filePath(u"sample"_s), *m_knowledge});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openProject(u"/srv/muster/fabrikam"_s, OpenMode::Existing);
    QTRY_VERIFY(m_window->state().hasProject());
}

QList<Button *> AccessKeysTest::shownButtons() const
{
    QList<Button *> buttons;
    for (Button *button : m_window->findChildren<Button *>()) {
        const auto *rows = qobject_cast<QAbstractItemView *>(
            button->parentWidget()->parentWidget() != nullptr
                ? button->parentWidget()->parentWidget()->parentWidget()
                : nullptr);
        if (button->isVisible() && rows == nullptr) {
            buttons.append(button);
        }
    }
    return buttons;
}

void AccessKeysTest::lettersThatBeginAWordComeFirst()
{
    QCOMPARE(accessKeyCandidates(u"Back up 4 pools"_s), u"bu4packpools"_s);
    QCOMPARE(accessKeyCandidates(u"Añadir"_s), u"aadir"_s); // No keyboard but the Spanish has an ñ.
}

void AccessKeysTest::everyPageHasDistinctKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::shipped()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

void AccessKeysTest::everyPageHasDistinctKeys()
{
    QFETCH(const QString, language);
    QVERIFY(m_language.use(language));
    QStringList faults;
    const auto look = [this, &faults](const QString &place) {
        // Keys are given once the layout has settled.
        QTRY_VERIFY(!m_window->findChild<Button *>(u"exploreSample"_s)->accessKey().isNull());
        QTest::qWait(1);
        QHash<QChar, QString> taken;
        for (const Button *button : shownButtons()) {
            const QChar key = button->accessKey();
            if (key.isNull()) {
                faults.append(u"%1: “%2” has no key"_s.arg(place, button->text()));
            } else if (taken.contains(key)) {
                faults.append(u"%1: “%2” and “%3” share %4"_s.arg(place, button->text(),
                                                                  taken.value(key), QString(key)));
            }
            taken.insert(key, button->text());
        }
        QVERIFY2(taken.size() > 3, qPrintable(place));
    };
    m_window->showHub();
    look(u"hub"_s);
    for (const Step step : {Step::Connect, Step::Discover, Step::Accounts, Step::Checks, Step::Plan,
                            Step::BackUp, Step::Documents, Step::Restore, Step::Verify}) {
        m_window->showStep(step);
        look(toWord(step));
    }
    for (const QString &side : {u"railLog"_s, u"railSettings"_s, u"railHelp"_s}) {
        m_window->findChild<Button *>(side)->click();
        look(side);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void AccessKeysTest::keyPressesItsButton()
{
    QVERIFY(m_language.use(u"en"_s));
    m_window->showStep(Step::Discover);
    const Button *primary = m_window->actionBar()->primary();
    QTRY_COMPARE(primary->accessKey(), u'c');
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(title(), u"Accounts"_s);
}

void AccessKeysTest::keyStaysWhileTheWordsHoldIt()
{
    Button button(u"Continue to Plan"_s, ButtonKind::Primary);
    button.setAccessKey(u'c');
    button.setText(u"Continue to Documents"_s);
    QCOMPARE(button.accessKey(), u'c');
    QCOMPARE(button.shortcut(), QKeySequence(Qt::ALT | Qt::Key_C));
    QCOMPARE(button.text(), u"Continue to Documents"_s); // The underline is painted, not written.
    button.setText(u"Stop"_s);
    QVERIFY(button.accessKey().isNull());
    QVERIFY(button.shortcut().isEmpty());
}

QTEST_MAIN(AccessKeysTest)
#include "tst_AccessKeys.moc"
