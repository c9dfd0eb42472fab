// SPDX-License-Identifier: Apache-2.0
// Rows of BKP, SEC and DISK.
#include "tests/core/check/CheckRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Change snapshot(const std::function<void(SnapshotEvidence &)> &change)
{
    return [change](CheckCase &c) { change(*c.inputs.snapshot); };
}

Change item(const QString &id, const std::function<void(ManifestItem &)> &change)
{
    return snapshot([=](SnapshotEvidence &s) {
        for (ManifestItem &item : s.manifest.items) {
            if (item.id == id) {
                change(item);
            }
        }
    });
}

Change missing(const QString &how)
{
    return snapshot([how](SnapshotEvidence &s) {
        s.manifest.missing.append({u"DB-USER"_s, u"se01.contoso.com"_s, how, true, {}});
    });
}

void unproved(SnapshotEvidence &s)
{
    s.proofs.clear();
}

void altered(SnapshotEvidence &s)
{
    s.proofs.first().level = ProofLevel::Present;
    s.proofs.first().problems = {u"SHA-256 differs"_s};
}

/// 100 users wanted on each pool, so many found.
Change found(qint64 count)
{
    return snapshot([count](SnapshotEvidence &s) {
        for (ProvedItem &proof : s.proofs) {
            if (proof.id == u"DB-USER") {
                proof.usersWanted = 100;
                proof.usersFound = count;
            }
        }
    });
}

void uncounted(SnapshotEvidence &s)
{
    for (ProvedItem &proof : s.proofs) {
        proof.usersWanted = -1;
    }
}

Change host(const QString &name)
{
    return [name](CheckCase &c) { c.inputs.backupHost = *Fqdn::parse(name); };
}

void responseGroups(CheckCase &c)
{
    c.deployment.pools.first().hasResponseGroups = true;
}

void responseGroupsSaved(CheckCase &c)
{
    responseGroups(c);
    c.inputs.snapshot = aSnapshotOf(c.deployment, c.clock.now().addSecs(-60));
}

Change room(qint64 freeBytes)
{
    return [freeBytes](CheckCase &c) {
        c.inputs.stage = Stage::Backup;
        PlannedItem item;
        item.how = Obtain::File;
        item.bytes = 1000;
        c.inputs.plan = BackupPlan{{item}, {}};
        c.inputs.freeBackupBytes = freeBytes;
    };
}

QList<CheckRow> contentRows()
{
    return {
        {"BKP-003", "readable", "pass", nothing},
        {"BKP-003", "missing", "fail", unsaved(u"SET-CMS"_s)},
        {"BKP-003", "empty", "fail", item(u"SET-CMS"_s, [](ManifestItem &i) { i.bytes = 0; })},
        {"BKP-003", "not readable", "fail", snapshot(altered)},
        {"BKP-003", "never proved", "unknown", snapshot(unproved)},
        {"BKP-004", "each pool", "pass", nothing},
        {"BKP-004", "no pool", "fail", unsaved(u"DB-USER"_s)},
        {"BKP-004", "empty file", "fail", item(u"DB-USER"_s, [](ManifestItem &i) { i.bytes = 0; })},
        {"BKP-004", "no accounts", "unknown", withoutAccounts},
        {"BKP-004", "no snapshot", "unknown", withoutSnapshot},
        {"BKP-005", "everybody", "pass", nothing},
        {"BKP-005", "99 of 100", "fail:warning", found(99)},
        {"BKP-005", "98 of 100", "fail:blocker", found(98)},
        {"BKP-005", "not counted", "unknown", snapshot(uncounted)},
        {"BKP-006", "none", "notApplicable", nothing},
        {"BKP-006", "not saved", "fail", responseGroups},
        {"BKP-006", "saved", "pass", responseGroupsSaved},
        {"BKP-006", "no snapshot", "unknown", both(responseGroups, withoutSnapshot)},
        {"BKP-007", "saved", "pass", nothing},
        {"BKP-007", "use not known", "unknown", unsaved(u"SET-LIS"_s)},
        {"BKP-015", "each server", "pass", nothing},
        {"BKP-015", "none", "unknown", unsaved(u"SRV-CERT"_s)},
        {"BKP-020", "each pool", "pass", nothing},
        {"BKP-020", "no pool", "unknown", unsaved(u"DB-USER"_s)},
    };
}

} // namespace

QList<CheckRow> backupRows()
{
    const auto old = [](ManifestItem &i) { i.takenAt = i.takenAt.addDays(-2); };
    const auto undated = [](ManifestItem &i) { i.takenAt = {}; };
    const auto incomplete = [](ManifestItem &i) { i.outcome = Outcome::Incomplete; };
    const QList<CheckRow> rows{
        {"BKP-001", "all there", "pass", nothing},
        {"BKP-001", "unprotected", "fail", missing(u"unprotected"_s)},
        {"BKP-001", "saved by its owner", "pass", missing(u"external"_s)},
        {"BKP-001", "an item in part", "fail", item(u"SET-CMS"_s, incomplete)},
        {"BKP-001", "no snapshot", "unknown", withoutSnapshot},
        {"BKP-002", "an hour old", "pass", nothing},
        {"BKP-002", "exports two days old", "fail:warning", item(u"DB-USER"_s, old)},
        {"BKP-002", "exports of unknown age", "fail:warning", item(u"DB-USER"_s, undated)},
        {"BKP-002", "set two days old", "fail:blocker",
         snapshot([](SnapshotEvidence &s) { s.summary.created = s.summary.created.addDays(-2); })},
        {"BKP-002", "set incomplete", "fail:blocker",
         snapshot([](SnapshotEvidence &s) { s.summary.outcome = Outcome::Incomplete; })},
        {"BKP-002", "no snapshot", "unknown", withoutSnapshot},
        {"BKP-009", "whole", "pass", nothing},
        {"BKP-009", "in part", "fail", item(u"FS-ALL"_s, incomplete)},
        {"BKP-009", "not saved", "fail", unsaved(u"FS-ALL"_s)},
        {"BKP-009", "no snapshot", "unknown", withoutSnapshot},
        {"BKP-010", "unaltered", "pass", nothing},
        {"BKP-010", "altered", "fail", snapshot(altered)},
        {"BKP-010", "never proved", "unknown", snapshot(unproved)},
        {"BKP-011", "permissions not looked at", "unknown", nothing},
        {"BKP-011", "encrypted", "pass",
         snapshot([](SnapshotEvidence &s) { s.isEncrypted = true; })},
        {"SEC-007", "permissions not looked at", "unknown", nothing},
        {"SEC-007", "encrypted", "pass",
         snapshot([](SnapshotEvidence &s) { s.isEncrypted = true; })},
        {"BKP-013", "elsewhere", "pass", nothing},
        {"BKP-013", "on a server", "fail", host(u"SE01.contoso.com"_s)},
        {"BKP-013", "on a server, by its short name", "fail", host(u"se01"_s)},
        {"BKP-013", "not known", "unknown", [](CheckCase &c) { c.inputs.backupHost = {}; }},
        {"BKP-014", "together", "pass", nothing},
        {"BKP-014", "two days apart", "fail", item(u"EXT-AD"_s, old)},
        {"BKP-014", "not given", "unknown", unsaved(u"EXT-AD"_s)},
        {"BKP-014", "export of unknown age", "unknown", item(u"DB-USER"_s, undated)},
        {"BKP-016", "people rehearse", "unknown", nothing},
        {"BKP-016", "no snapshot", "unknown", withoutSnapshot},
        {"BKP-018", "newer", "pass", nothing},
        {"BKP-018", "changed since", "fail",
         output(u"Get-CsManagementStoreReplicationStatus"_s, u"LastUpdateCreation"_s,
                u"2025-03-10 07:59:00"_s)},
        {"BKP-018", "change not known", "unknown", withoutOutputs},
        {"DISK-002", "room", "pass", room(1200)},
        {"DISK-002", "one byte short", "fail", room(1199)},
        {"DISK-002", "not measured", "unknown",
         [](CheckCase &c) { c.inputs.stage = Stage::Backup; }},
    };
    return rows + contentRows();
}

} // namespace muster
