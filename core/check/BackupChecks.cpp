// SPDX-License-Identifier: Apache-2.0
// BKP, SEC, DISK: the newest snapshot as a whole.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 hourSeconds = 3600;
constexpr qint64 freshHours = 24;
constexpr qint64 rehearsalDays = 30;

QString nameOf(const QString &id, const QString &scope)
{
    return scope.isEmpty() ? id : id + u'@' + scope;
}

QString stateOf(Outcome outcome)
{
    return outcome == Outcome::Complete ? u"complete"_s
           : outcome == Outcome::Failed ? u"failed"_s
                                        : u"incomplete"_s;
}

QString ageLine(const ManifestItem &item)
{
    return u"%1: %2"_s.arg(nameOf(item.id, item.scope), item.takenAt.isValid()
                                                            ? item.takenAt.toString(Qt::ISODate)
                                                            : u"unknown"_s);
}

/// What its owner saves by his own tool is not in the set; other rules ask for it.
Finding setIsComplete(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const Manifest &manifest = context.inputs.snapshot->manifest;
    Offenders offenders;
    qsizetype taken = 0;
    for (const MissingItem &item : manifest.missing) {
        if (item.isMandatory && item.how != u"external") {
            offenders.add(nameOf(item.id, item.scope),
                          u"%1: %2"_s.arg(nameOf(item.id, item.scope), item.how));
        }
    }
    for (const ManifestItem &item : manifest.items) {
        taken += item.isMandatory ? 1 : 0;
        if (item.isMandatory && item.outcome != Outcome::Complete) {
            offenders.add(nameOf(item.id, item.scope),
                          u"%1: %2"_s.arg(nameOf(item.id, item.scope), stateOf(item.outcome)));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return passed({context.inputs.snapshot->summary.id, u"mandatory: %1"_s.arg(taken)});
}

bool isFresh(const CheckContext &context, const QDateTime &time)
{
    return time.isValid() && time.secsTo(context.now) <= freshHours * hourSeconds;
}

/// The age of an item is that of its export, never that of the snapshot; an old export in a fresh set is a condition,
/// not a blocker.
Finding setIsFresh(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const SnapshotSummary &summary = context.inputs.snapshot->summary;
    const QString line = u"%1: %2, %3"_s.arg(summary.id, stateOf(summary.outcome),
                                             summary.created.toString(Qt::ISODate));
    if (summary.outcome != Outcome::Complete || !isFresh(context, summary.created)) {
        return failedOn({summary.id}, {line});
    }
    Offenders offenders;
    for (const ManifestItem &item : context.inputs.snapshot->manifest.items) {
        if (item.isMandatory && item.how == u"file" && !isFresh(context, item.takenAt)) {
            offenders.add(nameOf(item.id, item.scope), ageLine(item));
        }
    }
    if (offenders.isEmpty()) {
        return passed({line});
    }
    Finding finding = offenders.failed();
    finding.severity = Severity::Warning;
    return finding;
}

Finding treesAreComplete(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.deployment.fileStoreServices.isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const QList<ManifestItem> trees = savedItems(context, u"FS-ALL"_s);
    Offenders offenders;
    for (const ManifestItem &tree : trees) {
        if (tree.outcome != Outcome::Complete) {
            offenders.add(tree.scope, u"%1: %2"_s.arg(tree.scope, stateOf(tree.outcome)));
        }
        for (const FileProblem &problem : tree.problems) {
            offenders.add(problem.path, u"%1: %2"_s.arg(tree.scope, problem.path));
        }
    }
    for (qsizetype i = trees.size(); i < context.deployment.fileStoreServices.size(); ++i) {
        offenders.add(u"FS-ALL"_s, u"FS-ALL: %1 of %2"_s.arg(trees.size())
                                       .arg(context.deployment.fileStoreServices.size()));
    }
    return offenders.isEmpty() ? passed({u"FS-ALL: %1"_s.arg(trees.size())}) : offenders.failed();
}

Finding hashesVerify(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const SnapshotEvidence &snapshot = *context.inputs.snapshot;
    if (snapshot.proofs.isEmpty()) {
        return unknownFor(NeededSource::Snapshot, {snapshot.summary.id + u": never proved"_s});
    }
    Offenders offenders;
    for (const ManifestItem &item : snapshot.manifest.items) {
        const ProvedItem *proof = provedItem(context, item.id, item.scope);
        if (proof == nullptr || proof->level < ProofLevel::Unaltered) {
            offenders.add(nameOf(item.id, item.scope),
                          u"%1: %2"_s.arg(nameOf(item.id, item.scope),
                                          proof == nullptr ? u"not proved"_s
                                                           : proof->problems.join(u"; "_s)));
        }
    }
    return offenders.isEmpty() ? passed({snapshot.summary.provedAt.toString(Qt::ISODate)})
                               : offenders.failed();
}

Finding isEncryptedOrRestricted(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    // The permissions of the folder are not looked at.
    return context.inputs.snapshot->isEncrypted ? passed() : unknownFor(NeededSource::Server);
}

Finding liesOnNoPool(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const Fqdn &host = context.inputs.backupHost;
    if (host.isEmpty()) {
        return unknownFor(NeededSource::Person);
    }
    for (const Pool &pool : context.deployment.pools) {
        const bool isMember =
            std::any_of(pool.machines.begin(), pool.machines.end(), [&host](const Fqdn &machine) {
                return machine == host
                       || (!host.isQualified()
                           && machine.hostPart().compare(host.text(), Qt::CaseInsensitive) == 0);
            });
        if (isMember || pool.fqdn == host) {
            return failedOn({host.text()}, {u"%1: %2"_s.arg(host.text(), pool.fqdn.text())});
        }
    }
    return passed({host.text()});
}

/// A dated copy of EXT-AD, in the snapshot or among the exports.
QDateTime directoryTaken(const CheckContext &context)
{
    if (const ManifestItem *item = savedItem(context, u"EXT-AD"_s)) {
        return item->takenAt;
    }
    for (const NativeExport &file : context.deployment.exports) {
        if (file.itemId == u"EXT-AD") {
            return file.takenAt;
        }
    }
    return {};
}

Finding directoryWasSavedThen(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const QDateTime directory = directoryTaken(context);
    const QList<ManifestItem> exports = savedItems(context, u"DB-USER"_s);
    if (!directory.isValid() || exports.isEmpty()) {
        return unknownFor(NeededSource::Person,
                          {u"EXT-AD: %1"_s.arg(directory.isValid() ? directory.toString(Qt::ISODate)
                                                                   : u"unknown"_s)});
    }
    Offenders offenders;
    QStringList open;
    for (const ManifestItem &item : exports) {
        if (!item.takenAt.isValid()) {
            open.append(ageLine(item));
        } else if (std::abs(item.takenAt.secsTo(directory)) > freshHours * hourSeconds) {
            offenders.add(item.scope,
                          ageLine(item) + u", EXT-AD: "_s + directory.toString(Qt::ISODate));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed({u"EXT-AD: "_s + directory.toString(Qt::ISODate)})
                          : unknownFor(NeededSource::Person, open);
}

/// What Muster rehearses are files; a restore into servers is rehearsed by people.
Finding restoreWasRehearsed(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const SnapshotSummary &summary = context.inputs.snapshot->summary;
    const bool isRecent = summary.level == ProofLevel::Rehearsed && summary.provedAt.isValid()
                          && summary.provedAt.daysTo(context.now) <= rehearsalDays;
    return unknownFor(NeededSource::Person,
                      isRecent ? QStringList{u"rehearsed, files only: "_s
                                             + summary.provedAt.toString(Qt::ISODate)}
                               : QStringList());
}

Finding newerThanLastChange(const CheckContext &context)
{
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const ManifestItem *item = savedItem(context, u"SET-CMS"_s);
    if (item == nullptr) {
        return failedOn({u"SET-CMS"_s}, {u"SET-CMS: missing"_s});
    }
    const QDateTime newest = lastConfigurationChange(context);
    const QStringList evidence{ageLine(*item),
                               u"LastUpdateCreation: "_s + newest.toString(Qt::ISODate)};
    if (!newest.isValid() || !item->takenAt.isValid()) {
        return unknownFor(NeededSource::ManagementShell, evidence);
    }
    return newest <= item->takenAt ? passed(evidence) : failedOn({u"SET-CMS"_s}, evidence);
}

Finding hasRoom(const CheckContext &context)
{
    if (!context.inputs.plan || !context.inputs.freeBackupBytes) {
        return unknownFor(NeededSource::Snapshot);
    }
    const qint64 needed = context.inputs.plan->neededFreeBytes();
    const QStringList evidence{u"free: %1"_s.arg(*context.inputs.freeBackupBytes),
                               u"needed: %1"_s.arg(needed)};
    return *context.inputs.freeBackupBytes >= needed
               ? passed(evidence)
               : knownBy(failedOn({u"backup"_s}, evidence), {u"backup"_s});
}

constexpr auto checks = std::to_array<Check>({
    {"BKP-001", setIsComplete},
    {"BKP-002", setIsFresh},
    {"BKP-009", treesAreComplete},
    {"BKP-010", hashesVerify},
    {"BKP-011", isEncryptedOrRestricted},
    {"BKP-013", liesOnNoPool},
    {"BKP-014", directoryWasSavedThen},
    {"BKP-016", restoreWasRehearsed},
    {"BKP-018", newerThanLastChange},
    {"DISK-002", hasRoom},
    {"SEC-007", isEncryptedOrRestricted},
});

} // namespace

std::span<const Check> backupChecks()
{
    return checks;
}

} // namespace muster
