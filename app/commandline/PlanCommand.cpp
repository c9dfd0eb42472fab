// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/base/WholeFile.h"
#include "ui/text/Amounts.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PlanCommand", source);
}

QJsonObject toJson(const PlannedItem &item, const BackupCatalogue &catalogue)
{
    QJsonArray exports;
    for (const NativeExport &file : item.exports) {
        exports.append(QJsonObject{{u"file"_s, file.location.file},
                                   {u"entry"_s, file.location.entry},
                                   {u"takenAt"_s, timeJson(file.takenAt)},
                                   {u"takenBy"_s, file.takenBy},
                                   {u"takenFrom"_s, file.takenFrom},
                                   {u"bytes"_s, file.bytes}});
    }
    return {
        {u"id"_s, item.id},
        {u"scope"_s, item.scope},
        {u"how"_s, toWord(item.how)},
        {u"mandatory"_s, item.isMandatory()},
        {u"command"_s, item.command},
        {u"reason"_s, catalogue.reason(item.reasonKey).in(QLocale().name())},
        {u"bytes"_s, item.bytes},
        {u"bytesEstimated"_s, item.bytesEstimated},
        {u"files"_s, exports},
        {u"tree"_s, item.treePath},
    };
}

QStringList rowOf(const PlannedItem &item, const BackupCatalogue &catalogue)
{
    const QString mandatory =
        item.isMandatory() ? text(QT_TRANSLATE_NOOP("PlanCommand", "mandatory")) : QString();
    return {item.id,
            item.scope.isEmpty() ? u"–"_s : item.scope,
            ui::wordFor(item.how),
            mandatory,
            item.how == Obtain::File || item.how == Obtain::Tree ? ui::sizeText(item.bytes)
                                                                 : u"–"_s,
            catalogue.reason(item.reasonKey).in(QLocale().name())};
}

QJsonObject toJson(const BackupPlan &plan, const BackupCatalogue &catalogue)
{
    QJsonArray items;
    for (const PlannedItem &item : plan.items) {
        items.append(toJson(item, catalogue));
    }
    return {{u"items"_s, items},
            {u"totalBytes"_s, plan.totalBytes()},
            {u"neededFreeBytes"_s, plan.neededFreeBytes()},
            {u"unprotectedMandatory"_s, plan.unprotectedMandatory().size()},
            {u"hash"_s, QString::fromLatin1(plan.hash())}};
}

/// Writes nothing, and says so, when nothing is unprotected.
Result<void> writeScript(const QString &file, Engine &engine, Terminal &terminal)
{
    const Result<QByteArray> script = terminal.run(engine.exportScript());
    if (script) {
        return writeWholeFile(file, *script);
    }
    if (script.error().code != ErrorCode::NothingSelected) {
        return fail(script.error());
    }
    terminal.say(text(QT_TRANSLATE_NOOP(
        "PlanCommand", "Nothing is unprotected, so there is no script to write.")));
    terminal.say();
    return {};
}

} // namespace

void sayPlan(const BackupPlan &plan, const BackupCatalogue &catalogue, Terminal &terminal)
{
    QList<QStringList> holes;
    QList<QStringList> others;
    for (const PlannedItem &item : plan.items) {
        (item.how == Obtain::Unprotected ? holes : others).append(rowOf(item, catalogue));
    }
    const int open = static_cast<int>(plan.unprotectedMandatory().size());
    terminal.say(open == 0
                     ? text(QT_TRANSLATE_NOOP("PlanCommand", "No mandatory item is unprotected."))
                     : QCoreApplication::translate("PlanCommand",
                                                   "%n mandatory item(s) are not protected.",
                                                   "In the plan", open));
    terminal.say(text(QT_TRANSLATE_NOOP("PlanCommand", "%1 of %2 items are in the backup: %3."))
                     .arg(ui::countText(plan.takenCount()), ui::countText(plan.items.size()),
                          ui::sizeText(plan.totalBytes())));
    terminal.say();
    terminal.sayTable({text(QT_TRANSLATE_NOOP("PlanCommand", "Item")),
                       text(QT_TRANSLATE_NOOP("PlanCommand", "Scope")),
                       text(QT_TRANSLATE_NOOP("PlanCommand", "Obtained")), QString(),
                       text(QT_TRANSLATE_NOOP("PlanCommand", "Size")),
                       text(QT_TRANSLATE_NOOP("PlanCommand", "Why"))},
                      holes + others, {4});
}

ExitCode runPlan(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                 Terminal &terminal)
{
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    const Result<BackupPlan> plan = terminal.run(engine.plan());
    if (!plan) {
        return terminal.refuse(plan.error());
    }
    if (command.has(u"script"_s)) {
        const Result<void> written = writeScript(command.value(u"script"_s), engine, terminal);
        if (!written) {
            return terminal.refuse(written.error());
        }
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*plan, knowledge.catalogue));
    } else {
        sayPlan(*plan, knowledge.catalogue, terminal);
    }
    return plan->unprotectedMandatory().isEmpty() ? ExitCode::Complete : ExitCode::NextStepNeeded;
}

} // namespace muster
