// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/ExitCode.h"
#include "app/commandline/PassphrasePrompt.h"
#include "core/engine/Engine.h"
#include "core/engine/Knowledge.h"

#include <QStringList>
#include <QTextStream>

namespace muster {

/// Runs what @p arguments ask for, the program's name left out.
/// @param ask  for passphrases; empty when nobody is there.
/// @thread  the main one, with an application object and no other event loop running.
ExitCode runCommandLine(const QStringList &arguments, Engine &engine, const Knowledge &knowledge,
                        QTextStream &output, QTextStream &errors, AskPassphrase ask = {});

} // namespace muster
