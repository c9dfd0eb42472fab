// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/discovery/KitSource.h"
#include "core/domain/Deployment.h"
#include "core/jobs/JobContext.h"
#include "core/knowledge/BackupCatalogue.h"

#include <QList>

namespace muster {

/// Reads every source and joins them.
///
/// @param passphraseOf  for PFX files; without it they stay locked unless theirs is empty.
/// @errors  ExportItemUnknown before anything is read; the first source's that could not be read at
///          all; Cancelled.
/// @thread  any worker; blocks.
Result<Deployment> discoverFrom(const QList<SourceSpec> &specs, const Clock &clock,
                                const BackupCatalogue &catalogue, const PassphraseOf &passphraseOf,
                                const JobContext &job);

} // namespace muster
