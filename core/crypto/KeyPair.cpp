// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/KeyPair.h"

#include "core/crypto/PfxFile.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const OpenSslPointer<X509_EXTENSION> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    X509_add_ext(certificate, extension.get(), -1);
}

void nameAndNumber(X509 *certificate, const QString &commonName)
{
    std::array<unsigned char, 16> serial{};
    RAND_bytes(serial.data(), static_cast<int>(serial.size()));
    serial[0] &= 0x7FU; // Serial numbers are positive.
    const OpenSslPointer<BIGNUM> number(
        BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    const QByteArray name = commonName.toUtf8();
    X509_NAME *const subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()),
                               static_cast<int>(name.size()), -1, 0);
    X509_set_issuer_name(certificate, subject);
}

/// Signed by itself; never ends, for a backup must open whatever the year is.
OpenSslPointer<X509> certificateFor(EVP_PKEY *key, const QString &commonName, KeyUse use,
                                    const QDateTime &now)
{
    OpenSslPointer<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    nameAndNumber(certificate.get(), commonName);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), now.toSecsSinceEpoch());
    ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), "99991231235959Z");
    X509_set_pubkey(certificate.get(), key);
    addExtension(certificate.get(), NID_subject_key_identifier, "hash");
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_key_usage,
                 use == KeyUse::Signing ? "critical,digitalSignature" : "critical,keyAgreement");
    if (X509_sign(certificate.get(), key, EVP_sha256()) == 0) {
        return nullptr;
    }
    return certificate;
}

SecretText secretOf(BIO *bio)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(bio, &bytes);
    return SecretText({bytes, static_cast<std::size_t>(length)});
}

/// Memory that OpenSSL wipes when it frees it.
OpenSslPointer<BIO> secretBio()
{
    return OpenSslPointer<BIO>(BIO_new(BIO_s_secmem()));
}

/// Why @p pem is no whole PEM text.
Failure damaged(const QByteArray &pem, const QString &subject)
{
    const bool isWhole = pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----")
                         && pem.contains("-----END ENCRYPTED PRIVATE KEY-----");
    return fail(isWhole || pem.isEmpty() || !pem.startsWith("-----BEGIN") ? ErrorCode::Corrupt
                                                                          : ErrorCode::Truncated,
                subject, takeOpenSslError());
}

} // namespace

KeyPair::KeyPair(evp_pkey_st *key, PublicCertificate certificate)
    : m_key(key, &EVP_PKEY_free)
    , m_certificate(std::move(certificate))
{
}

Result<KeyPair> KeyPair::make(const QString &commonName, KeyUse use, const QDateTime &now)
{
    OpenSslPointer<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    OpenSslPointer<X509> certificate =
        key ? certificateFor(key.get(), commonName, use, now) : nullptr;
    if (!certificate) {
        return fail(ErrorCode::Internal, commonName, takeOpenSslError());
    }
    return KeyPair(key.release(), PublicCertificate(certificate.release()));
}

Result<KeyPair> KeyPair::fromPfx(const QByteArray &bytes, const QString &subject,
                                 const std::optional<SecretText> &passphrase)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const OpenSslPointer<PKCS12> pfx(d2i_PKCS12(nullptr, &at, bytes.size()));
    if (!pfx) {
        return fail(ErrorCode::KeyMalformed, subject, takeOpenSslError());
    }
    Result<std::optional<PfxContents>> opened = openPfx(pfx.get(), subject, passphrase);
    if (!opened) {
        return fail(opened.error());
    }
    if (!opened->has_value()) {
        return fail(passphrase ? ErrorCode::PassphraseWrong : ErrorCode::PassphraseMissing,
                    subject);
    }
    PfxContents &contents = **opened;
    if (!contents.key || !contents.own
        || X509_check_private_key(contents.own.get(), contents.key.get()) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::KeyMalformed, subject,
                    u"no private key that belongs to its certificate"_s);
    }
    return KeyPair(contents.key.release(), PublicCertificate(contents.own.release()));
}

Result<KeyPair> KeyPair::fromPkcs8(const QByteArray &pem, const PublicCertificate &certificate,
                                   const SecretText &passphrase, const QString &subject)
{
    const OpenSslPointer<BIO> bio = readingBio(pem);
    const OpenSslPointer<X509_SIG> sealed(PEM_read_bio_PKCS8(bio.get(), nullptr, nullptr, nullptr));
    if (!sealed) {
        return damaged(pem, subject);
    }
    const std::string_view secret = passphrase.utf8();
    const OpenSslPointer<PKCS8_PRIV_KEY_INFO> opened(
        PKCS8_decrypt(sealed.get(), secret.data(), static_cast<int>(secret.size())));
    OpenSslPointer<EVP_PKEY> key(opened ? EVP_PKCS82PKEY(opened.get()) : nullptr);
    if (!key) {
        return fail(ErrorCode::PassphraseWrong, subject, takeOpenSslError());
    }
    if (X509_check_private_key(certificate.handle(), key.get()) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::KeyWrong, subject, u"not the key of its certificate"_s);
    }
    return KeyPair(key.release(), certificate);
}

Result<KeyPair> KeyPair::fromSecret(const SecretText &secret, const QString &subject)
{
    const std::string_view pem = secret.utf8();
    const OpenSslPointer<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    OpenSslPointer<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    OpenSslPointer<X509> own(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!key || !own || X509_check_private_key(own.get(), key.get()) != 1) {
        return fail(ErrorCode::KeyMalformed, subject, takeOpenSslError());
    }
    return KeyPair(key.release(), PublicCertificate(own.release()));
}

Result<KeyPair> KeyPair::fromPem(std::span<const char> pem, const PublicCertificate &certificate,
                                 const QString &subject)
{
    const OpenSslPointer<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    OpenSslPointer<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key) {
        return fail(ErrorCode::KeyMalformed, subject, takeOpenSslError());
    }
    if (X509_check_private_key(certificate.handle(), key.get()) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::KeyWrong, subject, u"not the key of its certificate"_s);
    }
    return KeyPair(key.release(), certificate);
}

Result<QByteArray> KeyPair::toPkcs8(const SecretText &passphrase, int rounds) const
{
    const OpenSslPointer<PKCS8_PRIV_KEY_INFO> plain(EVP_PKEY2PKCS8(m_key.get()));
    // No salt and no initial vector given: both are drawn at random.
    X509_ALGOR *const method =
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, nullptr, 0, nullptr, NID_hmacWithSHA256);
    const std::string_view secret = passphrase.utf8();
    const OpenSslPointer<X509_SIG> sealed(
        plain && method != nullptr
            ? PKCS8_set0_pbe(secret.data(), static_cast<int>(secret.size()), plain.get(), method)
            : nullptr);
    const OpenSslPointer<BIO> bio(BIO_new(BIO_s_mem()));
    if (!sealed || PEM_write_bio_PKCS8(bio.get(), sealed.get()) != 1) {
        return fail(ErrorCode::Internal, {}, takeOpenSslError());
    }
    return contentOf(bio.get());
}

SecretText KeyPair::toSecret() const
{
    const OpenSslPointer<BIO> bio = secretBio();
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(bio.get(), m_certificate.handle());
    return secretOf(bio.get());
}

SecretText KeyPair::toPem() const
{
    const OpenSslPointer<BIO> bio = secretBio();
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return secretOf(bio.get());
}

} // namespace muster
