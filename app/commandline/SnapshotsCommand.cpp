// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/verify/EvidenceJson.h"
#include "ui/text/Amounts.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SnapshotsCommand", source);
}

QJsonObject toJson(const SnapshotSummary &snapshot)
{
    return {
        {u"id"_s, snapshot.id},
        {u"created"_s, timeJson(snapshot.created)},
        {u"outcome"_s, toWord(snapshot.outcome)},
        {u"level"_s, toWord(snapshot.level)},
        {u"provedAt"_s, timeJson(snapshot.provedAt)},
        {u"items"_s, snapshot.items},
        {u"mandatoryItems"_s, snapshot.mandatoryItems},
        {u"mandatoryTaken"_s, snapshot.mandatoryTaken},
        {u"files"_s, snapshot.files},
        {u"bytes"_s, snapshot.bytes},
        {u"accounts"_s, snapshot.accounts},
        {u"partial"_s, snapshot.isPartial},
        {u"locked"_s, snapshot.isLocked},
        {u"signature"_s, toJson(snapshot.signature)},
    };
}

} // namespace

ExitCode runSnapshots(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                      Terminal &terminal)
{
    const Result<QString> store = storeOf(command, engine, terminal);
    if (!store) {
        return terminal.refuse(store.error());
    }
    const Result<void> opened = unlockFor(command, *store, engine, terminal);
    if (!opened && opened.error().code != ErrorCode::PassphraseMissing) {
        return terminal.refuse(opened.error()); // Without any, they are listed as locked.
    }
    const Result<QList<SnapshotSummary>> snapshots = terminal.run(engine.snapshots(*store));
    if (!snapshots) {
        return terminal.refuse(snapshots.error());
    }
    QJsonArray list;
    QList<QStringList> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SnapshotSummary &snapshot : *snapshots) {
        list.append(toJson(snapshot));
        rows.append({snapshot.id,
                     snapshot.isPartial  ? text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Partial"))
                     : snapshot.isLocked ? text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Locked"))
                                         : ui::wordFor(snapshot.outcome),
                     ui::wordFor(snapshot.level), ui::wordFor(snapshot.signature.by),
                     ui::ageText(snapshot.created, now),
                     ui::countOfCountText(snapshot.mandatoryTaken, snapshot.mandatoryItems),
                     ui::sizeText(snapshot.bytes)});
    }
    if (terminal.wantsJson()) {
        terminal.print(list);
    } else if (rows.isEmpty()) {
        terminal.say(text(QT_TRANSLATE_NOOP("SnapshotsCommand", "No snapshot has been taken.")));
    } else {
        terminal.sayTable({text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Snapshot")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Outcome")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Proved")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Signed")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Age")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Mandatory items")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Size"))},
                          rows, {6});
    }
    return ExitCode::Complete;
}

} // namespace muster
