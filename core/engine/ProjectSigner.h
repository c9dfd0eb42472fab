// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/KeyPair.h"
#include "core/project/Project.h"
#include "core/secrets/SecretStore.h"

#include <optional>

namespace muster {

/// The key by which this person signs the snapshots of @p project: from the keychain, made and kept there the first time, and
/// then believed by the project.
///
/// @returns empty where no keychain keeps it; the snapshot is then unsigned.
/// @errors  those of the project.
Result<std::optional<KeyPair>> signerOf(const Project &project, SecretStore &keychain,
                                        const Clock &clock);

} // namespace muster
