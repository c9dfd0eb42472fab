// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/Source.h"

namespace muster {

/// A file store, mounted or copied to a local folder: counted and measured, no file opened.
///
/// Links are not followed. Which services its folders belong to is found by `merge`.
class FileStoreSource final : public Source
{
public:
    /// @param clock  must outlive the source.
    FileStoreSource(SourceSpec spec, const Clock &clock)
        : m_spec(std::move(spec))
        , m_clock(clock)
    {
    }

    /// Folders and files that cannot be looked at are counted, and the first hundred named.
    /// @errors  NotFound; WrongKind for a file; AccessDenied when the folder itself is closed to
    ///          us; Cancelled.
    [[nodiscard]] Result<PartialDeployment> read(const JobContext &job) const override;

private:
    SourceSpec m_spec;
    const Clock &m_clock;
};

} // namespace muster
