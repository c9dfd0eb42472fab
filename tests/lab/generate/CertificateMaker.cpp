// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/CertificateMaker.h"

#include "tests/lab/generate/Kit.h"
#include "tests/lab/generate/Random.h"

#include <QFile>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

template <typename T, void (*Free)(T *)>
struct Deleter
{
    void operator()(T *object) const { Free(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY, EVP_PKEY_free>>;
using Cert = std::unique_ptr<X509, Deleter<X509, X509_free>>;
using Pfx = std::unique_ptr<PKCS12, Deleter<PKCS12, PKCS12_free>>;

constexpr int pbe = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
constexpr int iterations = 2000;

void require(bool holds, const char *what)
{
    if (!holds) {
        giveUp(u"OpenSSL cannot make a certificate: "_s + QString::fromLatin1(what));
    }
}

Key keyNamed(const QString &name)
{
    QFile file(u":/lab-keys/%1.pem"_s.arg(name));
    require(file.open(QIODevice::ReadOnly), "key file");
    const QByteArray pem = file.readAll();
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    Key key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr));
    BIO_free(bio);
    require(key != nullptr, "key");
    return key;
}

void addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    require(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(utf8.constData()),
                                       static_cast<int>(utf8.size()), -1, 0)
                == 1,
            field);
}

void setTime(ASN1_TIME *time, const QDate &date)
{
    const QByteArray text = date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z";
    require(ASN1_TIME_set_string_X509(time, text.constData()) == 1, "time");
}

void addExtension(X509 *cert, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, cert, cert, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    require(extension != nullptr && X509_add_ext(cert, extension, -1) == 1, OBJ_nid2sn(nid));
    X509_EXTENSION_free(extension);
}

void addExtensions(X509 *cert, const CertificateSpec &spec, const QString &domain)
{
    if (spec.isIssuer) {
        addExtension(cert, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(cert, NID_key_usage, "critical,keyCertSign,cRLSign");
        return;
    }
    addExtension(cert, NID_key_usage, "critical,digitalSignature,keyEncipherment");
    addExtension(cert, NID_ext_key_usage, "serverAuth");
    addExtension(cert, NID_crl_distribution_points,
                 "URI:http://pki." + domain.toLatin1() + "/issuing.crl");
    if (!spec.dnsNames.isEmpty()) {
        addExtension(cert, NID_subject_alt_name,
                     "DNS:" + spec.dnsNames.join(u",DNS:"_s).toLatin1());
    }
}

Cert makeCert(const CertificateSpec &spec, const QString &issuerName, const QString &domain,
              std::uint64_t seed)
{
    Cert cert(X509_new());
    require(cert != nullptr && X509_set_version(cert.get(), 2) == 1, "new");
    QByteArray serial = Random(seed, ("serial " + spec.commonName.toUtf8()
                                      + spec.notAfter.toString(Qt::ISODate).toLatin1())
                                         .toStdString())
                            .bytes(16);
    serial[0] = 0x23; // A positive number of full length.
    BIGNUM *number =
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), 16, nullptr);
    require(BN_to_ASN1_INTEGER(number, X509_get_serialNumber(cert.get())) != nullptr, "serial");
    BN_free(number);
    addName(X509_get_subject_name(cert.get()), "CN", spec.commonName);
    if (!spec.isIssuer) {
        addName(X509_get_subject_name(cert.get()), "O", u"Fabrikam (invented)"_s);
    }
    addName(X509_get_issuer_name(cert.get()), "CN", issuerName);
    setTime(X509_getm_notBefore(cert.get()), spec.notBefore);
    setTime(X509_getm_notAfter(cert.get()), spec.notAfter);
    const Key key = keyNamed(spec.key);
    require(X509_set_pubkey(cert.get(), key.get()) == 1, "public key");
    addExtensions(cert.get(), spec, domain);
    const Key signer = keyNamed(u"throwaway-7"_s);
    require(X509_sign(cert.get(), signer.get(), spec.sha1Signature ? EVP_sha1() : EVP_sha256()) > 0,
            "signature");
    return cert;
}

PKCS12_SAFEBAG *withKeyId(PKCS12_SAFEBAG *bag)
{
    std::array<unsigned char, 4> id{1, 0, 0, 0};
    require(bag != nullptr
                && PKCS12_add_localkeyid(bag, id.data(), static_cast<int>(id.size())) == 1,
            "key id");
    return bag;
}

PKCS7 *certificatePart(X509 *cert, QByteArray salt)
{
    STACK_OF(PKCS12_SAFEBAG) *bags = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(bags, withKeyId(PKCS12_SAFEBAG_create_cert(cert)));
    PKCS7 *part = PKCS12_pack_p7encdata(pbe, "", 0, reinterpret_cast<unsigned char *>(salt.data()),
                                        static_cast<int>(salt.size()), iterations, bags);
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    require(part != nullptr, "certificate part");
    return part;
}

PKCS7 *keyPart(const Key &key, QByteArray salt)
{
    PKCS8_PRIV_KEY_INFO *plain = EVP_PKEY2PKCS8(key.get());
    PKCS12_SAFEBAG *bag = PKCS12_SAFEBAG_create_pkcs8_encrypt(
        pbe, "", 0, reinterpret_cast<unsigned char *>(salt.data()), static_cast<int>(salt.size()),
        iterations, plain);
    PKCS8_PRIV_KEY_INFO_free(plain);
    STACK_OF(PKCS12_SAFEBAG) *bags = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(bags, withKeyId(bag));
    PKCS7 *part = PKCS12_pack_p7data(bags);
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    require(part != nullptr, "key part");
    return part;
}

} // namespace

CertificateSpec CertificateMaker::issuer() const
{
    CertificateSpec spec;
    spec.commonName = m_domain.section(u'.', 0, 0) + u" issuing authority"_s;
    spec.isIssuer = true;
    spec.notBefore = {2020, 1, 1};
    spec.notAfter = {2039, 12, 31};
    spec.key = u"throwaway-7"_s;
    return spec;
}

QByteArray CertificateMaker::toDer(const CertificateSpec &spec) const
{
    const Cert cert = makeCert(spec, issuer().commonName, m_domain, m_seed);
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(cert.get(), &bytes);
    require(size > 0, "DER");
    QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

QByteArray CertificateMaker::toPem(const CertificateSpec &spec) const
{
    const QByteArray base64 = toDer(spec).toBase64();
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype at = 0; at < base64.size(); at += 64) {
        pem += base64.mid(at, 64) + '\n';
    }
    return pem + "-----END CERTIFICATE-----\n";
}

QByteArray CertificateMaker::toPfx(const CertificateSpec &spec) const
{
    const Cert cert = makeCert(spec, issuer().commonName, m_domain, m_seed);
    Random random(m_seed, "pfx " + spec.commonName.toStdString());
    STACK_OF(PKCS7) *parts = sk_PKCS7_new_null();
    sk_PKCS7_push(parts, certificatePart(cert.get(), random.bytes(8)));
    sk_PKCS7_push(parts, keyPart(keyNamed(spec.key), random.bytes(8)));
    const Pfx pfx(PKCS12_init(NID_pkcs7_data));
    require(pfx != nullptr && PKCS12_pack_authsafes(pfx.get(), parts) == 1, "safes");
    sk_PKCS7_pop_free(parts, PKCS7_free);
    QByteArray salt = random.bytes(20);
    require(PKCS12_set_mac(pfx.get(), "", 0, reinterpret_cast<unsigned char *>(salt.data()), 20,
                           iterations, EVP_sha1())
                == 1,
            "MAC");
    unsigned char *bytes = nullptr;
    const int size = i2d_PKCS12(pfx.get(), &bytes);
    require(size > 0, "PFX");
    QByteArray result(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

} // namespace muster::lab
