// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// One option of a command, as the command line takes it.
struct OptionSyntax
{
    QString name;               ///< Without dashes.
    QString valueName;          ///< `DIR`; empty for a switch.
    const char *help = nullptr; ///< English; translated in the context `CommandHelp`.
    bool isRepeatable = false;
    bool isRequired = false;
    QStringList choices; ///< The only values allowed; empty for any.
};

struct CommandSyntax
{
    QString name;
    const char *summary = nullptr; ///< English; translated in the context `CommandHelp`.
    QList<OptionSyntax> options;
    /// Words that may follow without dashes, as the usage shows them: `list|add CERT`; empty for none.
    QString words{};
};

/// Every command, in the order that help lists them.
const QList<CommandSyntax> &commandSyntaxes();
/// Those about a store as a whole.
QList<CommandSyntax> storeSyntaxes();

} // namespace muster
