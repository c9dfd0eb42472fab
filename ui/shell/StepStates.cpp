// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StepStates.h"

#include "ui/shell/WizardState.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster::ui {

namespace {

class StepStates
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::StepStates)
};

int failures(const Assessment &assessment, Severity severity)
{
    return static_cast<int>(std::count_if(
        assessment.findings.begin(), assessment.findings.end(), [severity](const Finding &finding) {
            return finding.outcome == FindingOutcome::Fail && finding.severity == severity;
        }));
}

int poolCount(const Deployment &deployment)
{
    return static_cast<int>(std::count_if(deployment.pools.begin(), deployment.pools.end(),
                                          [](const Pool &pool) { return pool.isPool(); }));
}

/// The newest snapshot that was begun, whole or not; nothing before the first.
const SnapshotSummary *newest(const WizardState &state)
{
    return state.snapshots().isEmpty() ? nullptr : &state.snapshots().constFirst();
}

struct StateWords
{
    QString words;
    Status status = Status::Done;
};

StateWords doneChecks(const Assessment &assessment)
{
    const int blockers = failures(assessment, Severity::Blocker);
    if (blockers > 0) {
        return {StepStates::tr("Done, %n blocker(s)", "Step rail", blockers), Status::Warning};
    }
    const int warnings = failures(assessment, Severity::Warning);
    if (warnings > 0) {
        return {StepStates::tr("Done, %n warning(s)", "Step rail", warnings), Status::Warning};
    }
    return {StepStates::tr("Done"), Status::Done};
}

StateWords doneBackUp(const SnapshotSummary &snapshot)
{
    switch (snapshot.outcome) {
    case Outcome::Complete:
        return {StepStates::tr("Done, %n file(s)", "Step rail", static_cast<int>(snapshot.files)),
                Status::Done};
    case Outcome::Incomplete:
        return {StepStates::tr("Incomplete"), Status::Warning};
    case Outcome::Failed:
        return {StepStates::tr("Failed"), Status::Failed};
    }
    return {};
}

/// For a step that is done; the count says what it settled.
StateWords doneWords(const WizardState &state, Step step)
{
    switch (step) {
    case Step::Connect:
        return {StepStates::tr("Done, %n source(s)", "Step rail",
                               static_cast<int>(state.sources().size()))};
    case Step::Discover:
        return {StepStates::tr("Done, %n pool(s)", "Step rail", poolCount(*state.deployment()))};
    case Step::Accounts:
        return {StepStates::tr("Done, %n account(s)", "Step rail",
                               static_cast<int>(state.deployment()->accounts.size()))};
    case Step::Checks:
        return doneChecks(*state.assessment());
    case Step::Plan:
        return {state.plan() ? StepStates::tr("Done, %n item(s)", "Step rail",
                                              static_cast<int>(state.plan()->takenCount()))
                             : StepStates::tr("Done")};
    case Step::BackUp:
        return doneBackUp(*newest(state));
    case Step::Documents:
    case Step::Restore:
    case Step::Verify:
        break;
    }
    return {StepStates::tr("Done")};
}

bool isDone(const WizardState &state, Step step)
{
    switch (step) {
    case Step::Connect:
        return state.deployment().has_value();
    case Step::Discover:
    case Step::Accounts:
        return state.deployment().has_value() && state.isSettled(step);
    case Step::Checks:
        return state.assessment().has_value() && state.isSettled(step);
    case Step::Plan:
        return state.isSettled(step);
    case Step::BackUp:
        return newest(state) != nullptr && !newest(state)->isPartial && state.isSettled(Step::Plan);
    case Step::Documents:
    case Step::Restore:
    case Step::Verify:
        return state.isSettled(step);
    }
    return false;
}

} // namespace

QString lockReason(const WizardState &state, Step step)
{
    switch (step) {
    case Step::Connect:
        return {};
    case Step::Discover:
        return state.sources().isEmpty() ? StepStates::tr("Locked: choose a source first")
                                         : QString();
    case Step::Accounts:
    case Step::Checks:
    case Step::Plan:
        return state.deployment() ? QString() : StepStates::tr("Locked: discover first");
    case Step::BackUp:
        if (!state.deployment()) {
            return StepStates::tr("Locked: discover first");
        }
        return state.plan() || newest(state) != nullptr ? QString()
                                                        : StepStates::tr("Locked: plan first");
    case Step::Documents:
        if (state.running() == Step::BackUp) {
            return StepStates::tr("Locked: a backup is running");
        }
        return state.deployment() ? QString() : StepStates::tr("Locked: discover first");
    case Step::Restore:
    case Step::Verify:
        return {}; // A store from elsewhere can be opened without anything before it.
    }
    return {};
}

QList<StepItem> stepItems(const WizardState &state, const QList<Step> &steps, Step current)
{
    QList<StepItem> items;
    for (const Step step : steps) {
        StepItem item;
        item.step = step;
        item.name = titleOf(step);
        item.isCurrent = step == current;
        const QString reason = lockReason(state, step);
        item.isLocked = !reason.isEmpty();
        if (state.running() == step) {
            item.status = item.isCurrent ? Status::Current : Status::Running;
            item.state = StepStates::tr("Running, %1%").arg(state.runningPerCent());
        } else if (state.failed() == step) {
            item.status = Status::Failed;
            item.state = StepStates::tr("Failed: %1").arg(state.failedSubject());
        } else if (item.isLocked) {
            item.status = Status::Locked;
            item.state = reason;
        } else if (item.isCurrent) {
            item.status = Status::Current;
            item.state = StepStates::tr("In progress");
        } else if (isDone(state, step)) {
            const StateWords done = doneWords(state, step);
            item.status = done.status;
            item.state = done.words;
        } else {
            item.status = Status::Available;
            item.state = StepStates::tr("Available");
        }
        items.append(item);
    }
    return items;
}

} // namespace muster::ui
