// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/InputFile.h"
#include "core/discovery/KitManifest.h"
#include "core/discovery/KitSource.h"

namespace muster {

/// Reads one file of a kit after the other into a partial deployment.
class KitFileReader
{
public:
    KitFileReader(QString spec, const Clock &clock, const BackupCatalogue &catalogue,
                  const PassphraseOf &passphraseOf, PartialDeployment &partial)
        : m_spec(std::move(spec))
        , m_clock(clock)
        , m_catalogue(catalogue)
        , m_passphraseOf(passphraseOf)
        , m_partial(partial)
    {
    }

    /// @param entry  what kit.json says of it; null when nothing.
    /// @errors  only Cancelled: whatever else goes wrong is a warning of the file's record.
    Result<void> read(const InputFile &file, const KitEntry *entry, const JobContext &job);

private:
    /// What is known of the file in work.
    struct Work
    {
        const InputFile &file;
        const KitEntry *entry;
        const JobContext &job;
        SourceRecord record;
        RecognisedContent content;
        int source = 0; ///< Place the record will have.
    };

    Result<void> readContent(Work &work);
    Result<void> readObjects(Work &work);
    Result<void> readOutputOf(Work &work, const QString &command, const QString &scope);
    Result<void> readCertificatesOf(Work &work);
    [[nodiscard]] bool isAsSaid(Work &work) const;
    /// Whether the file was offered for a backup item.
    bool offerExport(Work &work);
    static void warn(Work &work, WarningKind kind, const QString &detail, qint64 line = 0);

    QString m_spec;
    const Clock &m_clock;
    const BackupCatalogue &m_catalogue;
    const PassphraseOf &m_passphraseOf;
    PartialDeployment &m_partial;
};

} // namespace muster
