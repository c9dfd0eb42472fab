// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobRunner.h"
#include "core/project/ProjectState.h"

#include <QString>

namespace muster {

enum class OpenMode
{
    Existing,        ///< ProjectNotFound unless the folder holds a project.
    CreateIfMissing,
};

/// The one door through which the window and the command line ask for work.
///
/// One project is open at a time; every call but the first is about it. Each call returns at once and works on threads
/// of its own; the job's one outcome says how it went. Call from one thread only.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    virtual ~Engine() = default;

    /// @errors  ProjectNotFound, ProjectNewer, ProjectDamaged, ProjectBusy, AccessDenied, WriteFailed.
    virtual Job<ProjectState> openProject(const QString &folder, OpenMode mode) = 0;

    /// Reads @p sources, which replace those of the project, joins them and saves the deployment.
    /// @errors  those of the sources, with the file that failed; Cancelled leaves the project as it was.
    virtual Job<Deployment> discover(const QList<SourceSpec> &sources) = 0;

    /// Saves what a person said about the migration.
    virtual Job<void> saveParticulars(const Particulars &particulars) = 0;

    /// Remembers where the wizard was left.
    virtual Job<void> saveLastStep(const QString &step) = 0;
};

} // namespace muster
