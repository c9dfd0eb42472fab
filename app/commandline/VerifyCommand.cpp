// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/verify/EvidenceJson.h"
#include "ui/text/Amounts.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("VerifyCommand", source);
}

void sayProblems(const QList<ProofProblem> &problems, Terminal &terminal)
{
    for (const ProofProblem &problem : problems) {
        terminal.say(u"      ! "_s + ui::problemText(problem));
    }
}

QJsonObject recordOf(const Evidence &evidence)
{
    QJsonObject record = toJson(evidence);
    record.insert(u"snapshot"_s, evidence.snapshotId);
    record.insert(u"provedAt"_s, timeJson(evidence.provedAt));
    record.insert(u"asked"_s, toWord(evidence.asked));
    record.insert(u"level"_s, toWord(evidence.level));
    record.insert(u"outcome"_s, toWord(evidence.outcome));
    return record;
}

} // namespace

void sayEvidence(const Evidence &evidence, Terminal &terminal)
{
    const auto reached = [&evidence](const ItemEvidence &item) {
        return item.isMandatory && item.level >= std::min(evidence.asked, item.ceiling);
    };
    const qint64 mandatory =
        std::count_if(evidence.items.begin(), evidence.items.end(),
                      [](const ItemEvidence &item) { return item.isMandatory; });
    terminal.say(
        text(QT_TRANSLATE_NOOP("VerifyCommand", "Snapshot %1: proved to %2, %3 mandatory items."))
            .arg(evidence.snapshotId, ui::wordFor(evidence.level),
                 ui::countOfCountText(
                     std::count_if(evidence.items.begin(), evidence.items.end(), reached),
                     mandatory)));
    sayProblems(evidence.problems, terminal);
    if (evidence.problems.isEmpty()) {
        terminal.say(u"  "_s + ui::signatureText(evidence.signature));
    }
    for (const ItemEvidence &item : evidence.items) {
        const bool isAtCeiling = item.ceiling < evidence.asked && item.level == item.ceiling;
        terminal.say(u"  %1 %2  %3%4"_s.arg(
            item.id, item.scope, ui::wordFor(item.level),
            isAtCeiling ? text(QT_TRANSLATE_NOOP("VerifyCommand", " (its ceiling)")) : QString()));
        sayProblems(item.problems, terminal);
    }
}

ExitCode exitCodeOf(const Evidence &evidence)
{
    return exitCodeOf(evidence.outcome);
}

ExitCode runVerify(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                   Terminal &terminal)
{
    const Result<QString> store = storeOf(command, engine, terminal);
    if (!store) {
        return terminal.refuse(store.error());
    }
    const ProofLevel level =
        proofLevelFromWord(command.value(u"level"_s, u"complete"_s)).value_or(ProofLevel::Complete);
    const Result<SnapshotChoice> choice = choiceOf(command, *store);
    if (!choice) {
        return terminal.refuse(choice.error());
    }
    if (const Result<void> opened = unlockFor(command, *store, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    const Result<Evidence> evidence = terminal.run(engine.verify(*choice, level));
    if (!evidence) {
        return terminal.refuse(evidence.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(recordOf(*evidence));
    } else {
        sayEvidence(*evidence, terminal);
    }
    return exitCodeOf(*evidence);
}

} // namespace muster
