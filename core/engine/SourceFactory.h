// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/discovery/KitSource.h"
#include "core/discovery/Source.h"
#include "core/domain/Source.h"
#include "core/knowledge/BackupCatalogue.h"

#include <QList>
#include <QString>

#include <memory>

namespace muster {

/// The source for one spec; `sample:` must have been replaced before.
/// @param clock, catalogue  must outlive the source.
std::unique_ptr<Source> makeSource(const SourceSpec &spec, const Clock &clock,
                                   const BackupCatalogue &catalogue,
                                   const PassphraseOf &passphraseOf);

/// Replaces `sample:` by what the sample deployment in @p sampleFolder is made of.
QList<SourceSpec> expandSample(const QList<SourceSpec> &specs, const QString &sampleFolder);

} // namespace muster
