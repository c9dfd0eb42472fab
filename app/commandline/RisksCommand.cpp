// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/base/WholeFile.h"
#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RisksCommand", source);
}

QJsonObject toJson(const RiskEntry &entry, const Assessment &assessment,
                   const ReadinessRules &rules)
{
    const AcceptedRisk &risk = entry.risk;
    const ReadinessRule *rule = rules.find(risk.finding);
    const Finding *finding = assessment.find(risk.finding);
    return {{u"finding"_s, risk.finding},
            {u"title"_s, rule == nullptr ? QString() : rule->title.in(QLocale().name())},
            {u"severity"_s, finding == nullptr ? QString() : toWord(finding->severity)},
            {u"outcome"_s, finding == nullptr ? QString() : toWord(finding->outcome)},
            {u"state"_s, toWord(entry.state)},
            {u"reason"_s, risk.reason},
            {u"owner"_s, risk.owner},
            {u"ticket"_s, risk.ticket},
            {u"expires"_s, risk.expires.toString(Qt::ISODate)},
            {u"acceptedAt"_s, timeJson(risk.acceptedAt)},
            {u"fingerprint"_s, risk.fingerprint}};
}

void sayRegister(const Assessment &assessment, const ReadinessRules &rules, Terminal &terminal)
{
    if (terminal.wantsJson()) {
        terminal.print(QJsonObject{{u"verdict"_s, toWord(assessment.verdict)},
                                   {u"risks"_s, risksJson(assessment, rules)}});
        return;
    }
    if (assessment.risks.isEmpty()) {
        terminal.say(text(QT_TRANSLATE_NOOP("RisksCommand", "No risk is accepted.")));
    }
    QList<QStringList> rows;
    for (const RiskEntry &entry : assessment.risks) {
        const ReadinessRule *rule = rules.find(entry.risk.finding);
        rows.append({entry.risk.finding, ui::wordFor(entry.state),
                     QLocale().toString(entry.risk.expires, QLocale::ShortFormat), entry.risk.owner,
                     entry.risk.ticket.isEmpty() ? u"–"_s : entry.risk.ticket,
                     rule == nullptr ? QString() : rule->failed.in(QLocale().name()),
                     entry.risk.reason});
    }
    if (!rows.isEmpty()) {
        terminal.sayTable({text(QT_TRANSLATE_NOOP("RisksCommand", "Check")),
                           text(QT_TRANSLATE_NOOP("RisksCommand", "State")),
                           text(QT_TRANSLATE_NOOP("RisksCommand", "Until")),
                           text(QT_TRANSLATE_NOOP("RisksCommand", "Owner")),
                           text(QT_TRANSLATE_NOOP("RisksCommand", "Ticket")),
                           text(QT_TRANSLATE_NOOP("RisksCommand", "Finding")),
                           text(QT_TRANSLATE_NOOP("RisksCommand", "Reason"))},
                          rows);
    }
    terminal.say(text(QT_TRANSLATE_NOOP("RisksCommand", "Verdict: %1"))
                     .arg(ui::wordFor(assessment.verdict)));
}

/// Opens the project, and runs the checks where its deployment has no findings yet.
Result<Assessment> findingsOf(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return fail(state.error());
    }
    if (state->assessment) {
        return *state->assessment;
    }
    return terminal.run(engine.check({state->particulars.target}));
}

/// Ends with the register as it stands after a change.
ExitCode sayChange(const Result<Assessment> &changed, const ReadinessRules &rules,
                   Terminal &terminal)
{
    if (!changed) {
        return terminal.refuse(changed.error());
    }
    sayRegister(*changed, rules, terminal);
    return ExitCode::Complete;
}

} // namespace

QJsonArray risksJson(const Assessment &assessment, const ReadinessRules &rules)
{
    QJsonArray risks;
    for (const RiskEntry &entry : assessment.risks) {
        risks.append(toJson(entry, assessment, rules));
    }
    return risks;
}

ExitCode runRisksList(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                      Terminal &terminal)
{
    return sayChange(findingsOf(command, engine, terminal), knowledge.checks.rules, terminal);
}

ExitCode runRisksAccept(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal)
{
    const QString id = command.value(u"finding"_s);
    if (knowledge.checks.rules.find(id) == nullptr) {
        return refuseCheckId(id, knowledge.checks.rules, terminal);
    }
    const Result<Assessment> before = findingsOf(command, engine, terminal);
    if (!before) {
        return terminal.refuse(before.error());
    }
    AcceptedRisk risk;
    risk.finding = id;
    risk.reason = command.value(u"reason"_s);
    risk.owner = command.value(u"owner"_s);
    risk.ticket = command.value(u"ticket"_s);
    risk.expires = QDate::fromString(command.value(u"expires"_s), Qt::ISODate);
    return sayChange(terminal.run(engine.acceptRisk(risk)), knowledge.checks.rules, terminal);
}

ExitCode runRisksWithdraw(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                          Terminal &terminal)
{
    const Result<Assessment> before = findingsOf(command, engine, terminal);
    if (!before) {
        return terminal.refuse(before.error());
    }
    return sayChange(terminal.run(engine.withdrawRisk(command.value(u"finding"_s))),
                     knowledge.checks.rules, terminal);
}

ExitCode runRisksExport(const ParsedCommand &command, Engine &engine,
                        const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<Assessment> findings = findingsOf(command, engine, terminal);
    if (!findings) {
        return terminal.refuse(findings.error());
    }
    const Result<QByteArray> csv = terminal.run(engine.exportRisks());
    if (!csv) {
        return terminal.refuse(csv.error());
    }
    const QString file = command.value(u"file"_s);
    if (const Result<void> written = writeWholeFile(file, *csv); !written) {
        return terminal.refuse(written.error());
    }
    terminal.say(text(QT_TRANSLATE_NOOP("RisksCommand", "%1: %2 risk(s)"))
                     .arg(file, ui::countText(findings->risks.size())));
    return ExitCode::Complete;
}

ExitCode runRisksImport(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal)
{
    const Result<Assessment> before = findingsOf(command, engine, terminal);
    if (!before) {
        return terminal.refuse(before.error());
    }
    return sayChange(terminal.run(engine.importRisks(command.value(u"file"_s))),
                     knowledge.checks.rules, terminal);
}

} // namespace muster
