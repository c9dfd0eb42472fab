// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/KeyPair.h"
#include "core/store/StorePaths.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace muster {

/// Somebody whose certificate opens a store.
struct StoreRecipient
{
    QByteArray fingerprint; ///< SHA-256 of the certificate, 64 hex digits.
    QString subject;
    QDateTime notAfter; ///< For people: an ended certificate opens the store all the same.

    friend bool operator==(const StoreRecipient &, const StoreRecipient &) = default;
};

/// The certificate to which a store is encrypted. @errors  StoreInvalid.
Result<PublicCertificate> readStoreCertificate(const StorePaths &paths);

/// The folder `keys/` of an encrypted store: its private key, once under a passphrase and once for each recipient
/// (docs/snapshot-format.md §9).
class StoreKeys
{
public:
    explicit StoreKeys(StorePaths paths)
        : m_paths(std::move(paths))
    {
    }

    /// Writes a new key pair for whom may open the store; at least one way in must be given.
    /// @errors  LastRecipient without any; RecipientUnusable; those of writing.
    Result<KeyPair> make(const QList<PublicCertificate> &recipients,
                         const std::optional<SecretText> &passphrase, const QDateTime &now) const;

    [[nodiscard]] bool hasPassphrase() const;
    /// By fingerprint. A file that is no certificate is left out.
    [[nodiscard]] Result<QList<StoreRecipient>> recipients() const;

    /// @errors  PassphraseWrong; KeyWrong when the store has no passphrase; Corrupt, Truncated.
    [[nodiscard]] Result<KeyPair> unlock(const SecretText &passphrase) const;
    /// @errors  KeyWrong when @p recipient is not one; Corrupt, Truncated.
    [[nodiscard]] Result<KeyPair> unlock(const KeyPair &recipient) const;

    /// Each is one new or replaced file. @param store  the key of the store, unlocked.
    Result<void> addRecipient(const KeyPair &store, const PublicCertificate &recipient) const;
    Result<void> setPassphrase(const KeyPair &store, const SecretText &passphrase) const;
    /// @errors  RecipientUnknown; LastRecipient when nobody could open the store any more.
    Result<void> removeRecipient(const QByteArray &fingerprint) const;

private:
    [[nodiscard]] QByteArray file(const QByteArray &name) const
    {
        return m_paths.keys() + '/' + name;
    }
    [[nodiscard]] QByteArray passphraseFile() const { return file("passphrase.p8"); }
    [[nodiscard]] bool isPassphraseFileDamaged(const QByteArray &pem) const;

    StorePaths m_paths;
};

} // namespace muster
