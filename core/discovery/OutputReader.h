// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ContentKind.h"
#include "core/domain/CmdletOutput.h"
#include "core/jobs/JobContext.h"

#include <QIODevice>

namespace muster {

/// Reads the saved output of a command that lists no accounts, each object as its properties.
///
/// @param kind  Clixml, Csv or Json.
/// @errors  those of the readers of objects; TooLarge past a million objects.
Result<CmdletOutput> readOutput(QIODevice &device, ContentKind kind, const QString &subject,
                                const JobContext &job);

/// The command whose output has these properties; empty when several commands could have made it.
[[nodiscard]] QString commandOf(const CmdletOutput &output);

} // namespace muster
