// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/restore/FolderRestore.h"
#include "core/store/Manifest.h"
#include "core/verify/Evidence.h"

namespace muster {

/// What the newest snapshot of sampleState holds: items in one place and in several, and three that are missing.
Manifest restorableManifest();
/// A proof of it: one item altered, one at its ceiling, the rest complete.
Evidence damagedEvidence();
/// A restore of it with a refused path and a damaged file.
RestoreReport sampleRestoreReport();

} // namespace muster
