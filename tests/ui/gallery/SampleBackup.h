// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/BackupPlan.h"
#include "core/store/Manifest.h"
#include "core/verify/Evidence.h"

namespace muster {

/// Two pools, the deployment and a file store, with one mandatory item that nothing protects.
BackupPlan samplePlan();
/// What carrying it out comes to when all goes well.
Manifest sampleManifest();
/// The same with two files of the file store lost.
Manifest incompleteManifest();
/// A proof of either, each item up to Complete or its ceiling.
Evidence sampleEvidence(const Manifest &manifest);

} // namespace muster
