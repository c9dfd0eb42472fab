// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CertificateFacts.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString nameText(const X509_NAME *name)
{
    const OpenSslPointer<BIO> bio(BIO_new(BIO_s_mem()));
    // The order and the separators that Windows shows, with letters as they are.
    constexpr unsigned long flags =
        (XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SPC_EQ) | XN_FLAG_DN_REV;
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    return QString::fromUtf8(contentOf(bio.get()));
}

QString serialText(const X509 *certificate)
{
    const OpenSslPointer<BIGNUM> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString textOf(const ASN1_STRING *string)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                             ASN1_STRING_length(string));
}

QString addressText(const ASN1_OCTET_STRING *address)
{
    const unsigned char *bytes = ASN1_STRING_get0_data(address);
    const int length = ASN1_STRING_length(address);
    QStringList parts;
    if (length == 4) {
        for (int i = 0; i < length; ++i) {
            parts.append(QString::number(bytes[i]));
        }
        return parts.join(u'.');
    }
    for (int i = 0; i + 1 < length; i += 2) {
        parts.append(QString::number(bytes[i] * 256 + bytes[i + 1], 16));
    }
    return parts.join(u':');
}

QStringList alternativeNames(const X509 *certificate)
{
    const OpenSslPointer<GENERAL_NAMES> names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList texts;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        switch (name->type) {
        case GEN_DNS:
            texts.append(textOf(name->d.dNSName));
            break;
        case GEN_URI:
            texts.append(textOf(name->d.uniformResourceIdentifier));
            break;
        case GEN_EMAIL:
            texts.append(textOf(name->d.rfc822Name));
            break;
        case GEN_IPADD:
            texts.append(addressText(name->d.iPAddress));
            break;
        default:
            break; // Names of directories and others that no server is reached by.
        }
    }
    return texts;
}

QString thumbprintOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned length = 0;
    X509_digest(certificate, EVP_sha1(), bytes.data(), &length);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(length))
            .toHex()
            .toUpper());
}

QString keyText(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr) {
        return {};
    }
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA) {
        return u"RSA %1"_s.arg(EVP_PKEY_get_bits(key));
    }
    std::array<char, 64> group{};
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1) {
        const char *standard = EC_curve_nid2nist(OBJ_txt2nid(group.data()));
        return u"EC %1"_s.arg(QString::fromLatin1(standard != nullptr ? standard : group.data()));
    }
    const char *name = EVP_PKEY_get0_type_name(key);
    return u"%1 %2"_s.arg(QString::fromLatin1(name)).arg(EVP_PKEY_get_bits(key));
}

} // namespace

Certificate factsOf(X509 *certificate)
{
    Certificate facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.serialNumber = serialText(certificate);
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    facts.alternativeNames = alternativeNames(certificate);
    facts.thumbprint = thumbprintOf(certificate);
    facts.keyDescription = keyText(certificate);
    facts.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    return facts;
}

} // namespace muster
