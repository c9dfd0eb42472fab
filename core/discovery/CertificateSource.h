// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/InputFile.h"
#include "core/discovery/Source.h"
#include "core/secrets/SecretText.h"

#include <optional>

namespace muster {

/// A file of certificates: PEM, DER or PFX.
class CertificateSource final : public Source
{
public:
    /// @param clock       must outlive the source.
    /// @param passphrase  of a PFX; empty when none was given.
    CertificateSource(SourceSpec spec, const Clock &clock,
                      std::optional<SecretText> passphrase = {})
        : m_spec(std::move(spec))
        , m_clock(clock)
        , m_passphrase(std::move(passphrase))
    {
    }

    /// @errors  NotFound, AccessDenied, Io; those of `readCertificates`.
    [[nodiscard]] Result<PartialDeployment> read(const JobContext &job) const override;

private:
    SourceSpec m_spec;
    const Clock &m_clock;
    std::optional<SecretText> m_passphrase;
};

/// Reads the certificates of @p file into @p partial, and what was odd into @p record, which will
/// stand at @p source.
/// @errors  those of `readCertificates`.
Result<void> addCertificates(const InputFile &file, int source, SourceRecord &record,
                             PartialDeployment &partial, const JobContext &job,
                             const std::optional<SecretText> &passphrase = {});

} // namespace muster
