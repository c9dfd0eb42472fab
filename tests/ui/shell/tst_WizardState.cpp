// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleState.h"
#include "ui/shell/StepStates.h"
#include "ui/shell/WizardState.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

StepItem itemOf(const WizardState &state, Step step, Step current = Step::Connect)
{
    return stepItems(state, {step}, current).constFirst();
}

} // namespace

class WizardStateTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyStateLocksAllButConnect();
    void newSourcesClearWhatFollows();
    void sameSourcesClearNothing();
    void newDeploymentClearsAssessmentAndPlan();
    void rememberedStepSettlesThoseBefore();
    void blockersLeaveTheStepDoneWithAWarning();
    void runningStepSaysHowFar();
    void failedStepSaysWhatFailed();
    void documentsAreLockedWhileBackingUp();
    void wordsOfStepsCanBeReadBack();
};

void WizardStateTest::emptyStateLocksAllButConnect()
{
    const WizardState state;
    for (const StepItem &item : stepItems(state, stepsOf(Task::Prepare), Step::Connect)) {
        QCOMPARE(item.isLocked, item.step != Step::Connect);
        QCOMPARE(item.status, item.step == Step::Connect ? Status::Current : Status::Locked);
        QVERIFY(!item.state.isEmpty());
    }
}

void WizardStateTest::newSourcesClearWhatFollows()
{
    WizardState state;
    state.setProject(sampleState());
    state.setAssessment({});
    state.setPlan({});
    state.settle(Step::Discover);
    QSignalSpy deploymentChanged(&state, &WizardState::deploymentChanged);
    QSignalSpy planChanged(&state, &WizardState::planChanged);
    state.setSources({});
    QVERIFY(!state.deployment() && !state.assessment() && !state.plan());
    QVERIFY(!state.isSettled(Step::Discover));
    QCOMPARE(deploymentChanged.count(), 1);
    QCOMPARE(planChanged.count(), 1);
    QVERIFY(!state.snapshots().isEmpty()); // A snapshot is never lost by looking elsewhere.
}

void WizardStateTest::sameSourcesClearNothing()
{
    WizardState state;
    state.setProject(sampleState());
    QSignalSpy changed(&state, &WizardState::sourcesChanged);
    state.setSources(sampleState().sources);
    QVERIFY(state.deployment().has_value());
    QCOMPARE(changed.count(), 0);
}

void WizardStateTest::newDeploymentClearsAssessmentAndPlan()
{
    WizardState state;
    state.setProject(sampleState());
    state.setAssessment({});
    state.setPlan({});
    state.settle(Step::Plan);
    state.setDeployment(sampleDeployment(1));
    QVERIFY(!state.assessment() && !state.plan());
    QVERIFY(!state.isSettled(Step::Plan));
    QVERIFY(state.isSettled(Step::Connect));
}

void WizardStateTest::rememberedStepSettlesThoseBefore()
{
    WizardState state;
    state.setProject(sampleState()); // Was left on Accounts.
    QVERIFY(state.isSettled(Step::Discover));
    QVERIFY(!state.isSettled(Step::Accounts));
    QCOMPARE(itemOf(state, Step::Discover).status, Status::Done);
    QCOMPARE(itemOf(state, Step::Accounts).status, Status::Available);
}

void WizardStateTest::blockersLeaveTheStepDoneWithAWarning()
{
    WizardState state;
    state.setProject(sampleState());
    Assessment assessment;
    Finding finding;
    finding.outcome = FindingOutcome::Fail;
    finding.severity = Severity::Blocker;
    assessment.findings = {finding};
    state.setAssessment(assessment);
    state.settle(Step::Checks);
    QCOMPARE(itemOf(state, Step::Checks).status, Status::Warning);
    assessment.findings[0].outcome = FindingOutcome::Unknown;
    state.setAssessment(assessment);
    QCOMPARE(itemOf(state, Step::Checks).status, Status::Done);
}

void WizardStateTest::runningStepSaysHowFar()
{
    WizardState state;
    state.setProject(sampleState());
    QSignalSpy changed(&state, &WizardState::stepsChanged);
    state.setRunning(Step::BackUp, 63);
    QCOMPARE(itemOf(state, Step::BackUp).state, u"Running, 63%"_s);
    state.setRunning(Step::BackUp, 63);
    QCOMPARE(changed.count(), 1);
}

void WizardStateTest::failedStepSaysWhatFailed()
{
    WizardState state;
    state.setProject(sampleState());
    state.setFailed(Step::Connect, u"topology.tbxml"_s);
    QCOMPARE(itemOf(state, Step::Connect).state, u"Failed: topology.tbxml"_s);
    QCOMPARE(itemOf(state, Step::Connect).status, Status::Failed);
    state.setRunning(Step::Connect);
    QVERIFY(!state.failed());
}

void WizardStateTest::documentsAreLockedWhileBackingUp()
{
    WizardState state;
    state.setProject(sampleState());
    QVERIFY(lockReason(state, Step::Documents).isEmpty());
    state.setRunning(Step::BackUp, 1);
    QCOMPARE(lockReason(state, Step::Documents), u"Locked: a backup is running"_s);
}

void WizardStateTest::wordsOfStepsCanBeReadBack()
{
    for (const Task task : {Task::Prepare, Task::Restore, Task::Verify}) {
        for (const Step step : stepsOf(task)) {
            QCOMPARE(stepFromWord(toWord(step)), std::optional(step));
            QVERIFY(!titleOf(step).isEmpty());
        }
    }
    QVERIFY(!stepFromWord(u"nowhere"_s));
}

QTEST_GUILESS_MAIN(WizardStateTest)
#include "tst_WizardState.moc"
