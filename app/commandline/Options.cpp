// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Options.h"

#include "core/check/Stage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

OptionSyntax project()
{
    return {u"project"_s,
            u"DIR"_s,
            QT_TRANSLATE_NOOP("CommandHelp", "Folder of the project; made when it is new."),
            false,
            true,
            {}};
}

OptionSyntax projectOrStore()
{
    return {u"project"_s, u"DIR"_s, QT_TRANSLATE_NOOP("CommandHelp", "Folder of the project."),
            false,        false,    {}};
}

OptionSyntax store()
{
    return {u"store"_s,
            u"DIR"_s,
            QT_TRANSLATE_NOOP("CommandHelp", "A folder of snapshots alone, in place of --project."),
            false,
            false,
            {}};
}

OptionSyntax sources()
{
    return {u"source"_s,
            u"SPEC"_s,
            QT_TRANSLATE_NOOP("CommandHelp",
                              "What to read, once for each; without any, those of the project."),
            true,
            false,
            {}};
}

OptionSyntax passphraseDescriptor()
{
    return {u"passphrase-fd"_s,
            u"N"_s,
            QT_TRANSLATE_NOOP("CommandHelp",
                              "Read passphrases, one a line, from this open file descriptor."),
            false,
            false,
            {}};
}

OptionSyntax keyFile()
{
    return {u"key"_s,
            u"PFX"_s,
            QT_TRANSLATE_NOOP("CommandHelp", "Open the store with the key of a recipient."),
            false,
            false,
            {}};
}

OptionSyntax keepPassphrase()
{
    return {u"keep-passphrase"_s,
            {},
            QT_TRANSLATE_NOOP("CommandHelp", "Keep the passphrases given in the keychain."),
            false,
            false,
            {}};
}

QList<OptionSyntax> access()
{
    return {passphraseDescriptor(), keyFile(), keepPassphrase()};
}

OptionSyntax number(const QString &name, const char *help)
{
    return {name, u"N"_s, help, false, false, {}};
}

OptionSyntax json()
{
    return {u"json"_s,
            {},
            QT_TRANSLATE_NOOP("CommandHelp", "Print one JSON value and nothing else."),
            false,
            false,
            {}};
}

OptionSyntax target()
{
    return {
        u"target"_s,
        u"TARGET"_s,
        QT_TRANSLATE_NOOP("CommandHelp",
                          "Where the migration goes; by default what the project says, else se."),
        false,
        false,
        {u"2015"_s, u"2019"_s, u"se"_s, u"teams"_s}};
}

OptionSyntax language()
{
    return {u"lang"_s,
            u"LANG"_s,
            QT_TRANSLATE_NOOP("CommandHelp",
                              "Language of the documents; by default the system's, else en."),
            false,
            false,
            {u"en"_s, u"es"_s}};
}

OptionSyntax snapshot()
{
    return {u"snapshot"_s,
            u"ID"_s,
            QT_TRANSLATE_NOOP("CommandHelp", "Which snapshot; by default the newest whole one."),
            false,
            false,
            {}};
}

OptionSyntax signer()
{
    return {u"signer"_s,
            u"FINGERPRINT"_s,
            QT_TRANSLATE_NOOP("CommandHelp",
                              "Refuse what this certificate did not sign; SHA-256 in hex."),
            false,
            false,
            {}};
}

OptionSyntax items()
{
    return {u"item"_s,
            u"ID"_s,
            QT_TRANSLATE_NOOP("CommandHelp", "Only this backup item, once for each."),
            true,
            false,
            {}};
}

OptionSyntax pools()
{
    return {u"pool"_s, u"FQDN"_s, QT_TRANSLATE_NOOP("CommandHelp", "Only this pool."),
            false,     false,     {}};
}

OptionSyntax repeated(OptionSyntax option)
{
    option.isRepeatable = true;
    return option;
}

OptionSyntax stage()
{
    return {u"stage"_s,
            u"STAGE"_s,
            QT_TRANSLATE_NOOP("CommandHelp",
                              "Which gate to judge; start by default. What later ones ask is not "
                              "due."),
            false,
            false,
            allStageWords()};
}

OptionSyntax retiring()
{
    return {u"retire"_s,
            u"FQDN"_s,
            QT_TRANSLATE_NOOP("CommandHelp", "A pool to be dismantled, once for each."),
            true,
            false,
            {}};
}

OptionSyntax explain()
{
    return {u"explain"_s,
            u"ID"_s,
            QT_TRANSLATE_NOOP("CommandHelp",
                              "Say all about one check, such as VER-002; needs no project."),
            false,
            false,
            {}};
}

} // namespace muster
