// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CertificateReader.h"

#include "core/crypto/CertificateFacts.h"
#include "core/crypto/PfxFile.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString subjectOf(const FileLocation &location)
{
    return location.entry.isEmpty() ? location.file : location.file + u'!' + location.entry;
}

void add(CertificateFile &file, X509 *certificate, const FileLocation &location,
         PrivateKeyState key = PrivateKeyState::Absent)
{
    Certificate facts = factsOf(certificate);
    facts.location = location;
    facts.key = key;
    file.certificates.append(std::move(facts));
}

Result<CertificateFile> readPem(const QByteArray &bytes, const FileLocation &location)
{
    CertificateFile file;
    file.description = u"pemCertificates"_s;
    const OpenSslPointer<BIO> bio = readingBio(bytes);
    ERR_clear_error();
    for (;;) {
        const OpenSslPointer<X509> certificate(
            PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate) {
            break;
        }
        add(file, certificate.get(), location);
    }
    // At the end of a good file there is no further start line, and nothing else is wrong.
    const bool isAtEnd = ERR_GET_LIB(ERR_peek_last_error()) == ERR_LIB_PEM
                         && ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString reason = takeOpenSslError();
    const qsizetype begun = bytes.count("-----BEGIN CERTIFICATE-----");
    if (!isAtEnd || file.certificates.isEmpty() || file.certificates.size() < begun) {
        const QString detail =
            file.certificates.isEmpty() && isAtEnd
                ? u"no certificate in it"_s
                : u"certificate %1: %2"_s.arg(file.certificates.size() + 1).arg(reason);
        return fail(ErrorCode::CertificateMalformed, subjectOf(location), detail);
    }
    return file;
}

/// The certificates that lie unencrypted in a PFX that could not be opened.
void addOpenCertificates(PKCS12 *pfx, CertificateFile &file, const FileLocation &location)
{
    const OpenSslPointer<STACK_OF(PKCS7)> safes(PKCS12_unpack_authsafes(pfx));
    for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
        if (OBJ_obj2nid(safe->type) != NID_pkcs7_data) {
            continue;
        }
        const OpenSslPointer<STACK_OF(PKCS12_SAFEBAG)> bags(PKCS12_unpack_p7data(safe));
        for (int j = 0; bags && j < sk_PKCS12_SAFEBAG_num(bags.get()); ++j) {
            const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags.get(), j);
            if (PKCS12_SAFEBAG_get_nid(bag) == NID_certBag) {
                const OpenSslPointer<X509> certificate(PKCS12_SAFEBAG_get1_cert(bag));
                if (certificate) {
                    add(file, certificate.get(), location, PrivateKeyState::Locked);
                }
            }
        }
    }
    ERR_clear_error();
}

CertificateFile lockedPfx(PKCS12 *pfx, const FileLocation &location)
{
    CertificateFile file;
    file.description = u"pfx"_s;
    file.warnings.append({WarningKind::WrongPassphrase, subjectOf(location), {}});
    addOpenCertificates(pfx, file, location);
    if (file.certificates.isEmpty()) {
        Certificate unknown;
        unknown.key = PrivateKeyState::Locked;
        unknown.location = location;
        file.certificates.append(unknown);
    }
    return file;
}

/// What stands in an opened PFX: the key's own certificate first, then the others.
CertificateFile openedPfx(EVP_PKEY *key, X509 *own, STACK_OF(X509) * others,
                          const FileLocation &location)
{
    CertificateFile file;
    file.description = u"pfx"_s;
    if (own != nullptr) {
        const bool matches = key != nullptr && X509_check_private_key(own, key) == 1;
        ERR_clear_error();
        add(file, own, location, matches ? PrivateKeyState::Matches : PrivateKeyState::Mismatch);
    }
    for (int i = 0; others != nullptr && i < sk_X509_num(others); ++i) {
        const bool isForeign = own == nullptr && key != nullptr && i == 0;
        add(file, sk_X509_value(others, i), location,
            isForeign ? PrivateKeyState::Mismatch : PrivateKeyState::Absent);
    }
    for (const Certificate &certificate : std::as_const(file.certificates)) {
        if (certificate.key == PrivateKeyState::Mismatch) {
            file.warnings.append({WarningKind::KeyDoesNotMatch, certificate.subject, {}});
        }
    }
    return file;
}

Result<CertificateFile> readPfx(PKCS12 *pfx, const FileLocation &location,
                                const std::optional<SecretText> &passphrase)
{
    const Result<std::optional<PfxContents>> opened = openPfx(pfx, subjectOf(location), passphrase);
    if (!opened) {
        return fail(opened.error());
    }
    if (!opened->has_value()) {
        return lockedPfx(pfx, location);
    }
    const PfxContents &contents = **opened;
    CertificateFile file =
        openedPfx(contents.key.get(), contents.own.get(), contents.others.get(), location);
    if (file.certificates.isEmpty()) {
        return fail(ErrorCode::CertificateMalformed, subjectOf(location),
                    u"no certificate in it"_s);
    }
    return file;
}

} // namespace

Result<CertificateFile> readCertificates(const QByteArray &bytes, const FileLocation &location,
                                         const std::optional<SecretText> &passphrase)
{
    if (bytes.isEmpty()) {
        return fail(ErrorCode::EmptyFile, subjectOf(location));
    }
    if (bytes.size() > maximumCertificateBytes) {
        return fail(ErrorCode::TooLarge, subjectOf(location),
                    u"more than %1 bytes"_s.arg(maximumCertificateBytes));
    }
    if (bytes.contains("-----BEGIN ")) {
        const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
        return readPem(hasMark ? bytes.mid(3) : bytes, location);
    }
    const auto *const begin = reinterpret_cast<const unsigned char *>(bytes.constData());
    const unsigned char *at = begin;
    const OpenSslPointer<X509> certificate(d2i_X509(nullptr, &at, bytes.size()));
    if (certificate && at == begin + bytes.size()) {
        CertificateFile file;
        file.description = u"derCertificate"_s;
        add(file, certificate.get(), location);
        return file;
    }
    at = begin;
    const OpenSslPointer<PKCS12> pfx(d2i_PKCS12(nullptr, &at, bytes.size()));
    if (pfx && at == begin + bytes.size()) {
        return readPfx(pfx.get(), location, passphrase);
    }
    ERR_clear_error();
    return fail(ErrorCode::CertificateMalformed, subjectOf(location),
                u"neither a whole certificate nor a whole PFX"_s);
}

} // namespace muster
