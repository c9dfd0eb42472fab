// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/Certificate.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct x509_st;

namespace muster {

/// A certificate to which others can encrypt and by which they check signatures.
class PublicCertificate
{
public:
    /// Reads PEM, DER, or the certificate of a PFX whose certificates are not encrypted.
    /// @param subject  names the file in errors.
    /// @errors  CertificateMalformed, EmptyFile, TooLarge.
    static Result<PublicCertificate> read(const QByteArray &bytes, const QString &subject);
    /// @param certificate  owned from now on.
    explicit PublicCertificate(x509_st *certificate);

    /// Of what is inside, as 64 lower-case hex digits of SHA-256.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] QByteArray toPem() const;
    [[nodiscard]] Certificate facts() const;
    /// Why nothing can be encrypted to it; empty when it can: RSA of 2,048 bits or more, or EC, and not
    /// limited to other uses.
    [[nodiscard]] QString encryptionObjection() const;
    [[nodiscard]] x509_st *handle() const { return m_certificate.get(); }

private:
    std::shared_ptr<x509_st> m_certificate; ///< Never changed, so copies may share it.
};

} // namespace muster
