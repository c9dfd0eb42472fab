// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"
#include "ui/text/StoreWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DiffCommand", source);
}

QJsonObject toJson(const SnapshotDifference &difference)
{
    QJsonArray items;
    for (const ItemChange &item : difference.items) {
        items.append(QJsonObject{{u"change"_s, toWord(item.kind)},
                                 {u"id"_s, item.id},
                                 {u"scope"_s, item.scope},
                                 {u"added"_s, item.added},
                                 {u"removed"_s, item.removed},
                                 {u"changed"_s, item.changed},
                                 {u"touched"_s, item.touched},
                                 {u"bytesBefore"_s, item.bytesBefore},
                                 {u"bytesAfter"_s, item.bytesAfter}});
    }
    QJsonArray paths;
    for (const PathChange &path : difference.paths) {
        paths.append(QJsonObject{{u"change"_s, toWord(path.kind)},
                                 {u"path"_s, path.path},
                                 {u"bytesBefore"_s, path.bytesBefore},
                                 {u"bytesAfter"_s, path.bytesAfter}});
    }
    QJsonArray accounts;
    for (const AccountChange &account : difference.accounts) {
        accounts.append(QJsonObject{{u"change"_s, toWord(account.kind)},
                                    {u"sip"_s, account.sip},
                                    {u"poolBefore"_s, account.poolBefore},
                                    {u"poolAfter"_s, account.poolAfter}});
    }
    return {{u"before"_s, difference.before},
            {u"after"_s, difference.after},
            {u"items"_s, items},
            {u"paths"_s, paths},
            {u"accounts"_s, accounts}};
}

void sayItems(const SnapshotDifference &difference, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const ItemChange &item : difference.items) {
        rows.append({ui::wordFor(item.kind), item.id, item.scope, ui::countText(item.added),
                     ui::countText(item.removed), ui::countText(item.changed),
                     ui::sizeText(item.bytesBefore), ui::sizeText(item.bytesAfter)});
    }
    terminal.sayTable({text(QT_TRANSLATE_NOOP("DiffCommand", "Change")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Item")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Scope")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Added")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Removed")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Changed")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Size before")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Size after"))},
                      rows, {3, 4, 5, 6, 7});
}

void sayPaths(const SnapshotDifference &difference, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const PathChange &path : difference.paths) {
        rows.append({ui::wordFor(path.kind), path.path, ui::sizeText(path.bytesBefore),
                     ui::sizeText(path.bytesAfter)});
    }
    terminal.sayTable({text(QT_TRANSLATE_NOOP("DiffCommand", "Change")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Path")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Size before")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Size after"))},
                      rows, {2, 3});
}

void sayAccounts(const SnapshotDifference &difference, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const AccountChange &account : difference.accounts) {
        rows.append(
            {ui::wordFor(account.kind), account.sip, account.poolBefore, account.poolAfter});
    }
    terminal.sayTable({text(QT_TRANSLATE_NOOP("DiffCommand", "Change")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Account")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Pool before")),
                       text(QT_TRANSLATE_NOOP("DiffCommand", "Pool after"))},
                      rows);
}

} // namespace

ExitCode runSnapshotDiff(const ParsedCommand &command, Engine &engine,
                         const Knowledge & /*knowledge*/, Terminal &terminal)
{
    if (command.words.size() != 2) {
        return terminal.refuseUsage(
            command.words.join(u' '),
            text(QT_TRANSLATE_NOOP("DiffCommand", "Two snapshots are compared.")),
            text(QT_TRANSLATE_NOOP("DiffCommand", "Name the earlier and then the later one.")));
    }
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    const Result<SnapshotDifference> difference =
        folder ? terminal.run(
            engine.compareSnapshots(*folder, command.words.at(0), command.words.at(1)))
               : fail(folder.error());
    if (!difference) {
        return terminal.refuse(difference.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*difference));
        return ExitCode::Complete;
    }
    const QString by = command.value(u"by"_s, u"item"_s);
    const bool isAlike = by == u"account"_s ? difference->accounts.isEmpty()
                         : by == u"path"_s  ? difference->paths.isEmpty()
                                            : difference->items.isEmpty();
    if (isAlike) {
        terminal.say(text(QT_TRANSLATE_NOOP("DiffCommand", "They are alike.")));
    } else if (by == u"account"_s) {
        sayAccounts(*difference, terminal);
    } else if (by == u"path"_s) {
        sayPaths(*difference, terminal);
    } else {
        sayItems(*difference, terminal);
    }
    return ExitCode::Complete;
}

} // namespace muster
