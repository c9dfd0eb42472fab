// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/InputFile.h"
#include "core/discovery/Source.h"

namespace muster {

/// A native export that the administrator chose by hand for one backup item.
class ExportSource final : public Source
{
public:
    /// @param clock  must outlive the source.
    ExportSource(SourceSpec spec, const Clock &clock)
        : m_spec(std::move(spec))
        , m_clock(clock)
    {
    }

    /// The file is looked at but not taken apart. Whether its item is in the catalogue is asked by
    /// who plans.
    /// @errors  NotFound, AccessDenied, Io, EmptyFile; those of ZipReader for a ZIP.
    [[nodiscard]] Result<PartialDeployment> read(const JobContext &job) const override;

private:
    SourceSpec m_spec;
    const Clock &m_clock;
};

/// What the file itself says of an export: place, size, hash, kind and, from its time of change,
/// its age. Item, scope and source are still to be said.
[[nodiscard]] NativeExport exportOf(const InputFile &file, ContentKind kind,
                                    const SourceRecord &record);

} // namespace muster
