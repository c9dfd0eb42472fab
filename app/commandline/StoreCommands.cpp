// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"
#include "app/commandline/JsonOutput.h"
#include "ui/text/Amounts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("StoreCommand", source);
}

QJsonObject toJson(const StoreFacts &facts)
{
    QJsonArray recipients;
    for (const StoreRecipient &recipient : facts.recipients) {
        recipients.append(
            QJsonObject{{u"fingerprint"_s, QString::fromLatin1(recipient.fingerprint)},
                        {u"subject"_s, recipient.subject},
                        {u"notAfter"_s, timeJson(recipient.notAfter)}});
    }
    return {{u"folder"_s, facts.folder},
            {u"encrypted"_s, facts.isEncrypted},
            {u"passphrase"_s, facts.hasPassphrase},
            {u"recipients"_s, recipients}};
}

void sayFacts(const StoreFacts &facts, Terminal &terminal)
{
    if (!facts.isEncrypted) {
        terminal.say(text(QT_TRANSLATE_NOOP(
            "StoreCommand",
            "This store is not encrypted: whoever can read its folder reads all.")));
        return;
    }
    terminal.say(facts.hasPassphrase
                     ? text(QT_TRANSLATE_NOOP("StoreCommand", "A passphrase opens this store."))
                     : text(QT_TRANSLATE_NOOP("StoreCommand", "This store has no passphrase.")));
    for (const StoreRecipient &recipient : facts.recipients) {
        terminal.say(
            u"  %1  %2"_s.arg(QString::fromLatin1(recipient.fingerprint), recipient.subject));
    }
}

ExitCode tell(const Result<StoreFacts> &facts, const QString &meaning, Terminal &terminal)
{
    if (!facts) {
        return terminal.refuse(facts.error());
    }
    if (terminal.wantsJson()) {
        terminal.print(toJson(*facts));
        return ExitCode::Complete;
    }
    sayFacts(*facts, terminal);
    if (!meaning.isEmpty()) {
        terminal.say(meaning);
    }
    return ExitCode::Complete;
}

/// A new passphrase: the last line of the descriptor, or what is typed twice alike.
Result<SecretText> newPassphrase(const ParsedCommand &command, Terminal &terminal)
{
    return terminal.passphrases().fresh(
        command.value(u"passphrase-fd"_s),
        text(QT_TRANSLATE_NOOP("StoreCommand", "New passphrase: ")),
        text(QT_TRANSLATE_NOOP("StoreCommand", "The same again: ")));
}

std::optional<int> numberOf(const ParsedCommand &command, const QString &option, int largest)
{
    if (!command.has(option)) {
        return 0;
    }
    bool isNumber = false;
    const int number = command.value(option).toInt(&isNumber);
    return isNumber && number >= 1 && number <= largest ? std::optional<int>(number) : std::nullopt;
}

/// Keeps the store's passphrase in the keychain if that was asked for.
Result<void> keep(const ParsedCommand &command, const QString &storeFolder,
                  const SecretText &passphrase, Engine &engine, Terminal &terminal)
{
    if (!command.has(u"keep-passphrase"_s)) {
        return {};
    }
    return terminal.run(
        engine.unlockStore(storeFolder, StoreUnlock{passphrase, {}, KeepSecret::InKeychain}));
}

ExitCode listRecipients(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    const Result<QString> folder = storeOf(command, engine, terminal);
    return tell(folder ? terminal.run(engine.storeFacts(*folder)) : fail(folder.error()), {},
                terminal);
}

ExitCode addRecipient(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    AccessChange change;
    change.addFile = command.words.value(1);
    return tell(folder ? terminal.run(engine.changeAccess(*folder, change)) : fail(folder.error()),
                text(QT_TRANSLATE_NOOP(
                    "StoreCommand", "Its key opens every snapshot of this store, older ones too.")),
                terminal);
}

ExitCode removeRecipient(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    const std::optional<QByteArray> fingerprint = fingerprintFromText(command.words.value(1));
    if (!fingerprint) {
        return terminal.refuse(Error{ErrorCode::Usage, command.words.value(1), {}, 0});
    }
    const Result<QString> folder = storeOf(command, engine, terminal);
    AccessChange change;
    change.remove = *fingerprint;
    return tell(folder ? terminal.run(engine.changeAccess(*folder, change)) : fail(folder.error()),
                text(QT_TRANSLATE_NOOP("StoreCommand",
                                       "Whoever once had the key can still read what is in this "
                                       "store, and what is written to it later.")),
                terminal);
}

ExitCode changePassphrase(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    const Result<QString> folder = openedStoreOf(command, engine, terminal);
    const Result<SecretText> passphrase =
        folder ? newPassphrase(command, terminal) : fail(folder.error());
    if (!passphrase) {
        return terminal.refuse(passphrase.error());
    }
    AccessChange change;
    change.passphrase = *passphrase;
    const Result<StoreFacts> changed = terminal.run(engine.changeAccess(*folder, change));
    const Result<void> kept =
        changed ? keep(command, *folder, *passphrase, engine, terminal) : Result<void>();
    if (!kept) {
        return terminal.refuse(kept.error());
    }
    return tell(changed,
                text(QT_TRANSLATE_NOOP("StoreCommand",
                                       "The old passphrase opens it no more; a copy of the old "
                                       "keys folder still does with the old one.")),
                terminal);
}

} // namespace

Result<QString> openedStoreOf(const ParsedCommand &command, Engine &engine, Terminal &terminal)
{
    Result<QString> folder = storeOf(command, engine, terminal);
    const Result<void> opened =
        folder ? unlockFor(command, *folder, engine, terminal) : fail(folder.error());
    return opened ? folder : fail(opened.error());
}

Result<void> unlockFor(const ParsedCommand &command, const QString &storeFolder, Engine &engine,
                       Terminal &terminal)
{
    const Result<StoreFacts> facts = terminal.run(engine.storeFacts(storeFolder));
    if (!facts || !facts->isLocked) {
        return {}; // What is wrong with it, the command itself says.
    }
    StoreUnlock with;
    with.keyFile = command.value(u"key"_s);
    with.keep = command.has(u"keep-passphrase"_s) ? KeepSecret::InKeychain : KeepSecret::ForThisRun;
    const QString subject = with.keyFile.isEmpty() ? facts->folder : with.keyFile;
    const QString prompt =
        text(QT_TRANSLATE_NOOP("StoreCommand", "Passphrase of %1: ")).arg(subject);
    return terminal.passphrases().open(
        command.value(u"passphrase-fd"_s), prompt, subject, [&](const SecretText &passphrase) {
            with.passphrase = passphrase;
            return terminal.run(engine.unlockStore(storeFolder, with));
        });
}

ExitCode runStoreInit(const ParsedCommand &command, Engine &engine, const Knowledge & /*knowledge*/,
                      Terminal &terminal)
{
    const std::optional<int> level = numberOf(command, u"level"_s, largestLevel);
    const std::optional<int> threads = numberOf(command, u"threads"_s, mostThreads);
    if (!level || !threads) {
        return terminal.refuse(
            Error{ErrorCode::Usage, level ? u"--threads"_s : u"--level"_s, {}, 0});
    }
    const Result<ProjectState> state =
        openProjectOf(command, OpenMode::CreateIfMissing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    NewStore order{command.all(u"recipient"_s), {}, {*level, *threads}};
    if (command.has(u"passphrase"_s) || command.has(u"passphrase-fd"_s)) {
        const Result<SecretText> passphrase = newPassphrase(command, terminal);
        if (!passphrase) {
            return terminal.refuse(passphrase.error());
        }
        order.passphrase = *passphrase;
    }
    const Result<StoreFacts> made = terminal.run(engine.makeStore(order));
    if (made && order.passphrase) {
        const Result<void> kept = keep(command, {}, *order.passphrase, engine, terminal);
        if (!kept) {
            return terminal.refuse(kept.error());
        }
    }
    return tell(made,
                made && made->isEncrypted ? text(QT_TRANSLATE_NOOP(
                    "StoreCommand", "Without one of these nobody can ever read it, and "
                                    "nobody can help. Keep them apart from the store."))
                                          : QString(),
                terminal);
}

ExitCode runStoreRecipients(const ParsedCommand &command, Engine &engine,
                            const Knowledge & /*knowledge*/, Terminal &terminal)
{
    const QString action = command.words.value(0);
    const bool needsWho = action == u"add"_s || action == u"remove"_s;
    if (command.words.size() == (needsWho ? 2 : 1)) {
        if (action == u"list"_s) {
            return listRecipients(command, engine, terminal);
        }
        if (action == u"add"_s) {
            return addRecipient(command, engine, terminal);
        }
        if (action == u"remove"_s) {
            return removeRecipient(command, engine, terminal);
        }
        if (action == u"passphrase"_s) {
            return changePassphrase(command, engine, terminal);
        }
    }
    return terminal.refuseUsage(
        action, // Never the rest, which may be a passphrase that somebody took for an argument.
        text(QT_TRANSLATE_NOOP("StoreCommand", "What to do with the recipients is not clear.")),
        text(QT_TRANSLATE_NOOP("StoreCommand",
                               "Possible are list, add CERT, remove FINGERPRINT and passphrase.")));
}

} // namespace muster
