// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
    };
}

void sayFindings(const Assessment &assessment, FindingOutcome outcome, Severity severity,
                 const ReadinessRules &rules, Terminal &terminal)
{
    const QString language = QLocale().name();
    for (const Finding &finding : assessment.findings) {
        if (finding.outcome != outcome || finding.severity != severity) {
            continue;
        }
        const ReadinessRule *rule = rules.find(finding.id);
        const QString sentence = rule == nullptr                   ? QString()
                                 : outcome == FindingOutcome::Fail ? rule->failed.in(language)
                                                                   : rule->title.in(language);
        terminal.say(u"  %1  %2  %3"_s.arg(ui::wordFor(finding.severity), finding.id, sentence));
        if (outcome == FindingOutcome::Fail && !finding.subjects.isEmpty()) {
            const QStringList shown = finding.subjects.mid(0, 3);
            terminal.say(text(QT_TRANSLATE_NOOP("CheckCommand", "      %1 (%2 of %3)"))
                             .arg(shown.join(u", "_s), ui::countText(shown.size()),
                                  ui::countText(finding.subjectCount)));
        }
    }
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
        text(QT_TRANSLATE_NOOP("CheckCommand",
                               "%1 unknown, %2 failed, %3 passed, %4 not applicable, %5 not due"))
            .arg(ui::countText(assessment.count(FindingOutcome::Unknown)),
                 ui::countText(assessment.count(FindingOutcome::Fail)),
                 ui::countText(assessment.count(FindingOutcome::Pass)),
                 ui::countText(assessment.count(FindingOutcome::NotApplicable)),
                 ui::countText(assessment.count(FindingOutcome::NotDue))));
    for (const Severity severity : {Severity::Blocker, Severity::Warning, Severity::Info}) {
        sayFindings(assessment, FindingOutcome::Fail, severity, rules, terminal);
    }
}

QJsonObject toJson(const Assessment &assessment, const ReadinessRules &rules)
{
    QJsonArray findings;
    for (const Finding &finding : assessment.findings) {
        findings.append(toJson(finding, rules));
    }
    return {{u"verdict"_s, toWord(assessment.verdict)}, {u"findings"_s, findings}};
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
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    if (const Result<void> opened = unlockFor(command, {}, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    const Result<Assessment> assessment = terminal.run(engine.check(targetOf(command, *state)));
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
