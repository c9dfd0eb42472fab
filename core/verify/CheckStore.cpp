// SPDX-License-Identifier: Apache-2.0
#include "core/verify/CheckStore.h"

#include "core/base/Log.h"
#include "core/store/SetSeal.h"
#include "core/store/StoreFile.h"
#include "core/store/StoreListing.h"
#include "core/verify/StoredFiles.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestSumsBytes = qint64(1) << 30U;

/// The names to be read: from `from` on and below `to`, which is over checkParts where it goes on from the beginning.
struct Part
{
    int from = 0;
    int to = 0;

    [[nodiscard]] bool contains(const QByteArray &sha256) const
    {
        const int place = sha256.left(4).toInt(nullptr, 16);
        return (place >= from && place < to) || place + checkParts < to;
    }
};

/// What follows on the last check.
Part partFor(const Journal &journal, int percent)
{
    const bool goesOn = percent < 100 && !journal.checks.isEmpty();
    const int from = goesOn ? journal.checks.constLast().to % checkParts : 0;
    return {from, from + std::max(percent * checkParts / 100, percent > 0 ? 1 : 0)};
}

/// Since when how much has been read: back from the newest check until a round is full.
void sayCoverage(const QList<CheckRecord> &checks, StoreEvidence &evidence)
{
    int covered = 0;
    for (auto check = checks.crbegin(); check != checks.crend() && covered < checkParts; ++check) {
        covered += check->to - check->from;
        evidence.coveredSince = check->at;
    }
    evidence.coveredPercent = std::min(100, covered * 100 / checkParts);
}

/// One check under way.
class Checking
{
public:
    Checking(const SnapshotStore &store, StoreEvidence &evidence, const JobContext &job)
        : m_store(store)
        , m_evidence(evidence)
        , m_job(job)
    {
    }

    Result<void> run(const StoreListing &listing, const Part &part)
    {
        checkStoreFile();
        for (const QString &id : listing.whole) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled, id);
            }
            if (const Result<void> done = addSnapshot(id); !done) {
                return done;
            }
        }
        std::vector<StoredFile> files;
        for (auto &[path, file] : m_files) {
            files.push_back(file);
        }
        m_evidence.files = qint64(files.size());
        blame(files, findMissing(files));
        const Result<std::vector<StoredProblem>> altered = findAltered(
            files,
            [this, &part](const StoredFile &file) {
                const bool isWanted = part.contains(file.sha256);
                m_evidence.filesRead += isWanted ? 1 : 0;
                return isWanted;
            },
            m_job);
        if (!altered) {
            return fail(altered.error());
        }
        blame(files, *altered);
        m_evidence.bytesRead = m_job.progress().reading().doneBytes;
        return {};
    }

private:
    void checkStoreFile()
    {
        const Result<QByteArray> bytes = readWhole(m_store.paths().storeFile(), 65536);
        if (!bytes || !isStoreFileWhole(*bytes)) {
            m_evidence.problems.append({ProofProblemKind::Altered, u"store.json"_s,
                                        bytes ? u"not as it was written"_s : bytes.error().detail});
        }
    }

    Result<void> addSnapshot(const QString &id)
    {
        const Result<Snapshot> snapshot = m_store.read(id);
        const Result<Contents> contents =
            snapshot ? m_store.contents(*snapshot) : Result<Contents>(fail(snapshot.error()));
        if (!contents) {
            const ErrorCode code = contents.error().code;
            if (code == ErrorCode::PassphraseMissing || code == ErrorCode::Cancelled) {
                return fail(contents.error());
            }
            const bool isForeign = code == ErrorCode::SignerWrong;
            m_evidence.problems.append(
                {isForeign ? ProofProblemKind::Foreign : ProofProblemKind::Altered,
                 contents.error().subject, contents.error().detail});
            m_evidence.snapshots.append({id, false});
            return {};
        }
        const int place = int(m_evidence.snapshots.size());
        m_evidence.snapshots.append({id, true});
        for (StoredFile &file : storedFiles(m_store, *snapshot, *contents)) {
            StoredFile &known = m_files[file.path];
            if (known.path.isEmpty()) {
                known = std::move(file);
                known.items.clear();
                const bool isOfSet = known.path.startsWith(snapshot->folder);
                known.name = (isOfSet ? u"sets/"_s + id + u'/' : QString()) + known.name;
            }
            known.items.append(place); // Here: which snapshots need it.
        }
        checkSums(*snapshot, *contents, place);
        return {};
    }

    void checkSums(const Snapshot &snapshot, const Contents &contents, int place)
    {
        const QByteArray sums = sumsOf(snapshot.manifest, snapshot.manifestSha256, contents);
        const Result<QByteArray> written =
            readWhole(snapshot.folder + "/SHA256SUMS", largestSumsBytes);
        if (!written || *written != sums) {
            m_evidence.snapshots[place].isWhole = false;
            m_evidence.problems.append(
                {ProofProblemKind::Altered,
                 u"sets/"_s + snapshot.manifest.snapshotId + u"/SHA256SUMS"_s,
                 written ? u"it, or manifest.cms, is not of this snapshot"_s
                         : written.error().detail});
        }
    }

    void blame(const std::vector<StoredFile> &files, const std::vector<StoredProblem> &problems)
    {
        for (const StoredProblem &found : problems) {
            const StoredFile &file = files.at(found.file);
            ProofProblem problem = found.problem;
            problem.subject = file.name;
            const bool isTold = std::any_of(
                m_evidence.problems.begin(), m_evidence.problems.end(),
                [&problem](const ProofProblem &told) { return told.subject == problem.subject; });
            if (!isTold) {
                m_evidence.problems.append(problem);
            }
            for (const int snapshot : file.items) {
                m_evidence.snapshots[snapshot].isWhole = false;
            }
        }
    }

    const SnapshotStore &m_store;
    StoreEvidence &m_evidence;
    const JobContext &m_job;
    std::map<QByteArray, StoredFile> m_files; ///< Of all snapshots, by path.
};

/// Packs and chunks that nobody needs, and what is not ours.
Result<void> lookAround(const SnapshotStore &store, const StoreListing &listing,
                        StoreEvidence &evidence)
{
    Result<QSet<QByteArray>> needed = objectsOfPartial(store);
    if (!needed) {
        return fail(needed.error());
    }
    for (const QString &id : listing.whole) {
        const Result<Snapshot> snapshot = store.read(id);
        const Result<Contents> contents =
            snapshot ? store.contents(*snapshot) : Result<Contents>(fail(snapshot.error()));
        if (!contents) {
            return {}; // What a damaged one needs is not known, so nothing is called needless.
        }
        needed->unite(objectsOf(store, *snapshot, *contents));
    }
    for (const ListedObject &object : listing.objects) {
        evidence.unneededBytes += needed->contains(object.name) ? 0 : object.bytes;
    }
    return {};
}

void sayFolder(const StoreListing &listing, const Result<QStringList> &partial,
               StoreEvidence &evidence)
{
    evidence.partial = partial ? *partial : QStringList();
    for (const QByteArray &name : listing.foreign) {
        evidence.foreign.append(displayPath(name));
    }
}

} // namespace

Result<StoreEvidence> checkStore(const SnapshotStore &store, CheckDepth depth, const Clock &clock,
                                 const JobContext &job)
{
    if (store.seal().isLocked()) {
        return fail(ErrorCode::PassphraseMissing, store.folder(), u"the store is locked"_s);
    }
    const Result<StoreListing> listing = listStore(store);
    Result<Journal> journal = readJournal(store.folder(), store.seal());
    if (!listing || !journal) {
        return fail(listing ? journal.error() : listing.error());
    }
    job.progress().enterPhase(ProgressPhase::Proving);
    StoreEvidence evidence;
    const Part part = partFor(*journal, depth.percent);
    Checking checking(store, evidence, job);
    Result<void> done = checking.run(*listing, part);
    done = done ? lookAround(store, *listing, evidence) : done;
    if (!done) {
        return fail(done.error());
    }
    sayFolder(*listing, store.partialIds(), evidence);
    if (!journal->damage.isEmpty()) {
        // Which of the two was changed, nobody can tell.
        for (const QString &name : {u"journal.ndjson"_s, u"journal.sum"_s}) {
            evidence.problems.append({ProofProblemKind::Altered, name, journal->damage});
        }
    }
    evidence.outcome = evidence.problems.isEmpty() ? Outcome::Complete : Outcome::Failed;
    if (depth.percent > 0) {
        const CheckRecord record{clock.now(), part.from, part.to, evidence.problems.isEmpty()};
        journal->checks.append(record);
        if (const Result<void> noted = appendCheck(store.folder(), record); !noted) {
            qCWarning(log::verify) << "Check not recorded:" << noted.error().detail;
        }
    }
    sayCoverage(journal->checks, evidence);
    return evidence;
}

} // namespace muster
