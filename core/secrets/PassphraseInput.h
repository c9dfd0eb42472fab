// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/secrets/SecretText.h"

#include <QList>
#include <QString>

namespace muster {

/// More than anyone types; past it input is taken for the wrong file.
constexpr int maximumPassphraseBytes = 4096;

/// Reads passphrases, one a line, from a file descriptor that the caller opened; the last line needs
/// no newline. Nothing is read past the end of the input.
///
/// @errors  Usage when the descriptor cannot be read or holds no passphrase; TooLarge.
Result<QList<SecretText>> readPassphrases(int descriptor);

/// Asks for a passphrase on a terminal, which does not show what is typed.
///
/// @param terminal  a descriptor open for reading and writing.
/// @errors  Cancelled for Ctrl-C or the end of the input; Io when @p terminal is none; TooLarge.
Result<SecretText> promptPassphrase(int terminal, const QString &prompt);

/// Whether a person sits at this process: standard input and standard error are terminals.
bool isInteractive();

/// As above, on the terminal of this process, whatever its standard input and output are.
/// @errors  those of above; PassphraseMissing without a terminal.
Result<SecretText> promptPassphrase(const QString &prompt);

} // namespace muster
