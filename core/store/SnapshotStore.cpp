// SPDX-License-Identifier: Apache-2.0
#include "core/store/SnapshotStore.h"

#include "core/base/Log.h"
#include "core/store/EntriesFile.h"
#include "core/store/ManifestJson.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestManifestBytes = qint64(256) << 20U;

/// Whether the manifest names the contents it should, so that a restore is not built on another's.
Result<void> checkPacks(const Snapshot &snapshot, const Contents &contents, const QString &subject)
{
    const QStringList &packs = snapshot.manifest.packs;
    const QSet<QString> known(packs.begin(), packs.end());
    const auto isKnown = [&known](const Digest &pack) {
        return known.contains(QString::fromLatin1(pack.toHex()));
    };
    const bool areEntriesFine =
        std::all_of(contents.entries.begin(), contents.entries.end(), [&](const Entry &entry) {
            return entry.storage != Storage::Pack || isKnown(entry.pack);
        });
    const bool areStaleFine =
        std::all_of(contents.stale.begin(), contents.stale.end(),
                    [&](const StaleMember &member) { return isKnown(member.pack); });
    if (!areEntriesFine || !areStaleFine) {
        return fail(ErrorCode::Corrupt, subject, u"an entry names a pack the manifest does not"_s);
    }
    return {};
}

SnapshotSummary summaryOf(const Snapshot &snapshot, const Journal &journal)
{
    const Manifest &manifest = snapshot.manifest;
    SnapshotSummary summary;
    summary.id = manifest.snapshotId;
    summary.created = manifest.startedAt;
    summary.outcome = manifest.outcome;
    summary.items = manifest.items.size();
    summary.files = manifest.files;
    summary.bytes = manifest.bytes;
    summary.signature = manifest.signature;
    for (const ManifestItem &item : manifest.items) {
        summary.mandatoryItems += item.isMandatory ? 1 : 0;
        summary.mandatoryTaken += item.isMandatory ? 1 : 0;
    }
    for (const MissingItem &item : manifest.missing) {
        // What its owner saves by a tool of its own is counted nowhere, only named.
        summary.mandatoryItems += item.isMandatory && item.how != u"external"_s ? 1 : 0;
    }
    for (const HomedAccounts &pool : manifest.homed) {
        summary.accounts += pool.accounts;
    }
    if (const ProofRecord *proof = journal.lastProof(summary.id, snapshot.manifestSha256)) {
        summary.level = proof->level;
        summary.provedAt = proof->at;
    }
    return summary;
}

/// The time in an id, for what has no manifest that could be read.
QDateTime timeOfId(const QString &id)
{
    QDateTime time = QDateTime::fromString(id.first(15), u"yyyyMMdd'T'HHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Result<void> makeStore(const StorePaths &paths, const Clock &clock)
{
    for (const char *part : {"/packs", "/chunks", "/sets"}) {
        if (const Result<void> made = makeFolder(paths.folder() + part); !made) {
            return fail(made.error());
        }
    }
    const quint64 high = QRandomGenerator::system()->generate64();
    const quint64 low = QRandomGenerator::system()->generate64();
    const QJsonObject store{
        {u"format"_s, 1},
        {u"storeId"_s, u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'))},
        {u"created"_s, clock.now().toString(Qt::ISODateWithMs)},
        {u"compression"_s, u"zstd"_s},
        {u"encryption"_s, u"none"_s},
    };
    return replaceFile(paths.storeFile(), QJsonDocument(store).toJson());
}

} // namespace

QByteArray Snapshot::pathOf(const Entry &entry) const
{
    return manifest.items.at(entry.item).folder.toUtf8() + '/' + entry.path;
}

SnapshotStore::SnapshotStore(QString folder, StorePaths paths)
    : m_folder(std::move(folder))
    , m_paths(std::move(paths))
{
}

Result<SnapshotStore> SnapshotStore::open(const QString &folder)
{
    StorePaths paths(folder);
    if (!QDir(folder).exists()) {
        return fail(ErrorCode::NotFound, folder, u"no such folder"_s);
    }
    const Result<QByteArray> bytes = readWhole(paths.storeFile(), 65536);
    if (!bytes) {
        const bool isAbsent = bytes.error().code == ErrorCode::NotFound;
        return fail(isAbsent ? ErrorCode::StoreInvalid : bytes.error().code, folder,
                    u"store.json: "_s + bytes.error().detail);
    }
    const QJsonObject store = QJsonDocument::fromJson(*bytes).object();
    const int format = store[u"format"_s].toInt();
    if (format > 1) {
        return fail(ErrorCode::StoreNewer, folder, u"format %1"_s.arg(format));
    }
    if (format != 1 || store[u"compression"_s] != u"zstd"_s) {
        return fail(ErrorCode::StoreInvalid, folder, u"store.json is damaged"_s);
    }
    if (store[u"encryption"_s] != u"none"_s) {
        return fail(ErrorCode::NotSupported, folder,
                    u"encryption %1"_s.arg(store[u"encryption"_s].toString()));
    }
    return SnapshotStore(folder, std::move(paths));
}

Result<SnapshotStore> SnapshotStore::openOrCreate(const QString &folder, const Clock &clock)
{
    const StorePaths paths(folder);
    const bool isEmpty =
        QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    // A first start that was killed leaves empty folders without store.json.
    const Result<FileFacts> store = factsOf(paths.storeFile());
    const Result<std::vector<FolderEntry>> inside = listFolder(paths.folder());
    const bool isBegun =
        inside && std::all_of(inside->begin(), inside->end(), [](const FolderEntry &e) {
            return e.name == "packs" || e.name == "chunks" || e.name == "sets"
                   || e.name == "store.json.new";
        });
    if (!store && store.error().code == ErrorCode::NotFound && (!inside || isEmpty || isBegun)) {
        if (const Result<void> made = makeStore(paths, clock); !made) {
            return fail(made.error());
        }
    }
    return open(folder);
}

Result<QStringList> SnapshotStore::idsEnding(const QByteArray &suffix) const
{
    const Result<std::vector<FolderEntry>> entries = listFolder(m_paths.sets());
    if (!entries && entries.error().code == ErrorCode::NotFound) {
        return QStringList();
    }
    if (!entries) {
        return fail(entries.error());
    }
    QStringList ids;
    for (const FolderEntry &entry : *entries) {
        if (entry.facts.kind == FileKind::Folder && entry.name.endsWith(suffix)) {
            const QString id = QString::fromUtf8(entry.name.chopped(suffix.size()));
            if (isSnapshotId(id)) {
                ids.prepend(id);
            }
        }
    }
    return ids;
}

Result<QStringList> SnapshotStore::partialIds() const
{
    return idsEnding(".partial");
}

Result<QList<SnapshotSummary>> SnapshotStore::list() const
{
    const Result<QStringList> whole = idsEnding({});
    const Result<QStringList> partial = partialIds();
    const Result<Journal> journal = readJournal(m_folder);
    if (!whole) {
        return fail(whole.error());
    }
    if (!partial) {
        return fail(partial.error());
    }
    if (!journal) {
        return fail(journal.error());
    }
    QList<SnapshotSummary> summaries;
    for (const QString &id : *whole + *partial) {
        SnapshotSummary summary;
        summary.id = id;
        summary.created = timeOfId(id);
        summary.isPartial = partial->contains(id);
        if (!summary.isPartial) {
            if (const Result<Snapshot> snapshot = read(id)) {
                summary = summaryOf(*snapshot, *journal);
            } else {
                qCWarning(log::store)
                    << "Snapshot" << id << "is damaged:" << snapshot.error().detail;
            }
        }
        summaries.append(summary);
    }
    std::sort(summaries.begin(), summaries.end(),
              [](const SnapshotSummary &a, const SnapshotSummary &b) { return a.id > b.id; });
    return summaries;
}

Result<Snapshot> SnapshotStore::read(const QString &id) const
{
    if (id.isEmpty()) {
        const Result<QStringList> whole = idsEnding({});
        if (!whole) {
            return fail(whole.error());
        }
        for (const QString &candidate : *whole) {
            Result<Snapshot> snapshot = read(candidate);
            if (!snapshot || snapshot->manifest.outcome != Outcome::Failed) {
                return snapshot; // A damaged newest one is said, never passed over in silence.
            }
        }
        return fail(ErrorCode::SnapshotNotFound, m_folder, u"the store holds no snapshot"_s);
    }
    if (!isSnapshotId(id) || !factsOf(m_paths.set(id))) {
        return fail(ErrorCode::SnapshotNotFound, id, m_folder);
    }
    Snapshot snapshot;
    snapshot.folder = m_paths.set(id);
    const QByteArray path = snapshot.folder + "/manifest.json";
    const Result<QByteArray> bytes = readWhole(path, largestManifestBytes);
    if (!bytes) {
        const bool isGone = bytes.error().code == ErrorCode::NotFound;
        return fail(isGone ? ErrorCode::Corrupt : bytes.error().code, displayPath(path),
                    bytes.error().detail);
    }
    Result<Manifest> manifest = manifestFromJson(*bytes, displayPath(path));
    if (!manifest) {
        return fail(manifest.error());
    }
    if (manifest->snapshotId != id) {
        return fail(ErrorCode::Corrupt, displayPath(path),
                    u"the manifest of another snapshot: "_s + manifest->snapshotId);
    }
    const Result<SignatureFacts> signature = checkSignature(snapshot.folder, *bytes, m_trust);
    if (!signature) {
        return fail(signature.error());
    }
    snapshot.manifest = std::move(*manifest);
    snapshot.manifest.signature = *signature;
    snapshot.manifestSha256 = Sha256::of(*bytes).toHex();
    return snapshot;
}

Result<Contents> SnapshotStore::contents(const Snapshot &snapshot) const
{
    const QByteArray name = "entries.ndjson.zst";
    const QByteArray path = snapshot.folder + '/' + name;
    const Result<SetFile> found = hashFile(path);
    if (!found) {
        const bool isGone = found.error().code == ErrorCode::NotFound;
        return fail(isGone ? ErrorCode::Corrupt : found.error().code, displayPath(path),
                    found.error().detail);
    }
    const QList<SetFile> &files = snapshot.manifest.setFiles;
    const auto named = std::find_if(files.begin(), files.end(),
                                    [&name](const SetFile &file) { return file.path == name; });
    if (named == files.end() || named->sha256 != found->sha256) {
        return fail(ErrorCode::Corrupt, displayPath(path), u"not what the manifest names"_s);
    }
    Result<Contents> contents = readEntries(path, snapshot.manifest.items.size());
    if (!contents) {
        return contents;
    }
    if (const Result<void> fits = checkPacks(snapshot, *contents, displayPath(path)); !fits) {
        return fail(fits.error());
    }
    return contents;
}

Result<SetFile> hashFile(const QByteArray &path)
{
    Result<LocalFile> file = LocalFile::openForReading(path);
    if (!file) {
        return fail(file.error());
    }
    SetFile found;
    Sha256 hash;
    std::vector<char> buffer(size_t(1) << 18U);
    for (;;) {
        const Result<qint64> got = file->read(buffer);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        hash.add({buffer.data(), size_t(*got)});
        found.bytes += *got;
    }
    found.sha256 = hash.finish().toHex();
    return found;
}

} // namespace muster
