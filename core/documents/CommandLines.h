// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/TextMeasure.h"

#include <QString>
#include <QStringList>

namespace muster {

/// A PowerShell command in lines of at most @p width, to be typed as they stand.
///
/// A line ends before a parameter or after a pipe where one is near, and never inside quotes or a word. Where
/// PowerShell would take the end of the line for the end of the statement, a backtick says that it goes on.
/// A word wider than @p width stays whole.
/// @source  about_Parsing, PowerShell reference: line continuation.
QStringList commandLines(TextMeasure &measure, const QString &command, const TextStyle &style,
                         double width);

} // namespace muster
