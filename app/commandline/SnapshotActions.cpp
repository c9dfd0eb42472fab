// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/store/ProofAge.h"
#include "ui/text/Amounts.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/text/StoreWords.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SnapshotActions", source);
}

QJsonObject toJson(const SnapshotDetails &details)
{
    QJsonArray items;
    for (const ManifestItem &item : details.manifest.items) {
        items.append(QJsonObject{{u"id"_s, item.id},
                                 {u"scope"_s, item.scope},
                                 {u"outcome"_s, toWord(item.outcome)},
                                 {u"files"_s, item.files},
                                 {u"bytes"_s, item.bytes},
                                 {u"takenAt"_s, timeJson(item.takenAt)}});
    }
    QJsonArray missing;
    for (const MissingItem &item : details.manifest.missing) {
        missing.append(
            QJsonObject{{u"id"_s, item.id}, {u"scope"_s, item.scope}, {u"how"_s, item.how}});
    }
    QJsonArray proofs;
    for (const ProofRecord &proof : details.proofs) {
        proofs.append(QJsonObject{{u"at"_s, timeJson(proof.at)},
                                  {u"level"_s, toWord(proof.level)},
                                  {u"outcome"_s, toWord(proof.outcome)}});
    }
    QJsonArray copies;
    for (const CopyRecord &copy : details.copies) {
        copies.append(QJsonObject{{u"folder"_s, copy.folder},
                                  {u"level"_s, toWord(copy.level)},
                                  {u"outcome"_s, toWord(copy.outcome)},
                                  {u"provedAt"_s, timeJson(copy.at)}});
    }
    QJsonObject record = toJson(details.summary);
    record.insert(u"contents"_s, items);
    record.insert(u"missing"_s, missing);
    record.insert(u"proofs"_s, proofs);
    record.insert(u"copies"_s, copies);
    return record;
}

void sayPin(const SnapshotDetails &details, Terminal &terminal)
{
    if (!details.pin) {
        return;
    }
    terminal.say(
        details.pin->isAutomatic
            ? text(QT_TRANSLATE_NOOP("SnapshotActions", "Pinned: the migration starts from it."))
            : text(QT_TRANSLATE_NOOP("SnapshotActions", "Pinned: %1")).arg(details.pin->reason));
}

void sayProofs(const SnapshotDetails &details, const QDateTime &now, Terminal &terminal)
{
    const SnapshotSummary &summary = details.summary;
    terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions", "%1 Proof: %2, %3"))
                     .arg(isOldProof(summary.provedAt, now) ? u"!"_s : u" "_s,
                          ui::wordFor(summary.level), ui::provedText(summary.provedAt, now)));
    for (const CopyRecord &copy : details.copies) {
        terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions", "%1 Copy in %2: %3, %4"))
                         .arg(isOldProof(copy.at, now) ? u"!"_s : u" "_s, copy.folder,
                              ui::wordFor(copy.level), ui::provedText(copy.at, now)));
    }
}

void sayDetails(const SnapshotDetails &details, Terminal &terminal)
{
    const Manifest &manifest = details.manifest;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions", "Snapshot %1 of %2: %3, %4 files, %5."))
                     .arg(manifest.snapshotId, ui::dateTimeText(manifest.startedAt),
                          ui::wordFor(manifest.outcome), ui::countText(manifest.files),
                          ui::sizeText(manifest.bytes)));
    terminal.say(ui::signatureText(manifest.signature));
    sayProofs(details, now, terminal);
    sayPin(details, terminal);
    QList<QStringList> rows;
    for (const ManifestItem &item : manifest.items) {
        rows.append({item.id, item.scope, ui::wordFor(item.outcome), ui::countText(item.files),
                     ui::sizeText(item.bytes)});
    }
    terminal.sayTable({text(QT_TRANSLATE_NOOP("SnapshotActions", "Item")),
                       text(QT_TRANSLATE_NOOP("SnapshotActions", "Scope")),
                       text(QT_TRANSLATE_NOOP("SnapshotActions", "Outcome")),
                       text(QT_TRANSLATE_NOOP("SnapshotActions", "Files")),
                       text(QT_TRANSLATE_NOOP("SnapshotActions", "Size"))},
                      rows, {3, 4});
    for (const MissingItem &item : manifest.missing) {
        terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions", "  ! %1 %2 is not in it."))
                         .arg(item.id, item.scope));
    }
}

/// Which entries a word on the command line means: an item by its id, else a file or folder by its path.
RestoreSelection selectionOf(const QString &wanted, const Manifest &manifest)
{
    RestoreSelection selection;
    for (const ManifestItem &item : manifest.items) {
        if (item.id == wanted) {
            selection.items = {wanted};
            return selection;
        }
    }
    const QString path = wanted.endsWith(u'/') ? wanted.chopped(1) : wanted;
    selection.paths = {path, path + u"/**"_s};
    return selection;
}

/// The only file below a folder; empty when there is none or several.
QString onlyFileIn(const QString &folder)
{
    QString file;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (!file.isEmpty()) {
            return {};
        }
        file = files.next();
    }
    return file;
}

ExitCode toStandardOutput(const QString &folder, const QString &wanted, Terminal &terminal)
{
    QFile file(onlyFileIn(folder));
    QFile output;
    if (file.fileName().isEmpty()) {
        return terminal.refuseUsage(
            wanted, text(QT_TRANSLATE_NOOP("SnapshotActions", "%1 is not one file.")).arg(wanted),
            text(QT_TRANSLATE_NOOP("SnapshotActions", "Name a folder for it with --to.")));
    }
    if (!file.open(QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return terminal.refuse(Error{ErrorCode::Io, file.fileName(), file.errorString(), 0});
    }
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(qint64(1) << 20U);
        if (bytes.isEmpty() || output.write(bytes) != bytes.size()) {
            return terminal.refuse(
                Error{ErrorCode::WriteFailed, u"stdout"_s, output.errorString(), 0});
        }
    }
    return output.flush() ? ExitCode::Complete
                          : terminal.refuse(
                              Error{ErrorCode::WriteFailed, u"stdout"_s, output.errorString(), 0});
}

} // namespace

Result<SnapshotChoice> namedSnapshot(const ParsedCommand &command, Engine &engine,
                                     Terminal &terminal)
{
    const QString id = command.words.value(0);
    if (id.isEmpty()) {
        return fail(ErrorCode::Usage, command.name, u"no snapshot named"_s);
    }
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    return folder ? Result<SnapshotChoice>(SnapshotChoice{*folder, id}) : fail(folder.error());
}

ExitCode runSnapshotShow(const ParsedCommand &command, Engine &engine,
                         const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<SnapshotChoice> choice = namedSnapshot(command, engine, terminal);
    const Result<SnapshotDetails> details =
        choice ? terminal.run(engine.describe(*choice)) : fail(choice.error());
    if (!details) {
        return terminal.refuse(details.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*details));
    } else {
        sayDetails(*details, terminal);
    }
    return ExitCode::Complete;
}

ExitCode runSnapshotPin(const ParsedCommand &command, Engine &engine,
                        const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<SnapshotChoice> choice = namedSnapshot(command, engine, terminal);
    const Result<void> pinned = choice
                                    ? terminal.run(engine.pin(*choice, command.value(u"reason"_s)))
                                    : fail(choice.error());
    if (!pinned) {
        return terminal.refuse(pinned.error());
    }
    terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions", "%1 stays: %2"))
                     .arg(choice->id, command.value(u"reason"_s)));
    return ExitCode::Complete;
}

ExitCode runSnapshotUnpin(const ParsedCommand &command, Engine &engine,
                          const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<SnapshotChoice> choice = namedSnapshot(command, engine, terminal);
    const Result<void> unpinned =
        choice ? terminal.run(engine.unpin(*choice, command.value(u"signed-off"_s)))
               : fail(choice.error());
    if (!unpinned) {
        return terminal.refuse(unpinned.error());
    }
    terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions",
                                        "%1 is not pinned. A prune removes it when no rule keeps "
                                        "it."))
                     .arg(choice->id));
    return ExitCode::Complete;
}

ExitCode runSnapshotExtract(const ParsedCommand &command, Engine &engine,
                            const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const Result<SnapshotChoice> choice = namedSnapshot(command, engine, terminal);
    const QString wanted = command.words.value(1);
    if (choice && wanted.isEmpty()) {
        return terminal.refuse(Error{ErrorCode::Usage, command.name, u"nothing named"_s, 0});
    }
    const Result<Manifest> manifest =
        choice ? terminal.run(engine.snapshot(*choice)) : fail(choice.error());
    if (!manifest) {
        return terminal.refuse(manifest.error());
    }
    const QTemporaryDir aside;
    const bool hasFolder = command.has(u"to"_s);
    const QString folder = hasFolder ? command.value(u"to"_s) : aside.filePath(u"one"_s);
    const Result<RestoreReport> report =
        terminal.run(engine.restore(*choice, selectionOf(wanted, *manifest), folder));
    if (!report) {
        return terminal.refuse(report.error());
    }
    if (report->outcome == Outcome::Failed && !report->failed.isEmpty()) {
        return terminal.refuse(report->failed.constFirst().error);
    }
    if (!hasFolder) {
        return toStandardOutput(folder, wanted, terminal);
    }
    terminal.say(text(QT_TRANSLATE_NOOP("SnapshotActions", "%1: %2 files, %3 in %4."))
                     .arg(ui::wordFor(report->outcome), ui::countText(report->files),
                          ui::sizeText(report->bytes), folder));
    return exitCodeOf(report->outcome);
}

} // namespace muster
