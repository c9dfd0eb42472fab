// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CmsSignature.h"

#include "core/crypto/OpenSslPointer.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Two hundred times what a signature of ours takes; a hostile one shall not fill the memory.
constexpr qsizetype largestSignature = qsizetype{1} << 20;

OpenSslPointer<CMS_ContentInfo> parse(const QByteArray &signature)
{
    const auto *at = reinterpret_cast<const unsigned char *>(signature.constData());
    const auto *const end = at + signature.size();
    OpenSslPointer<CMS_ContentInfo> object(
        signature.size() > largestSignature ? nullptr
                                            : d2i_CMS_ContentInfo(nullptr, &at, signature.size()));
    if (!object || at != end || OBJ_obj2nid(CMS_get0_type(object.get())) != NID_pkcs7_signed) {
        return nullptr;
    }
    return object;
}

/// The only signer; null when there is none or more than one. Call after CMS_verify, which looks for them.
X509 *onlySigner(CMS_ContentInfo *object)
{
    STACK_OF(CMS_SignerInfo) *const signers = CMS_get0_SignerInfos(object);
    if (sk_CMS_SignerInfo_num(signers) != 1) {
        return nullptr;
    }
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, 0), nullptr, &certificate, nullptr,
                             nullptr);
    return certificate;
}

} // namespace

Result<QByteArray> sign(const QByteArray &content, const KeyPair &key)
{
    constexpr unsigned int flags = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP;
    const OpenSslPointer<BIO> input = readingBio(content);
    const OpenSslPointer<CMS_ContentInfo> object(
        CMS_sign(nullptr, nullptr, nullptr, input.get(), flags | CMS_PARTIAL));
    const bool isSigned = object
                          && CMS_add1_signer(object.get(), key.certificate().handle(), key.handle(),
                                             EVP_sha256(), flags)
                                 != nullptr
                          && CMS_final(object.get(), input.get(), nullptr, flags) == 1;
    const OpenSslPointer<BIO> output(BIO_new(BIO_s_mem()));
    if (!isSigned || i2d_CMS_bio(output.get(), object.get()) != 1) {
        return fail(ErrorCode::Internal, key.certificate().facts().subject, takeOpenSslError());
    }
    return contentOf(output.get());
}

Result<PublicCertificate> signerOf(const QByteArray &content, const QByteArray &signature,
                                   const QString &subject)
{
    const OpenSslPointer<CMS_ContentInfo> object = parse(signature);
    if (!object) {
        ERR_clear_error();
        return fail(ErrorCode::SignatureInvalid, subject, u"no CMS signature"_s);
    }
    const OpenSslPointer<BIO> input = readingBio(content);
    // The chain above the signer says nothing here: who is trusted is known by fingerprint.
    constexpr unsigned int flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    if (CMS_verify(object.get(), nullptr, nullptr, input.get(), nullptr, flags) != 1) {
        return fail(ErrorCode::SignatureInvalid, subject, takeOpenSslError());
    }
    X509 *const signer = onlySigner(object.get());
    if (signer == nullptr) {
        return fail(ErrorCode::SignatureInvalid, subject, u"not exactly one signer"_s);
    }
    X509_up_ref(signer);
    return PublicCertificate(signer);
}

} // namespace muster
