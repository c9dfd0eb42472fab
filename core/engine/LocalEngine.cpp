// SPDX-License-Identifier: Apache-2.0
#include "core/engine/LocalEngine.h"

#include "core/check/RiskRegister.h"
#include "core/discovery/CertificateSource.h"
#include "core/engine/Discovery.h"
#include "core/engine/PassphraseBook.h"
#include "core/engine/Session.h"
#include "core/engine/SourceFactory.h"
#include "core/engine/StoreOpener.h"
#include "core/store/SnapshotStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Whether the source is a PFX which this passphrase, or without one an empty one, does not open.
bool isLockedPfx(const SourceSpec &source, const Clock &clock,
                 const std::optional<SecretText> &passphrase, const JobContext &job)
{
    const Result<PartialDeployment> read = CertificateSource(source, clock, passphrase).read(job);
    return read
           && std::any_of(read->certificates.begin(), read->certificates.end(),
                          [](const Certificate &certificate) {
                              return certificate.key == PrivateKeyState::Locked;
                          });
}

} // namespace

LocalEngine::LocalEngine(const Clock &clock, const Knowledge &knowledge, SecretStore &keychain,
                         QString sampleFolder)
    : m_clock(clock)
    , m_knowledge(knowledge)
    , m_keychain(keychain)
    , m_sampleFolder(std::move(sampleFolder))
    , m_passphrases(std::make_shared<PassphraseBook>(keychain))
    , m_stores(std::make_shared<StoreOpener>(keychain))
    , m_session(std::make_shared<Session>())
{
}

LocalEngine::~LocalEngine() = default;

Job<ProjectState> LocalEngine::openProject(const QString &folder, OpenMode mode)
{
    m_session = std::make_shared<Session>();
    return m_runner.start([session = m_session, opener = m_stores, folder, mode,
                           clock = &m_clock](const JobContext &job) -> Result<ProjectState> {
        const Result<Project> project =
            mode == OpenMode::Existing ? Project::open(folder) : Project::create(folder);
        if (!project) {
            return fail(project.error());
        }
        Result<ProjectState> state = project->load(job);
        if (!state) {
            return fail(state.error());
        }
        if (state->assessment) { // A risk may have expired since it was looked at.
            applyRisks(*state->assessment, state->risks, clock->now().toUTC().date());
        }
        if (Result<SnapshotStore> store = SnapshotStore::open(project->snapshotsFolder())) {
            const Result<QByteArrayList> signers = project->signers();
            if (!signers) {
                return fail(signers.error());
            }
            store->setTrust({*signers, false});
            opener->open(*store);
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

Job<Prerequisites> LocalEngine::lookBefore(const QList<SourceSpec> &sources)
{
    return m_runner.start([session = m_session, sources, sample = m_sampleFolder](
                              const JobContext &job) -> Result<Prerequisites> {
        const Result<Project> project = session->project();
        if (!project) {
            return fail(project.error());
        }
        return muster::lookBefore(project->folder(), expandSample(sources, sample), job);
    });
}

Job<Deployment> LocalEngine::discover(const QList<SourceSpec> &sources)
{
    return m_runner.start([session = m_session, passphrases = m_passphrases, sources,
                           sample = m_sampleFolder, catalogue = &m_knowledge.catalogue,
                           clock = &m_clock](const JobContext &job) -> Result<Deployment> {
        const Result<Project> project = session->project();
        if (!project) {
            return fail(project.error());
        }
        Result<Deployment> deployment = discoverFrom(
            expandSample(sources, sample), *clock, *catalogue,
            [passphrases](const FileLocation &location) { return passphrases->find(location); },
            job);
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

Job<QStringList> LocalEngine::lockedFiles(const QList<SourceSpec> &sources)
{
    return m_runner.start([passphrases = m_passphrases, sources,
                           clock = &m_clock](const JobContext &job) -> Result<QStringList> {
        QStringList locked;
        for (const SourceSpec &source : sources) {
            const bool isCertificate = source.kind == SourceKind::Certificate;
            // What cannot be read at all is told by the discovery.
            if (isCertificate
                && isLockedPfx(source, *clock, passphrases->find({source.path, {}}), job)) {
                locked.append(source.path);
            }
        }
        return locked;
    });
}

Job<void> LocalEngine::givePassphrase(const QString &file, const SecretText &passphrase,
                                      KeepSecret keep)
{
    return m_runner.start([passphrases = m_passphrases, file, passphrase, keep,
                           clock = &m_clock](const JobContext &job) -> Result<void> {
        const SourceSpec source{SourceKind::Certificate, file, {}, {}};
        if (isLockedPfx(source, *clock, passphrase, job)) {
            return fail(ErrorCode::PassphraseWrong, file);
        }
        if (keep == KeepSecret::InKeychain) {
            return passphrases->keep(file, passphrase);
        }
        passphrases->give(file, passphrase);
        return {};
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
