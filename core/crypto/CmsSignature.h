// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/KeyPair.h"

namespace muster {

/// Signs @p content: CMS SignedData with SHA-256, detached, DER, with the signer's certificate in it. `openssl cms
/// -verify -binary -inform DER -content FILE` checks it.
Result<QByteArray> sign(const QByteArray &content, const KeyPair &key);

/// Who signed exactly this. Whether he may be trusted, only the fingerprint of the answer can tell: any key makes a valid
/// signature.
///
/// @param subject  names what was signed in errors.
/// @errors  SignatureInvalid when the content or the signature was changed, or there is not exactly one signer.
Result<PublicCertificate> signerOf(const QByteArray &content, const QByteArray &signature,
                                   const QString &subject);

} // namespace muster
