// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CheckCommand", source);
}

QJsonObject toJson(const Finding &finding, const ReadinessRules &rules)
{
    const ReadinessRule *rule = rules.find(finding.id);
    const QString language = QLocale().name();
    return {
        {u"id"_s, finding.id},
        {u"outcome"_s, toWord(finding.outcome)},
        {u"severity"_s, toWord(finding.severity)},
        {u"title"_s, rule == nullptr ? QString() : rule->title.in(language)},
        {u"subject"_s, finding.subjects.join(u", "_s)},
        {u"subjects"_s, QJsonArray::fromStringList(finding.subjects)},
        {u"subjectCount"_s, finding.subjectCount},
        {u"evidence"_s, QJsonArray::fromStringList(finding.evidence)},
        {u"remedy"_s, rule == nullptr ? QString() : rule->remedy.in(language)},
        {u"needs"_s, toWord(finding.needs)},
        {u"change"_s, toWord(finding.change)},
        {u"risk"_s, toWord(finding.risk)},
        {u"fingerprint"_s, finding.fingerprint},
    };
}

/// The findings that stand, the gravest first, each with what it touches.
void sayFindings(const Assessment &assessment, Severity severity, const ReadinessRules &rules,
                 Terminal &terminal)
{
    const QString language = QLocale().name();
    for (const Finding &finding : assessment.findings) {
        const bool isShown = finding.outcome == FindingOutcome::Fail && finding.severity == severity
                             && finding.stands();
        if (!isShown) {
            continue;
        }
        const ReadinessRule *rule = rules.find(finding.id);
        terminal.say(
            u"  %1  %2  %3"_s.arg(ui::wordFor(finding.severity), finding.id,
                                  rule == nullptr ? QString() : rule->failed.in(language)));
        if (!finding.subjects.isEmpty()) {
            const QStringList shown = finding.subjects.mid(0, 3);
            terminal.say(text(QT_TRANSLATE_NOOP("CheckCommand", "      %1 (%2 of %3)"))
                             .arg(shown.join(u", "_s), ui::countText(shown.size()),
                                  ui::countText(finding.subjectCount)));
        }
    }
}

/// Risks that were accepted and hold, and those that came back.
void sayRisks(const Assessment &assessment, const ReadinessRules &rules, Terminal &terminal)
{
    for (const RiskEntry &entry : assessment.risks) {
        const ReadinessRule *rule = rules.find(entry.risk.finding);
        terminal.say(text(QT_TRANSLATE_NOOP("CheckCommand", "  Risk, %1  %2  %3 (%4, until %5)"))
                         .arg(ui::wordFor(entry.state), entry.risk.finding,
                              rule == nullptr ? QString() : rule->failed.in(QLocale().name()),
                              entry.risk.owner,
                              QLocale().toString(entry.risk.expires, QLocale::ShortFormat)));
    }
}

void sayChanges(const Assessment &assessment, Terminal &terminal)
{
    if (!assessment.comparedWith.isValid()) {
        return;
    }
    const auto count = [&assessment](FindingChange change) {
        return ui::countText(assessment.count(change));
    };
    terminal.say(text(QT_TRANSLATE_NOOP("CheckCommand",
                                        "Since the run of %1: %2 new, %3 regressed, %4 improved, "
                                        "%5 gone, %6 unchanged"))
                     .arg(ui::dateTimeText(assessment.comparedWith), count(FindingChange::New),
                          count(FindingChange::Regressed), count(FindingChange::Improved),
                          count(FindingChange::Gone), count(FindingChange::Unchanged)));
}

std::map<NeededSource, QStringList> unknownBySource(const Assessment &assessment)
{
    std::map<NeededSource, QStringList> ids;
    for (const Finding &finding : assessment.findings) {
        if (finding.outcome == FindingOutcome::Unknown) {
            ids[finding.needs].append(finding.id);
        }
    }
    return ids;
}

} // namespace

ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return ExitCode::Complete;
    case Verdict::Conditions:
    case Verdict::Unknown:
        return ExitCode::NextStepNeeded;
    case Verdict::NotReady:
        return ExitCode::FindingsBlock;
    }
    return ExitCode::Failed;
}

void sayAssessment(const Assessment &assessment, const ReadinessRules &rules, Terminal &terminal)
{
    terminal.say(text(QT_TRANSLATE_NOOP("CheckCommand", "Verdict: %1"))
                     .arg(ui::wordFor(assessment.verdict)));
    terminal.say(
        text(QT_TRANSLATE_NOOP("CheckCommand", "Stage: %1")).arg(ui::wordFor(assessment.stage)));
    sayChanges(assessment, terminal);
    terminal.say(
        text(QT_TRANSLATE_NOOP("CheckCommand",
                               "%1 unknown, %2 failed, %3 passed, %4 not applicable, %5 not due"))
            .arg(ui::countText(assessment.count(FindingOutcome::Unknown)),
                 ui::countText(assessment.count(FindingOutcome::Fail)),
                 ui::countText(assessment.count(FindingOutcome::Pass)),
                 ui::countText(assessment.count(FindingOutcome::NotApplicable)),
                 ui::countText(assessment.count(FindingOutcome::NotDue))));
    for (const Severity severity : {Severity::Blocker, Severity::Warning, Severity::Info}) {
        sayFindings(assessment, severity, rules, terminal);
    }
    sayRisks(assessment, rules, terminal);
    for (const auto &[needs, ids] : unknownBySource(assessment)) {
        terminal.say(u"  "_s + ui::wouldAnswer(needs, ids.size()));
    }
}

QJsonObject toJson(const Assessment &assessment, const ReadinessRules &rules)
{
    QJsonArray findings;
    for (const Finding &finding : assessment.findings) {
        findings.append(toJson(finding, rules));
    }
    QJsonArray unknown;
    for (const auto &[needs, ids] : unknownBySource(assessment)) {
        unknown.append(QJsonObject{{u"needs"_s, toWord(needs)},
                                   {u"count"_s, ids.size()},
                                   {u"ids"_s, QJsonArray::fromStringList(ids)}});
    }
    return {{u"verdict"_s, toWord(assessment.verdict)},
            {u"target"_s, toWord(assessment.target)},
            {u"stage"_s, toWord(assessment.stage)},
            {u"checkedAt"_s, timeJson(assessment.checkedAt)},
            {u"comparedWith"_s, timeJson(assessment.comparedWith)},
            {u"findings"_s, findings},
            {u"unknown"_s, unknown},
            {u"risks"_s, risksJson(assessment, rules)}};
}

Target targetOf(const ParsedCommand &command, const ProjectState &state)
{
    if (!command.has(u"target"_s)) {
        return state.particulars.target;
    }
    return targetFromWord(command.value(u"target"_s)).value_or(state.particulars.target);
}

ExitCode runCheck(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                  Terminal &terminal)
{
    if (command.has(u"explain"_s)) {
        return explainCheck(command.value(u"explain"_s), knowledge.checks.rules, terminal);
    }
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    if (const Result<void> opened = unlockFor(command, {}, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    CheckOrder order{targetOf(command, *state)};
    order.stage = stageFromWord(command.value(u"stage"_s)).value_or(Stage::Start);
    for (const QString &name : command.all(u"retire"_s)) {
        const Result<Fqdn> pool = Fqdn::parse(name);
        if (!pool) {
            return terminal.refuse({ErrorCode::PoolUnknown, name, {}, 0});
        }
        order.retiringPools.append(*pool);
    }
    const Result<Assessment> assessment = terminal.run(engine.check(order));
    if (!assessment) {
        return terminal.refuse(assessment.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*assessment, knowledge.checks.rules));
    } else {
        sayAssessment(*assessment, knowledge.checks.rules, terminal);
    }
    return exitCodeOf(assessment->verdict);
}

} // namespace muster
