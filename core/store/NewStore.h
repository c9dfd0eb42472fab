// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotStore.h"
#include "core/store/StoreKeys.h"

namespace muster {

/// What is chosen when a store is made. Without recipient and passphrase it is not encrypted.
struct StoreOrder
{
    QList<PublicCertificate> recipients;
    std::optional<SecretText> passphrase;
    StoreSettings settings;
};

/// Makes a store in a folder that is absent or empty.
/// @errors  StoreExists; StoreInvalid for a folder with other things in it; RecipientUnusable; those of writing.
Result<SnapshotStore> createStore(const QString &folder, const StoreOrder &order,
                                  const Clock &clock);

/// Whether a store may be made here: nothing is in it but what a first start that was killed leaves.
bool isFreeForStore(const StorePaths &paths);

} // namespace muster
