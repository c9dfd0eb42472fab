// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace muster {

/// Frees what OpenSSL allocated.
struct OpenSslDeleter
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(PKCS12 *pfx) const { PKCS12_free(pfx); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(STACK_OF(X509) * chain) const { sk_X509_pop_free(chain, X509_free); }
    void operator()(STACK_OF(PKCS7) * safes) const { sk_PKCS7_pop_free(safes, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const
    {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(CMS_ContentInfo *object) const { CMS_ContentInfo_free(object); }
    void operator()(PKCS8_PRIV_KEY_INFO *key) const { PKCS8_PRIV_KEY_INFO_free(key); }
    void operator()(X509_SIG *sealed) const { X509_SIG_free(sealed); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(ASN1_TIME *time) const { ASN1_TIME_free(time); }
    void operator()(OSSL_PROVIDER *provider) const { OSSL_PROVIDER_unload(provider); }
};
template <typename T>
using OpenSslPointer = std::unique_ptr<T, OpenSslDeleter>;

/// The oldest error that OpenSSL remembers, as text; forgets all of them.
[[nodiscard]] QString takeOpenSslError();

/// Reads from @p bytes, which must live as long.
[[nodiscard]] OpenSslPointer<BIO> readingBio(const QByteArray &bytes);
/// All that was written to a memory BIO.
[[nodiscard]] QByteArray contentOf(BIO *bio);

} // namespace muster
