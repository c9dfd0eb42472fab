// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotStore.h"
#include "core/verify/Verify.h"

namespace muster {

/// How the inside of a snapshot's exports is proved, by the readers that discovery uses and by the roster that the
/// snapshot itself holds, so that neither project nor deployment is needed.
///
/// Readable: user data, configuration, topology, cmdlet output and every ZIP are read to their end by their own format; a
/// certificate file is opened with its key. What can only be recognised by its first bytes stays below Readable.
/// Complete: a user-data export has every enabled on-premises user of its pool; a configuration or topology copy has
/// every cluster of the topology that was discovered; a certificate's key is its own. Nothing else has a measure.
///
/// @param store, snapshot  copied.
InsideProvers exportProvers(const SnapshotStore &store, const Snapshot &snapshot);

} // namespace muster
