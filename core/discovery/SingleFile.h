// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/InputFile.h"
#include "core/discovery/PartialDeployment.h"

#include <functional>

namespace muster {

/// Reads the facts of a file into a deployment, and what was odd into its record.
using AddFacts =
    std::function<Result<void>(const InputFile &file, SourceRecord &record, PartialDeployment &)>;

/// Reads a source that is one file on disk: its record first, then its facts by @p add.
/// @errors  NotFound, AccessDenied, Io; those of @p add.
Result<PartialDeployment> readSingleFile(const SourceSpec &spec, const Clock &clock,
                                         const JobContext &job, const AddFacts &add);

} // namespace muster
