// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CmsEncryptor.h"

#include "core/crypto/StreamBio.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// SHA-256 where OpenSSL's defaults are SHA-1.
bool setMethods(CMS_RecipientInfo *recipient)
{
    EVP_PKEY_CTX *const context = CMS_RecipientInfo_get0_pkey_ctx(recipient);
    if (CMS_RecipientInfo_type(recipient) == CMS_RECIPINFO_AGREE) {
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
    }
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
           && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1
           && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
}

Result<OpenSslPointer<CMS_ContentInfo>> envelopeTo(const QList<PublicCertificate> &recipients)
{
    OpenSslPointer<CMS_ContentInfo> envelope(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    for (const PublicCertificate &recipient : recipients) {
        const QString objection = recipient.encryptionObjection();
        if (!objection.isEmpty()) {
            return fail(ErrorCode::RecipientUnusable, recipient.facts().subject, objection);
        }
        CMS_RecipientInfo *const added =
            CMS_add1_recipient_cert(envelope.get(), recipient.handle(), CMS_KEY_PARAM);
        if (added == nullptr || !setMethods(added)) {
            return fail(ErrorCode::RecipientUnusable, recipient.facts().subject,
                        takeOpenSslError());
        }
    }
    CMS_set_detached(envelope.get(), 0);
    return envelope;
}

} // namespace

struct CmsEncryptor::Parts
{
    explicit Parts(ByteSink sink)
        : sinkBio(std::move(sink))
    {
    }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts() { freeChain(); }

    /// Frees the filters that OpenSSL put before our sink, which we own.
    void freeChain()
    {
        while (chain != nullptr && chain != sinkBio.handle()) {
            BIO *const next = BIO_pop(chain);
            BIO_free(chain);
            chain = next;
        }
        chain = nullptr;
    }
    bool begin()
    {
        chain = BIO_new_CMS(sinkBio.handle(), envelope.get());
        return chain != nullptr;
    }
    /// A stream to which nothing is written cannot be ended by OpenSSL, so an empty one is made at once.
    [[nodiscard]] bool writeEmpty() const
    {
        const OpenSslPointer<BIO> nothing = readingBio({});
        return CMS_final(envelope.get(), nothing.get(), nullptr, CMS_BINARY) == 1
               && i2d_CMS_bio(sinkBio.handle(), envelope.get()) == 1;
    }
    [[nodiscard]] Failure failure() const
    {
        return sinkBio.error() ? fail(*sinkBio.error())
                               : fail(ErrorCode::Internal, {}, takeOpenSslError());
    }

    SinkBio sinkBio;
    OpenSslPointer<CMS_ContentInfo> envelope;
    BIO *chain = nullptr;
};

CmsEncryptor::CmsEncryptor(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

CmsEncryptor::~CmsEncryptor() = default;

Result<std::unique_ptr<CmsEncryptor>>
CmsEncryptor::begin(const QList<PublicCertificate> &recipients, ByteSink sink)
{
    Result<OpenSslPointer<CMS_ContentInfo>> envelope = envelopeTo(recipients);
    if (!envelope) {
        return fail(envelope.error());
    }
    auto parts = std::make_unique<Parts>(std::move(sink));
    parts->envelope = std::move(*envelope);
    return std::unique_ptr<CmsEncryptor>(new CmsEncryptor(std::move(parts)));
}

Result<void> CmsEncryptor::add(std::span<const char> bytes)
{
    constexpr std::size_t largest = std::size_t{1} << 20;
    while (!bytes.empty()) {
        if (m_parts->chain == nullptr && !m_parts->begin()) {
            return m_parts->failure();
        }
        const std::span<const char> piece = bytes.first(std::min(bytes.size(), largest));
        const int size = static_cast<int>(piece.size());
        if (BIO_write(m_parts->chain, piece.data(), size) != size) {
            return m_parts->failure();
        }
        bytes = bytes.subspan(piece.size());
    }
    return {};
}

Result<void> CmsEncryptor::finish()
{
    const bool isDone =
        m_parts->chain == nullptr ? m_parts->writeEmpty() : BIO_flush(m_parts->chain) == 1;
    if (!isDone) {
        return m_parts->failure();
    }
    m_parts->freeChain();
    return m_parts->sinkBio.flush();
}

Result<QByteArray> encrypt(std::span<const char> bytes, const QList<PublicCertificate> &recipients)
{
    QByteArray object;
    const Result<std::unique_ptr<CmsEncryptor>> encryptor =
        CmsEncryptor::begin(recipients, [&object](std::span<const char> piece) -> Result<void> {
            object.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return {};
        });
    if (!encryptor) {
        return fail(encryptor.error());
    }
    Result<void> done = (*encryptor)->add(bytes);
    done = done ? (*encryptor)->finish() : done;
    if (!done) {
        return fail(done.error());
    }
    return object;
}

} // namespace muster
