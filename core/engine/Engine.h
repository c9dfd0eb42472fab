// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Documents.h"
#include "core/engine/CheckOrder.h"
#include "core/engine/Prerequisites.h"
#include "core/engine/StoreAccess.h"
#include "core/engine/StoreUpkeep.h"
#include "core/jobs/JobRunner.h"
#include "core/plan/BackupPlan.h"
#include "core/project/ProjectState.h"
#include "core/restore/FolderRestore.h"
#include "core/secrets/SecretText.h"
#include "core/verify/Evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

enum class OpenMode
{
    Existing, ///< ProjectNotFound unless the folder holds a project.
    CreateIfMissing,
};

/// Which snapshot of which store.
struct SnapshotChoice
{
    QString storeFolder; ///< A folder of snapshots alone; empty for those of the open project.
    QString id;          ///< Empty for the newest whole one.
    QByteArray signer{}; ///< Fingerprint of who must have signed it; empty where anybody may.
};

/// Documents to be made, each kind in each format.
struct DocumentOrder
{
    QList<DocumentKind> kinds;
    QList<DocumentFormat> formats;
    QString language;                       ///< `en` or `es`.
    QString folder;                         ///< Empty for the project's documents folder.
    Audience audience = Audience::Engineer; ///< Of a report.
};

/// The one door through which the window and the command line ask for work.
///
/// One project is open at a time; every call but openProject, and those that name a store, is about it. Each call
/// returns at once and works on threads of its own; the job's one outcome says how it went. Call from one thread only.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    virtual ~Engine() = default;

    /// @errors  ProjectNotFound, ProjectNewer, ProjectDamaged, ProjectBusy, AccessDenied, WriteFailed.
    virtual Job<ProjectState> openProject(const QString &folder, OpenMode mode) = 0;
    /// Looks whether the project's folder can be written to and each of @p sources can be read, without reading them.
    virtual Job<Prerequisites> lookBefore(const QList<SourceSpec> &sources) = 0;
    /// Reads @p sources, which replace those of the project, joins them and saves the deployment.
    /// @errors  those of the sources, with the file that failed; ExportItemUnknown; Cancelled. Each leaves the project be.
    virtual Job<Deployment> discover(const QList<SourceSpec> &sources) = 0;
    /// Those files of the certificate sources among @p sources which no known passphrase opens.
    virtual Job<QStringList> lockedFiles(const QList<SourceSpec> &sources) = 0;
    /// Takes the passphrase of a PFX file, or of those inside a kit, for every discovery from now on.
    /// @errors  PassphraseWrong when it does not open the file; KeychainUnavailable; those of reading it.
    virtual Job<void> givePassphrase(const QString &file, const SecretText &passphrase,
                                     KeepSecret keep) = 0;
    /// Saves what a person said about the migration.
    virtual Job<void> saveParticulars(const Particulars &particulars) = 0;
    /// Remembers where the wizard was left.
    virtual Job<void> saveLastStep(const QString &step) = 0;

    /// Evaluates every readiness rule, compares with the run before, and saves the findings. Documents made afterwards
    /// judge the same stage.
    /// @errors  NothingDiscovered, PoolUnknown, Cancelled.
    virtual Job<Assessment> check(const CheckOrder &order) = 0;
    /// Puts a finding into the risk register; all but its words and its last day is filled in where it is empty.
    /// @returns the findings as they stand with it. @errors  NothingChecked, and those of `acceptable`.
    virtual Job<Assessment> acceptRisk(const AcceptedRisk &risk) = 0;
    /// Takes the line of that finding out of the register. @errors  FindingUnknown when there is none.
    virtual Job<Assessment> withdrawRisk(const QString &finding) = 0;
    /// The register as CSV.
    virtual Job<QByteArray> exportRisks() = 0;
    /// Takes each line of a CSV file into the register, or none. @errors  NothingChecked; those of readRisks.
    virtual Job<Assessment> importRisks(const QString &file) = 0;
    /// What a backup would take now. @errors  NothingDiscovered, ExportItemUnknown.
    virtual Job<BackupPlan> plan() = 0;
    /// The export commands for what is unprotected. @errors  those of plan; NothingSelected when nothing is.
    virtual Job<QByteArray> exportScript() = 0;
    /// Carries out @p plan, which must be the one that was shown.
    /// @errors  those of backUp. What was taken and what was not stands in the manifest.
    virtual Job<Manifest> backUp(const BackupPlan &plan, const BackupChoice &choice) = 0;

    /// Makes the project's store, which a first backup would else make plain.
    /// @errors  StoreExists, RecipientUnusable; those of reading certificates and of writing.
    virtual Job<StoreFacts> makeStore(const NewStore &order) = 0;
    /// Tries the keychain. @param storeFolder  as in SnapshotChoice. @errors  NotFound before there is a store.
    virtual Job<StoreFacts> storeFacts(const QString &storeFolder) = 0;
    /// Opens an encrypted store for every later call. @errors  PassphraseWrong, PassphraseMissing, KeyWrong, KeyMalformed,
    /// Corrupt, Truncated, KeychainUnavailable.
    virtual Job<void> unlockStore(const QString &storeFolder, const StoreUnlock &with) = 0;
    /// Changes who may open a store from now on; who once had its key can still read what it holds.
    /// @errors  PassphraseMissing while it is locked; RecipientUnusable, RecipientUnknown, LastRecipient; StoreLocked;
    /// StoreExists for one that is not encrypted.
    virtual Job<StoreFacts> changeAccess(const QString &storeFolder, const AccessChange &what) = 0;

    /// Newest first, partial ones too. @param storeFolder  as in SnapshotChoice.
    virtual Job<QList<SnapshotSummary>> snapshots(const QString &storeFolder) = 0;
    /// What a snapshot says of itself. @errors  SnapshotNotFound, Corrupt, StoreNewer, SignatureInvalid, SignerWrong.
    virtual Job<Manifest> snapshot(const SnapshotChoice &choice) = 0;
    /// What its last proof showed, as the store recorded it; empty when there was none. @errors  those of snapshot.
    virtual Job<std::optional<Evidence>> lastProof(const SnapshotChoice &choice) = 0;
    /// Proves a snapshot up to @p level. Damage is evidence, not an error.
    virtual Job<Evidence> verify(const SnapshotChoice &choice, ProofLevel level) = 0;
    /// Restores to @p folder, which must be absent or empty. It changes no server.
    virtual Job<RestoreReport> restore(const SnapshotChoice &choice,
                                       const RestoreSelection &selection,
                                       const QString &folder) = 0;

    // What happens to snapshots and stores later. @param storeFolder  as in SnapshotChoice. @errors  those of the functions of core
    // which are named alike; PassphraseMissing while the store is locked.

    virtual Job<SnapshotDetails> describe(const SnapshotChoice &choice) = 0;
    /// Keeps a snapshot from being pruned. @errors  SnapshotNotFound; those of writing.
    virtual Job<void> pin(const SnapshotChoice &choice, const QString &reason) = 0;
    /// @param signedOffBy  who says that the old deployment is gone for good, which the snapshot that a migration starts from needs.
    /// @errors  NotSignedOff without that; SnapshotNotFound; those of writing.
    virtual Job<void> unpin(const SnapshotChoice &choice, const QString &signedOffBy) = 0;
    virtual Job<SnapshotDifference>
    compareSnapshots(const QString &storeFolder, const QString &before, const QString &after) = 0;
    virtual Job<StoreEvidence> checkStore(const QString &storeFolder, CheckDepth depth) = 0;
    virtual Job<std::optional<LockFacts>> removeDeadLock(const QString &storeFolder) = 0;
    virtual Job<PrunePlan> prune(const QString &storeFolder, const KeepRule &rule,
                                 PruneMode mode) = 0;
    virtual Job<CopyReport> copyStore(const QString &storeFolder, const QString &to) = 0;

    /// Makes documents from what is known now. @errors  NothingDiscovered, and those of writing.
    virtual Job<QList<MadeFile>> makeDocuments(const DocumentOrder &order) = 0;
};

} // namespace muster
