// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/InputFile.h"
#include "core/discovery/Source.h"

namespace muster {

/// A file with a topology in it: a Topology Builder file, a published topology, or the ZIP that
/// Export-CsConfiguration writes.
class TopologySource final : public Source
{
public:
    /// @param clock  must outlive the source.
    TopologySource(SourceSpec spec, const Clock &clock)
        : m_spec(std::move(spec))
        , m_clock(clock)
    {
    }

    /// @errors  NotFound, AccessDenied, EmptyFile; WrongKind when it holds something else, named in
    ///          the detail; NotRecognised; those of the readers.
    [[nodiscard]] Result<PartialDeployment> read(const JobContext &job) const override;

private:
    SourceSpec m_spec;
    const Clock &m_clock;
};

/// Whether a file of this kind is read for a topology or service assignments.
[[nodiscard]] bool holdsSettings(ContentKind kind);

/// Reads topology and assignments of @p file into @p partial, and what was odd into @p record,
/// which will stand at @p source.
/// @errors  those of the readers.
Result<void> addSettings(const InputFile &file, ContentKind kind, int source, SourceRecord &record,
                         PartialDeployment &partial, const JobContext &job);

/// The error for a file that is not of the kind which was asked for.
[[nodiscard]] Failure wrongKind(const InputFile &file, const RecognisedContent &content);

} // namespace muster
