// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/CommandParser.h"
#include "app/commandline/ExitCode.h"
#include "app/commandline/Terminal.h"
#include "core/engine/Engine.h"

namespace muster {

// One function for each command: it asks the engine, prints the record, and says what to end with.

ExitCode runDiscover(const ParsedCommand &command, Engine &engine, Terminal &terminal);
ExitCode runAccounts(const ParsedCommand &command, Engine &engine, Terminal &terminal);

/// Opens the project that @p command names.
Result<ProjectState> openProjectOf(const ParsedCommand &command, OpenMode mode, Engine &engine,
                                   Terminal &terminal);

/// The SPECs of @p command; none when it has none.
Result<QList<SourceSpec>> sourcesOf(const ParsedCommand &command);

/// The deployment of an open project.
/// @errors  NothingDiscovered when there is none yet.
Result<Deployment> deploymentOf(const ProjectState &state);

/// Prints what was read, what was odd and what disagrees.
void sayDeployment(const Deployment &deployment, Terminal &terminal);

} // namespace muster
