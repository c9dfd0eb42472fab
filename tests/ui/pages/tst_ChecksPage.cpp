// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/FindingModel.h"
#include "ui/pages/ChecksPage.h"
#include "ui/pages/FindingList.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

/// Leaves its check open until the test ends it.
class SlowEngine final : public FakeEngine
{
public:
    Job<Assessment> check(const CheckOrder &order) override
    {
        askedCheck = order;
        ++asked;
        Job<Assessment> job;
        job.progress = std::make_shared<ProgressCounter>();
        job.stop = std::stop_source();
        open = std::make_shared<QPromise<Result<Assessment>>>();
        open->start();
        job.outcome = open->future();
        stop = job.stop;
        return job;
    }
    void finish(Result<Assessment> result) const
    {
        open->addResult(std::move(result));
        open->finish();
    }

    int asked = 0;
    std::shared_ptr<QPromise<Result<Assessment>>>
        open; ///< Shared with nobody; a promise cannot be copied.
    std::stop_source stop;
};

} // namespace

class ChecksPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void entersByChecking();
    void blockersStandFirstAndUnknownUnderItsSource();
    void everySegmentShowsItsFindings();
    void paneSaysWhatWasFoundAndWhatHelps();
    void arrowKeysPassOverHeads();
    void savedAssessmentIsShownAsItIs();
    void failureIsSaidAndCanBeTriedAgain();
    void stoppedCheckConcludesNothing();
    void checkOfAnotherDeploymentIsThrownAway();
    void nothingDiscoveredSaysWhy();
    void otherTargetForgetsTheAssessment();

private:
    [[nodiscard]] QTableView *table() const
    {
        return m_page->findChild<QTableView *>(u"findings"_s);
    }
    [[nodiscard]] QString text(int row, int column = FindingModel::Check) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] Banner *error() const
    {
        for (Banner *banner : m_page->findChildren<Banner *>()) {
            if (banner->objectName() != u"verdict"_s) {
                return banner;
            }
        }
        return nullptr;
    }
    void show(Engine &engine);

    std::optional<Knowledge> m_knowledge;
    Language m_language;
    FakeClock m_clock;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<WizardState> m_state;
    std::unique_ptr<ChecksPage> m_page;
};

void ChecksPageTest::initTestCase()
{
    QVERIFY(m_language.use(u"en"_s));
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
}

void ChecksPageTest::init()
{
    m_page.reset();
    m_state = std::make_unique<WizardState>();
    m_engine = std::make_unique<FakeEngine>();
    m_engine->assessed = sampleAssessment();
    m_state->setProject(sampleState());
}

void ChecksPageTest::show(Engine &engine)
{
    m_page = std::make_unique<ChecksPage>(*m_state, engine, *m_knowledge, m_clock);
    m_page->resize(968, 676);
    m_page->show();
    m_page->enter();
}

void ChecksPageTest::entersByChecking()
{
    ProjectState project = sampleState();
    project.particulars.target = Target::Teams;
    m_state->setProject(project);
    show(*m_engine);
    QVERIFY(!m_page->isComplete());
    QVERIFY(m_page->primaryText().isEmpty());
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(m_engine->askedCheck.target, Target::Teams);
    QCOMPARE(m_state->assessment()->verdict, Verdict::NotReady);
    QVERIFY(!m_state->running());
    QCOMPARE(m_page->primaryText(), u"Continue to Plan"_s);
    QCOMPARE(m_page->noteStatus(), Status::Blocker);
    QCOMPARE(m_page->findChild<Banner *>(u"verdict"_s)->sentence(), u"Not ready"_s);
}

void ChecksPageTest::blockersStandFirstAndUnknownUnderItsSource()
{
    show(*m_engine);
    QTRY_VERIFY(m_page->isComplete());
    QStringList ids;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QString id = text(row, FindingModel::Id);
        ids.append(id.isEmpty() ? text(row).section(u' ', 0, 1) : id);
    }
    const QStringList wanted{u"VER-002"_s, u"USR-005"_s,     u"USR-011"_s, u"TOPO-003"_s,
                             u"VER-006"_s, u"CMS-003"_s,     u"VER-009"_s, u"Connect the"_s,
                             u"SEC-001"_s, u"Add outputs"_s, u"CMS-002"_s, u"Look at"_s,
                             u"SEC-003"_s, u"SEC-002"_s};
    QCOMPARE(ids, wanted);
    QCOMPARE(table()->columnSpan(7, 0), int{FindingModel::ColumnCount});
}

void ChecksPageTest::everySegmentShowsItsFindings()
{
    show(*m_engine);
    QTRY_VERIFY(m_page->isComplete());
    auto *list = m_page->findChild<FindingList *>();
    const QList<std::pair<FindingFilter, int>> rows{
        {FindingFilter::Blockers, 3}, {FindingFilter::Warnings, 3}, {FindingFilter::Notes, 1},
        {FindingFilter::Unknown, 7},  {FindingFilter::Passed, 2},   {FindingFilter::ToSolve, 14}};
    for (const auto &[filter, count] : rows) {
        list->choose(filter);
        QCOMPARE(table()->model()->rowCount(), count);
        QVERIFY(list->current() != nullptr); // Never a head.
    }
}

void ChecksPageTest::paneSaysWhatWasFoundAndWhatHelps()
{
    show(*m_engine);
    QTRY_VERIFY(m_page->isComplete());
    const ReadinessRule *rule = m_knowledge->checks.rules.find(u"VER-002"_s);
    QStringList shown;
    for (const Text *each : m_page->findChildren<Text *>()) {
        shown.append(each->text());
    }
    QVERIFY(shown.contains(rule->failed.english));
    QVERIFY(shown.contains(rule->meaning.english));
    QVERIFY(shown.contains(rule->remedy.english));
    QVERIFY(shown.contains(u"2013, 2015, se"_s));
    QVERIFY(shown.contains(u"Documentation: %1"_s.arg(rule->sourceTitle)));
    auto *copy = m_page->findChild<Button *>(u"copyCommand"_s);
    copy->setFocus();
    const QSignalSpy noticed(m_page.get(), &Page::noticed);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), rule->command);
    QCOMPARE(noticed.size(), 1);
}

void ChecksPageTest::arrowKeysPassOverHeads()
{
    show(*m_engine);
    QTRY_VERIFY(m_page->isComplete());
    table()->setFocus();
    table()->selectRow(6);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 8);
    QCOMPARE(m_page->findChild<FindingList *>()->current()->id, u"SEC-001"_s);
}

void ChecksPageTest::savedAssessmentIsShownAsItIs()
{
    Assessment saved;
    saved.verdict = Verdict::Unknown;
    m_state->setAssessment(saved);
    show(*m_engine);
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_state->assessment()->findings.size(), 0); // Not checked anew.
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible()); // The empty state stands in its place.
    QCOMPARE(m_page->findChild<Banner *>(u"verdict"_s)->sentence(), u"Unknown"_s);
}

void ChecksPageTest::failureIsSaidAndCanBeTriedAgain()
{
    m_engine->failure = Error{ErrorCode::KnowledgeInvalid, u"readiness-rules.json"_s, {}, 12};
    show(*m_engine);
    QTRY_VERIFY(error()->isVisible());
    QVERIFY(error()->sentence().contains(u"readiness-rules.json"_s));
    QVERIFY(!m_page->isComplete());
    QCOMPARE(m_page->noteStatus(), Status::Failed);
    QCOMPARE(m_state->failed(), std::optional(Step::Checks));
    QCOMPARE(m_page->secondaryText(), u"Check again"_s);
    m_engine->failure.reset();
    m_page->runSecondary();
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(!error()->isVisible());
}

void ChecksPageTest::stoppedCheckConcludesNothing()
{
    SlowEngine slow;
    show(slow);
    QCOMPARE(m_page->secondaryText(), u"Stop"_s);
    QCOMPARE(m_state->running(), std::optional(Step::Checks));
    m_page->runSecondary();
    QVERIFY(slow.stop.stop_requested());
    const QSignalSpy noticed(m_page.get(), &Page::noticed);
    slow.finish(muster::fail(ErrorCode::Cancelled, {}));
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(!m_page->isComplete());
    QVERIFY(!error()->isVisible());
    QVERIFY(!m_state->running());
    m_page.reset();
}

void ChecksPageTest::checkOfAnotherDeploymentIsThrownAway()
{
    SlowEngine slow;
    show(slow);
    m_state->setDeployment(sampleDeployment(10));
    QVERIFY(slow.stop.stop_requested());
    slow.finish(sampleAssessment());
    QTRY_COMPARE(slow.asked, 2); // The page in sight checks the new one at once.
    QVERIFY(!m_state->assessment());
    slow.finish(sampleAssessment());
    QTRY_VERIFY(m_state->assessment());
    m_page.reset();
}

void ChecksPageTest::nothingDiscoveredSaysWhy()
{
    m_state->closeProject();
    show(*m_engine);
    QVERIFY(!m_page->isComplete());
    QVERIFY(m_page->whyNotComplete().contains(u"Connect"_s));
    QVERIFY(m_page->secondaryText().isEmpty());
    QVERIFY(!m_page->findChild<Banner *>(u"verdict"_s)->isVisible());
}

void ChecksPageTest::otherTargetForgetsTheAssessment()
{
    show(*m_engine);
    QTRY_VERIFY(m_page->isComplete());
    Particulars particulars = m_state->project().particulars;
    particulars.author = u"Ada"_s;
    m_state->setParticulars(particulars);
    QVERIFY(m_page->isComplete());
    particulars.target = Target::Teams;
    m_state->setParticulars(particulars);
    QVERIFY(!m_page->isComplete());
    QCOMPARE(table()->model()->rowCount(), 0);
}

QTEST_MAIN(ChecksPageTest)
#include "tst_ChecksPage.moc"
