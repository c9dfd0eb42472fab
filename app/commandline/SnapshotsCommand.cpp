// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/store/ProofAge.h"
#include "core/verify/EvidenceJson.h"
#include "ui/text/Amounts.h"
#include "ui/text/SnapshotWords.h"
#include "ui/text/StoreWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SnapshotsCommand", source);
}

/// "Complete, proved 3 days ago"; a proof that is old, or none, is marked.
QString proofCell(ProofLevel level, const QDateTime &provedAt, const QDateTime &now)
{
    const QString mark = isOldProof(provedAt, now) ? u"! "_s : QString();
    return provedAt.isValid() ? mark + ui::wordFor(level) + u", "_s + ui::provedText(provedAt, now)
                              : mark + ui::provedText(provedAt, now);
}

QString pinCell(const SnapshotSummary &snapshot)
{
    if (!snapshot.isPinned) {
        return {};
    }
    return snapshot.isMigrationStart
               ? text(QT_TRANSLATE_NOOP("SnapshotsCommand", "the migration starts from it"))
               : snapshot.pinReason;
}

} // namespace

QJsonObject toJson(const SnapshotSummary &snapshot)
{
    QJsonValue copy;
    if (!snapshot.copyFolder.isEmpty()) {
        copy = QJsonObject{{u"folder"_s, snapshot.copyFolder},
                           {u"level"_s, toWord(snapshot.copyLevel)},
                           {u"provedAt"_s, timeJson(snapshot.copyProvedAt)}};
    }
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
        {u"proofIsOld"_s, isOldProof(snapshot.provedAt, QDateTime::currentDateTimeUtc())},
        {u"pinned"_s, snapshot.isPinned},
        {u"pinReason"_s, snapshot.pinReason},
        {u"migrationStart"_s, snapshot.isMigrationStart},
        {u"copy"_s, copy},
    };
}

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
                     proofCell(snapshot.level, snapshot.provedAt, now),
                     snapshot.copyFolder.isEmpty()
                         ? QString()
                         : proofCell(snapshot.copyLevel, snapshot.copyProvedAt, now),
                     ui::wordFor(snapshot.signature.by), ui::ageText(snapshot.created, now),
                     ui::countOfCountText(snapshot.mandatoryTaken, snapshot.mandatoryItems),
                     ui::sizeText(snapshot.bytes), pinCell(snapshot)});
    }
    if (terminal.wantsJson()) {
        terminal.print(list);
    } else if (rows.isEmpty()) {
        terminal.say(text(QT_TRANSLATE_NOOP("SnapshotsCommand", "No snapshot has been taken.")));
    } else {
        terminal.sayTable({text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Snapshot")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Outcome")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Proved")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Its copy")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Signed")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Age")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Mandatory items")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Size")),
                           text(QT_TRANSLATE_NOOP("SnapshotsCommand", "Pinned"))},
                          rows, {7});
    }
    return ExitCode::Complete;
}

} // namespace muster
