// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/NativeExport.h"
#include "core/secrets/SecretStore.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace muster {

/// The passphrases of files: those given in this run, and those in the keychain. Safe from any thread.
class PassphraseBook
{
public:
    /// @param keychain  must outlive this.
    explicit PassphraseBook(SecretStore &keychain)
        : m_keychain(keychain)
    {
    }

    /// Remembers a passphrase until the program ends.
    void give(const QString &file, const SecretText &passphrase);
    /// Keeps it in the keychain too. @errors  KeychainUnavailable.
    Result<void> keep(const QString &file, const SecretText &passphrase);
    /// That of the file within another, else that of the file itself; empty when none is known. A keychain that does not
    /// answer knows none.
    [[nodiscard]] std::optional<SecretText> find(const FileLocation &location);

private:
    [[nodiscard]] std::optional<SecretText> findFile(const QString &name);

    SecretStore &m_keychain;
    std::mutex m_mutex;
    QHash<QString, SecretText> m_given;
    bool m_isKeychainSilent =
        false; ///< It failed once; asking again for each file would only take time.
};

} // namespace muster
