// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/Source.h"
#include "core/domain/Certificate.h"
#include "core/knowledge/BackupCatalogue.h"

#include <QIODevice>

#include <functional>

namespace muster {

/// Reads the certificates of one file of a kit.
using CertificateReading = std::function<Result<QList<Certificate>>(
    QIODevice &device, const QString &subject, const JobContext &job)>;

/// A folder or ZIP of files taken from a deployment, each recognised by its content; an optional
/// kit.json says more (docs/kit-format.md).
class KitSource final : public Source
{
public:
    /// @param clock      must outlive the source.
    /// @param catalogue  names the files that its commands make; must outlive the source.
    /// @param readCertificates  without it certificates are named as not read.
    KitSource(SourceSpec spec, const Clock &clock, const BackupCatalogue &catalogue,
              CertificateReading readCertificates = {})
        : m_spec(std::move(spec))
        , m_clock(clock)
        , m_catalogue(catalogue)
        , m_readCertificates(std::move(readCertificates))
    {
    }

    /// Each file has a record of its own. A file that cannot be read, or is not what kit.json says,
    /// gives no facts and a warning.
    /// @errors  NotFound, AccessDenied, WrongKind for a file that is no ZIP, EmptyFile without any
    ///          file, TooLarge for more than ten thousand; KitManifestInvalid; those of ZipReader
    ///          for the ZIP itself; Cancelled.
    [[nodiscard]] Result<PartialDeployment> read(const JobContext &job) const override;

private:
    SourceSpec m_spec;
    const Clock &m_clock;
    const BackupCatalogue &m_catalogue;
    CertificateReading m_readCertificates;
};

} // namespace muster
