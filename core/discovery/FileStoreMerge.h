// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

namespace muster {

/// Maps the folders of each file store of @p deployment to the services they belong to, and the
/// store to the FileStore service whose folders it holds.
///
/// What belongs to no service, and folders that a service should have, are warnings of the file
/// store's source. A topology that was never published has no service numbers: then nothing is
/// mapped and nothing missed.
/// @source  formats.md §11.
void mergeFileStores(Deployment &deployment);

} // namespace muster
