// SPDX-License-Identifier: Apache-2.0
#include "core/backup/BackUp.h"

#include "core/backup/ExportCopy.h"
#include "core/backup/Inventory.h"
#include "core/backup/ItemTaker.h"
#include "core/base/Log.h"

#include <QSysInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isTaken(const PlannedItem &item)
{
    return item.how == Obtain::File || item.how == Obtain::Tree;
}

QString ageWord(AgeEvidence evidence)
{
    switch (evidence) {
    case AgeEvidence::Unknown:
        return u"unknown"_s;
    case AgeEvidence::Kit:
        return u"kit"_s;
    case AgeEvidence::FileTime:
        return u"fileTime"_s;
    case AgeEvidence::Content:
        return u"content"_s;
    case AgeEvidence::Asked:
        return u"asked"_s;
    }
    return {};
}

/// The heads of the manifest's items, in the order of the plan; their folders are told apart without case.
QList<ManifestItem> itemsOf(const BackupPlan &plan, const QDateTime &now)
{
    QList<ManifestItem> items;
    QSet<QString> folders;
    for (const PlannedItem &planned : plan.items) {
        if (!isTaken(planned)) {
            continue;
        }
        ManifestItem item;
        item.id = planned.id;
        item.scope = planned.scope;
        item.how = toWord(planned.how);
        item.isMandatory = planned.isMandatory();
        const QString base = folderNameOf(planned.id) + u'/' + folderNameOf(planned.scope);
        item.folder = base;
        for (int n = 2; folders.contains(item.folder.toLower()); ++n) {
            item.folder = base + u'~' + QString::number(n);
        }
        folders.insert(item.folder.toLower());
        if (planned.how == Obtain::Tree) {
            item.sourcePath = planned.treePath;
            item.takenAt = now;
            item.ageEvidence = u"content"_s;
            item.notCaptured = QStringList{u"windowsPermissions"_s};
        } else if (!planned.exports.isEmpty()) {
            const NativeExport &first = planned.exports.first();
            item.sourcePath = first.location.entry.isEmpty()
                                  ? first.location.file
                                  : first.location.file + u'!' + first.location.entry;
            item.takenAt = first.takenAt;
            item.ageEvidence = ageWord(first.ageEvidence);
            item.takenBy = first.takenBy;
            item.takenFrom = first.takenFrom;
        }
        items.append(item);
    }
    return items;
}

Manifest manifestOf(const BackupPlan &plan, const Deployment &deployment,
                    const BackupOptions &options)
{
    Manifest manifest;
    manifest.programVersion = QStringLiteral(MUSTER_VERSION);
    manifest.host = QSysInfo::machineHostName();
    manifest.account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    manifest.projectName = options.projectName;
    manifest.target = options.target;
    manifest.planHash = plan.hash();
    for (const Pool &pool : deployment.pools) {
        if (pool.version && !manifest.versions.contains(toWord(*pool.version))) {
            manifest.versions.append(toWord(*pool.version));
        }
    }
    for (const PlannedItem &planned : plan.items) {
        if (!isTaken(planned)) {
            manifest.missing.append({planned.id, planned.scope, toWord(planned.how),
                                     planned.isMandatory(), planned.reasonKey});
        }
    }
    return manifest;
}

/// Whether the line of @p a comes before that of @p b when lines are sorted by bytes.
bool isLineBefore(const Entry &a, const Entry &b)
{
    if (a.sha256 != b.sha256) {
        return a.sha256 < b.sha256;
    }
    return a.path + '\n' < b.path + '\n';
}

/// Hashes the files of a tree, `<sha256>  <path>` in lines sorted by bytes; of an export alone it is the hash of that.
QByteArray hashOf(const ManifestItem &item, std::vector<const Entry *> &files)
{
    if (item.how == u"file" && files.size() == 1) {
        return files.front()->sha256.toHex();
    }
    std::sort(files.begin(), files.end(),
              [](const Entry *a, const Entry *b) { return isLineBefore(*a, *b); });
    Sha256 hash;
    for (const Entry *file : files) {
        hash.add(QByteArray(file->sha256.toHex() + "  " + file->path + '\n'));
    }
    return hash.finish().toHex();
}

/// Completes an item's head with what was taken of it. @returns why nothing of it counts, empty when it does.
QString completeItem(ManifestItem &item, const PlannedItem &planned, TakenItem &taken,
                     const KnownFiles &known)
{
    std::vector<const Entry *> files;
    for (const KnownFiles::Row row : taken.rows) {
        const Entry &entry = known.entry(row);
        if (entry.kind == FileKind::File) {
            files.push_back(&entry);
            item.bytes += entry.bytes;
        }
    }
    item.files = qint64(files.size());
    item.sha256 = hashOf(item, files);
    item.problems = std::move(taken.problems);
    item.skipped = std::move(taken.skipped);
    std::sort(item.problems.begin(), item.problems.end(),
              [](const FileProblem &a, const FileProblem &b) { return a.path < b.path; });
    item.outcome = item.problems.isEmpty() ? Outcome::Complete : Outcome::Incomplete;
    if (!taken.failure.isEmpty()) {
        return taken.failure;
    }
    const qint64 expected = planned.how == Obtain::File ? planned.exports.size() : planned.files;
    const qint64 left = std::accumulate(
        item.skipped.begin(), item.skipped.end(), qint64(0),
        [](qint64 sum, const SkippedByRule &skipped) { return sum + skipped.files; });
    if (item.files == 0 && (expected > left || planned.how == Obtain::File)) {
        return item.problems.isEmpty() ? u"no file where %1 were planned"_s.arg(expected)
                                       : item.problems.first().detail;
    }
    return {};
}

/// Joins what was taken into manifest and contents; what failed becomes a missing item.
Contents join(const BackupPlan &plan, Manifest &manifest, QList<ManifestItem> heads,
              std::vector<TakenItem> &taken, KnownFiles &known)
{
    std::vector<KnownFiles::Row> used;
    QHash<int, int> itemOf;
    size_t place = 0;
    for (const PlannedItem &planned : plan.items) {
        if (!isTaken(planned)) {
            continue;
        }
        TakenItem &item = taken.at(place);
        ManifestItem &head = heads[qsizetype(place++)];
        const QString failure = completeItem(head, planned, item, known);
        if (!failure.isEmpty()) {
            manifest.missing.append(
                {planned.id, planned.scope, head.how, planned.isMandatory(), failure});
            manifest.outcome = Outcome::Incomplete;
            continue;
        }
        if (head.outcome != Outcome::Complete) {
            manifest.outcome = Outcome::Incomplete;
        }
        used.insert(used.end(), item.rows.begin(), item.rows.end());
        itemOf.insert(item.folder, int(manifest.items.size()));
        manifest.files += head.files;
        manifest.bytes += head.bytes;
        manifest.items.append(std::move(head));
    }
    if (manifest.items.isEmpty()) {
        manifest.outcome = Outcome::Failed;
    }
    return known.release(used, itemOf);
}

qint64 plannedBytes(const BackupPlan &plan)
{
    qint64 bytes = 0;
    for (const PlannedItem &item : plan.items) {
        bytes += isTaken(item) ? item.bytes : 0;
    }
    return bytes;
}

} // namespace

Result<Snapshot> backUp(const BackupPlan &plan, const Deployment &deployment,
                        const SnapshotStore &store, const BackupOptions &options,
                        const Clock &clock, const JobContext &job)
{
    if (std::none_of(plan.items.begin(), plan.items.end(), isTaken)) {
        return fail(ErrorCode::NothingSelected, {}, u"the plan takes nothing"_s);
    }
    const Result<FileStoreRules> rules = FileStoreRules::load();
    if (!rules) {
        return fail(rules.error());
    }
    Result<std::unique_ptr<SnapshotDraft>> draft = SnapshotDraft::begin(store, clock);
    if (!draft) {
        return fail(draft.error());
    }
    job.progress().enterPhase(ProgressPhase::Copying);
    job.progress().expectBytes(plannedBytes(plan));
    const QList<ManifestItem> heads = itemsOf(plan, clock.now());
    ItemTaker taker(**draft, *rules, options, job);
    for (qsizetype place = 0; const PlannedItem &planned : plan.items) {
        if (isTaken(planned)) {
            const ManifestItem &head = heads.at(place++);
            job.progress().setSubject(planned.id + u' ' + planned.scope);
            if (const Result<void> begun = taker.take(planned, head.folder.toUtf8()); !begun) {
                break; // finish() tells why.
            }
        }
    }
    Result<std::vector<TakenItem>> taken = taker.finish();
    if (!taken) {
        qCWarning(log::backup) << "Stopped; the partial snapshot stays:" << (*draft)->id();
        return fail(taken.error());
    }
    job.progress().enterPhase(ProgressPhase::Sealing);
    Manifest manifest = manifestOf(plan, deployment, options);
    const Contents contents = join(plan, manifest, heads, *taken, (*draft)->known());
    Result<QList<HomedAccounts>> homed = writeInventory(deployment, **draft);
    if (!homed) {
        return fail(homed.error());
    }
    manifest.homed = std::move(*homed);
    if (job.isCancelled()) {
        return fail(ErrorCode::Cancelled, (*draft)->id());
    }
    return (*draft)->commit(std::move(manifest), contents);
}

} // namespace muster
