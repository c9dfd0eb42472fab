// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/CommandParser.h"
#include "app/commandline/ExitCode.h"
#include "app/commandline/Terminal.h"
#include "core/engine/Engine.h"
#include "core/engine/Knowledge.h"

#include <QJsonObject>

namespace muster {

// One function for each command: it asks the engine, prints the record, and says what to end with.

ExitCode runDiscover(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                     Terminal &terminal);
ExitCode runAccounts(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                     Terminal &terminal);
ExitCode runCheck(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                  Terminal &terminal);
ExitCode runPlan(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                 Terminal &terminal);
ExitCode runBackup(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                   Terminal &terminal);
ExitCode runVerify(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                   Terminal &terminal);
ExitCode runDocuments(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                      Terminal &terminal);
ExitCode runRestore(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                    Terminal &terminal);
ExitCode runSnapshots(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                      Terminal &terminal);
ExitCode runRisksList(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                      Terminal &terminal);
ExitCode runRisksAccept(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal);
ExitCode runRisksWithdraw(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                          Terminal &terminal);
ExitCode runRisksExport(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal);
ExitCode runRisksImport(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal);
ExitCode runPrepare(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                    Terminal &terminal);

ExitCode runStoreInit(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                      Terminal &terminal);
ExitCode runStoreRecipients(const ParsedCommand &command, Engine &engine,
                            const Knowledge &knowledge, Terminal &terminal);

ExitCode runStoreCheck(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                       Terminal &terminal);
ExitCode runStoreUnlock(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal);
ExitCode runStorePrune(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                       Terminal &terminal);
ExitCode runStoreCopy(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                      Terminal &terminal);
ExitCode runSnapshotShow(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                         Terminal &terminal);
ExitCode runSnapshotPin(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                        Terminal &terminal);
ExitCode runSnapshotUnpin(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                          Terminal &terminal);
ExitCode runSnapshotDiff(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                         Terminal &terminal);
ExitCode runSnapshotExtract(const ParsedCommand &command, Engine &engine,
                            const Knowledge &knowledge, Terminal &terminal);

/// The store of @p command, opened where it is encrypted. @returns its folder, empty for that of the project.
Result<QString> openedStoreOf(const ParsedCommand &command, Engine &engine, Terminal &terminal);
/// The one snapshot that @p command names by a word. @errors  Usage when it names none or several; those of openedStoreOf.
Result<SnapshotChoice> namedSnapshot(const ParsedCommand &command, Engine &engine,
                                     Terminal &terminal);
/// What `snapshots --json` says of each.
QJsonObject toJson(const SnapshotSummary &snapshot);
/// What a proof found wrong, as every JSON says it.
QJsonArray problemsJson(const QList<ProofProblem> &problems);

/// Opens an encrypted store with the passphrase or the key that @p command gives, else with what the keychain has or the
/// person types. @errors  those of PassphrasePrompt and Engine::unlockStore.
Result<void> unlockFor(const ParsedCommand &command, const QString &storeFolder, Engine &engine,
                       Terminal &terminal);

/// Opens the project that @p command names.
Result<ProjectState> openProjectOf(const ParsedCommand &command, OpenMode mode, Engine &engine,
                                   Terminal &terminal);

/// The SPECs of @p command; none when it has none.
Result<QList<SourceSpec>> sourcesOf(const ParsedCommand &command);

/// The deployment of an open project.
/// @errors  NothingDiscovered when there is none yet.
Result<Deployment> deploymentOf(const ProjectState &state);

/// Reads the sources of @p command, else those of the project.
/// @errors  those of sourcesOf and discover; Usage when there are none at all.
Result<Deployment> discoverFor(const ParsedCommand &command, const ProjectState &state,
                               Engine &engine, Terminal &terminal);

/// The folder that `--store` names; or opens the project that `--project` names, and then it is empty.
Result<QString> storeOf(const ParsedCommand &command, Engine &engine, Terminal &terminal);

/// The snapshot that @p command names, in that store.
/// @errors  Usage when what it calls a fingerprint is none.
Result<SnapshotChoice> choiceOf(const ParsedCommand &command, const QString &storeFolder);

/// The target that @p command names, else the project's.
Target targetOf(const ParsedCommand &command, const ProjectState &state);
/// The language of documents that @p command names, else the system's.
QString documentLanguageOf(const ParsedCommand &command);

/// Says all that is known of one check.
ExitCode explainCheck(const QString &id, const ReadinessRules &rules, Terminal &terminal);
/// Refuses an id that no check has, with the nearest one that is.
ExitCode refuseCheckId(const QString &id, const ReadinessRules &rules, Terminal &terminal);

// What a value means for the exit code.
ExitCode exitCodeOf(Outcome outcome);
ExitCode exitCodeOf(Verdict verdict);
ExitCode exitCodeOf(const Manifest &manifest);
ExitCode exitCodeOf(const Evidence &evidence);

// Each prints one value in words.
void sayDeployment(const Deployment &deployment, Terminal &terminal);
void sayAssessment(const Assessment &assessment, const ReadinessRules &rules, Terminal &terminal);
void sayPlan(const BackupPlan &plan, const BackupCatalogue &catalogue, Terminal &terminal);
void sayManifest(const Manifest &manifest, const BackupCatalogue &catalogue, Terminal &terminal);
void sayEvidence(const Evidence &evidence, Terminal &terminal);
void sayMadeFiles(const QList<MadeFile> &files, Terminal &terminal);

} // namespace muster
