// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ByteStream.h"
#include "core/crypto/PublicCertificate.h"

#include <QList>

#include <memory>

namespace muster {

/// Encrypts a stream to certificates: CMS AuthEnvelopedData with AES-256-GCM, as BER of indefinite
/// length, so that memory does not grow with it. `openssl cms -decrypt -inform DER` opens it.
///
/// To RSA by OAEP with SHA-256, to EC by one-time ECDH with a SHA-256 KDF (RFC 5753).
class CmsEncryptor
{
public:
    /// @errors  RecipientUnusable.
    static Result<std::unique_ptr<CmsEncryptor>> begin(const QList<PublicCertificate> &recipients,
                                                       ByteSink sink);
    CmsEncryptor(const CmsEncryptor &) = delete;
    CmsEncryptor &operator=(const CmsEncryptor &) = delete;
    ~CmsEncryptor();

    /// @errors  those of the sink.
    Result<void> add(std::span<const char> bytes);
    /// Ends the object; without this it does not open.
    Result<void> finish();

private:
    struct Parts;
    explicit CmsEncryptor(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The whole of @p bytes as one object.
Result<QByteArray> encrypt(std::span<const char> bytes, const QList<PublicCertificate> &recipients);

} // namespace muster
