// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/discovery/PartialDeployment.h"
#include "core/jobs/JobContext.h"

namespace muster {

/// Something that facts about a deployment can be read from.
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    /// Reads all of it, changing nothing.
    /// @errors  whatever makes the source useless as a whole; oddities are warnings of its record.
    /// @thread  any worker; blocks.
    [[nodiscard]] virtual Result<PartialDeployment> read(const JobContext &job) const = 0;
};

} // namespace muster
