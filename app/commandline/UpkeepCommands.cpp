// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/text/StoreWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("UpkeepCommand", source);
}

/// 0 without either option; nothing for a percentage that is none.
std::optional<CheckDepth> depthOf(const ParsedCommand &command)
{
    if (command.has(u"read-data"_s)) {
        return CheckDepth{100};
    }
    if (!command.has(u"subset"_s)) {
        return CheckDepth{0};
    }
    QString number = command.value(u"subset"_s);
    number = number.endsWith(u'%') ? number.chopped(1) : number;
    bool isNumber = false;
    const int percent = number.toInt(&isNumber);
    return isNumber && percent >= 1 && percent <= 100 ? std::optional(CheckDepth{percent})
                                                      : std::nullopt;
}

QJsonObject toJson(const StoreEvidence &evidence)
{
    QJsonArray snapshots;
    for (const CheckedSnapshot &snapshot : evidence.snapshots) {
        snapshots.append(QJsonObject{{u"id"_s, snapshot.id}, {u"whole"_s, snapshot.isWhole}});
    }
    return {{u"outcome"_s, toWord(evidence.outcome)},
            {u"snapshots"_s, snapshots},
            {u"problems"_s, problemsJson(evidence.problems)},
            {u"files"_s, evidence.files},
            {u"filesRead"_s, evidence.filesRead},
            {u"bytesRead"_s, evidence.bytesRead},
            {u"coveredPercent"_s, evidence.coveredPercent},
            {u"coveredSince"_s, timeJson(evidence.coveredSince)},
            {u"partial"_s, QJsonArray::fromStringList(evidence.partial)},
            {u"unneededBytes"_s, evidence.unneededBytes},
            {u"foreign"_s, QJsonArray::fromStringList(evidence.foreign)}};
}

void sayEvidence(const StoreEvidence &evidence, Terminal &terminal)
{
    terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand",
                                        "%1: %2 snapshots, %3 files, of which %4 were read (%5)."))
                     .arg(ui::wordFor(evidence.outcome), ui::countText(evidence.snapshots.size()),
                          ui::countText(evidence.files), ui::countText(evidence.filesRead),
                          ui::sizeText(evidence.bytesRead)));
    if (evidence.coveredSince.isValid()) {
        terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand", "Read since %1: %2 % of the store."))
                         .arg(ui::dateTimeText(evidence.coveredSince))
                         .arg(evidence.coveredPercent));
    }
    for (const ProofProblem &problem : evidence.problems) {
        terminal.say(u"  ! "_s + ui::problemText(problem));
    }
    for (const CheckedSnapshot &snapshot : evidence.snapshots) {
        if (!snapshot.isWhole) {
            terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand", "  ! Snapshot %1 is damaged."))
                             .arg(snapshot.id));
        }
    }
    for (const QString &id : evidence.partial) {
        terminal.say(
            text(QT_TRANSLATE_NOOP("UpkeepCommand", "  %1 was begun and not ended; the next backup "
                                                    "continues it."))
                .arg(id));
    }
    if (evidence.unneededBytes > 0) {
        terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand",
                                            "  %1 are needed by no snapshot; a prune frees them."))
                         .arg(ui::sizeText(evidence.unneededBytes)));
    }
    for (const QString &name : evidence.foreign) {
        terminal.say(
            text(QT_TRANSLATE_NOOP("UpkeepCommand", "  %1 is not ours and stays.")).arg(name));
    }
}

QString whyKept(const PruneDecision &decision)
{
    QStringList reasons;
    for (const KeptFor reason : decision.reasons) {
        reasons.append(reason == KeptFor::Pinned && !decision.pinReason.isEmpty()
                           ? ui::wordFor(reason) + u": "_s + decision.pinReason
                           : ui::wordFor(reason));
    }
    return reasons.join(u", "_s);
}

QJsonObject toJson(const PrunePlan &plan, bool isDone)
{
    QJsonArray snapshots;
    for (const PruneDecision &decision : plan.snapshots) {
        QJsonArray reasons;
        for (const KeptFor reason : decision.reasons) {
            reasons.append(toWord(reason));
        }
        snapshots.append(QJsonObject{{u"id"_s, decision.id},
                                     {u"kept"_s, decision.isKept()},
                                     {u"reasons"_s, reasons},
                                     {u"pinReason"_s, decision.pinReason}});
    }
    QJsonArray foreign;
    for (const QByteArray &name : plan.foreign) {
        foreign.append(QString::fromUtf8(name));
    }
    return {{u"done"_s, isDone},
            {u"snapshots"_s, snapshots},
            {u"objects"_s, plan.objects.size()},
            {u"freedBytes"_s, plan.freedBytes},
            {u"foreign"_s, foreign}};
}

void sayPlan(const PrunePlan &plan, bool isDone, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const PruneDecision &decision : plan.snapshots) {
        rows.append({decision.id,
                     decision.isKept() ? text(QT_TRANSLATE_NOOP("UpkeepCommand", "Stays"))
                     : isDone          ? text(QT_TRANSLATE_NOOP("UpkeepCommand", "Removed"))
                                       : text(QT_TRANSLATE_NOOP("UpkeepCommand", "Goes")),
                     whyKept(decision)});
    }
    terminal.sayTable({text(QT_TRANSLATE_NOOP("UpkeepCommand", "Snapshot")), QString(),
                       text(QT_TRANSLATE_NOOP("UpkeepCommand", "Because"))},
                      rows);
    terminal.say((isDone ? text(QT_TRANSLATE_NOOP("UpkeepCommand", "%1 freed."))
                         : text(QT_TRANSLATE_NOOP("UpkeepCommand",
                                                  "%1 would be freed. Nothing was removed.")))
                     .arg(ui::sizeText(plan.freedBytes)));
}

QJsonObject toJson(const CopyReport &report)
{
    QJsonArray snapshots;
    for (const CopiedSnapshot &copied : report.snapshots) {
        snapshots.append(QJsonObject{{u"id"_s, copied.id},
                                     {u"new"_s, copied.isNew},
                                     {u"level"_s, toWord(copied.level)},
                                     {u"provedAt"_s, timeJson(copied.provedAt)},
                                     {u"outcome"_s, toWord(copied.outcome)},
                                     {u"problems"_s, problemsJson(copied.problems)}});
    }
    return {{u"outcome"_s, toWord(report.outcome)},
            {u"folder"_s, report.folder},
            {u"copiedFiles"_s, report.copiedFiles},
            {u"copiedBytes"_s, report.copiedBytes},
            {u"snapshots"_s, snapshots}};
}

void sayCopy(const CopyReport &report, Terminal &terminal)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand", "%1: %2 files, %3 copied to %4."))
                     .arg(ui::wordFor(report.outcome), ui::countText(report.copiedFiles),
                          ui::sizeText(report.copiedBytes), report.folder));
    for (const CopiedSnapshot &copied : report.snapshots) {
        terminal.say(u"  %1  %2, %3"_s.arg(copied.id, ui::wordFor(copied.level),
                                           ui::provedText(copied.provedAt, now)));
        for (const ProofProblem &problem : copied.problems) {
            terminal.say(u"      ! "_s + ui::problemText(problem));
        }
    }
}

} // namespace

QJsonArray problemsJson(const QList<ProofProblem> &problems)
{
    QJsonArray array;
    for (const ProofProblem &problem : problems) {
        array.append(QJsonObject{{u"kind"_s, toWord(problem.kind)},
                                 {u"subject"_s, problem.subject},
                                 {u"detail"_s, problem.detail}});
    }
    return array;
}

ExitCode runStoreCheck(const ParsedCommand &command, Engine &engine,
                       const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const std::optional<CheckDepth> depth = depthOf(command);
    if (!depth) {
        return terminal.refuse(Error{ErrorCode::Usage, u"--subset"_s, u"1% to 100%"_s, 0});
    }
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    const Result<StoreEvidence> evidence =
        folder ? terminal.run(engine.checkStore(*folder, *depth)) : fail(folder.error());
    if (!evidence) {
        return terminal.refuse(evidence.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*evidence));
    } else {
        sayEvidence(*evidence, terminal);
    }
    return exitCodeOf(evidence->outcome);
}

ExitCode runStoreUnlock(const ParsedCommand &command, Engine &engine,
                        const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<QString> folder = storeOf(command, engine, terminal);
    const Result<std::optional<LockFacts>> lock =
        folder ? terminal.run(engine.removeDeadLock(*folder)) : fail(folder.error());
    if (!lock) {
        return terminal.refuse(lock.error());
    }
    const LockFacts facts = lock->value_or(LockFacts());
    if (terminal.wantsJson()) {
        terminal.print(lock->has_value() ? QJsonObject{{u"removed"_s, true},
                                                       {u"host"_s, facts.host},
                                                       {u"process"_s, facts.process},
                                                       {u"purpose"_s, facts.purpose},
                                                       {u"heartbeatAge"_s, facts.heartbeatAge}}
                                         : QJsonObject{{u"removed"_s, false}});
    } else if (!lock->has_value()) {
        terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand", "The store is not locked.")));
    } else {
        terminal.say(text(QT_TRANSLATE_NOOP("UpkeepCommand",
                                            "The lock of process %1 on %2 (%3) was dead, its last "
                                            "sign of life %4 seconds old. It is removed."))
                         .arg(QString::number(facts.process), facts.host, facts.purpose,
                              QString::number(facts.heartbeatAge)));
    }
    return ExitCode::Complete;
}

ExitCode runStorePrune(const ParsedCommand &command, Engine &engine,
                       const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<KeepRule> rule = KeepRule::parse(command.value(u"keep"_s));
    if (!rule) {
        return terminal.refuse(rule.error());
    }
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    const bool isDone = !command.has(u"dry-run"_s);
    const Result<PrunePlan> plan =
        folder ? terminal.run(
            engine.prune(*folder, *rule, isDone ? PruneMode::CarryOut : PruneMode::OnlyShow))
               : fail(folder.error());
    if (!plan) {
        return terminal.refuse(plan.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*plan, isDone));
    } else {
        sayPlan(*plan, isDone, terminal);
    }
    return ExitCode::Complete;
}

ExitCode runStoreCopy(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                      Terminal &terminal)
{
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    const Result<CopyReport> report =
        folder ? terminal.run(engine.copyStore(*folder, command.value(u"to"_s)))
               : fail(folder.error());
    if (!report) {
        return terminal.refuse(report.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*report));
    } else {
        sayCopy(*report, terminal);
    }
    return exitCodeOf(report->outcome);
}

} // namespace muster
