// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RestoreCommand", source);
}

QJsonObject toJson(const RestoreReport &report)
{
    QJsonArray refused;
    for (const RefusedPath &path : report.refused) {
        refused.append(QJsonObject{{u"path"_s, path.path}, {u"reason"_s, path.reason}});
    }
    QJsonArray failed;
    for (const FailedFile &file : report.failed) {
        failed.append(QJsonObject{{u"path"_s, file.path},
                                  {u"code"_s, toCodeText(file.error.code)},
                                  {u"detail"_s, file.error.detail}});
    }
    return {
        {u"outcome"_s, toWord(report.outcome)},
        {u"snapshot"_s, report.snapshotId},
        {u"folder"_s, report.folder},
        {u"files"_s, report.files},
        {u"bytes"_s, report.bytes},
        {u"refused"_s, refused},
        {u"failed"_s, failed},
        {u"attributesLost"_s, QJsonArray::fromStringList(report.attributesLost)},
    };
}

void sayReport(const RestoreReport &report, Terminal &terminal)
{
    terminal.say(
        text(QT_TRANSLATE_NOOP("RestoreCommand", "%1: %2 files, %3 from snapshot %4 in %5."))
            .arg(ui::wordFor(report.outcome), ui::countText(report.files),
                 ui::sizeText(report.bytes), report.snapshotId, report.folder));
    for (const RefusedPath &path : report.refused) {
        terminal.say(text(QT_TRANSLATE_NOOP("RestoreCommand", "  ! refused: %1 (%2)"))
                         .arg(path.path, ui::refusalText(path.reason)));
    }
    for (const FailedFile &file : report.failed) {
        terminal.say(text(QT_TRANSLATE_NOOP("RestoreCommand", "  ! not restored: %1 (%2)"))
                         .arg(file.path, ui::errorText(file.error).message));
    }
    terminal.say(text(QT_TRANSLATE_NOOP(
        "RestoreCommand",
        "No server was changed. The rollback plan has the cards for the imports that follow.")));
}

} // namespace

ExitCode runRestore(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                    Terminal &terminal)
{
    const Result<QString> store = storeOf(command, engine, terminal);
    if (!store) {
        return terminal.refuse(store.error());
    }
    const RestoreSelection selection{command.all(u"item"_s), command.all(u"pool"_s),
                                     command.all(u"path"_s)};
    const Result<SnapshotChoice> choice = choiceOf(command, *store);
    if (!choice) {
        return terminal.refuse(choice.error());
    }
    if (const Result<void> opened = unlockFor(command, *store, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    const Result<RestoreReport> report =
        terminal.run(engine.restore(*choice, selection, command.value(u"to-folder"_s)));
    if (!report) {
        return terminal.refuse(report.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*report));
    } else {
        sayReport(*report, terminal);
    }
    return exitCodeOf(report->outcome);
}

} // namespace muster
