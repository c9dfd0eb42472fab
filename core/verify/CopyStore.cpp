// SPDX-License-Identifier: Apache-2.0
#include "core/verify/CopyStore.h"

#include "core/base/LocalFile.h"
#include "core/store/CopiedFile.h"
#include "core/store/NewStore.h"
#include "core/store/StoreListing.h"
#include "core/store/StoreLock.h"
#include "core/verify/ExportProof.h"
#include "core/verify/Verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestKeyBytes = qint64(1) << 20U;

/// Copies a small file of the store as it is.
Result<void> copySmall(const QByteArray &from, const QByteArray &to)
{
    const Result<QByteArray> bytes = readWhole(from, largestKeyBytes);
    return bytes ? replaceFile(to, *bytes) : fail(bytes.error());
}

/// Makes the copy's keys those of the store: an added recipient opens the copy too, a removed one no more.
Result<void> copyKeys(const StorePaths &from, const StorePaths &to)
{
    const Result<std::vector<FolderEntry>> keys = listFolder(from.keys());
    if (!keys) {
        return keys.error().code == ErrorCode::NotFound ? Result<void>() : fail(keys.error());
    }
    Result<void> done = makeFolder(to.keys());
    QByteArrayList names;
    for (const FolderEntry &key : *keys) {
        names.append(key.name);
        done = done ? copySmall(from.keys() + '/' + key.name, to.keys() + '/' + key.name) : done;
    }
    const Result<std::vector<FolderEntry>> copies = listFolder(to.keys());
    for (size_t i = 0; done && copies && i < copies->size(); ++i) {
        const QByteArray &name = copies->at(i).name;
        const bool isKey = Digest::fromHex(name.left(64)).has_value();
        done = isKey && !names.contains(name) ? removeFile(to.keys() + '/' + name) : done;
    }
    return done;
}

/// Opens the copy, and makes it first where there is none.
Result<SnapshotStore> openCopy(const SnapshotStore &store, const QString &folder)
{
    const StorePaths to(folder);
    if (isFreeForStore(to)) {
        Result<void> done = makeFolder(to.folder());
        for (const char *part : {"/packs", "/chunks", "/sets"}) {
            done = done ? makeFolder(to.folder() + part) : done;
        }
        done = done ? copyKeys(store.paths(), to) : done;
        done = done ? copySmall(store.paths().storeFile(), to.storeFile()) : done;
        if (!done) {
            return fail(done.error());
        }
    }
    Result<SnapshotStore> copy = SnapshotStore::open(folder);
    if (copy && copy->storeId() != store.storeId()) {
        return fail(ErrorCode::StoreInvalid, folder, u"another store is there"_s);
    }
    if (copy && store.seal().key) {
        if (const Result<void> opened = copy->unlock(*store.seal().key); !opened) {
            return fail(opened.error());
        }
    }
    if (copy) {
        copy->setTrust(store.trust());
    }
    return copy;
}

/// One run of copying.
class Copying
{
public:
    Copying(const SnapshotStore &store, const SnapshotStore &copy, const QString &scratchFolder,
            const Clock &clock, const JobContext &job)
        : m_store(store)
        , m_copy(copy)
        , m_scratch(scratchFolder)
        , m_clock(clock)
        , m_job(job)
    {
        m_report.folder = copy.folder();
    }

    Result<CopyReport> run(const StoreLock &lock)
    {
        const Result<StoreListing> source = listStore(m_store);
        const Result<StoreListing> there = listStore(m_copy);
        if (!source || !there) {
            return fail(source ? there.error() : source.error());
        }
        for (const ListedObject &object : there->objects) {
            m_there.insert(object.name, object.bytes);
        }
        for (const QByteArray &rest : there->unended) { // A file that a killed run had not ended.
            if (!rest.startsWith("sets/")) {
                static_cast<void>(removeFile(m_copy.paths().folder() + '/' + rest));
            }
        }
        for (auto id = source->whole.crbegin(); id != source->whole.crend(); ++id) {
            if (lock.isLost()) {
                return fail(ErrorCode::StoreLocked, m_copy.folder(),
                            u"another writer took the lock"_s);
            }
            const Result<void> done =
                there->whole.contains(*id) ? noteThere(*id) : copySnapshot(*id);
            if (!done) {
                return fail(done.error());
            }
        }
        return conclude();
    }

private:
    /// One that the copy had.
    Result<void> noteThere(const QString &id)
    {
        const Result<Journal> journal = readJournal(m_copy.folder(), m_copy.seal());
        const Result<Snapshot> snapshot = m_copy.read(id);
        if (!journal) {
            return fail(journal.error());
        }
        CopiedSnapshot copied;
        copied.id = id;
        const ProofRecord *proof =
            snapshot ? journal->lastProof(id, snapshot->manifestSha256) : nullptr;
        if (proof == nullptr) {
            return snapshot ? prove(copied) : blame(copied, snapshot.error());
        }
        copied.level = proof->level;
        copied.provedAt = proof->at;
        copied.outcome = proof->outcome;
        m_report.snapshots.append(copied);
        return {};
    }

    Result<void> copySnapshot(const QString &id)
    {
        CopiedSnapshot copied;
        copied.id = id;
        copied.isNew = true;
        const Result<Snapshot> snapshot = m_store.read(id);
        const Result<Contents> contents =
            snapshot ? m_store.contents(*snapshot) : Result<Contents>(fail(snapshot.error()));
        if (!contents) {
            return blame(copied, contents.error());
        }
        QSet<QByteArray> needed = objectsOf(m_store, *snapshot, *contents);
        QByteArrayList names(needed.begin(), needed.end());
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : std::as_const(names)) {
            if (const Result<void> done = copyObject(name, copied); !done) {
                return done;
            }
        }
        if (copied.problems.isEmpty()) {
            if (const Result<void> done = copySet(*snapshot, copied); !done) {
                return done;
            }
        }
        if (!copied.problems
                 .isEmpty()) { // The original is damaged: what is not whole is not shown as whole.
            m_report.snapshots.append(copied);
            return {};
        }
        return prove(copied);
    }

    Result<void> copyObject(const QByteArray &name, CopiedSnapshot &copied)
    {
        const QByteArray from = m_store.paths().folder() + '/' + name;
        const QByteArray to = m_copy.paths().folder() + '/' + name;
        const Result<FileFacts> facts = factsOf(from);
        if (facts && m_there.value(name, -1) == facts->bytes) {
            return {}; // Whether it is what its name says, the proof will show.
        }
        const QByteArray file = name.mid(name.lastIndexOf('/') + 1);
        const Result<void> made = makeFolder(to.first(to.lastIndexOf('/')));
        return made ? copyChecked(from, to, file.left(64), displayPath(name), copied) : made;
    }

    /// Copies a file whose hash is known. Damage of the original is told; other errors end the run.
    Result<void> copyChecked(const QByteArray &from, const QByteArray &to, const QByteArray &sha256,
                             const QString &name, CopiedSnapshot &copied)
    {
        if (m_job.isCancelled()) {
            return fail(ErrorCode::Cancelled, name);
        }
        const Result<qint64> bytes = copyFile(from, to, sha256, m_job);
        if (bytes) {
            ++m_report.copiedFiles;
            m_report.copiedBytes += *bytes;
            return {};
        }
        const ErrorCode code = bytes.error().code;
        if (code != ErrorCode::Corrupt && code != ErrorCode::NotFound && code != ErrorCode::Io) {
            return fail(bytes.error());
        }
        const ProofProblemKind kind = code == ErrorCode::Corrupt    ? ProofProblemKind::Altered
                                      : code == ErrorCode::NotFound ? ProofProblemKind::Missing
                                                                    : ProofProblemKind::Unreadable;
        copied.problems.append({kind, name, bytes.error().detail});
        return {};
    }

    Result<void> copySet(const Snapshot &snapshot, CopiedSnapshot &copied)
    {
        const QByteArray set = m_copy.paths().set(copied.id);
        const QByteArray begun = set + ".copying";
        QHash<QByteArray, QByteArray> hashes;
        for (const SetFile &file : snapshot.manifest.setFiles) {
            hashes.insert(file.path, file.sha256);
        }
        hashes.insert("manifest.json" + suffixOf(m_store.paths().encryption()),
                      snapshot.manifestSha256);
        QSet<QByteArray> folders{begun};
        for (const QByteArray &file : filesOfSet(m_store, snapshot.manifest)) {
            const QByteArray to = begun + '/' + file;
            if (!factsOf(snapshot.folder + '/' + file) && file == "manifest.cms") {
                continue; // Unsigned.
            }
            const QByteArray folder = to.first(to.lastIndexOf('/'));
            folders.insert(folder);
            Result<void> done = makeFolder(folder);
            done = done ? copyChecked(snapshot.folder + '/' + file, to, hashes.value(file),
                                      displayPath(file), copied)
                        : done;
            if (!done || !copied.problems.isEmpty()) {
                return done;
            }
        }
        return finishSet(begun, set, folders);
    }

    Result<void> finishSet(const QByteArray &begun, const QByteArray &set,
                           const QSet<QByteArray> &folders)
    {
        Result<void> done = setFolderMode(begun + "/restore.sh");
        for (const QByteArray &folder : folders) {
            done = done ? syncFolder(folder) : done;
        }
        done = done ? renameOver(begun, set) : done;
        return done ? syncFolder(m_copy.paths().sets()) : done;
    }

    /// The script must stay one that can be started.
    static Result<void> setFolderMode(const QByteArray &script)
    {
        const Result<FileFacts> facts = factsOf(script);
        return facts ? setFolderModeAndTime(script, 0755, facts->modifiedNs) : Result<void>();
    }

    Result<void> prove(CopiedSnapshot copied)
    {
        const Result<Snapshot> snapshot = m_copy.read(copied.id);
        VerifyOptions options;
        options.scratchFolder = m_scratch;
        if (snapshot) {
            options.provers = exportProvers(m_copy, *snapshot);
        }
        const Result<Evidence> evidence = verify(m_copy, copied.id, options, m_clock, m_job);
        if (!evidence) {
            return fail(evidence.error());
        }
        copied.level = evidence->level;
        copied.outcome = evidence->outcome;
        copied.provedAt = evidence->provedAt;
        copied.problems = evidence->problems;
        for (const ItemEvidence &item : evidence->items) {
            copied.problems += item.problems;
        }
        m_report.snapshots.append(copied);
        return {};
    }

    Result<void> blame(CopiedSnapshot copied, const Error &error)
    {
        if (error.code != ErrorCode::Corrupt && error.code != ErrorCode::SignatureInvalid
            && error.code != ErrorCode::SignerWrong) {
            return fail(error);
        }
        copied.problems.append({ProofProblemKind::Altered, error.subject, error.detail});
        m_report.snapshots.append(copied);
        return {};
    }

    /// Pins hold in the copy too; and the store learns what its copy proved.
    Result<CopyReport> conclude()
    {
        const Result<Journal> own = readJournal(m_store.folder(), m_store.seal());
        const Result<Journal> copies = readJournal(m_copy.folder(), m_copy.seal());
        if (!own || !copies) {
            return fail(own ? copies.error() : own.error());
        }
        for (const Pin &pin : own->pins) {
            const bool isThere =
                std::any_of(copies->pins.begin(), copies->pins.end(),
                            [&pin](const Pin &p) { return p.snapshotId == pin.snapshotId; });
            const Result<void> done =
                isThere ? Result<void>() : appendPin(m_copy.folder(), m_copy.seal(), pin);
            if (!done) {
                return fail(done.error());
            }
        }
        qsizetype whole = 0;
        for (const CopiedSnapshot &copied : std::as_const(m_report.snapshots)) {
            whole += copied.outcome != Outcome::Failed ? 1 : 0;
            if (copied.provedAt.isValid()) {
                const CopyRecord record{copied.id, m_copy.folder(), copied.level, copied.outcome,
                                        copied.provedAt};
                const Result<void> noted = appendCopy(m_store.folder(), m_store.seal(), record);
                if (!noted) { // A store that cannot be written can be copied all the same.
                    break;
                }
            }
        }
        if (whole < m_report.snapshots.size()) {
            m_report.outcome = whole == 0 ? Outcome::Failed : Outcome::Incomplete;
        }
        return m_report;
    }

    const SnapshotStore &m_store;
    const SnapshotStore &m_copy;
    QString m_scratch;
    const Clock &m_clock;
    const JobContext &m_job;
    QHash<QByteArray, qint64> m_there; ///< Length of each pack and chunk that the copy has.
    CopyReport m_report;
};

} // namespace

Result<CopyReport> copyStore(const SnapshotStore &store, const QString &folder,
                             const QString &scratchFolder, const Clock &clock,
                             const JobContext &job)
{
    if (store.seal().isLocked()) {
        return fail(ErrorCode::PassphraseMissing, store.folder(), u"the store is locked"_s);
    }
    const Result<SnapshotStore> copy = openCopy(store, folder);
    if (!copy) {
        return fail(copy.error());
    }
    const Result<std::unique_ptr<StoreLock>> lock = StoreLock::take(folder, u"copy"_s, clock);
    const Result<void> keys = lock ? copyKeys(store.paths(), copy->paths()) : fail(lock.error());
    if (!keys) {
        return fail(keys.error());
    }
    return Copying(store, *copy, scratchFolder, clock, job).run(**lock);
}

} // namespace muster
