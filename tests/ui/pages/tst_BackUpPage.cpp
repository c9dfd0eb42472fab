// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleBackup.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/BackupItemModel.h"
#include "ui/pages/BackUpPage.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WizardState.h"
#include "ui/text/BackUpWords.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Metrics.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

/// A backup that stays under way until the test ends it, and a proof that may fail alone.
class HeldEngine final : public FakeEngine
{
public:
    Job<Manifest> backUp(const BackupPlan &plan, const BackupChoice &choice) override
    {
        Job<Manifest> job = FakeEngine::backUp(plan, choice);
        m_stop = job.stop;
        m_ending = QPromise<Result<Manifest>>();
        m_ending.start();
        job.outcome = m_ending.future();
        job.progress->setSubject(u"DB-USER pool-mad01.fabrikam.example"_s);
        return job;
    }
    Job<Evidence> verify(const SnapshotChoice &choice, ProofLevel level) override
    {
        const std::optional<Error> others = failure;
        failure = proofFailure;
        Job<Evidence> job = FakeEngine::verify(choice, level);
        failure = others;
        ++proofs;
        return job;
    }
    void end(const Result<Manifest> &result)
    {
        m_ending.addResult(result);
        m_ending.finish();
    }
    [[nodiscard]] bool isStopAsked() const { return m_stop.stop_requested(); }

    std::optional<Error> proofFailure;
    int proofs = 0;

private:
    QPromise<Result<Manifest>> m_ending;
    std::stop_source m_stop;
};

} // namespace

class BackUpPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void runsExactlyThePlanAndProvesIt();
    void runningShowsWhereItIsAndNoPrimary();
    void incompleteIsSaidWithItsFiles();
    void alteredSnapshotIsFailed();
    void failedBackupCanBeTriedAgain();
    void stoppedBackupIsNoBackup();
    void failedProofClaimsNothing();
    void stopDuringTheLastMomentSkipsTheProof();
    void samePlanKeepsTheOutcome();
    void outcomeOutlivesTheProgram();
    void olderSnapshotIsNotRecalled();
    void withoutAPlanItSaysSo();
    void itemsModelIsSound();
    void wordsClaimOnlyWhatWasProved();

private:
    [[nodiscard]] QString bannerText() const
    {
        return m_page->findChild<Banner *>(u"backUpBanner"_s)->sentence();
    }
    [[nodiscard]] QTableView *evidence() const
    {
        return m_page->findChild<QTableView *>(u"backUpEvidence"_s);
    }
    void runTo(const Result<Manifest> &result);

    std::unique_ptr<Knowledge> m_knowledge;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<HeldEngine> m_engine;
    std::unique_ptr<WizardState> m_state;
    std::unique_ptr<BackUpPage> m_page;
    FakeClock m_clock;
    LogBook m_log;
    Language m_language;
};

void BackUpPageTest::initTestCase()
{
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
    const Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::make_unique<Knowledge>(*knowledge);
}

void BackUpPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"muster.ini"_s));
    m_engine = std::make_unique<HeldEngine>();
    m_engine->state = sampleState();
    m_engine->manifest = sampleManifest();
    m_engine->evidence = sampleEvidence(sampleManifest());
    m_engine->assessed.verdict = Verdict::Conditions;
    m_state = std::make_unique<WizardState>();
    m_state->setProject(sampleState());
    m_state->setPlan(samplePlan());
    m_page = std::make_unique<BackUpPage>(BackUpPageParts{
        *m_state, *m_engine, m_clock, m_knowledge->catalogue, m_log, *m_preferences});
    m_page->resize(968, 640);
    m_page->show();
}

void BackUpPageTest::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_engine.reset();
}

void BackUpPageTest::runTo(const Result<Manifest> &result)
{
    m_page->runPrimary();
    QCOMPARE(m_state->running(), std::optional(Step::BackUp));
    m_engine->end(result);
    QTRY_VERIFY(!m_state->running());
}

void BackUpPageTest::runsExactlyThePlanAndProvesIt()
{
    QVERIFY(m_page->primaryText().startsWith(u"Back up 2 pool"_s));
    QVERIFY(m_page->isComplete());
    QSignalSpy advanced(m_page.get(), &Page::advanceRequested);
    runTo(sampleManifest());
    QCOMPARE(m_engine->askedPlan, std::optional(samplePlan()));
    QVERIFY(m_engine->askedItems.isEmpty());
    QCOMPARE(m_engine->askedLevel, ProofLevel::Complete);
    QCOMPARE(m_state->assessment()->verdict, Verdict::Conditions);
    // One mandatory item is unprotected, so the word is never just "Complete".
    QCOMPARE(bannerText(), u"Complete for 4 of 5 mandatory items"_s);
    QVERIFY(evidence()->isVisible());
    QCOMPARE(m_page->primaryText(), u"Continue to Documents"_s);
    m_page->runPrimary();
    QCOMPARE(advanced.count(), 1);
}

void BackUpPageTest::runningShowsWhereItIsAndNoPrimary()
{
    m_page->runPrimary();
    QVERIFY(m_page->primaryText().isEmpty());
    QCOMPARE(m_page->secondaryText(), u"Stop"_s);
    const QAbstractItemModel *items = m_page->findChild<QTableView *>(u"backUpItems"_s)->model();
    QCOMPARE(items->index(0, BackupItemModel::State).data().toString(), u"Outcome follows"_s);
    QCOMPARE(items->index(1, BackupItemModel::State).data().toString(), u"Copying"_s);
    QCOMPARE(items->index(2, BackupItemModel::State).data().toString(), u"Waiting"_s);
    m_engine->end(sampleManifest());
    QTRY_VERIFY(!m_state->running());
}

void BackUpPageTest::incompleteIsSaidWithItsFiles()
{
    m_engine->evidence = sampleEvidence(incompleteManifest());
    runTo(incompleteManifest());
    QCOMPARE(bannerText(), u"Incomplete"_s);
    const QAbstractItemModel *items = evidence()->model();
    QCOMPARE(items->index(0, BackupItemModel::State).data().toString(), u"Incomplete"_s);
    QCOMPARE(items->index(0, BackupItemModel::Seen).data().toString(), u"2,929 of 2,931 files"_s);
    QVERIFY(items->index(0, BackupItemModel::Seen)
                .data(SecondLineRole)
                .toString()
                .contains(u"board07.png"_s));
    QCOMPARE(m_page->secondaryText(), u"Back up again"_s);
    QCOMPARE(m_page->primaryText(), u"Continue to Documents"_s);
}

void BackUpPageTest::alteredSnapshotIsFailed()
{
    m_engine->evidence.items[0].add({ProofProblemKind::Altered, u"config.zip"_s, {}});
    m_engine->evidence.items[0].outcome = Outcome::Failed;
    m_engine->evidence.items[0].level = ProofLevel::Present;
    conclude(m_engine->evidence);
    runTo(sampleManifest());
    QCOMPARE(bannerText(), u"Failed"_s);
    QCOMPARE(evidence()->model()->index(0, BackupItemModel::State).data().toString(), u"Failed"_s);
}

void BackUpPageTest::failedBackupCanBeTriedAgain()
{
    runTo(fail(ErrorCode::DiskFull, u"/srv/muster"_s, u"no space"_s));
    QCOMPARE(m_state->failed(), std::optional(Step::BackUp));
    QVERIFY(m_page->findChild<Banner *>(u"backUpBanner"_s)->isVisible());
    QCOMPARE(m_engine->proofs, 0);
    QCOMPARE(m_page->primaryText(), u"Try again"_s);
    runTo(sampleManifest());
    QVERIFY(!m_state->failed());
    QCOMPARE(m_page->primaryText(), u"Continue to Documents"_s);
}

void BackUpPageTest::stoppedBackupIsNoBackup()
{
    m_page->runPrimary();
    m_page->runSecondary();
    QVERIFY(m_engine->isStopAsked());
    m_engine->end(fail(ErrorCode::Cancelled, u"20260312T140500Z_7c41e09b"_s));
    QTRY_VERIFY(!m_state->running());
    QCOMPARE(bannerText(), u"Stopped"_s);
    QCOMPARE(m_engine->proofs, 0);
    QVERIFY(!m_state->failed());
    QCOMPARE(m_page->primaryText(), u"Try again"_s);
}

void BackUpPageTest::failedProofClaimsNothing()
{
    m_engine->proofFailure = Error{ErrorCode::AccessDenied, u"packs"_s, {}};
    runTo(sampleManifest());
    QCOMPARE(bannerText(), u"Saved, not proved"_s);
    QCOMPARE(evidence()->model()->index(0, BackupItemModel::Proved).data().toString(), u"–"_s);
    QCOMPARE(m_page->secondaryText(), u"Prove again"_s);
    m_engine->proofFailure.reset();
    m_page->runSecondary();
    QTRY_COMPARE(bannerText(), u"Complete for 4 of 5 mandatory items"_s);
    QCOMPARE(m_engine->proofs, 2);
}

void BackUpPageTest::stopDuringTheLastMomentSkipsTheProof()
{
    m_page->runPrimary();
    m_page->runSecondary();
    m_engine->end(sampleManifest());
    QTRY_VERIFY(!m_state->running());
    QCOMPARE(m_engine->proofs, 0);
    QCOMPARE(bannerText(), u"Saved, not proved"_s);
}

void BackUpPageTest::samePlanKeepsTheOutcome()
{
    runTo(sampleManifest());
    m_state->setPlan(samplePlan());
    QCOMPARE(m_page->primaryText(), u"Continue to Documents"_s);
    BackupPlan less = samplePlan();
    less.items.removeFirst();
    m_state->setPlan(less);
    QVERIFY(m_page->primaryText().startsWith(u"Back up 2 pool"_s));
}

void BackUpPageTest::outcomeOutlivesTheProgram()
{
    ProjectState state = sampleState();
    state.snapshots.first().isPartial = false;
    state.snapshots.first().created = state.deployment->discoveredAt.addSecs(60);
    m_engine->manifest.planHash = samplePlan().hash();
    m_state->setProject(state);
    QTRY_COMPARE(bannerText(), u"Complete for 4 of 5 mandatory items"_s);
    QVERIFY(evidence()->isVisible());
    QCOMPARE(m_engine->askedSnapshot.id, m_engine->manifest.snapshotId);
    QCOMPARE(m_engine->proofs, 0); // It is looked up, not made again.
    QCOMPARE(m_page->primaryText(), u"Continue to Documents"_s);
    m_state->setPlan(samplePlan());
    QCOMPARE(m_page->primaryText(), u"Continue to Documents"_s);
    BackupPlan less = samplePlan();
    less.items.removeFirst();
    m_state->setPlan(less);
    QVERIFY(m_page->primaryText().startsWith(u"Back up 2 pool"_s));
}

void BackUpPageTest::olderSnapshotIsNotRecalled()
{
    ProjectState state = sampleState();
    for (SnapshotSummary &snapshot : state.snapshots) {
        snapshot.created = state.deployment->discoveredAt.addSecs(-60);
    }
    m_state->setProject(state);
    m_state->setPlan(samplePlan());
    QVERIFY(m_page->primaryText().startsWith(u"Back up 2 pool"_s));
    QVERIFY(!evidence()->isVisible());
}

void BackUpPageTest::withoutAPlanItSaysSo()
{
    ProjectState empty = sampleState();
    empty.snapshots.clear();
    m_state->setProject(empty);
    QVERIFY(!m_page->isComplete());
    QVERIFY(m_page->whyNotComplete().contains(u"Plan"_s));
}

void BackUpPageTest::itemsModelIsSound()
{
    BackupItemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QList<BackupRow> rows = plannedRows(samplePlan(), m_knowledge->catalogue);
    model.setRows(rows);
    model.setRows(rowsAt(rows, u"DB-USER pool-lis01.fabrikam.example"_s));
    QCOMPARE(resets.count(), 1); // States change in place.
    QCOMPARE(model.rowCount(), 4);
    const Evidence proof = sampleEvidence(sampleManifest());
    model.setRows(endedRows(sampleManifest(), &proof, m_knowledge->catalogue));
    QCOMPARE(model.rowCount(), 6);
    // What is mandatory and missing stands before what is well.
    QCOMPARE(model.index(0, BackupItemModel::Where).data().toString(), u"se-osl01"_s);
    QCOMPARE(model.index(0, BackupItemModel::State).data().toString(), u"Unprotected"_s);
    QVERIFY(!model.index(0, BackupItemModel::Seen).data(SecondLineRole).toString().isEmpty());
    QCOMPARE(model.index(1, BackupItemModel::Proved).data().toString(), u"Readable"_s);
    QVERIFY(!model.index(1, BackupItemModel::Seen).data(SecondLineRole).toString().isEmpty());
    QCOMPARE(model.index(2, BackupItemModel::Seen).data().toString(),
             u"287 of 287 accounts found"_s);
}

void BackUpPageTest::wordsClaimOnlyWhatWasProved()
{
    Manifest whole = sampleManifest();
    whole.missing.clear();
    Evidence proof = sampleEvidence(whole);
    QCOMPARE(backUpOutcome(whole, &proof).word, u"Complete"_s);
    QCOMPARE(backUpOutcome(whole, nullptr).outcome, Outcome::Incomplete);
    for (ItemEvidence &item : proof.items) {
        item.level = ProofLevel::Readable;
        item.ceiling = ProofLevel::Readable;
    }
    conclude(proof);
    QCOMPARE(backUpOutcome(whole, &proof).word, u"Saved, proved: Readable"_s);
    proof.items[0].outcome = Outcome::Incomplete;
    conclude(proof);
    QCOMPARE(backUpOutcome(whole, &proof).word, u"Incomplete"_s);
    whole.outcome = Outcome::Failed;
    QCOMPARE(backUpOutcome(whole, &proof).word, u"Failed"_s);
    QCOMPARE(foundAccounts(sampleEvidence(sampleManifest())),
             std::optional(FoundAccounts{574, 574}));
}

QTEST_MAIN(BackUpPageTest)
#include "tst_BackUpPage.moc"
