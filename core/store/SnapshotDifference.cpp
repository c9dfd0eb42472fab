// SPDX-License-Identifier: Apache-2.0
#include "core/store/SnapshotDifference.h"

#include <QMap>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestLedgerBytes = qint64(512) << 20U;

/// One of the two snapshots, read.
struct Side
{
    Snapshot snapshot;
    Contents contents;
    std::map<QByteArray, const Entry *> byPath; ///< `<item>/<scope>/<path>`
    QMap<QString, QString> pools;               ///< Where each account is homed, by address.
};

Result<QMap<QString, QString>> poolsOf(const SnapshotStore &store, const Snapshot &snapshot)
{
    QMap<QString, QString> pools;
    for (const HomedAccounts &homed : snapshot.manifest.homed) {
        const QByteArray name = "inventory/homed/" + homed.pool.toUtf8() + ".txt";
        const Result<QByteArray> ledger = store.setFile(snapshot, name, largestLedgerBytes);
        if (!ledger) {
            return fail(ledger.error());
        }
        for (const QByteArray &line : ledger->split('\n')) {
            const QList<QByteArray> fields = line.split('|');
            if (fields.size() == 3) {
                pools.insert(QString::fromUtf8(fields.at(0)), QString::fromUtf8(fields.at(2)));
            }
        }
    }
    return pools;
}

Result<void> readSide(const SnapshotStore &store, const QString &id, Side &side)
{
    Result<Snapshot> snapshot = store.read(id);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    Result<Contents> contents = store.contents(*snapshot);
    Result<QMap<QString, QString>> pools = poolsOf(store, *snapshot);
    if (!contents || !pools) {
        return fail(contents ? pools.error() : contents.error());
    }
    side.snapshot = std::move(*snapshot);
    side.contents = std::move(*contents);
    side.pools = std::move(*pools);
    for (const Entry &entry : side.contents.entries) {
        side.byPath.emplace(side.snapshot.pathOf(entry), &entry);
    }
    return {};
}

/// How an entry that both have is changed; nothing when it is not.
std::optional<ChangeKind> changeOf(const Entry &before, const Entry &after)
{
    const bool isSame = before.kind == after.kind && before.bytes == after.bytes
                        && before.sha256 == after.sha256
                        && before.extras->link == after.extras->link;
    if (!isSame) {
        return ChangeKind::Changed;
    }
    const bool isAlike = before.mode == after.mode && before.modifiedNs == after.modifiedNs
                         && before.extras->attributes == after.extras->attributes;
    return isAlike ? std::nullopt : std::optional<ChangeKind>(ChangeKind::Touched);
}

QList<PathChange> pathsOf(const Side &before, const Side &after)
{
    QList<PathChange> changes;
    auto a = before.byPath.begin();
    auto b = after.byPath.begin();
    while (a != before.byPath.end() || b != after.byPath.end()) {
        const bool isOnlyBefore =
            b == after.byPath.end() || (a != before.byPath.end() && a->first < b->first);
        const bool isOnlyAfter =
            a == before.byPath.end() || (b != after.byPath.end() && b->first < a->first);
        if (isOnlyBefore) {
            changes.append({ChangeKind::Removed, displayPath(a->first), a->second->bytes, 0});
            ++a;
        } else if (isOnlyAfter) {
            changes.append({ChangeKind::Added, displayPath(b->first), 0, b->second->bytes});
            ++b;
        } else {
            if (const std::optional<ChangeKind> kind = changeOf(*a->second, *b->second)) {
                changes.append({*kind, displayPath(a->first), a->second->bytes, b->second->bytes});
            }
            ++a;
            ++b;
        }
    }
    return changes;
}

void count(ItemChange &item, const PathChange &change)
{
    switch (change.kind) {
    case ChangeKind::Added:
        ++item.added;
        break;
    case ChangeKind::Removed:
        ++item.removed;
        break;
    case ChangeKind::Changed:
        ++item.changed;
        break;
    case ChangeKind::Touched:
        ++item.touched;
        break;
    }
}

QList<ItemChange> itemsOf(const Side &before, const Side &after, const QList<PathChange> &paths)
{
    QMap<QString, ItemChange> byFolder;
    for (const ManifestItem &item : before.snapshot.manifest.items) {
        byFolder.insert(item.folder,
                        {item.id, item.scope, ChangeKind::Removed, 0, 0, 0, 0, item.bytes, 0});
    }
    for (const ManifestItem &item : after.snapshot.manifest.items) {
        ItemChange &change = byFolder[item.folder];
        change.kind = change.id.isEmpty() ? ChangeKind::Added : ChangeKind::Touched;
        change.id = item.id;
        change.scope = item.scope;
        change.bytesAfter = item.bytes;
    }
    for (const PathChange &path : paths) {
        const qsizetype first = path.path.indexOf(u'/');
        const auto item = byFolder.find(path.path.left(path.path.indexOf(u'/', first + 1)));
        if (item != byFolder.end()) {
            count(*item, path);
        }
    }
    QList<ItemChange> changes;
    for (ItemChange &item : byFolder) {
        const bool isOther = item.added + item.removed + item.changed > 0;
        if (item.kind == ChangeKind::Touched && isOther) {
            item.kind = ChangeKind::Changed;
        }
        if (item.kind != ChangeKind::Touched || item.touched > 0) {
            changes.append(item);
        }
    }
    return changes;
}

QList<AccountChange> accountsOf(const Side &before, const Side &after)
{
    QList<AccountChange> changes;
    for (auto it = before.pools.begin(); it != before.pools.end(); ++it) {
        const QString pool = after.pools.value(it.key());
        if (!after.pools.contains(it.key())) {
            changes.append({ChangeKind::Removed, it.key(), it.value(), {}});
        } else if (pool != it.value()) {
            changes.append({ChangeKind::Changed, it.key(), it.value(), pool});
        }
    }
    for (auto it = after.pools.begin(); it != after.pools.end(); ++it) {
        if (!before.pools.contains(it.key())) {
            changes.append({ChangeKind::Added, it.key(), {}, it.value()});
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const AccountChange &a, const AccountChange &b) { return a.sip < b.sip; });
    return changes;
}

} // namespace

QString toWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Changed:
        return u"changed"_s;
    case ChangeKind::Touched:
        return u"touched"_s;
    }
    return {};
}

Result<SnapshotDifference> compareSnapshots(const SnapshotStore &store, const QString &before,
                                            const QString &after)
{
    Side earlier;
    Side later;
    const Result<void> first = readSide(store, before, earlier);
    const Result<void> second = first ? readSide(store, after, later) : first;
    if (!second) {
        return fail(second.error());
    }
    SnapshotDifference difference;
    difference.before = earlier.snapshot.manifest.snapshotId;
    difference.after = later.snapshot.manifest.snapshotId;
    difference.paths = pathsOf(earlier, later);
    difference.items = itemsOf(earlier, later, difference.paths);
    difference.accounts = accountsOf(earlier, later);
    return difference;
}

} // namespace muster
