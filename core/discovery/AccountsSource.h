// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/InputFile.h"
#include "core/discovery/Source.h"

namespace muster {

/// A file of accounts: CSV, CLIXML or JSON of Get-CsUser, Get-CsAdUser and the cmdlets for contact
/// objects.
class AccountsSource final : public Source
{
public:
    /// @param clock  must outlive the source.
    AccountsSource(SourceSpec spec, const Clock &clock)
        : m_spec(std::move(spec))
        , m_clock(clock)
    {
    }

    /// @errors  NotFound, AccessDenied, Io; those of `readAccounts`.
    [[nodiscard]] Result<PartialDeployment> read(const JobContext &job) const override;

private:
    SourceSpec m_spec;
    const Clock &m_clock;
};

/// Reads the accounts of @p file into @p partial, and what was odd into @p record, which will stand
/// at @p source.
/// @errors  those of `readAccounts`.
Result<void> addAccounts(const InputFile &file, int source, SourceRecord &record,
                         PartialDeployment &partial, const JobContext &job);

} // namespace muster
