// SPDX-License-Identifier: Apache-2.0
#include "core/verify/ExportProof.h"

#include "core/base/LocalFile.h"
#include "core/crypto/CertificateReader.h"
#include "core/discovery/ExportContents.h"
#include "core/discovery/TopologySource.h"
#include "core/verify/ExpectedUsers.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Refusals that say the bytes are not what the kind promises, as against a file that cannot be read at all.
ProofProblemKind kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::AccessDenied:
    case ErrorCode::Io:
        return ProofProblemKind::Unreadable;
    default:
        return ProofProblemKind::Unexpected;
    }
}

ProofProblem problemOf(const StoredExport &file, const Error &error)
{
    const QString place = error.line > 0 ? u" line %1"_s.arg(error.line) : QString();
    return {kindOf(error.code), file.path.section(u'/', -1),
            u"%1%2 %3"_s.arg(toCodeText(error.code), place, error.detail).trimmed()};
}

/// Nothing when the passphrase of a PFX file is not known here.
std::optional<InsideProof> proveCertificates(const QList<StoredExport> &files,
                                             const JobContext &job)
{
    InsideProof proof;
    for (const StoredExport &file : files) {
        if (job.isCancelled()) {
            return std::nullopt;
        }
        const Result<QByteArray> bytes = readWhole(nativePath(file.path), maximumCertificateBytes);
        const Result<CertificateFile> read = bytes ? readCertificates(*bytes, {file.path, {}})
                                                   : Result<CertificateFile>(fail(bytes.error()));
        if (!read) {
            proof.problems.append(problemOf(file, read.error()));
            continue;
        }
        for (const Certificate &certificate : read->certificates) {
            if (certificate.key == PrivateKeyState::Locked) {
                return std::nullopt;
            }
            if (certificate.key == PrivateKeyState::Mismatch) {
                proof.problems.append(
                    {ProofProblemKind::Unexpected, file.path.section(u'/', -1),
                     u"the private key is not that of %1"_s.arg(certificate.thumbprint)});
            }
        }
    }
    return proof;
}

std::optional<InsideProof> proveReadable(const ManifestItem &item, const QList<StoredExport> &files,
                                         const JobContext &job)
{
    if (item.id == u"SRV-CERT"_s) {
        return proveCertificates(files, job);
    }
    InsideProof proof;
    bool isOnlyRecognised = false;
    for (const StoredExport &file : files) {
        const Result<ExportContents> contents = openExport({file.path, {}}, job);
        if (!contents) {
            proof.problems.append(problemOf(file, contents.error()));
            continue;
        }
        isOnlyRecognised = isOnlyRecognised || contents->proof == ReadingProof::HeaderOnly;
        proof.notes.append(u"%1=%2"_s.arg(toWord(contents->kind)).arg(contents->objects));
    }
    const bool isBelowReadable = isOnlyRecognised && proof.problems.isEmpty();
    return isBelowReadable ? std::nullopt : std::optional<InsideProof>(proof);
}

/// Users of the pool that should be in the file and are not, by name.
InsideProof compareUsers(const ManifestItem &item, const QList<StoredExport> &files,
                         const ExpectedUsers &expected, const JobContext &job)
{
    InsideProof proof;
    QSet<QString> found;
    for (const StoredExport &file : files) {
        const Result<ExportContents> contents = openExport({file.path, {}}, job);
        if (!contents) {
            proof.problems.append(problemOf(file, contents.error()));
            continue;
        }
        for (const ExportedUser &user : contents->users) {
            if (user.hasRoamingData) {
                found.insert(user.address.toLower());
            }
        }
    }
    qint64 inExchange = 0;
    qint64 unknownStore = 0;
    qint64 present = 0;
    for (const ExpectedUser &user : expected.users) {
        if (!found.contains(user.address)) {
            proof.problems.append({ProofProblemKind::Incomplete, item.scope, user.address});
            continue;
        }
        ++present;
        inExchange += user.contactStore == ContactStore::Exchange ? 1 : 0;
        unknownStore += user.contactStore == ContactStore::Unknown ? 1 : 0;
    }
    proof.notes = {u"usersWanted=%1"_s.arg(expected.users.size()),
                   u"usersFound=%1"_s.arg(present),
                   u"contactStoreUnknown=%1"_s.arg(unknownStore),
                   u"contactsInExchange=%1"_s.arg(inExchange),
                   u"contactObjects=%1"_s.arg(expected.contactObjects),
                   u"hostedOnline=%1"_s.arg(expected.hostedOnline)};
    return proof;
}

std::optional<InsideProof> proveUserData(const SnapshotStore &store, const Snapshot &snapshot,
                                         const ManifestItem &item, const QList<StoredExport> &files,
                                         const JobContext &job)
{
    const Result<ExpectedUsers> expected = readExpectedUsers(store, snapshot, item.scope);
    if (!expected) {
        return std::nullopt; // Without a roster in the snapshot there is nothing to compare with.
    }
    return compareUsers(item, files, *expected, job);
}

/// Clusters that were discovered and are not in the copy of the topology.
std::optional<InsideProof> proveTopology(const SnapshotStore &store, const Snapshot &snapshot,
                                         const QList<StoredExport> &files, const JobContext &job)
{
    const Result<QStringList> expected = readExpectedClusters(store, snapshot);
    if (!expected || expected->isEmpty()) {
        return std::nullopt;
    }
    const SystemClock clock;
    InsideProof proof;
    for (const StoredExport &file : files) {
        const Result<PartialDeployment> read =
            TopologySource({SourceKind::Topology, file.path, {}, {}}, clock).read(job);
        if (!read) {
            proof.problems.append(problemOf(file, read.error()));
            continue;
        }
        QSet<QString> clusters;
        for (const SourcedTopology &document : read->topologies) {
            for (const Cluster &cluster : document.topology.clusters) {
                clusters.insert(cluster.fqdn.key());
            }
        }
        for (const QString &name : *expected) {
            if (!clusters.contains(name)) {
                proof.problems.append(
                    {ProofProblemKind::Incomplete, file.path.section(u'/', -1), name});
            }
        }
    }
    return proof;
}

} // namespace

InsideProvers exportProvers(const SnapshotStore &store, const Snapshot &snapshot)
{
    InsideProvers provers;
    provers.readable = proveReadable;
    provers.complete = [store, snapshot](const ManifestItem &item, const QList<StoredExport> &files,
                                         const JobContext &job) -> std::optional<InsideProof> {
        if (item.id == u"DB-USER"_s) {
            return proveUserData(store, snapshot, item, files, job);
        }
        if (item.id == u"SET-CMS"_s || item.id == u"SET-TBXML"_s) {
            return proveTopology(store, snapshot, files, job);
        }
        if (item.id == u"SRV-CERT"_s) {
            return proveCertificates(files, job);
        }
        return std::nullopt;
    };
    return provers;
}

} // namespace muster
