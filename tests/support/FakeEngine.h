// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FakeUpkeep.h"

#include <optional>

namespace muster {

/// An engine without workers: a test says what each call shall come to, and sees what was asked.
class FakeEngine : public FakeUpkeep
{
public:
    /// What the project holds; openProject gives it.
    ProjectState state;
    /// What discover comes to; by default the deployment of `state`.
    std::optional<Result<Deployment>> discovered;
    Prerequisites prerequisites;
    Assessment assessed;
    BackupPlan planned;
    Result<QByteArray> script = QByteArray();
    Manifest manifest;
    Evidence evidence;
    RestoreReport restored;
    QList<MadeFile> made;

    QList<SourceSpec> askedSources;
    CheckOrder askedCheck;
    AcceptedRisk askedRisk;
    QString askedWithdrawal;
    std::optional<BackupPlan> askedPlan;
    QStringList askedItems;
    Trust askedTrust = Trust::SizeAndTime;
    SnapshotChoice askedSnapshot;
    ProofLevel askedLevel = ProofLevel::None;
    RestoreSelection askedSelection;
    QString askedFolder;
    QList<DocumentOrder> askedDocuments;
    Particulars savedParticulars;
    QString savedStep;

    Job<ProjectState> openProject(const QString &folder, OpenMode /*mode*/) override
    {
        state.folder = folder;
        return outcome<ProjectState>(state);
    }
    Job<Prerequisites> lookBefore(const QList<SourceSpec> & /*sources*/) override
    {
        return outcome<Prerequisites>(prerequisites);
    }
    Job<Deployment> discover(const QList<SourceSpec> &sources) override
    {
        askedSources = sources;
        if (!discovered) {
            discovered = state.deployment.value_or(Deployment());
        }
        if (*discovered) {
            state.deployment = discovered->value();
        }
        return outcome<Deployment>(*discovered);
    }
    Job<void> saveParticulars(const Particulars &particulars) override
    {
        savedParticulars = particulars;
        return outcome<void>({});
    }
    Job<void> saveLastStep(const QString &step) override
    {
        savedStep = step;
        return outcome<void>({});
    }
    Job<Assessment> check(const CheckOrder &order) override
    {
        askedCheck = order;
        return outcome<Assessment>(assessed);
    }
    Job<Assessment> acceptRisk(const AcceptedRisk &risk) override
    {
        askedRisk = risk;
        return outcome<Assessment>(assessed);
    }
    Job<Assessment> withdrawRisk(const QString &finding) override
    {
        askedWithdrawal = finding;
        return outcome<Assessment>(assessed);
    }
    Job<QByteArray> exportRisks() override { return outcome<QByteArray>(script); }
    Job<Assessment> importRisks(const QString & /*file*/) override
    {
        return outcome<Assessment>(assessed);
    }
    Job<BackupPlan> plan() override { return outcome<BackupPlan>(planned); }
    Job<QByteArray> exportScript() override { return outcome<QByteArray>(script); }
    Job<Manifest> backUp(const BackupPlan &plan, const BackupChoice &choice) override
    {
        askedPlan = plan;
        askedItems = choice.items;
        askedTrust = choice.trust;
        return outcome<Manifest>(manifest);
    }
    Job<QList<SnapshotSummary>> snapshots(const QString &storeFolder) override
    {
        askedSnapshot = {storeFolder, {}};
        return outcome<QList<SnapshotSummary>>(state.snapshots);
    }
    Job<Manifest> snapshot(const SnapshotChoice &choice) override
    {
        askedSnapshot = choice;
        return outcome<Manifest>(manifest);
    }
    Job<std::optional<Evidence>> lastProof(const SnapshotChoice &choice) override
    {
        askedSnapshot = choice;
        return outcome<std::optional<Evidence>>(std::optional(evidence));
    }
    Job<Evidence> verify(const SnapshotChoice &choice, ProofLevel level) override
    {
        askedSnapshot = choice;
        askedLevel = level;
        return outcome<Evidence>(evidence);
    }
    Job<RestoreReport> restore(const SnapshotChoice &choice, const RestoreSelection &selection,
                               const QString &folder) override
    {
        askedSnapshot = choice;
        askedSelection = selection;
        askedFolder = folder;
        return outcome<RestoreReport>(restored);
    }
    Job<QList<MadeFile>> makeDocuments(const DocumentOrder &order) override
    {
        askedDocuments.append(order);
        return outcome<QList<MadeFile>>(made);
    }
};

} // namespace muster
