// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace muster::lab {

/// One certificate to be made. The issuer is always the invented company's issuing authority.
struct CertificateSpec
{
    QString commonName;
    QStringList dnsNames;
    QDate notBefore = {2024, 11, 1};
    QDate notAfter = {2029, 10, 31};
    bool sha1Signature = false;
    bool isIssuer = false;
    QString key = QStringLiteral("throwaway-1"); ///< One of the keys beside this file.
};

/// The same specification and seed give the same bytes: RSA with PKCS #1 padding, salts from the
/// seed, and keys that were made once.
class CertificateMaker
{
public:
    CertificateMaker(std::uint64_t seed, QString domain)
        : m_seed(seed)
        , m_domain(std::move(domain))
    {
    }

    [[nodiscard]] QByteArray toDer(const CertificateSpec &spec) const;
    [[nodiscard]] QByteArray toPem(const CertificateSpec &spec) const;
    /// PKCS #12 as Windows writes it (SHA-1 and Triple-DES), with an empty passphrase.
    [[nodiscard]] QByteArray toPfx(const CertificateSpec &spec) const;
    [[nodiscard]] CertificateSpec issuer() const;

private:
    std::uint64_t m_seed;
    QString m_domain;
};

} // namespace muster::lab
