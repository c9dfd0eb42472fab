// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<ProjectState> openProjectOf(const ParsedCommand &command, OpenMode mode, Engine &engine,
                                   Terminal &terminal)
{
    return terminal.run(engine.openProject(command.value(u"project"_s), mode));
}

Result<QList<SourceSpec>> sourcesOf(const ParsedCommand &command)
{
    QList<SourceSpec> sources;
    for (const QString &text : command.all(u"source"_s)) {
        const Result<SourceSpec> spec = SourceSpec::parse(text);
        if (!spec) {
            return fail(spec.error());
        }
        sources.append(*spec);
    }
    return sources;
}

Result<QString> storeOf(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    if (command.has(u"store"_s)) {
        return command.value(u"store"_s);
    }
    const Result<ProjectState> state = openProjectOf(command, OpenMode::Existing, engine, terminal);
    if (!state) {
        return fail(state.error());
    }
    return QString();
}

Result<SnapshotChoice> choiceOf(const ParsedCommand &command, const QString &storeFolder)
{
    SnapshotChoice choice{storeFolder, command.value(u"snapshot"_s)};
    if (command.has(u"signer"_s)) {
        const std::optional<QByteArray> signer = fingerprintFromText(command.value(u"signer"_s));
        if (!signer) {
            return fail(ErrorCode::Usage, u"--signer"_s, u"no SHA-256 fingerprint"_s);
        }
        choice.signer = *signer;
    }
    return choice;
}

ExitCode exitCodeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return ExitCode::Complete;
    case Outcome::Incomplete:
        return ExitCode::Incomplete;
    case Outcome::Failed:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

Result<Deployment> deploymentOf(const ProjectState &state)
{
    if (!state.deployment) {
        return fail(ErrorCode::NothingDiscovered, state.folder);
    }
    return *state.deployment;
}

} // namespace muster
