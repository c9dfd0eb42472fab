// SPDX-License-Identifier: Apache-2.0
#include "core/verify/Verify.h"

#include "core/base/Log.h"
#include "core/store/Extraction.h"
#include "core/store/SetSeal.h"
#include "core/verify/EvidenceJson.h"
#include "core/verify/PlainExports.h"
#include "core/verify/Rehearsal.h"
#include "core/verify/StoredFiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isDamage(ProofProblemKind kind)
{
    return kind != ProofProblemKind::Incomplete && kind != ProofProblemKind::Refused;
}

/// One proof under way: what is proved, and the evidence so far.
class Proof
{
public:
    Proof(const SnapshotStore &store, const Snapshot &snapshot, const Contents &contents,
          const VerifyOptions &options, Evidence &evidence, const JobContext &job)
        : m_store(store)
        , m_snapshot(snapshot)
        , m_contents(contents)
        , m_options(options)
        , m_evidence(evidence)
        , m_job(job)
        , m_files(storedFiles(store, snapshot, contents))
    {
        for (const ManifestItem &item : snapshot.manifest.items) {
            ItemEvidence proved;
            proved.id = item.id;
            proved.scope = item.scope;
            proved.isMandatory = item.isMandatory;
            m_evidence.items.append(proved);
        }
    }

    Result<void> run()
    {
        blame(findMissing(m_files));
        raise(ProofLevel::Present);
        if (const Result<void> done = unaltered(); !done) {
            return fail(done.error());
        }
        if (const Result<void> done = readable(); !done) {
            return fail(done.error());
        }
        if (const Result<void> done = complete(); !done) {
            return fail(done.error());
        }
        return rehearsed();
    }

private:
    [[nodiscard]] bool isAsked(ProofLevel level) const { return m_options.level >= level; }

    void blame(const std::vector<StoredProblem> &problems)
    {
        for (const StoredProblem &found : problems) {
            const StoredFile &file = m_files.at(found.file);
            for (const int item : file.items) {
                m_evidence.items[item].add(found.problem);
            }
            if (file.items.isEmpty()) {
                m_evidence.problems.append(found.problem);
            }
        }
    }

    /// Gives the level to every item which has the one before, no problem, and its ceiling not below.
    void raise(ProofLevel level)
    {
        for (ItemEvidence &item : m_evidence.items) {
            const auto before = static_cast<ProofLevel>(static_cast<int>(level) - 1);
            if (m_evidence.problems.isEmpty() && item.problemCount == 0 && item.level == before
                && item.ceiling >= level) {
                item.level = level;
            }
        }
    }

    Result<void> unaltered()
    {
        if (!isAsked(ProofLevel::Unaltered)) {
            return {};
        }
        // Who asks for more has packs and chunks unpacked, too: then they are read once, for both.
        if (isAsked(ProofLevel::Readable)) {
            Result<Extracted> trees = readBack(
                m_store, m_snapshot, m_contents,
                [this](const Entry &entry, const QByteArray &) { return isTree(entry.item); },
                StoredHash::Taken, m_job);
            if (!trees) {
                return fail(trees.error());
            }
            m_trees = std::move(*trees);
        }
        const QSet<QString> unpacked = unpackedObjects();
        const Result<std::vector<StoredProblem>> altered = findAltered(
            m_files, [&unpacked](const StoredFile &file) { return !unpacked.contains(file.name); },
            m_job);
        if (!altered) {
            return fail(altered.error());
        }
        blameAltered(*altered);
        compareSums();
        raise(ProofLevel::Unaltered);
        return {};
    }

    /// SHA256SUMS must be what follows from manifest and entries, and name the signature that is there.
    void compareSums()
    {
        const QByteArray sums = sumsOf(m_snapshot.manifest, m_snapshot.manifestSha256, m_contents);
        const Result<QByteArray> written =
            readWhole(m_snapshot.folder + "/SHA256SUMS", sums.size() + 200);
        if (written && *written == sums) {
            return;
        }
        m_evidence.problems.append(
            {ProofProblemKind::Altered, u"SHA256SUMS"_s,
             written ? u"not the sums of this snapshot"_s : written.error().detail});
        // A signature has bits which mean nothing to it, and may be missing: the sums know it all the same.
        const QByteArray name = "  manifest.cms\n";
        const qsizetype at = written ? written->indexOf(name) : -1;
        if (at >= 0 && written->mid(at - 64, 64) != m_snapshot.manifest.signature.fileSha256) {
            const bool isThere = !m_snapshot.manifest.signature.fileSha256.isEmpty();
            m_evidence.problems.append(
                {isThere ? ProofProblemKind::Altered : ProofProblemKind::Missing, u"manifest.cms"_s,
                 u"not what SHA256SUMS names"_s});
        }
    }

    /// Names of the packs and chunks which were hashed when trees were unpacked.
    [[nodiscard]] QSet<QString> unpackedObjects() const
    {
        QSet<QString> names;
        QSet<Digest> packs;
        for (const Entry &entry : m_contents.entries) {
            if (!m_trees || !isTree(entry.item)) {
                continue;
            }
            if (entry.storage == Storage::Pack && !packs.contains(entry.pack)) {
                packs.insert(entry.pack);
                names.insert(displayPath(packName(entry.pack, m_store.paths().encryption())));
            }
            for (const Piece &piece : entry.extras->pieces) {
                names.insert(displayPath(chunkName(piece.stored, m_store.paths().encryption())));
            }
        }
        return names;
    }

    void blameAltered(std::vector<StoredProblem> problems)
    {
        const QStringList altered = m_trees ? m_trees->altered : QStringList();
        for (size_t i = 0; i < m_files.size() && !altered.isEmpty(); ++i) {
            if (std::binary_search(altered.begin(), altered.end(), m_files[i].name)) {
                problems.push_back(
                    {i, {ProofProblemKind::Altered, m_files[i].name, u"hash differs"_s}});
            }
        }
        // What is missing was said already.
        std::erase_if(problems, [this](const StoredProblem &problem) {
            return problem.problem.kind != ProofProblemKind::Altered
                   && m_files.at(problem.file).bytes >= 0;
        });
        blame(problems);
    }

    [[nodiscard]] bool isTree(int item) const
    {
        return m_snapshot.manifest.items.at(item).how == u"tree";
    }

    /// Asks the prover about every export item that is proved so far; without an answer that is its ceiling.
    Result<void> askProver(const InsideProvers::Prover &prover, ProofLevel ceiling,
                           const QString &reason)
    {
        for (int i = 0; i < int(m_evidence.items.size()); ++i) {
            ItemEvidence &item = m_evidence.items[i];
            if (isTree(i) || item.problemCount > 0 || item.ceiling < ProofLevel::Rehearsed) {
                continue;
            }
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled, item.id);
            }
            const std::optional<InsideProof> inside =
                prover ? prover(m_snapshot.manifest.items.at(i), m_exports->ofItem(i), m_job)
                       : std::optional<InsideProof>();
            if (!inside) {
                item.ceiling = ceiling;
                item.ceilingReason = reason;
                continue;
            }
            for (const ProofProblem &problem : inside->problems) {
                item.add(problem);
            }
            item.notes += inside->notes;
        }
        return m_job.isCancelled() ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
    }

    Result<void> readable()
    {
        if (!isAsked(ProofLevel::Readable)) {
            return {};
        }
        Result<std::unique_ptr<PlainExports>> exports =
            PlainExports::of(m_store, m_snapshot, m_contents, m_options.scratchFolder, m_job);
        if (!exports) {
            return fail(exports.error());
        }
        m_exports = std::move(*exports);
        for (const FailedFile &failed : m_trees->failed + m_exports->failed()) {
            blamePath(failed.path,
                      {ProofProblemKind::Unreadable, failed.path, failed.error.detail});
        }
        Result<void> asked =
            askProver(m_options.provers.readable, ProofLevel::Unaltered, u"insideNotKnown"_s);
        raise(ProofLevel::Readable);
        return asked;
    }

    Result<void> complete()
    {
        if (!isAsked(ProofLevel::Complete)) {
            return {};
        }
        for (int i = 0; i < int(m_evidence.items.size()); ++i) {
            if (isTree(i)) {
                for (const FileProblem &lost : m_snapshot.manifest.items.at(i).problems) {
                    m_evidence.items[i].add(
                        {ProofProblemKind::Incomplete, lost.path, toWord(lost.outcome)});
                }
            }
        }
        Result<void> asked =
            askProver(m_options.provers.complete, ProofLevel::Readable, u"noMeasure"_s);
        raise(ProofLevel::Complete);
        return asked;
    }

    Result<void> rehearsed()
    {
        m_exports.reset(); // The rehearsal wants the scratch folder for itself.
        if (!isAsked(ProofLevel::Rehearsed)) {
            return {};
        }
        const Result<Rehearsal> rehearsal =
            rehearse(m_store, m_snapshot, m_contents, m_options.scratchFolder, m_job);
        if (!rehearsal) {
            return fail(rehearsal.error());
        }
        for (const RehearsedProblem &found : rehearsal->problems) {
            blamePath(found.path, found.problem);
        }
        raise(ProofLevel::Rehearsed);
        return {};
    }

    /// Gives a problem to the item in whose folder the path lies.
    void blamePath(const QString &path, const ProofProblem &problem)
    {
        for (int i = 0; i < int(m_evidence.items.size()); ++i) {
            if (path.startsWith(m_snapshot.manifest.items.at(i).folder + u'/')) {
                m_evidence.items[i].add(problem);
                return;
            }
        }
        m_evidence.problems.append(problem);
    }

    const SnapshotStore &m_store;
    const Snapshot &m_snapshot;
    const Contents &m_contents;
    const VerifyOptions &m_options;
    Evidence &m_evidence;
    JobContext m_job;
    std::unique_ptr<PlainExports> m_exports; ///< While the levels that open them are proved.
    std::vector<StoredFile> m_files;
    std::optional<Extracted> m_trees; ///< What unpacking the trees in memory showed.
};

void judge(Evidence &evidence)
{
    for (ItemEvidence &item : evidence.items) {
        const bool isDamaged =
            std::any_of(item.problems.begin(), item.problems.end(),
                        [](const ProofProblem &problem) { return isDamage(problem.kind); });
        const bool isShort = item.level < std::min(evidence.asked, item.ceiling);
        item.outcome = isDamaged                          ? Outcome::Failed
                       : isShort || item.problemCount > 0 ? Outcome::Incomplete
                                                          : Outcome::Complete;
    }
    conclude(evidence);
}

void record(const SnapshotStore &store, Evidence &evidence)
{
    ProofRecord proof;
    proof.snapshotId = evidence.snapshotId;
    proof.at = evidence.provedAt;
    proof.manifestSha256 = evidence.manifestSha256;
    proof.asked = evidence.asked;
    proof.level = evidence.level;
    proof.outcome = evidence.outcome;
    proof.details = toJson(evidence);
    const Result<void> appended = appendProof(store.folder(), store.seal(), proof);
    evidence.isRecorded = appended.has_value();
    if (!appended) {
        qCWarning(log::verify) << "Proof not recorded:" << appended.error().detail;
    }
}

/// The snapshot, or evidence that its manifest or entries are damaged.
Result<void> open(const SnapshotStore &store, const QString &id, Snapshot &snapshot,
                  Contents &contents, Evidence &evidence)
{
    evidence.snapshotId = id;
    Result<Snapshot> read = store.read(id);
    if (read) {
        snapshot = std::move(*read);
        evidence.snapshotId = snapshot.manifest.snapshotId;
        evidence.manifestSha256 = snapshot.manifestSha256;
        evidence.signature = snapshot.manifest.signature;
        Result<Contents> inside = store.contents(snapshot);
        if (inside) {
            contents = std::move(*inside);
            return {};
        }
        read = fail(inside.error());
    }
    const ErrorCode code = read.error().code;
    if (code != ErrorCode::Corrupt && code != ErrorCode::SignatureInvalid
        && code != ErrorCode::SignerWrong) {
        return fail(read.error());
    }
    const auto kind =
        code == ErrorCode::SignerWrong ? ProofProblemKind::Foreign : ProofProblemKind::Altered;
    evidence.problems.append({kind, read.error().subject, read.error().detail});
    return {};
}

} // namespace

Result<Evidence> verify(const SnapshotStore &store, const QString &snapshotId,
                        const VerifyOptions &options, const Clock &clock, const JobContext &job)
{
    Evidence evidence;
    evidence.provedAt = clock.now();
    evidence.asked = options.level;
    Snapshot snapshot;
    Contents contents;
    if (const Result<void> opened = open(store, snapshotId, snapshot, contents, evidence);
        !opened) {
        return fail(opened.error());
    }
    if (!evidence.problems.isEmpty()) {
        conclude(evidence);
        record(store, evidence);
        return evidence;
    }
    job.progress().enterPhase(ProgressPhase::Proving);
    job.progress().expectBytes(options.level >= ProofLevel::Unaltered ? snapshot.manifest.bytes
                                                                      : 0);
    Proof proof(store, snapshot, contents, options, evidence, job);
    if (const Result<void> done = proof.run(); !done) {
        return fail(done.error());
    }
    judge(evidence);
    evidence.bytesRead = job.progress().reading().doneBytes;
    record(store, evidence);
    return evidence;
}

} // namespace muster
