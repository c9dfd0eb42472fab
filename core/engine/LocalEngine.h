// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Knowledge.h"

#include <memory>

namespace muster {

class PassphraseBook;
class SecretStore;
class StoreOpener;
class Session;

/// The engine that works on this computer's files.
class LocalEngine final : public Engine
{
public:
    /// @param clock, knowledge, keychain  must outlive the engine.
    /// @param sampleFolder  where the sample deployment lies.
    LocalEngine(const Clock &clock, const Knowledge &knowledge, SecretStore &keychain,
                QString sampleFolder);
    ~LocalEngine() override;

    Job<ProjectState> openProject(const QString &folder, OpenMode mode) override;
    Job<Prerequisites> lookBefore(const QList<SourceSpec> &sources) override;
    Job<Deployment> discover(const QList<SourceSpec> &sources) override;
    Job<QStringList> lockedFiles(const QList<SourceSpec> &sources) override;
    Job<void> givePassphrase(const QString &file, const SecretText &passphrase,
                             KeepSecret keep) override;
    Job<void> saveParticulars(const Particulars &particulars) override;
    Job<void> saveLastStep(const QString &step) override;
    Job<Assessment> check(const CheckOrder &order) override;
    Job<Assessment> acceptRisk(const AcceptedRisk &risk) override;
    Job<Assessment> withdrawRisk(const QString &finding) override;
    Job<QByteArray> exportRisks() override;
    Job<Assessment> importRisks(const QString &file) override;
    Job<BackupPlan> plan() override;
    Job<QByteArray> exportScript() override;
    Job<Manifest> backUp(const BackupPlan &plan, const BackupChoice &choice) override;
    Job<StoreFacts> makeStore(const NewStore &order) override;
    Job<StoreFacts> storeFacts(const QString &storeFolder) override;
    Job<void> unlockStore(const QString &storeFolder, const StoreUnlock &with) override;
    Job<StoreFacts> changeAccess(const QString &storeFolder, const AccessChange &what) override;
    Job<SnapshotDetails> describe(const SnapshotChoice &choice) override;
    Job<void> pin(const SnapshotChoice &choice, const QString &reason) override;
    Job<void> unpin(const SnapshotChoice &choice, const QString &signedOffBy) override;
    Job<SnapshotDifference> compareSnapshots(const QString &storeFolder, const QString &before,
                                             const QString &after) override;
    Job<StoreEvidence> checkStore(const QString &storeFolder, CheckDepth depth) override;
    Job<std::optional<LockFacts>> removeDeadLock(const QString &storeFolder) override;
    Job<PrunePlan> prune(const QString &storeFolder, const KeepRule &rule, PruneMode mode) override;
    Job<CopyReport> copyStore(const QString &storeFolder, const QString &to) override;
    Job<QList<SnapshotSummary>> snapshots(const QString &storeFolder) override;
    Job<Manifest> snapshot(const SnapshotChoice &choice) override;
    Job<std::optional<Evidence>> lastProof(const SnapshotChoice &choice) override;
    Job<Evidence> verify(const SnapshotChoice &choice, ProofLevel level) override;
    Job<RestoreReport> restore(const SnapshotChoice &choice, const RestoreSelection &selection,
                               const QString &folder) override;
    Job<QList<MadeFile>> makeDocuments(const DocumentOrder &order) override;

private:
    const Clock &m_clock;
    const Knowledge &m_knowledge;
    SecretStore &m_keychain;
    QString m_sampleFolder;
    std::shared_ptr<PassphraseBook> m_passphrases; ///< Shared with the jobs under way.
    std::shared_ptr<StoreOpener> m_stores;         ///< The same.
    std::shared_ptr<Session>
        m_session;      ///< Shared with the jobs under way, which may outlive the next opening.
    JobRunner m_runner; ///< Last, so that its jobs end before what they use.
};

} // namespace muster
