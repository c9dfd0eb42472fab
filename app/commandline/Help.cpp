// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Help.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype lineLength = 80;
constexpr qsizetype textColumn = 24;

QString words(const char *source)
{
    return QCoreApplication::translate("CommandHelp", source);
}

/// @p words broken into lines that begin at @p column; the first continues the line that is there already.
QString wrapped(const QString &words, qsizetype column)
{
    QString text;
    qsizetype used = column;
    for (const QString &word : words.split(u' ')) {
        if (used + word.size() > lineLength && used > column) {
            text.chop(1);
            text += u'\n' + QString(column, u' ');
            used = column;
        }
        text += word + u' ';
        used += word.size() + 1;
    }
    text.chop(1);
    return text;
}

QString row(const QString &head, const QString &words)
{
    const QString gap = head.size() + 2 > textColumn ? u'\n' + QString(textColumn, u' ')
                                                     : QString(textColumn - head.size(), u' ');
    return head + gap + wrapped(words, textColumn) + u'\n';
}

QString usageOf(const OptionSyntax &option)
{
    QString usage = u"--"_s + option.name;
    if (!option.valueName.isEmpty()) {
        usage += u' ' + (option.choices.isEmpty() ? option.valueName : option.choices.join(u'|'));
    }
    if (option.isRepeatable) {
        usage += u'…';
    }
    return option.isRequired ? usage : u'[' + usage + u']';
}

/// The second words of the commands whose first is @p group.
QString membersOf(const QString &group)
{
    QStringList members;
    for (const CommandSyntax &syntax : commandSyntaxes()) {
        if (syntax.name.startsWith(group + u' ')) {
            members.append(syntax.name.mid(group.size() + 1));
        }
    }
    return members.join(u", "_s);
}

QString groupSummary(const QString &group)
{
    const char *summary = QT_TRANSLATE_NOOP("CommandHelp", "Look after a store: %1.");
    if (group == u"risks"_s) {
        summary = QT_TRANSLATE_NOOP("CommandHelp", "Accept findings as risks: %1.");
    } else if (group == u"snapshots"_s) {
        summary = QT_TRANSLATE_NOOP("CommandHelp", "Look after one snapshot: %1.");
    }
    return words(summary).arg(membersOf(group));
}

} // namespace

QString programHelp()
{
    QString help =
        words(QT_TRANSLATE_NOOP("CommandHelp", "Usage: muster COMMAND [OPTIONS]")) + u"\n\n"_s;
    for (const CommandSyntax &syntax : commandSyntaxes()) {
        if (!syntax.name.contains(u' ')) {
            help += row(u"  "_s + syntax.name, words(syntax.summary));
        }
    }
    for (const QString &group : {u"risks"_s, u"snapshots"_s, u"store"_s}) {
        help += row(u"  "_s + group + u" …"_s, groupSummary(group));
    }
    help += u'\n' + words(QT_TRANSLATE_NOOP("CommandHelp", "SPEC says what to read:")) + u'\n';
    help +=
        row(u"  topology:FILE"_s,
            words(QT_TRANSLATE_NOOP("CommandHelp", "Topology Builder file, Get-CsTopology -AsXml, "
                                                   "or an Export-CsConfiguration ZIP.")));
    help += row(
        u"  accounts:FILE"_s,
        words(QT_TRANSLATE_NOOP("CommandHelp", "Get-CsUser and its like as CSV, CLIXML or JSON.")));
    help += row(u"  kit:PATH"_s,
                words(QT_TRANSLATE_NOOP("CommandHelp",
                                        "Folder or ZIP of such files and of native exports.")));
    help += row(u"  filestore:PATH"_s,
                words(QT_TRANSLATE_NOOP("CommandHelp", "A file store, local or mounted.")));
    help +=
        row(u"  certificate:FILE"_s, words(QT_TRANSLATE_NOOP("CommandHelp", "PEM, DER or PFX.")));
    help +=
        row(u"  export:ITEM[@SCOPE]=FILE"_s,
            words(QT_TRANSLATE_NOOP("CommandHelp", "A native export for one item of the plan.")));
    help +=
        row(u"  sample:"_s,
            words(QT_TRANSLATE_NOOP("CommandHelp", "The deployment that comes with the program.")));
    help += u'\n' + words(QT_TRANSLATE_NOOP("CommandHelp", "Exit codes:")) + u'\n';
    help +=
        wrapped(u"  "_s
                    + words(QT_TRANSLATE_NOOP(
                        "CommandHelp", "0 complete, 1 failed, 2 done but a next step is needed, "
                                       "3 incomplete, 4 findings block, 64 usage, 130 stopped.")),
                2)
        + u"\n\n"_s;
    help += wrapped(words(QT_TRANSLATE_NOOP("CommandHelp",
                                            "muster COMMAND --help explains one command.")),
                    0)
            + u'\n';
    return help;
}

QString groupHelp(const QString &group)
{
    QString help = groupSummary(group) + u"\n\n"_s;
    for (const CommandSyntax &syntax : commandSyntaxes()) {
        if (syntax.name.startsWith(group + u' ')) {
            help += row(u"  "_s + syntax.name, words(syntax.summary));
        }
    }
    return help;
}

QString commandHelp(const CommandSyntax &syntax)
{
    QStringList usage{u"muster "_s + syntax.name
                      + (syntax.words.isEmpty() ? QString() : u' ' + syntax.words)};
    for (const OptionSyntax &option : syntax.options) {
        // A no-break space keeps an option and its value on one line.
        usage.append(usageOf(option).replace(u' ', QChar(QChar::Nbsp)));
    }
    QString help = words(syntax.summary) + u"\n\n"_s;
    help += u"  "_s + wrapped(usage.join(u' '), 6).replace(QChar(QChar::Nbsp), u' ') + u"\n\n"_s;
    for (const OptionSyntax &option : syntax.options) {
        const QString head = u"  --"_s + option.name
                             + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
        help += row(head, words(option.help));
    }
    return help;
}

UsageText usageText(const UsageError &error)
{
    const auto near = [&error]() {
        return error.nearest.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("CommandHelp", "muster --help lists what there is."))
                   : words(QT_TRANSLATE_NOOP("CommandHelp", "Did you mean %1?")).arg(error.nearest);
    };
    switch (error.problem) {
    case UsageProblem::NoCommand:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "No command was given.")), near()};
    case UsageProblem::UnknownCommand:
        return {
            words(QT_TRANSLATE_NOOP("CommandHelp", "There is no command %1.")).arg(error.subject),
            near()};
    case UsageProblem::UnknownOption:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "This command has no option %1."))
                    .arg(error.subject),
                near()};
    case UsageProblem::UnexpectedArgument:
        return {
            words(QT_TRANSLATE_NOOP("CommandHelp", "%1 was not expected here.")).arg(error.subject),
            near()};
    case UsageProblem::MissingValue:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "%1 needs a value.")).arg(error.subject),
                {}};
    case UsageProblem::MissingOption:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "%1 is missing.")).arg(error.subject), {}};
    case UsageProblem::GivenTwice:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "%1 was given twice.")).arg(error.subject),
                words(QT_TRANSLATE_NOOP("CommandHelp", "Give it once."))};
    case UsageProblem::BadChoice:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "%1 is not possible.")).arg(error.subject),
                words(QT_TRANSLATE_NOOP("CommandHelp", "Possible are %1.")).arg(error.nearest)};
    case UsageProblem::ExcludesEachOther:
        return {words(QT_TRANSLATE_NOOP("CommandHelp", "%1 and %2 exclude each other."))
                    .arg(error.subject, error.nearest),
                words(QT_TRANSLATE_NOOP("CommandHelp", "Leave one of them out."))};
    }
    return {};
}

} // namespace muster
