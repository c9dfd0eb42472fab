// SPDX-License-Identifier: Apache-2.0
#include "core/engine/SourceFactory.h"

#include "core/discovery/AccountsSource.h"
#include "core/discovery/CertificateSource.h"
#include "core/discovery/ExportSource.h"
#include "core/discovery/FileStoreSource.h"
#include "core/discovery/KitSource.h"
#include "core/discovery/TopologySource.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// A file's own passphrase, else the one given for the whole kit.
PassphraseOf passphraseInKit(const QString &kit, const PassphraseOf &passphraseOf)
{
    if (!passphraseOf) {
        return {};
    }
    return [kit, passphraseOf](const FileLocation &location) {
        std::optional<SecretText> own = passphraseOf(location);
        return own ? own : passphraseOf({kit, {}});
    };
}

} // namespace

std::unique_ptr<Source> makeSource(const SourceSpec &spec, const Clock &clock,
                                   const BackupCatalogue &catalogue,
                                   const PassphraseOf &passphraseOf)
{
    switch (spec.kind) {
    case SourceKind::Topology:
        return std::make_unique<TopologySource>(spec, clock);
    case SourceKind::Accounts:
        return std::make_unique<AccountsSource>(spec, clock);
    case SourceKind::Kit:
    case SourceKind::Sample:
        return std::make_unique<KitSource>(spec, clock, catalogue,
                                           passphraseInKit(spec.path, passphraseOf));
    case SourceKind::FileStore:
        return std::make_unique<FileStoreSource>(spec, clock);
    case SourceKind::Certificate:
        return std::make_unique<CertificateSource>(spec, clock,
                                                   passphraseOf ? passphraseOf({spec.path, {}})
                                                                : std::optional<SecretText>());
    case SourceKind::Export:
        return std::make_unique<ExportSource>(spec, clock);
    }
    return nullptr;
}

QList<SourceSpec> expandSample(const QList<SourceSpec> &specs, const QString &sampleFolder)
{
    const QDir sample(sampleFolder);
    QList<SourceSpec> expanded;
    for (const SourceSpec &spec : specs) {
        if (spec.kind != SourceKind::Sample) {
            expanded.append(spec);
            continue;
        }
        expanded.append(SourceSpec{SourceKind::Kit, sample.filePath(u"kit"_s), {}, {}});
        const QDir stores(sample.filePath(u"filestore"_s));
        for (const QString &store :
             stores.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            expanded.append(SourceSpec{SourceKind::FileStore, stores.filePath(store), {}, {}});
        }
    }
    return expanded;
}

} // namespace muster
