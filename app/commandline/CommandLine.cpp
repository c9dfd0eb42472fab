// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/CommandLine.h"

#include "app/commandline/Commands.h"
#include "app/commandline/Help.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Run = ExitCode (*)(const ParsedCommand &, Engine &, const Knowledge &, Terminal &);

struct Command
{
    QLatin1StringView name;
    Run run;
};

constexpr std::array<Command, 26> commands{{
    {"prepare"_L1, runPrepare},
    {"discover"_L1, runDiscover},
    {"accounts"_L1, runAccounts},
    {"check"_L1, runCheck},
    {"risks list"_L1, runRisksList},
    {"risks accept"_L1, runRisksAccept},
    {"risks withdraw"_L1, runRisksWithdraw},
    {"risks export"_L1, runRisksExport},
    {"risks import"_L1, runRisksImport},
    {"plan"_L1, runPlan},
    {"backup"_L1, runBackup},
    {"verify"_L1, runVerify},
    {"documents"_L1, runDocuments},
    {"restore"_L1, runRestore},
    {"snapshots"_L1, runSnapshots},
    {"store init"_L1, runStoreInit},
    {"store recipients"_L1, runStoreRecipients},
    {"store check"_L1, runStoreCheck},
    {"store unlock"_L1, runStoreUnlock},
    {"store prune"_L1, runStorePrune},
    {"store copy"_L1, runStoreCopy},
    {"snapshots show"_L1, runSnapshotShow},
    {"snapshots pin"_L1, runSnapshotPin},
    {"snapshots unpin"_L1, runSnapshotUnpin},
    {"snapshots diff"_L1, runSnapshotDiff},
    {"snapshots extract"_L1, runSnapshotExtract},
}};

OutputForm formOf(const QStringList &arguments)
{
    const bool wantsJson =
        arguments.contains(u"--json"_s) || arguments.contains(u"--format=json"_s);
    const qsizetype format = arguments.indexOf(u"--format"_s);
    const bool wantsJsonFormat = format >= 0 && arguments.value(format + 1) == u"json"_s
                                 && arguments.value(0) == u"accounts"_s;
    return wantsJson || wantsJsonFormat ? OutputForm::Json : OutputForm::Text;
}

ExitCode help(const ParsedCommand &command, QTextStream &output)
{
    const QList<CommandSyntax> &all = commandSyntaxes();
    const auto syntax = std::find_if(all.begin(), all.end(), [&command](const CommandSyntax &one) {
        return one.name == command.name;
    });
    output << (syntax == all.end() ? groupHelp(command.name) : commandHelp(*syntax)) << Qt::flush;
    return ExitCode::Complete;
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, Engine &engine, const Knowledge &knowledge,
                        QTextStream &output, QTextStream &errors, AskPassphrase ask)
{
    if (arguments.value(0) == u"--help"_s || arguments.value(0) == u"help"_s) {
        output << programHelp() << Qt::flush;
        return ExitCode::Complete;
    }
    if (arguments.value(0) == u"--version"_s) {
        output << u"muster "_s << QStringLiteral(MUSTER_VERSION) << Qt::endl;
        return ExitCode::Complete;
    }
    Terminal terminal(output, errors, formOf(arguments), std::move(ask));
    const std::variant<ParsedCommand, UsageError> parsed = parseCommand(arguments);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        const UsageText text = usageText(*error);
        return terminal.refuseUsage(error->subject, text.message, text.remedy);
    }
    const auto &command = std::get<ParsedCommand>(parsed);
    if (command.has(u"help"_s)) {
        return help(command, output);
    }
    const auto found =
        std::find_if(commands.begin(), commands.end(),
                     [&command](const Command &one) { return command.name == one.name; });
    Q_ASSERT(found != commands.end()); // Every syntax has a function; a test walks over all.
    return found->run(command, engine, knowledge, terminal);
}

} // namespace muster
