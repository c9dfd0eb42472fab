// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/check/CheckTable.h"
#include "ui/text/CheckWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ExplainCommand", source);
}

QStringList words(const QList<ProductVersion> &versions)
{
    QStringList words;
    for (const ProductVersion version : versions) {
        words.append(toWord(version));
    }
    return words;
}

QStringList words(const QList<Stage> &stages)
{
    QStringList words;
    for (const Stage stage : stages) {
        words.append(toWord(stage));
    }
    return words;
}

QJsonObject toJson(const ReadinessRule &rule)
{
    const QString language = QLocale().name();
    return {{u"id"_s, rule.id},
            {u"title"_s, rule.title.in(language)},
            {u"failed"_s, rule.failed.in(language)},
            {u"question"_s, rule.rule.in(language)},
            {u"meaning"_s, rule.meaning.in(language)},
            {u"severity"_s, toWord(rule.severity)},
            {u"stages"_s, QJsonArray::fromStringList(words(rule.stages))},
            {u"versions"_s, QJsonArray::fromStringList(words(rule.from))},
            {u"targets"_s, QJsonArray::fromStringList(rule.to)},
            {u"answeredBy"_s, toWord(rule.answeredBy)},
            {u"evaluated"_s, registeredIds().contains(rule.id)},
            {u"evidence"_s, rule.evidence},
            {u"command"_s, rule.command},
            {u"remedy"_s, rule.remedy.in(language)},
            {u"documentation"_s, rule.sourceTitle},
            {u"source"_s, rule.source}};
}

void sayRule(const ReadinessRule &rule, Terminal &terminal)
{
    const QString language = QLocale().name();
    const QString any = text(QT_TRANSLATE_NOOP("ExplainCommand", "any"));
    QStringList stages;
    for (const Stage stage : rule.stages) {
        stages.append(ui::wordFor(stage));
    }
    terminal.say(u"%1  %2"_s.arg(rule.id, rule.title.in(language)));
    terminal.say();
    const auto line = [&terminal](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            terminal.say(u"%1: %2"_s.arg(name, value));
        }
    };
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "What is asked")), rule.rule.in(language));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Severity")), ui::wordFor(rule.severity));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Stages")), stages.join(u"; "_s));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "From versions")),
         rule.from.isEmpty() ? any : words(rule.from).join(u", "_s));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "To targets")),
         rule.to.isEmpty() ? any : rule.to.join(u", "_s));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Answered by")), ui::wordFor(rule.answeredBy));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Evidence wanted")), rule.evidence);
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Command")), rule.command);
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "When it fails")), rule.failed.in(language));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "What it means")), rule.meaning.in(language));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "What to do")), rule.remedy.in(language));
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Documentation")), rule.sourceTitle);
    line(text(QT_TRANSLATE_NOOP("ExplainCommand", "Source")), rule.source);
    if (!registeredIds().contains(rule.id)) {
        terminal.say();
        terminal.say(text(QT_TRANSLATE_NOOP(
            "ExplainCommand", "No source of this version answers it: it stays unknown.")));
    }
}

} // namespace

ExitCode refuseCheckId(const QString &id, const ReadinessRules &rules, Terminal &terminal)
{
    QStringList ids;
    for (const ReadinessRule &rule : rules.all()) {
        ids.append(rule.id);
    }
    const QString nearest = nearestOf(id.toUpper(), ids);
    return terminal.refuseUsage(
        id, text(QT_TRANSLATE_NOOP("ExplainCommand", "There is no check %1.")).arg(id),
        nearest.isEmpty()
            ? text(QT_TRANSLATE_NOOP("ExplainCommand", "docs/checks.md lists all of them."))
            : text(QT_TRANSLATE_NOOP("ExplainCommand", "Did you mean %1?")).arg(nearest));
}

ExitCode explainCheck(const QString &id, const ReadinessRules &rules, Terminal &terminal)
{
    const ReadinessRule *rule = rules.find(id.toUpper());
    if (rule == nullptr) {
        return refuseCheckId(id, rules, terminal);
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*rule));
    } else {
        sayRule(*rule, terminal);
    }
    return ExitCode::Complete;
}

} // namespace muster
