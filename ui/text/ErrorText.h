// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace muster::ui {

/// What a person is told about a failure: problem, cause, remedy, each one or two whole sentences
/// in the language of the screen. The code stands apart, for searching.
struct ErrorText
{
    QString message; ///< Names the file, server or option.
    QString cause;   ///< With the line of the file, where there is one.
    QString remedy;  ///< What to do next; never the command that has just failed.
    QString code;    ///< `MU-2104`.

    /// All of it in one line, for the command line and for accessible descriptions.
    [[nodiscard]] QString toPlainText() const;
};

/// The words for @p error. Every code has some; a path is shown by its last part, for the whole
/// path is in the log.
/// @thread  the one which installed the language.
[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace muster::ui
