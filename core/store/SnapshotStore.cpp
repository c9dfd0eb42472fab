// SPDX-License-Identifier: Apache-2.0
#include "core/store/SnapshotStore.h"

#include "core/archive/ObjectFile.h"
#include "core/base/Log.h"
#include "core/crypto/CmsDecryptor.h"
#include "core/store/EntriesFile.h"
#include "core/store/ManifestJson.h"
#include "core/store/NewStore.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

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
    for (const Pin &pin : journal.pins) {
        if (pin.snapshotId == summary.id) {
            summary.isPinned = true;
            summary.isMigrationStart = pin.isAutomatic;
            summary.pinReason = pin.reason;
        }
    }
    for (const CopyRecord &copy : journal.copies) {
        if (copy.snapshotId == summary.id && copy.outcome != Outcome::Failed
            && (summary.copyFolder.isEmpty() || copy.at > summary.copyProvedAt)) {
            summary.copyFolder = copy.folder;
            summary.copyLevel = copy.level;
            summary.copyProvedAt = copy.at;
        }
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
        return fail(ErrorCode::StoreNewer, folder, u"store.json: format %1"_s.arg(format));
    }
    if (format != 1 || store[u"compression"_s] != u"zstd"_s) {
        return fail(ErrorCode::StoreInvalid, folder, u"store.json is damaged"_s);
    }
    const QString encryption = store[u"encryption"_s].toString();
    if (encryption != u"none"_s && encryption != u"cms"_s) {
        return fail(ErrorCode::NotSupported, folder,
                    u"store.json: encryption %1"_s.arg(encryption));
    }
    SnapshotStore opened(folder, std::move(paths));
    opened.m_storeId = store[u"storeId"_s].toString();
    opened.m_settings = {std::clamp(store[u"level"_s].toInt(), 0, largestLevel),
                         std::clamp(store[u"threads"_s].toInt(), 0, mostThreads)};
    if (encryption == u"cms"_s) {
        opened.m_paths = StorePaths(folder, Encryption::Cms);
        Result<PublicCertificate> certificate = readStoreCertificate(opened.m_paths);
        if (!certificate) {
            return fail(certificate.error());
        }
        opened.m_seal.recipient = std::move(*certificate);
    }
    return opened;
}

Result<void> SnapshotStore::unlock(const KeyPair &key)
{
    if (!m_seal.isEncrypted()
        || key.certificate().fingerprint() != m_seal.recipient->fingerprint()) {
        return fail(ErrorCode::KeyWrong, m_folder, u"not the key of keys/store.crt"_s);
    }
    m_seal.key = key;
    return {};
}

Result<SnapshotStore> SnapshotStore::openOrCreate(const QString &folder, const Clock &clock)
{
    const StorePaths paths(folder);
    const Result<FileFacts> store = factsOf(paths.storeFile());
    // Keys without a store are of somebody who wanted an encrypted one, and was interrupted.
    if (!store && store.error().code == ErrorCode::NotFound && isFreeForStore(paths)
        && !factsOf(paths.keys())) {
        return createStore(folder, {}, clock);
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
    const Result<Journal> journal = readJournal(m_folder, m_seal);
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
        summary.isLocked = m_seal.isLocked();
        if (!summary.isPartial && !summary.isLocked) {
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
    return readSet(id);
}

Result<Snapshot> SnapshotStore::readSet(const QString &id) const
{
    Snapshot snapshot;
    snapshot.folder = m_paths.set(id);
    const QByteArray path = snapshot.folder + "/manifest.json" + suffixOf(m_paths.encryption());
    const Result<QByteArray> bytes = readWhole(path, largestManifestBytes);
    if (!bytes) {
        const bool isGone = bytes.error().code == ErrorCode::NotFound;
        return fail(isGone ? ErrorCode::Corrupt : bytes.error().code, displayPath(path),
                    bytes.error().detail);
    }
    const Result<SignatureFacts> signature = checkSignature(snapshot.folder, *bytes, m_trust);
    if (!signature) {
        return fail(signature.error());
    }
    const Result<QByteArray> json = plain(*bytes, displayPath(path));
    if (!json) {
        return fail(json.error());
    }
    Result<Manifest> manifest = manifestFromJson(*json, displayPath(path));
    if (!manifest) {
        return fail(manifest.error());
    }
    if (manifest->encryption != m_paths.encryption()) {
        return fail(ErrorCode::Corrupt, displayPath(path),
                    u"encrypted in another way than its store"_s);
    }
    if (manifest->snapshotId != id) {
        return fail(ErrorCode::Corrupt, displayPath(path),
                    u"the manifest of another snapshot: "_s + manifest->snapshotId);
    }
    snapshot.manifest = std::move(*manifest);
    snapshot.manifest.signature = *signature;
    snapshot.manifestSha256 = Sha256::of(*bytes).toHex();
    return snapshot;
}

Result<Manifest> SnapshotStore::readManifest(const QByteArray &setFolder) const
{
    const QByteArray path = setFolder + "/manifest.json" + suffixOf(m_paths.encryption());
    const Result<QByteArray> bytes = readWhole(path, largestManifestBytes);
    const Result<QByteArray> json =
        bytes ? plain(*bytes, displayPath(path)) : Result<QByteArray>(fail(bytes.error()));
    return json ? manifestFromJson(*json, displayPath(path)) : fail(json.error());
}

Result<QByteArray> SnapshotStore::plain(const QByteArray &stored, const QString &subject) const
{
    if (!m_seal.isEncrypted()) {
        return stored;
    }
    if (m_seal.isLocked()) {
        return fail(ErrorCode::PassphraseMissing, m_folder, u"the store is locked"_s);
    }
    return decrypt(stored, *m_seal.key, subject);
}

Result<Contents> SnapshotStore::contents(const Snapshot &snapshot) const
{
    const QByteArray name = "entries.ndjson.zst" + suffixOf(m_paths.encryption());
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
    Result<Contents> contents = readEntries(path, m_seal, snapshot.manifest.items.size());
    if (!contents) {
        return contents;
    }
    if (const Result<void> fits = checkPacks(snapshot, *contents, displayPath(path)); !fits) {
        return fail(fits.error());
    }
    return contents;
}

Result<QByteArray> SnapshotStore::setFile(const Snapshot &snapshot, const QByteArray &name,
                                          qint64 limitBytes) const
{
    for (const SetFile &file : snapshot.manifest.setFiles) {
        if (file.name == name || (file.name.isEmpty() && file.path == name)) {
            return readObject(snapshot.folder + '/' + file.path, m_seal, limitBytes);
        }
    }
    return fail(ErrorCode::NotFound, displayPath(name), u"the snapshot has no such file"_s);
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
