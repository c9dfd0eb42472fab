// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/CommandSyntax.h"

#include "app/commandline/Options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The whole job, and its steps up to the plan.
QList<CommandSyntax> preparing()
{
    return {
        {u"prepare"_s,
         QT_TRANSLATE_NOOP("CommandHelp",
                           "Do the whole job: discover, check, back up, prove, document."),
         {sources(),
          project(),
          target(),
          language(),
          {u"out"_s,
           u"DIR"_s,
           QT_TRANSLATE_NOOP("CommandHelp",
                             "Where documents go; by default the project's documents folder."),
           false,
           false,
           {}},
          passphraseDescriptor(),
          keyFile(),
          keepPassphrase()}},
        {u"discover"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Read the sources and show what they describe."),
         {sources(), project(), passphraseDescriptor(), keepPassphrase(), json()}},
        {u"accounts"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "List the accounts homed on each pool."),
         {project(),
          pools(),
          {u"format"_s,
           u"FORMAT"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "How to print them; csv by default."),
           false,
           false,
           {u"csv"_s, u"json"_s}}}},
        {u"check"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Judge whether the deployment is ready to migrate."),
         QList<OptionSyntax>{projectOrStore(), target(), stage(), retiring(), explain()} + access()
             + QList<OptionSyntax>{json()}},
        {u"plan"_s,
         QT_TRANSLATE_NOOP("CommandHelp",
                           "Show what a backup would take, and what stays unprotected."),
         {project(),
          {u"script"_s,
           u"FILE"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "Write the export commands for what is unprotected."),
           false,
           false,
           {}},
          json()}},
    };
}

OptionSyntax required(const QString &name, const QString &valueName, const char *help)
{
    return {name, valueName, help, false, true, {}};
}

QList<CommandSyntax> acceptingRisks()
{
    const OptionSyntax finding =
        required(u"finding"_s, u"ID"_s,
                 QT_TRANSLATE_NOOP("CommandHelp", "Id of the check, such as USR-006."));
    return {
        {u"risks list"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Show the risk register and how each line stands."),
         {project(), json()}},
        {u"risks accept"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Accept a finding for a time; it counts as a condition."),
         {project(),
          finding,
          required(u"reason"_s, u"TEXT"_s,
                   QT_TRANSLATE_NOOP("CommandHelp", "Why it can be lived with.")),
          required(u"owner"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandHelp", "Who answers for it.")),
          required(u"expires"_s, u"DAY"_s,
                   QT_TRANSLATE_NOOP("CommandHelp", "Last day on which it holds: 2026-12-31.")),
          {u"ticket"_s,
           u"TEXT"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "Number of the ticket or change, if there is one."),
           false,
           false,
           {}},
          json()}},
        {u"risks withdraw"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Take a finding out of the risk register."),
         {project(), finding, json()}},
        {u"risks export"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Write the risk register as CSV."),
         {project(),
          required(u"file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("CommandHelp", "Where to write it."))}},
        {u"risks import"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Take each line of a CSV file into the risk register."),
         {project(),
          required(u"file"_s, u"FILE"_s,
                   QT_TRANSLATE_NOOP("CommandHelp", "What risks export wrote, or the like.")),
          json()}},
    };
}

QList<CommandSyntax> savingAndProving()
{
    return {
        {u"backup"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Take a snapshot of all that the plan can obtain."),
         QList<OptionSyntax>{
             project(),
             items(),
             {u"read-everything"_s,
              {},
              QT_TRANSLATE_NOOP("CommandHelp", "Read files that seem unchanged, too."),
              false,
              false,
              {}}}
             + access() + QList<OptionSyntax>{json()}},
        {u"verify"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Read a snapshot back and say what that proves."),
         {projectOrStore(),
          store(),
          snapshot(),
          {u"level"_s,
           u"LEVEL"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "How deep to prove; complete by default."),
           false,
           false,
           {u"present"_s, u"unaltered"_s, u"readable"_s, u"complete"_s, u"rehearsed"_s}},
          signer(),
          passphraseDescriptor(),
          keyFile(),
          keepPassphrase(),
          json()}},
        {u"documents"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "Make the report, the roster or the rollback plan."),
         {project(),
          {u"kind"_s,
           u"KIND"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "Which document."),
           false,
           true,
           {u"report"_s, u"roster"_s, u"rollback"_s}},
          {u"format"_s,
           u"FORMAT"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "In which form."),
           false,
           true,
           {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"json"_s}},
          {u"audience"_s,
           u"AUDIENCE"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "For whom a report is made; engineer by default."),
           false,
           false,
           {u"board"_s, u"engineer"_s}},
          language(),
          {u"out"_s,
           u"DIR"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "Where to write it."),
           false,
           true,
           {}},
          passphraseDescriptor(),
          keyFile(),
          keepPassphrase()}},
    };
}

QList<CommandSyntax> goingBack()
{
    return {
        {u"restore"_s,
         QT_TRANSLATE_NOOP("CommandHelp",
                           "Put a snapshot back into a folder; no server is changed."),
         {projectOrStore(),
          store(),
          snapshot(),
          {u"to-folder"_s,
           u"DIR"_s,
           QT_TRANSLATE_NOOP("CommandHelp", "An empty or new folder."),
           false,
           true,
           {}},
          items(),
          repeated(pools()),
          {u"path"_s,
           u"GLOB"_s,
           QT_TRANSLATE_NOOP("CommandHelp",
                             "Only paths that match <item>/<scope>/<path>; ** crosses folders."),
           true,
           false,
           {}},
          signer(),
          passphraseDescriptor(),
          keyFile(),
          keepPassphrase(),
          json()}},
        {u"snapshots"_s,
         QT_TRANSLATE_NOOP("CommandHelp", "List the snapshots with their age and proof."),
         QList<OptionSyntax>{projectOrStore(), store()} + access() + QList<OptionSyntax>{json()}},
    };
}

} // namespace

const QList<CommandSyntax> &commandSyntaxes()
{
    static const QList<CommandSyntax> syntaxes =
        preparing() + acceptingRisks() + savingAndProving() + goingBack() + storeSyntaxes();
    return syntaxes;
}

} // namespace muster
