// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/EvidencePane.h"

#include "core/store/ProofAge.h"
#include "ui/models/EvidenceModel.h"
#include "ui/text/Amounts.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/text/StoreWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DetailPane.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class EvidencePane
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::EvidencePane)
};

Status statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return Status::Done;
    case Outcome::Incomplete:
        return Status::Warning;
    case Outcome::Failed:
        return Status::Failed;
    }
    return Status::Unknown;
}

QString outcomeSentence(const Evidence &evidence)
{
    switch (evidence.outcome) {
    case Outcome::Complete:
        return EvidencePane::tr("Proved up to %1, as asked.").arg(wordFor(evidence.level));
    case Outcome::Incomplete:
        return EvidencePane::tr("Proved up to %1; %2 was asked.")
            .arg(wordFor(evidence.level), wordFor(evidence.asked));
    case Outcome::Failed:
        return EvidencePane::tr("Something is altered, missing or unreadable. Proved up to %1.")
            .arg(wordFor(evidence.level));
    }
    return {};
}

} // namespace

void showProofOutcome(Banner &banner, const Evidence &evidence)
{
    const MandatoryCount mandatory = countMandatory(evidence);
    QStringList sentences{outcomeSentence(evidence),
                          EvidencePane::tr("%1 of %2 mandatory items reached %3.")
                              .arg(QString::number(mandatory.proved),
                                   QString::number(mandatory.all), wordFor(evidence.asked))};
    if (const qsizetype ceiling = countAtCeiling(evidence); ceiling > 0) {
        sentences.append(EvidencePane::tr("%n item(s) cannot be proved that far.", nullptr,
                                          static_cast<int>(ceiling)));
    }
    for (const ProofProblem &problem : evidence.problems) {
        sentences.append(problemText(problem));
    }
    if (!evidence.isRecorded) {
        sentences.append(EvidencePane::tr("The store could not record this proof."));
    }
    banner.setOutcome(statusOf(evidence.outcome), wordFor(evidence.outcome), sentences.join(u' '));
}

void showItemEvidence(DetailPane &pane, const QString &name, const ItemEvidence &item)
{
    pane.clear();
    pane.setTitle(u"scan-search"_s, name,
                  item.scope.isEmpty() ? wordFor(ScopeKind::Deployment) : item.scope);
    pane.addRule();
    pane.addFact(EvidencePane::tr("Result"), wordFor(item.outcome), statusOf(item.outcome));
    pane.addFact(EvidencePane::tr("Proved"), wordFor(item.level));
    pane.addCaption(provesText(item.level));
    pane.addFact(EvidencePane::tr("Necessity"), item.isMandatory
                                                    ? EvidencePane::tr("Mandatory")
                                                    : EvidencePane::tr("Not mandatory"));
    if (item.ceiling < ProofLevel::Rehearsed) {
        pane.addFact(EvidencePane::tr("Ceiling"), wordFor(item.ceiling), Status::Unknown);
        pane.addCaption(ceilingText(item.ceilingReason));
    }
    if (item.problems.isEmpty()) {
        return;
    }
    pane.addRule();
    pane.addSection(EvidencePane::tr("What is wrong"));
    for (const ProofProblem &problem : item.problems) {
        pane.addText(problemText(problem), &Theme::danger);
    }
    if (item.problemCount > item.problems.size()) {
        pane.addCaption(EvidencePane::tr("%1 of %2 shown; all are in the log.")
                            .arg(countText(item.problems.size()), countText(item.problemCount)));
    }
}

void showSnapshotFacts(DetailPane &pane, const SnapshotSummary &snapshot)
{
    pane.clear();
    pane.setTitle(u"archive"_s, dateTimeText(snapshot.created), snapshot.id);
    pane.addRule();
    if (const QString reason = whyNotUsable(snapshot); !reason.isEmpty()) {
        pane.addText(reason, snapshot.isPartial ? &Theme::warning : &Theme::danger);
        return;
    }
    pane.addFact(EvidencePane::tr("Outcome"), wordFor(snapshot.outcome),
                 statusOf(snapshot.outcome));
    pane.addFact(EvidencePane::tr("Mandatory"),
                 countOfCountText(snapshot.mandatoryTaken, snapshot.mandatoryItems),
                 snapshot.mandatoryTaken < snapshot.mandatoryItems ? Status::Unprotected
                                                                   : Status::None);
    pane.addFact(EvidencePane::tr("Files"), countText(snapshot.files));
    pane.addFact(EvidencePane::tr("Size"), sizeText(snapshot.bytes));
    pane.addFact(EvidencePane::tr("Accounts"), countText(snapshot.accounts));
    pane.addRule();
    pane.addSection(EvidencePane::tr("Last proof"));
    if (!snapshot.provedAt.isValid()) {
        pane.addText(EvidencePane::tr("It was never read back."), &Theme::warning);
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    pane.addFact(EvidencePane::tr("Read back"), dateTimeText(snapshot.provedAt));
    pane.addFact(EvidencePane::tr("Proved"), wordFor(snapshot.level));
    if (isOldProof(snapshot.provedAt, now)) {
        pane.addText(provedText(snapshot.provedAt, now), &Theme::warning);
    }
    pane.addCaption(provesText(snapshot.level));
    if (!snapshot.copyFolder.isEmpty()) {
        pane.addRule();
        pane.addSection(EvidencePane::tr("Its copy"));
        pane.addFact(EvidencePane::tr("Folder"), snapshot.copyFolder);
        pane.addFact(EvidencePane::tr("Proved"), wordFor(snapshot.copyLevel));
        pane.addText(provedText(snapshot.copyProvedAt, now),
                     isOldProof(snapshot.copyProvedAt, now) ? &Theme::warning : &Theme::secondary);
    }
}

} // namespace muster::ui
