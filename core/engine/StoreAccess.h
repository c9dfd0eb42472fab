// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretText.h"
#include "core/store/SnapshotStore.h"
#include "core/store/StoreKeys.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

/// Whether a secret outlives the program.
enum class KeepSecret
{
    ForThisRun,
    InKeychain,
};

/// What a person opens an encrypted store with.
struct StoreUnlock
{
    std::optional<SecretText> passphrase; ///< Of the store, or of the key file where one is named.
    QString keyFile;                      ///< PFX of a recipient; empty for the store's passphrase.
    KeepSecret keep = KeepSecret::ForThisRun; ///< Of the store's passphrase.
};

/// A store to be made, as a person asks for it.
struct NewStore
{
    QStringList recipientFiles; ///< Certificates: PEM, DER or PFX.
    std::optional<SecretText> passphrase;
    StoreSettings settings;
};

/// What is known of a store without opening it.
struct StoreFacts
{
    QString folder;
    bool isEncrypted = false;
    bool isLocked = false; ///< Encrypted, and neither given nor kept is what opens it.
    bool hasPassphrase = false;
    QList<StoreRecipient> recipients;
};

/// One change of who may open a store; exactly one of them is set.
struct AccessChange
{
    QString addFile;                      ///< Certificate of a new recipient.
    QByteArray remove;                    ///< Fingerprint of a recipient.
    std::optional<SecretText> passphrase; ///< New one of the store.
};

} // namespace muster
