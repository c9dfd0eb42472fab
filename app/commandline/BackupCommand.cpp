// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "core/verify/EvidenceJson.h"
#include "ui/text/Amounts.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("BackupCommand", source);
}

QString problemsOf(const ManifestItem &item)
{
    QStringList problems;
    for (const FileProblem &problem : item.problems) {
        problems.append(u"%1: %2"_s.arg(problem.path, ui::wordFor(problem.outcome)));
    }
    return problems.join(u"; "_s);
}

QJsonObject toJson(const ManifestItem &item)
{
    return {{u"id"_s, item.id},
            {u"scope"_s, item.scope},
            {u"how"_s, item.how},
            {u"outcome"_s, toWord(item.outcome)},
            {u"files"_s, item.files},
            {u"bytes"_s, item.bytes},
            {u"mandatory"_s, item.isMandatory},
            {u"reason"_s, problemsOf(item)},
            {u"takenAt"_s, timeJson(item.takenAt)}};
}

/// A planned item that is not in the snapshot: failed when it should have been, else with the word of how.
QJsonObject toJson(const MissingItem &item, const BackupCatalogue &catalogue)
{
    const bool isExpected = item.how == u"external"_s || item.how == u"unprotected"_s;
    return {{u"id"_s, item.id},
            {u"scope"_s, item.scope},
            {u"how"_s, item.how},
            {u"outcome"_s, isExpected ? QJsonValue() : QJsonValue(toWord(Outcome::Failed))},
            {u"files"_s, 0},
            {u"bytes"_s, 0},
            {u"mandatory"_s, item.isMandatory},
            {u"reason"_s,
             isExpected ? catalogue.reason(item.reason).in(QLocale().name()) : item.reason}};
}

bool staysUnprotected(const MissingItem &item)
{
    return item.isMandatory && item.how == u"unprotected"_s;
}

} // namespace

ExitCode exitCodeOf(const Manifest &manifest)
{
    const bool hasHoles =
        std::any_of(manifest.missing.begin(), manifest.missing.end(), staysUnprotected);
    return gravest(
        {exitCodeOf(manifest.outcome), hasHoles ? ExitCode::NextStepNeeded : ExitCode::Complete});
}

QJsonObject toJson(const Manifest &manifest, const BackupCatalogue &catalogue)
{
    QJsonArray items;
    for (const ManifestItem &item : manifest.items) {
        items.append(toJson(item));
    }
    for (const MissingItem &item : manifest.missing) {
        items.append(toJson(item, catalogue));
    }
    return {{u"snapshot"_s, manifest.snapshotId},
            {u"outcome"_s, toWord(manifest.outcome)},
            {u"items"_s, items},
            {u"files"_s, manifest.files},
            {u"bytes"_s, manifest.bytes},
            {u"storedBytes"_s, manifest.storedBytes},
            {u"signature"_s, toJson(manifest.signature)}};
}

void sayManifest(const Manifest &manifest, const BackupCatalogue &catalogue, Terminal &terminal)
{
    terminal.say(text(QT_TRANSLATE_NOOP("BackupCommand", "Snapshot %1: %2. Saved, not yet proved."))
                     .arg(manifest.snapshotId, ui::wordFor(manifest.outcome)));
    terminal.say(
        text(QT_TRANSLATE_NOOP("BackupCommand",
                               "%1 items, %2 files, %3; this snapshot added %4 to the store."))
            .arg(ui::countText(manifest.items.size()), ui::countText(manifest.files),
                 ui::sizeText(manifest.bytes), ui::sizeText(manifest.storedBytes)));
    terminal.say(ui::signatureText(manifest.signature));
    for (const ManifestItem &item : manifest.items) {
        if (item.outcome != Outcome::Complete) {
            terminal.say(u"  ! %1 %2: %3. %4"_s.arg(item.id, item.scope, ui::wordFor(item.outcome),
                                                    problemsOf(item)));
        }
    }
    for (const MissingItem &item : manifest.missing) {
        if (staysUnprotected(item) || item.how == u"file"_s || item.how == u"tree"_s) {
            const LocalText reason = catalogue.reason(item.reason);
            terminal.say(text(QT_TRANSLATE_NOOP("BackupCommand", "  ! %1 %2 is not in it. %3"))
                             .arg(item.id, item.scope,
                                  reason.isEmpty() ? item.reason : reason.in(QLocale().name())));
        }
    }
}

ExitCode runBackup(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                   Terminal &terminal)
{
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    if (const Result<void> opened = unlockFor(command, {}, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    Result<BackupPlan> plan = terminal.run(engine.plan());
    if (!plan) {
        return terminal.refuse(plan.error());
    }
    for (const QString &id : command.all(u"item"_s)) {
        const bool isPlanned =
            std::any_of(plan->items.begin(), plan->items.end(),
                        [&id](const PlannedItem &item) { return item.id == id; });
        if (!isPlanned) {
            return terminal.refuseUsage(
                id, text(QT_TRANSLATE_NOOP("BackupCommand", "The plan has no item %1.")).arg(id),
                text(QT_TRANSLATE_NOOP("BackupCommand", "muster plan lists its items.")));
        }
    }
    const Result<Manifest> manifest = terminal.run(engine.backUp(
        *plan, {command.all(u"item"_s),
                command.has(u"read-everything"_s) ? Trust::ReadEverything : Trust::SizeAndTime}));
    if (!manifest) {
        return terminal.refuse(manifest.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*manifest, knowledge.catalogue));
    } else {
        sayManifest(*manifest, knowledge.catalogue, terminal);
    }
    return exitCodeOf(*manifest);
}

} // namespace muster
