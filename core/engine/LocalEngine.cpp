// SPDX-License-Identifier: Apache-2.0
#include "core/engine/LocalEngine.h"

#include "core/engine/Discovery.h"
#include "core/engine/Session.h"
#include "core/engine/SourceFactory.h"
#include "core/store/SnapshotStore.h"

using namespace Qt::StringLiterals;

namespace muster {

LocalEngine::LocalEngine(const Clock &clock, const Knowledge &knowledge, QString sampleFolder)
    : m_clock(clock)
    , m_knowledge(knowledge)
    , m_sampleFolder(std::move(sampleFolder))
    , m_session(std::make_shared<Session>())
{
}

LocalEngine::~LocalEngine() = default;

Job<ProjectState> LocalEngine::openProject(const QString &folder, OpenMode mode)
{
    m_session = std::make_shared<Session>();
    return m_runner.start([session = m_session, folder,
                           mode](const JobContext &job) -> Result<ProjectState> {
        const Result<Project> project =
            mode == OpenMode::Existing ? Project::open(folder) : Project::create(folder);
        if (!project) {
            return fail(project.error());
        }
        Result<ProjectState> state = project->load(job);
        if (!state) {
            return fail(state.error());
        }
        if (const Result<SnapshotStore> store = SnapshotStore::open(project->snapshotsFolder())) {
            const Result<QList<SnapshotSummary>> snapshots = store->list();
            if (!snapshots) {
                return fail(snapshots.error());
            }
            state->snapshots = *snapshots;
        }
        session->open(*project, *state);
        return state;
    });
}

Job<Deployment> LocalEngine::discover(const QList<SourceSpec> &sources)
{
    return m_runner.start([session = m_session, sources, sample = m_sampleFolder,
                           catalogue = &m_knowledge.catalogue,
                           clock = &m_clock](const JobContext &job) -> Result<Deployment> {
        const Result<Project> project = session->project();
        if (!project) {
            return fail(project.error());
        }
        Result<Deployment> deployment =
            discoverFrom(expandSample(sources, sample), *clock, *catalogue, job);
        if (!deployment) {
            return fail(deployment.error());
        }
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, project->folder());
        }
        const Result<void> saved = project->saveDeployment(sources, *deployment);
        if (!saved) {
            return fail(saved.error());
        }
        session->setDeployment(sources, *deployment);
        return deployment;
    });
}

Job<void> LocalEngine::saveParticulars(const Particulars &particulars)
{
    return m_runner.start([session = m_session, particulars](const JobContext &) -> Result<void> {
        const Result<Project> project = session->project();
        if (!project) {
            return fail(project.error());
        }
        Result<void> saved = project->saveParticulars(particulars);
        if (saved) {
            session->setParticulars(particulars);
        }
        return saved;
    });
}

Job<void> LocalEngine::saveLastStep(const QString &step)
{
    return m_runner.start(
        [session = m_session, step, clock = &m_clock](const JobContext &) -> Result<void> {
            const Result<Project> project = session->project();
            if (!project) {
                return fail(project.error());
            }
            Result<void> saved = project->saveLastStep(step, clock->now());
            if (saved) {
                session->setLastStep(step);
            }
            return saved;
        });
}

} // namespace muster
