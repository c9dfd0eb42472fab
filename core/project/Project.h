// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/FindingHistory.h"
#include "core/jobs/JobContext.h"
#include "core/project/ProjectState.h"

#include <QByteArrayList>
#include <QString>

namespace muster {

/// A project folder: what was discovered and decided, in `project.sqlite`, beside `snapshots/`,
/// `documents/`, `logs/`.
///
/// Holds no connection: each call opens the file, does one transaction and closes it, so any thread
/// may call, and two programs may have one project open. Copy the folder, and all of it moves.
class Project
{
public:
    /// Opens the project in @p folder.
    /// @errors  ProjectNotFound, ProjectNewer, ProjectDamaged, ProjectBusy, AccessDenied.
    static Result<Project> open(const QString &folder);
    /// Opens the project in @p folder, making folder and project when there is none.
    /// @errors  as open; WriteFailed when the folder cannot be made.
    static Result<Project> create(const QString &folder);
    static bool existsIn(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString snapshotsFolder() const;
    [[nodiscard]] QString documentsFolder() const;
    [[nodiscard]] QString logsFolder() const;

    /// Everything saved but the snapshots, which are read from their own folder.
    [[nodiscard]] Result<ProjectState> load(const JobContext &job) const;
    [[nodiscard]] Result<void> saveParticulars(const Particulars &particulars) const;
    [[nodiscard]] Result<void> saveLastStep(const QString &step, const QDateTime &now) const;
    /// Replaces sources and deployment in one transaction, and forgets the assessment of the one
    /// before.
    [[nodiscard]] Result<void> saveDeployment(const QList<SourceSpec> &sources,
                                              const Deployment &deployment) const;
    /// Saves the findings as those of the deployment, and as a run of their own or in place of the last one.
    [[nodiscard]] Result<void> saveAssessment(const Assessment &assessment, RunKind kind) const;
    /// The run that one of @p kind is to be compared with; empty where there is none.
    [[nodiscard]] Result<std::optional<Assessment>> runBefore(RunKind kind) const;
    [[nodiscard]] Result<QList<AcceptedRisk>> risks() const;
    /// Replaces the whole risk register.
    [[nodiscard]] Result<void> saveRisks(const QList<AcceptedRisk> &risks) const;

    /// 32 hex digits which no other project has; drawn the first time.
    [[nodiscard]] Result<QString> identity() const;
    /// Fingerprints of those whose signatures under snapshots are believed.
    [[nodiscard]] Result<QByteArrayList> signers() const;
    [[nodiscard]] Result<void> addSigner(const QByteArray &fingerprint) const;

private:
    explicit Project(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] QString databasePath() const;

    QString m_folder; ///< Absolute.
};

} // namespace muster
