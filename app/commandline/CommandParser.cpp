// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/CommandParser.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Edit distance with swaps of neighbours counted once (optimal string alignment).
qsizetype distance(const QString &a, const QString &b)
{
    QList<QList<qsizetype>> rows(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = i + j;
                continue;
            }
            const qsizetype change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            rows[i][j] =
                std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1)) {
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }
    }
    return rows[a.size()][b.size()];
}

/// Whether there are commands of several words that begin with @p word.
bool isGroup(const QString &word)
{
    const QList<CommandSyntax> &all = commandSyntaxes();
    return std::any_of(all.begin(), all.end(), [&word](const CommandSyntax &command) {
        return command.name.startsWith(word + u' ');
    });
}

/// The command whose name, of one word or several, the arguments begin with; of two the longer one.
const CommandSyntax *findCommand(const QStringList &arguments)
{
    const CommandSyntax *found = nullptr;
    for (const CommandSyntax &command : commandSyntaxes()) {
        const QStringList words = command.name.split(u' ');
        const bool isLonger = found == nullptr || words.size() > found->name.split(u' ').size();
        if (isLonger && arguments.mid(0, words.size()) == words) {
            found = &command;
        }
    }
    return found;
}

/// The words before the first option, as far as a name can reach.
QString typedName(const QStringList &arguments)
{
    const auto option = std::find_if(arguments.begin(), arguments.end(),
                                     [](const QString &word) { return word.startsWith(u'-'); });
    return isGroup(arguments.constFirst())
               ? QStringList(arguments.begin(), option).mid(0, 3).join(u' ')
               : arguments.constFirst();
}

QStringList optionNames(const CommandSyntax &command)
{
    QStringList names{u"help"_s};
    for (const OptionSyntax &option : command.options) {
        names.append(option.name);
    }
    return names;
}

std::optional<UsageError> problemOf(const OptionSyntax &option, const QStringList &given)
{
    const QString dashed = u"--"_s + option.name;
    if (option.isRequired && given.isEmpty()) {
        return UsageError{UsageProblem::MissingOption, dashed, {}};
    }
    if (!option.isRepeatable && given.size() > 1) {
        return UsageError{UsageProblem::GivenTwice, dashed, {}};
    }
    for (const QString &value : given) {
        if (!option.valueName.isEmpty() && value.isEmpty()) {
            return UsageError{UsageProblem::MissingValue, dashed, {}};
        }
        if (!option.choices.isEmpty() && !option.choices.contains(value)) {
            return UsageError{UsageProblem::BadChoice, u"%1 %2"_s.arg(dashed, value),
                              option.choices.join(u", "_s)};
        }
    }
    return std::nullopt;
}

/// What QCommandLineParser found wrong, in our words.
std::optional<UsageError> problemOf(const QCommandLineParser &parser, const CommandSyntax &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString &name = unknown.constFirst();
        const QString nearest = nearestOf(name, optionNames(command));
        return UsageError{UsageProblem::UnknownOption, (name.size() == 1 ? u"-"_s : u"--"_s) + name,
                          nearest.isEmpty() ? QString() : u"--"_s + nearest};
    }
    if (command.words.isEmpty() && !parser.positionalArguments().isEmpty()) {
        return UsageError{
            UsageProblem::UnexpectedArgument, parser.positionalArguments().constFirst(), {}};
    }
    return std::nullopt;
}

/// The option that ends the line without the value it needs, or has a value it must not have.
std::optional<UsageError> brokenOption(const QStringList &arguments, const CommandSyntax &command)
{
    for (const OptionSyntax &option : command.options) {
        const QString dashed = u"--"_s + option.name;
        if (!option.valueName.isEmpty() && arguments.constLast() == dashed) {
            return UsageError{UsageProblem::MissingValue, dashed, {}};
        }
        for (const QString &argument : arguments) {
            if (option.valueName.isEmpty() && argument.startsWith(dashed + u'=')) {
                return UsageError{UsageProblem::UnexpectedArgument, argument, dashed};
            }
        }
    }
    return std::nullopt;
}

std::optional<UsageError> problemBetween(const ParsedCommand &command, const CommandSyntax &syntax)
{
    const QStringList names = optionNames(syntax);
    const bool isExplained = names.contains(u"explain"_s) && command.has(u"explain"_s);
    if (isExplained || !(names.contains(u"store"_s) || names.contains(u"explain"_s))) {
        return std::nullopt;
    }
    if (command.has(u"store"_s) && command.has(u"project"_s)) {
        return UsageError{UsageProblem::ExcludesEachOther, u"--store"_s, u"--project"_s};
    }
    if (!command.has(u"store"_s) && !command.has(u"project"_s)) {
        return UsageError{UsageProblem::MissingOption, u"--project"_s, {}};
    }
    return std::nullopt;
}

UsageError unknownCommand(const QStringList &arguments)
{
    const bool isOfGroup = isGroup(arguments.constFirst());
    QStringList names;
    for (const CommandSyntax &known : commandSyntaxes()) {
        names.append(isOfGroup ? known.name : known.name.section(u' ', 0, 0));
    }
    const QString typed = typedName(arguments);
    return {UsageProblem::UnknownCommand, typed, nearestOf(typed, names)};
}

} // namespace

QString nearestOf(const QString &typed, const QStringList &candidates)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, typed.size() / 2) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype steps = candidate.startsWith(typed) ? 1 : distance(typed, candidate);
        if (steps < best) {
            best = steps;
            nearest = candidate;
        }
    }
    return nearest;
}

QString ParsedCommand::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = values.value(option);
    return given.isEmpty() ? otherwise : given.constLast();
}

std::variant<ParsedCommand, UsageError> parseCommand(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return UsageError{UsageProblem::NoCommand, {}, {}};
    }
    const CommandSyntax *syntax = findCommand(arguments);
    if (syntax == nullptr) {
        const bool isGroupHelp =
            arguments.value(1) == u"--help"_s && isGroup(arguments.constFirst());
        if (isGroupHelp) {
            return ParsedCommand{arguments.constFirst(), {{u"help"_s, {QString()}}}, {}};
        }
        return unknownCommand(arguments);
    }
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"help"_s));
    for (const OptionSyntax &option : syntax->options) {
        parser.addOption(QCommandLineOption(option.name, {}, option.valueName));
    }
    const QStringList words = syntax->name.split(u' ');
    const bool isWellFormed =
        parser.parse(arguments.mid(words.size() - 1)); // One is the program's.
    ParsedCommand command{syntax->name, {}, {}};
    if (parser.isSet(u"help"_s)) {
        command.values.insert(u"help"_s, {QString()});
        return command;
    }
    if (std::optional<UsageError> broken = brokenOption(arguments, *syntax)) {
        return *broken;
    }
    if (std::optional<UsageError> problem = problemOf(parser, *syntax)) {
        return *problem;
    }
    if (!isWellFormed) {
        return UsageError{UsageProblem::UnexpectedArgument, parser.errorText(), {}};
    }
    for (const OptionSyntax &option : syntax->options) {
        const bool isSwitch = option.valueName.isEmpty();
        const QStringList given = isSwitch
                                      ? QStringList(parser.isSet(option.name) ? 1 : 0, QString())
                                      : parser.values(option.name);
        if (std::optional<UsageError> problem = problemOf(option, given)) {
            return *problem;
        }
        if (!given.isEmpty()) {
            command.values.insert(option.name, given);
        }
    }
    command.words = parser.positionalArguments();
    if (std::optional<UsageError> problem = problemBetween(command, *syntax)) {
        return *problem;
    }
    return command;
}

} // namespace muster
