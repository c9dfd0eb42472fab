// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/Source.h"
#include "core/domain/NativeExport.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/secrets/SecretText.h"

#include <functional>
#include <optional>

namespace muster {

/// The passphrase that was given for a PFX of a kit; empty when none was.
using PassphraseOf = std::function<std::optional<SecretText>(const FileLocation &location)>;

/// A folder or ZIP of files taken from a deployment, each recognised by its content; an optional
/// kit.json says more (docs/kit-format.md).
class KitSource final : public Source
{
public:
    /// @param clock      must outlive the source.
    /// @param catalogue  names the files that its commands make; must outlive the source.
    /// @param passphraseOf  without it every PFX stays locked unless its passphrase is empty.
    KitSource(SourceSpec spec, const Clock &clock, const BackupCatalogue &catalogue,
              PassphraseOf passphraseOf = {})
        : m_spec(std::move(spec))
        , m_clock(clock)
        , m_catalogue(catalogue)
        , m_passphraseOf(std::move(passphraseOf))
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
    PassphraseOf m_passphraseOf;
};

} // namespace muster
