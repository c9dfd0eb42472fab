// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/StoreAccess.h"
#include "core/secrets/SecretStore.h"
#include "core/store/SnapshotStore.h"

#include <QHash>

#include <mutex>

namespace muster {

/// Opens stores with the keys that were given in this run, else with the passphrase in the keychain. Safe from any thread.
class StoreOpener
{
public:
    /// @param keychain  must outlive this.
    explicit StoreOpener(SecretStore &keychain)
        : m_keychain(keychain)
    {
    }

    /// Tries to open @p store; where no key is known it stays locked, which every reading then says.
    void open(SnapshotStore &store);
    /// Opens @p store with what a person gave, and remembers its key until the program ends.
    /// @errors  PassphraseWrong, PassphraseMissing for a key file, KeyWrong, KeyMalformed, Corrupt, Truncated;
    ///          KeychainUnavailable.
    Result<void> unlock(SnapshotStore &store, const StoreUnlock &with);
    void remember(const SnapshotStore &store);

private:
    [[nodiscard]] static QString nameOf(const SnapshotStore &store);
    [[nodiscard]] std::optional<KeyPair> known(const SnapshotStore &store);

    SecretStore &m_keychain;
    std::mutex m_mutex;
    QHash<QString, KeyPair> m_keys; ///< By store id.
};

} // namespace muster
