// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/pages/HolesCard.h"
#include "ui/pages/PlanJobs.h"
#include "ui/pages/PlanPage.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class PlanPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void entersByPlanning();
    void holesComeFirstEachWithItsButton();
    void planWithoutHolesShowsNone();
    void emptyPlanCannotGoOn();
    void failureIsSaidAndCanBeTriedAgain();
    void scriptIsWrittenWhole();
    void scriptThatCannotBeWrittenIsSaid();
    void chosenExportIsReadAndPlannedAnew();
    void exportThatCannotBeReadChangesNothing();
    void exportReadForAnotherProjectIsThrownAway();
    void nothingDiscoveredSaysWhy();
    void primaryGoesOn();

private:
    void show();
    [[nodiscard]] QTableView *holes() const { return m_page->findChild<QTableView *>(u"holes"_s); }
    [[nodiscard]] QTableView *matrix() const
    {
        return m_page->findChild<QTableView *>(u"matrix"_s);
    }

    std::optional<Knowledge> m_knowledge;
    Language m_language;
    FakeClock m_clock;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<WizardState> m_state;
    std::unique_ptr<PlanPage> m_page;
};

void PlanPageTest::initTestCase()
{
    QVERIFY(m_language.use(u"en"_s));
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
}

void PlanPageTest::init()
{
    m_page.reset();
    m_state = std::make_unique<WizardState>();
    m_engine = std::make_unique<FakeEngine>();
    m_engine->planned = samplePlanWithHoles();
    m_state->setProject(sampleState());
}

void PlanPageTest::show()
{
    m_page = std::make_unique<PlanPage>(*m_state, *m_engine, *m_knowledge, m_clock);
    m_page->resize(968, 676);
    m_page->show();
    m_page->enter();
}

void PlanPageTest::entersByPlanning()
{
    show();
    QVERIFY(!m_page->isComplete());
    QVERIFY(m_page->primaryText().isEmpty());
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(*m_state->plan(), samplePlanWithHoles());
    QVERIFY(!m_state->running());
    // se-osl01 has a hole, and one server of pool-mad01 lacks its key.
    QVERIFY(m_page->primaryText().startsWith(u"Back up 3 pool"_s));
    QCOMPARE(m_page->noteStatus(), Status::Unprotected);
    QCOMPARE(matrix()->model()->rowCount(), 8);
    QVERIFY(matrix()->isVisible());
}

void PlanPageTest::holesComeFirstEachWithItsButton()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(holes()->model()->rowCount(), 2);
    QCOMPARE(holes()->model()->index(0, 0).data().toString(), u"User data"_s);
    QCOMPARE(m_page->findChild<Button *>(u"chooseExport0"_s)->text(), u"Choose export…"_s);
    QCOMPARE(m_page->findChild<Button *>(u"chooseExport1"_s)->text(), u"Choose certificate…"_s);
    QVERIFY(m_page->findChild<Button *>(u"saveScript"_s)->isEnabled());
    QVERIFY(matrix()->model()->headerData(0, Qt::Vertical).toString() == u"User data"_s);
}

void PlanPageTest::planWithoutHolesShowsNone()
{
    m_engine->planned.items.removeIf(
        [](const PlannedItem &item) { return item.how == Obtain::Unprotected; });
    show();
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(!m_page->findChild<HolesCard *>()->isVisible());
    QCOMPARE(m_page->noteStatus(), Status::None);
    QVERIFY(m_page->primaryText().startsWith(u"Back up 5 pool"_s));
}

void PlanPageTest::emptyPlanCannotGoOn()
{
    m_engine->planned = {};
    show();
    QTRY_VERIFY(m_state->plan());
    QVERIFY(!m_page->isComplete());
    QVERIFY(m_page->whyNotComplete().contains(u"Nothing can be taken"_s));
}

void PlanPageTest::failureIsSaidAndCanBeTriedAgain()
{
    m_engine->failure = Error{ErrorCode::NothingDiscovered, {}, {}, 0};
    show();
    auto *banner = m_page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!m_state->plan());
    QCOMPARE(m_state->failed(), std::optional(Step::Plan));
    QCOMPARE(m_page->noteStatus(), Status::Failed);
    m_engine->failure.reset();
    m_page->runSecondary();
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(!banner->isVisible());
}

void PlanPageTest::scriptIsWrittenWhole()
{
    const QTemporaryDir folder;
    m_engine->script = QByteArray("\xEF\xBB\xBF# Export\r\n");
    show();
    QTRY_VERIFY(m_page->isComplete());
    const QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->jobs()->saveScript(folder.filePath(u"Export.ps1"_s));
    QTRY_COMPARE(noticed.size(), 1);
    QFile file(folder.filePath(u"Export.ps1"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *m_engine->script);
    QVERIFY(m_state->plan());
}

void PlanPageTest::scriptThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    show();
    QTRY_VERIFY(m_page->isComplete());
    m_page->jobs()->saveScript(folder.filePath(u"missing/Export.ps1"_s));
    auto *banner = m_page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"Export.ps1"_s));
    QVERIFY(m_page->isComplete()); // The plan still stands.
}

void PlanPageTest::chosenExportIsReadAndPlannedAnew()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    m_state->setAssessment(sampleAssessment());
    const qsizetype before = m_state->sources().size();
    const PlannedItem hole = m_state->plan()->unprotectedMandatory().constFirst();
    m_engine->discovered = sampleDeployment(20);
    m_engine->planned.items.removeAll(hole);
    const QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->jobs()->addExport(hole, u"/exports/UserData.zip"_s);
    QTRY_COMPARE(noticed.size(), 1);
    QTRY_COMPARE(holes()->model()->rowCount(), 1);
    QCOMPARE(m_state->sources().size(), before + 1);
    QCOMPARE(m_state->sources().constLast().toText(),
             u"export:DB-USER@se-osl01.fabrikam.example=/exports/UserData.zip"_s);
    QCOMPARE(m_engine->askedSources, m_state->sources());
    QCOMPARE(m_state->deployment()->accounts.size(), 20);
    QVERIFY(!m_state->assessment()); // It was made from the sources before.
}

void PlanPageTest::exportThatCannotBeReadChangesNothing()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    const QList<SourceSpec> before = m_state->sources();
    const PlannedItem hole = m_state->plan()->unprotectedMandatory().constFirst();
    m_engine->failure = Error{ErrorCode::NotFound, u"/exports/UserData.zip"_s, {}, 0};
    m_page->jobs()->addExport(hole, u"/exports/UserData.zip"_s);
    auto *banner = m_page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"UserData.zip"_s));
    QCOMPARE(m_state->sources(), before);
    QVERIFY(m_state->plan());
    QCOMPARE(holes()->model()->rowCount(), 2);
}

void PlanPageTest::exportReadForAnotherProjectIsThrownAway()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    const PlannedItem hole = m_state->plan()->unprotectedMandatory().constFirst();
    m_engine->discovered = sampleDeployment(20);
    m_page->jobs()->addExport(hole, u"/exports/UserData.zip"_s);
    ProjectState other = sampleState();
    other.folder = u"/srv/muster/contoso"_s;
    other.deployment = sampleDeployment(5);
    m_state->setProject(other);
    QTRY_VERIFY(m_page->isComplete()); // The page in sight plans for the new one.
    QCOMPARE(m_state->sources(), other.sources);
    QCOMPARE(m_state->deployment()->accounts.size(), 5);
}

void PlanPageTest::nothingDiscoveredSaysWhy()
{
    m_state->closeProject();
    show();
    QVERIFY(!m_page->isComplete());
    QVERIFY(m_page->whyNotComplete().contains(u"Connect"_s));
    QVERIFY(!matrix()->isVisible());
}

void PlanPageTest::primaryGoesOn()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    const QSignalSpy advance(m_page.get(), &Page::advanceRequested);
    m_page->runPrimary();
    QCOMPARE(advance.size(), 1);
}

QTEST_MAIN(PlanPageTest)
#include "tst_PlanPage.moc"
