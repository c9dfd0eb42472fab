// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/text/SourceWords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("DiscoverCommand", source, nullptr, count);
}

void saySources(const Deployment &deployment, Terminal &terminal)
{
    for (const SourceRecord &source : deployment.sources) {
        terminal.say(text(QT_TRANSLATE_NOOP("DiscoverCommand", "%1: recognised %2 of %3"))
                         .arg(source.location, ui::countText(source.recognised),
                              ui::countText(source.total)));
        for (const SourceWarning &warning : source.warnings) {
            terminal.say(u"  ! "_s + ui::warningText(warning));
        }
    }
}

void sayPools(const Deployment &deployment, Terminal &terminal)
{
    QHash<Fqdn, qint64> accounts;
    for (const Account &account : deployment.accounts) {
        ++accounts[account.pool];
    }
    QList<QStringList> rows;
    for (const Pool &pool : deployment.pools) {
        const Site *site = deployment.findSite(pool.siteKey);
        rows.append({site == nullptr ? QString() : site->name, pool.fqdn.text(),
                     ui::wordFor(pool.role), pool.version ? ui::wordFor(*pool.version) : u"–"_s,
                     ui::countText(pool.machines.size()),
                     pool.homesAccounts ? ui::countText(accounts.value(pool.fqdn)) : u"–"_s});
    }
    terminal.say();
    terminal.sayTable({text(QT_TRANSLATE_NOOP("DiscoverCommand", "Site")),
                       text(QT_TRANSLATE_NOOP("DiscoverCommand", "Name")),
                       text(QT_TRANSLATE_NOOP("DiscoverCommand", "Role")),
                       text(QT_TRANSLATE_NOOP("DiscoverCommand", "Version")),
                       text(QT_TRANSLATE_NOOP("DiscoverCommand", "Servers")),
                       text(QT_TRANSLATE_NOOP("DiscoverCommand", "Accounts"))},
                      rows, {4, 5});
}

/// Gets passphrases for those files that need one. Where none was given and nobody can be asked they stay locked, which the
/// discovery then tells.
Result<void> openLocked(const ParsedCommand &command, const QList<SourceSpec> &sources,
                        Engine &engine, Terminal &terminal)
{
    const QString descriptor = command.value(u"passphrase-fd"_s);
    if (descriptor.isEmpty() && !terminal.passphrases().canAsk()) {
        return {};
    }
    const Result<QStringList> locked = terminal.run(engine.lockedFiles(sources));
    if (!locked) {
        return fail(locked.error());
    }
    const KeepSecret keep =
        command.has(u"keep-passphrase"_s) ? KeepSecret::InKeychain : KeepSecret::ForThisRun;
    for (const QString &file : *locked) {
        const QString prompt =
            text(QT_TRANSLATE_NOOP("DiscoverCommand", "Passphrase of %1: ")).arg(file);
        Result<void> opened = terminal.passphrases().open(
            descriptor, prompt, file, [&](const SecretText &passphrase) {
                return terminal.run(engine.givePassphrase(file, passphrase, keep));
            });
        if (!opened) {
            return opened;
        }
    }
    return {};
}

} // namespace

void sayDeployment(const Deployment &deployment, Terminal &terminal)
{
    saySources(deployment, terminal);
    if (!deployment.pools.isEmpty()) {
        sayPools(deployment, terminal);
    }
    const qint64 homed =
        std::count_if(deployment.accounts.begin(), deployment.accounts.end(),
                      [](const Account &account) { return !account.pool.isEmpty(); });
    terminal.say();
    terminal.say(
        text(QT_TRANSLATE_NOOP("DiscoverCommand",
                               "%1 accounts read, %2 of them homed on a pool of the topology."))
            .arg(ui::countText(deployment.accounts.size()), ui::countText(homed)));
    if (deployment.contradictions.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(deployment.contradictions.size());
    terminal.say(QCoreApplication::translate(
        "DiscoverCommand", "%n fact(s) disagree between sources:", "Above their list", count));
    for (const Contradiction &contradiction : deployment.contradictions) {
        terminal.say(u"  ! "_s + ui::contradictionText(contradiction));
    }
}

Result<Deployment> discoverFor(const ParsedCommand &command, const ProjectState &state,
                               Engine &engine, Terminal &terminal)
{
    Result<QList<SourceSpec>> sources = sourcesOf(command);
    if (!sources) {
        return fail(sources.error());
    }
    if (sources->isEmpty()) {
        sources = state.sources;
    }
    if (sources->isEmpty()) {
        return fail(ErrorCode::NoSources, state.folder);
    }
    if (const Result<void> opened = openLocked(command, *sources, engine, terminal); !opened) {
        return fail(opened.error());
    }
    return terminal.run(engine.discover(*sources));
}

ExitCode runDiscover(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                     Terminal &terminal)
{
    const Result<ProjectState> state =
        openProjectOf(command, OpenMode::CreateIfMissing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    const Result<Deployment> deployment = discoverFor(command, *state, engine, terminal);
    if (!deployment) {
        return terminal.refuse(deployment.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*deployment));
    } else {
        sayDeployment(*deployment, terminal);
    }
    return ExitCode::Complete;
}

} // namespace muster
