// SPDX-License-Identifier: Apache-2.0
#include "ui/models/PageOne.h"

#include "ui/models/BackupRows.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class PageOne
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::PageOne)
};

constexpr qsizetype shownNames = 3;

int failures(const Assessment &assessment, Severity severity)
{
    return static_cast<int>(std::count_if(
        assessment.findings.begin(), assessment.findings.end(), [severity](const Finding &each) {
            return each.outcome == FindingOutcome::Fail && each.severity == severity;
        }));
}

Status statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return Status::Done;
    case Verdict::Conditions:
        return Status::Warning;
    case Verdict::NotReady:
        return Status::Blocker;
    case Verdict::Unknown:
        break;
    }
    return Status::Unknown;
}

StatusLine verdictLine(const std::optional<Assessment> &assessment)
{
    if (!assessment) {
        return {Status::Unknown, wordFor(Verdict::Unknown),
                PageOne::tr("The checks did not run yet; they run when the documents are made.")};
    }
    return {
        statusOf(assessment->verdict), wordFor(assessment->verdict),
        PageOne::tr("%1, %2", "Blockers and warnings")
            .arg(PageOne::tr("%n blocker(s)", nullptr, failures(*assessment, Severity::Blocker)),
                 PageOne::tr("%n warning(s)", nullptr, failures(*assessment, Severity::Warning)))};
}

StatusLine coverageLine(const Assessment &assessment)
{
    const qsizetype unknown = assessment.count(FindingOutcome::Unknown);
    const qsizetype looked =
        assessment.count(FindingOutcome::Pass) + assessment.count(FindingOutcome::Fail);
    return {unknown > 0 || looked == 0 ? Status::Unknown : Status::Done, PageOne::tr("Looked at"),
            PageOne::tr("%1 checks that apply were answered; the others are unknown.")
                .arg(countOfCountText(looked, looked + unknown))};
}

StatusLine unprotectedLine(const BackupPlan &plan, const BackupCatalogue &catalogue)
{
    BackupPlan holes;
    holes.items = plan.unprotectedMandatory();
    const QStringList names = namesNotIn(holes, catalogue);
    if (names.isEmpty()) {
        return {Status::Done, PageOne::tr("Protected"),
                PageOne::tr("Every mandatory item has a way to be taken.")};
    }
    const QString shown = names.mid(0, shownNames).join(u", "_s);
    return {Status::Unprotected, wordFor(Obtain::Unprotected),
            names.size() <= shownNames ? shown
                                       : PageOne::tr("%1, and %n more", nullptr,
                                                     static_cast<int>(names.size() - shownNames))
                                             .arg(shown)};
}

StatusLine provedLine(const QList<SnapshotSummary> &snapshots)
{
    const auto newest =
        std::find_if(snapshots.begin(), snapshots.end(),
                     [](const SnapshotSummary &snapshot) { return !snapshot.isPartial; });
    if (newest == snapshots.end()) {
        return {Status::Unprotected, PageOne::tr("No snapshot"),
                PageOne::tr("Nothing was backed up yet.")};
    }
    const bool isWhole = newest->outcome == Outcome::Complete
                         && newest->mandatoryTaken == newest->mandatoryItems
                         && newest->level != ProofLevel::None;
    return {isWhole ? Status::Done : Status::Warning,
            PageOne::tr("Proved: %1").arg(wordFor(newest->level)),
            PageOne::tr("Snapshot of %1: %2 mandatory items")
                .arg(dateTimeText(newest->created),
                     countOfCountText(newest->mandatoryTaken, newest->mandatoryItems))};
}

} // namespace

QList<StatusLine> pageOneLines(const ProjectState &project, const std::optional<BackupPlan> &plan,
                               const BackupCatalogue &catalogue)
{
    QList<StatusLine> lines{verdictLine(project.assessment)};
    if (project.assessment) {
        lines.append(coverageLine(*project.assessment));
    }
    if (plan) {
        lines.append(unprotectedLine(*plan, catalogue));
    }
    lines.append(provedLine(project.snapshots));
    return lines;
}

} // namespace muster::ui
