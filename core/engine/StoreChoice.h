// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"

namespace muster {

class Session;
class StoreOpener;

/// Opens the store of a choice, with whom to trust and, where it is encrypted and its key is known, with that.
/// @errors  SnapshotNotFound for a project's own folder in which nothing is yet; those of SnapshotStore::open.
Result<SnapshotStore> chosenStore(const SnapshotChoice &choice, const Session &session,
                                  StoreOpener &opener);

/// For QTemporaryDir: beside the store, where its size was reckoned with; for a bare store, which may be read-only, the system's
/// own place.
QString scratchTemplate(const SnapshotChoice &choice, const Session &session);

} // namespace muster
