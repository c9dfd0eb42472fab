// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/PublicCertificate.h"

#include "core/crypto/CertificateFacts.h"
#include "core/crypto/CertificateReader.h"
#include "core/crypto/PfxFile.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The certificate of a PFX that needs no passphrase; null when it needs one.
X509 *certificateOfPfx(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const OpenSslPointer<PKCS12> pfx(d2i_PKCS12(nullptr, &at, bytes.size()));
    if (!pfx) {
        return nullptr;
    }
    Result<std::optional<PfxContents>> opened = openPfx(pfx.get(), {}, {});
    if (opened && opened->has_value()) {
        return (*opened)->own.release();
    }
    return nullptr;
}

} // namespace

PublicCertificate::PublicCertificate(x509_st *certificate)
    : m_certificate(certificate, &X509_free)
{
}

Result<PublicCertificate> PublicCertificate::read(const QByteArray &bytes, const QString &subject)
{
    if (bytes.isEmpty()) {
        return fail(ErrorCode::EmptyFile, subject);
    }
    if (bytes.size() > maximumCertificateBytes) {
        return fail(ErrorCode::TooLarge, subject);
    }
    X509 *certificate = nullptr;
    if (bytes.contains("-----BEGIN ")) {
        const OpenSslPointer<BIO> bio = readingBio(bytes);
        certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr);
    } else {
        const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
        certificate = d2i_X509(nullptr, &at, bytes.size());
        certificate = certificate == nullptr ? certificateOfPfx(bytes) : certificate;
    }
    if (certificate == nullptr) {
        const QString reason = takeOpenSslError();
        return fail(ErrorCode::CertificateMalformed, subject,
                    reason.isEmpty() ? u"no certificate that can be read without a passphrase"_s
                                     : reason);
    }
    ERR_clear_error();
    return PublicCertificate(certificate);
}

QByteArray PublicCertificate::fingerprint() const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    X509_digest(m_certificate.get(), EVP_sha256(), digest.data(), &length);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(length)).toHex();
}

QByteArray PublicCertificate::toPem() const
{
    const OpenSslPointer<BIO> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), m_certificate.get());
    return contentOf(bio.get());
}

Certificate PublicCertificate::facts() const
{
    return factsOf(m_certificate.get());
}

QString PublicCertificate::encryptionObjection() const
{
    const EVP_PKEY *key = X509_get0_pubkey(m_certificate.get());
    const bool isRsa = key != nullptr && EVP_PKEY_is_a(key, "RSA") == 1;
    const bool isEc = key != nullptr && EVP_PKEY_is_a(key, "EC") == 1;
    const quint32 usage =
        X509_get_key_usage(m_certificate.get()); // All bits without the extension.
    if (!isRsa && !isEc) {
        return u"its key is neither RSA nor EC"_s;
    }
    if (isRsa && EVP_PKEY_get_bits(key) < 2048) {
        return u"RSA of %1 bits"_s.arg(EVP_PKEY_get_bits(key));
    }
    if ((usage & (isRsa ? X509v3_KU_KEY_ENCIPHERMENT : X509v3_KU_KEY_AGREEMENT)) == 0) {
        return u"its key usage lacks %1"_s.arg(isRsa ? u"keyEncipherment"_s : u"keyAgreement"_s);
    }
    return {};
}

} // namespace muster
