// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/CommandSyntax.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <variant>

namespace muster {

/// A command with its options, as typed.
struct ParsedCommand
{
    QString name;
    QHash<QString, QStringList>
        values; ///< By option name; a switch that was given has one empty value.

    QStringList words{}; ///< What followed without dashes.

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList all(const QString &option) const { return values.value(option); }
};

/// What is wrong with the arguments, where anything is.
enum class UsageProblem
{
    NoCommand,
    UnknownCommand,
    UnknownOption,
    UnexpectedArgument,
    MissingValue,
    MissingOption,
    GivenTwice,
    BadChoice,
    ExcludesEachOther,
};

/// A problem with its object and, for a wrong name or choice, the nearest right one or the right ones.
struct UsageError
{
    UsageProblem problem = UsageProblem::NoCommand;
    QString subject;
    QString nearest; ///< Empty when nothing comes near.
};

/// The nearest of @p candidates, or nothing when none comes near.
QString nearestOf(const QString &typed, const QStringList &candidates);

/// Reads `muster COMMAND --option value …`, the program's name left out. `--help` makes no error, and may
/// follow the first word of commands of two.
std::variant<ParsedCommand, UsageError> parseCommand(const QStringList &arguments);

} // namespace muster
