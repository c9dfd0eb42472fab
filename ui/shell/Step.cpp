// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::StepWords)
};

const QList<Step> allSteps{Step::Connect, Step::Discover,  Step::Accounts, Step::Checks, Step::Plan,
                           Step::BackUp,  Step::Documents, Step::Restore,  Step::Verify};

} // namespace

Task taskOf(Step step)
{
    switch (step) {
    case Step::Restore:
        return Task::Restore;
    case Step::Verify:
        return Task::Verify;
    case Step::Connect:
    case Step::Discover:
    case Step::Accounts:
    case Step::Checks:
    case Step::Plan:
    case Step::BackUp:
    case Step::Documents:
        break;
    }
    return Task::Prepare;
}

QList<Step> stepsOf(Task task)
{
    QList<Step> steps;
    for (const Step step : allSteps) {
        if (taskOf(step) == task) {
            steps.append(step);
        }
    }
    return steps;
}

QString toWord(Step step)
{
    switch (step) {
    case Step::Connect:
        return u"connect"_s;
    case Step::Discover:
        return u"discover"_s;
    case Step::Accounts:
        return u"accounts"_s;
    case Step::Checks:
        return u"checks"_s;
    case Step::Plan:
        return u"plan"_s;
    case Step::BackUp:
        return u"backup"_s;
    case Step::Documents:
        return u"documents"_s;
    case Step::Restore:
        return u"restore"_s;
    case Step::Verify:
        return u"verify"_s;
    }
    return {};
}

std::optional<Step> stepFromWord(QStringView word)
{
    for (const Step step : allSteps) {
        if (toWord(step) == word) {
            return step;
        }
    }
    return std::nullopt;
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::Connect:
        return StepWords::tr("Connect");
    case Step::Discover:
        return StepWords::tr("Discover");
    case Step::Accounts:
        return StepWords::tr("Accounts");
    case Step::Checks:
        return StepWords::tr("Checks");
    case Step::Plan:
        return StepWords::tr("Plan");
    case Step::BackUp:
        return StepWords::tr("Back up");
    case Step::Documents:
        return StepWords::tr("Documents");
    case Step::Restore:
        return StepWords::tr("Restore");
    case Step::Verify:
        return StepWords::tr("Verify");
    }
    return {};
}

QString titleOf(Task task)
{
    switch (task) {
    case Task::Prepare:
        return StepWords::tr("Prepare");
    case Task::Restore:
        return StepWords::tr("Restore");
    case Task::Verify:
        return StepWords::tr("Verify");
    }
    return {};
}

} // namespace muster::ui
