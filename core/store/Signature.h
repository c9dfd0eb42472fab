// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace muster {

/// What is known of who signed a snapshot.
enum class SignedBy
{
    Nobody,
    Unknown, ///< The signature is good, and nothing says whose key may be trusted.
    Trusted, ///< By one of those who are trusted.
};

QString toWord(SignedBy signedBy); ///< `nobody`, `unknown`, `trusted`.

struct SignatureFacts
{
    SignedBy by = SignedBy::Nobody;
    QByteArray fingerprint;  ///< Of the signer's certificate, SHA-256 in hex; empty for nobody.
    QString signer;          ///< The name in that certificate, which anybody can choose.
    QByteArray fileSha256{}; ///< Of `manifest.cms`, in hex; empty for nobody.

    friend bool operator==(const SignatureFacts &, const SignatureFacts &) = default;
};

/// Whose signatures are believed.
struct SignerTrust
{
    QByteArrayList fingerprints; ///< None: a good signature is of somebody unknown.
    bool isRequired = false;     ///< Then a snapshot without a signature is refused.

    friend bool operator==(const SignerTrust &, const SignerTrust &) = default;
};

/// A fingerprint as people write it, with colons, blanks or capitals; empty when it is none.
std::optional<QByteArray> fingerprintFromText(const QString &text);

/// Looks at the signature beside a manifest.
///
/// @param setFolder  holds `manifest.cms`, or does not.
/// @param manifest   the bytes that were signed.
/// @errors  SignatureInvalid when it does not fit; SignerWrong when it is good, of another than who is trusted, or missing
///          though it is required; those of reading.
Result<SignatureFacts> checkSignature(const QByteArray &setFolder, const QByteArray &manifest,
                                      const SignerTrust &trust);

} // namespace muster
