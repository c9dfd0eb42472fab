// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/CommandParser.h"

#include <QString>

namespace muster {

// Help texts, at most 80 columns and 40 lines each.

QString programHelp();
QString commandHelp(const CommandSyntax &syntax);
/// Of the commands that begin with one word, such as `risks`.
QString groupHelp(const QString &group);

/// A usage error as a sentence, and what would be right.
struct UsageText
{
    QString message;
    QString remedy;
};
UsageText usageText(const UsageError &error);

} // namespace muster
