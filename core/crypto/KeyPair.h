// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/PublicCertificate.h"
#include "core/secrets/SecretText.h"

#include <QDateTime>

#include <optional>
#include <span>

struct evp_pkey_st;

namespace muster {

/// What a key pair made by us is for.
enum class KeyUse
{
    Decrypting,
    Signing,
};

/// Rounds of PBKDF2-HMAC-SHA256 over a passphrase; more cost every honest opening too.
constexpr int passphraseRounds = 600'000;

/// A private key with the certificate that it belongs to.
class KeyPair
{
public:
    /// Makes an EC key on P-256 and a certificate for it, signed by itself, that never ends.
    static Result<KeyPair> make(const QString &commonName, KeyUse use, const QDateTime &now);
    /// @errors  PassphraseWrong; KeyMalformed when there is no key that matches its certificate;
    ///          CertificateMalformed; NotSupported.
    static Result<KeyPair> fromPfx(const QByteArray &bytes, const QString &subject,
                                   const std::optional<SecretText> &passphrase);
    /// Opens what toPkcs8 made, PEM. @errors  PassphraseWrong; Truncated or Corrupt when it is no whole one;
    /// KeyWrong when the key is not the certificate's.
    static Result<KeyPair> fromPkcs8(const QByteArray &pem, const PublicCertificate &certificate,
                                     const SecretText &passphrase, const QString &subject);
    /// Opens what toSecret made. @errors  KeyMalformed.
    static Result<KeyPair> fromSecret(const SecretText &secret, const QString &subject);
    /// Opens what toPem made. @errors  KeyMalformed, KeyWrong.
    static Result<KeyPair> fromPem(std::span<const char> pem, const PublicCertificate &certificate,
                                   const QString &subject);

    /// PKCS #8 as PEM, encrypted with AES-256-CBC under PBKDF2-HMAC-SHA256.
    [[nodiscard]] Result<QByteArray> toPkcs8(const SecretText &passphrase,
                                             int rounds = passphraseRounds) const;
    /// Key and certificate as PEM, not encrypted, for a keychain only.
    [[nodiscard]] SecretText toSecret() const;
    /// PKCS #8 as PEM, not encrypted, for encrypting to a recipient only.
    [[nodiscard]] SecretText toPem() const;

    [[nodiscard]] const PublicCertificate &certificate() const { return m_certificate; }
    [[nodiscard]] evp_pkey_st *handle() const { return m_key.get(); }

private:
    KeyPair(evp_pkey_st *key, PublicCertificate certificate);

    std::shared_ptr<evp_pkey_st> m_key; ///< Never changed, so copies may share it.
    PublicCertificate m_certificate;
};

} // namespace muster
