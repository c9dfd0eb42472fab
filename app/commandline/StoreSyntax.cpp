// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// What every command about a store begins with.
QList<OptionSyntax> ofStore(const QList<OptionSyntax> &own = {})
{
    return QList<OptionSyntax>{projectOrStore(), store()} + own + access()
           + QList<OptionSyntax>{json()};
}

OptionSyntax folder(const QString &name, const char *help, bool isRequired)
{
    return {name, u"DIR"_s, help, false, isRequired, {}};
}

OptionSyntax toggle(const QString &name, const char *help)
{
    return {name, {}, help, false, false, {}};
}

OptionSyntax word(const QString &name, const QString &value, const char *help,
                  bool isRequired = false)
{
    return {name, value, help, false, isRequired, {}};
}

QList<CommandSyntax> upkeep()
{
    return {
        {u"store check"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Prove that a store has all that its snapshots need."),
         ofStore({toggle(u"read-data"_s, QT_TRANSLATE_NOOP("CommandHelp", "Read every byte.")),
                  word(u"subset"_s, u"PERCENT"_s,
                       QT_TRANSLATE_NOOP("CommandHelp",
                                         "Read so much of it, 5% for example, the next time what "
                                         "follows."))})},
        {u"store unlock"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Remove the lock of a writer that died."), ofStore()},
        {u"store prune"_s, QT_TRANSLATE_NOOP("CommandHelp", "Remove snapshots that no rule keeps."),
         ofStore(
             {word(u"keep"_s, u"RULE"_s,
                   QT_TRANSLATE_NOOP("CommandHelp",
                                     "How many to keep: last=7,daily=14,weekly=8,monthly=12."),
                   true),
              toggle(u"dry-run"_s, QT_TRANSLATE_NOOP("CommandHelp",
                                                     "Show what would go, and remove nothing."))})},
        {u"store copy"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Make or renew a second store, and prove it there."),
         ofStore(
             {folder(u"to"_s,
                     QT_TRANSLATE_NOOP("CommandHelp", "A new or empty folder, or an earlier copy."),
                     true)})},
    };
}

QList<CommandSyntax> snapshotActions()
{
    return {
        {u"snapshots show"_s, QT_TRANSLATE_NOOP("CommandHelp", "Tell all about one snapshot."),
         ofStore(), u"ID"_s},
        {u"snapshots pin"_s, QT_TRANSLATE_NOOP("CommandHelp", "Keep a snapshot from being pruned."),
         ofStore({word(u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("CommandHelp", "Why it stays."),
                       true)}),
         u"ID"_s},
        {u"snapshots unpin"_s, QT_TRANSLATE_NOOP("CommandHelp", "Let a snapshot be pruned again."),
         ofStore({word(u"signed-off"_s, u"NAME"_s,
                       QT_TRANSLATE_NOOP("CommandHelp",
                                         "Who signs off that the old deployment is gone for good; "
                                         "for the snapshot that a migration starts from."))}),
         u"ID"_s},
        {u"snapshots diff"_s,
         QT_TRANSLATE_NOOP("CommandHelp",
                           "Tell what is otherwise in one snapshot than in another."),
         ofStore({OptionSyntax{u"by"_s,
                               u"WHAT"_s,
                               QT_TRANSLATE_NOOP("CommandHelp", "What to list; items by default."),
                               false,
                               false,
                               {u"item"_s, u"path"_s, u"account"_s}}}),
         u"ID ID"_s},
        {u"snapshots extract"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Get a file, a folder or an item out of a snapshot."),
         ofStore({folder(u"to"_s,
                         QT_TRANSLATE_NOOP("CommandHelp",
                                           "An empty or new folder; without it, one file goes to "
                                           "standard output."),
                         false)}),
         u"ID PATH|ITEM"_s},
    };
}

} // namespace

QList<CommandSyntax> storeSyntaxes()
{
    return QList<CommandSyntax>{
               {u"store init"_s,
                QT_TRANSLATE_NOOP("CommandHelp",
                                  "Make the store of a project, encrypted if wanted."),
                {project(),
                 {u"recipient"_s,
                  u"CERT"_s,
                  QT_TRANSLATE_NOOP(
                      "CommandHelp",
                      "Encrypt, and let this certificate's key open it; once for each."),
                  true,
                  false,
                  {}},
                 {u"passphrase"_s,
                  {},
                  QT_TRANSLATE_NOOP("CommandHelp",
                                    "Encrypt, and ask for a passphrase that opens it."),
                  false,
                  false,
                  {}},
                 passphraseDescriptor(),
                 keepPassphrase(),
                 number(u"level"_s,
                        QT_TRANSLATE_NOOP("CommandHelp", "How hard to compress, 1 to 19.")),
                 number(u"threads"_s, QT_TRANSLATE_NOOP("CommandHelp", "How many threads to use.")),
                 json()}},
               {u"store recipients"_s,
                QT_TRANSLATE_NOOP("CommandHelp", "Tell and change who can open a store."),
                {projectOrStore(), store(), passphraseDescriptor(), keyFile(), keepPassphrase(),
                 json()},
                u"list|add CERT|remove FINGERPRINT|passphrase"_s},
           }
           + upkeep() + snapshotActions();
}

} // namespace muster
