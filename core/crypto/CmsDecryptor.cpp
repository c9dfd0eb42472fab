// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CmsDecryptor.h"

#include "core/crypto/CmsEnvelope.h"
#include "core/crypto/StreamBio.h"

#include <openssl/err.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Whether @p recipient is who the certificate names.
bool isFor(CMS_RecipientInfo *recipient, X509 *certificate)
{
    if (CMS_RecipientInfo_type(recipient) == CMS_RECIPINFO_TRANS) {
        return CMS_RecipientInfo_ktri_cert_cmp(recipient, certificate) == 0;
    }
    if (CMS_RecipientInfo_type(recipient) != CMS_RECIPINFO_AGREE) {
        return false;
    }
    STACK_OF(CMS_RecipientEncryptedKey) *const keys = CMS_RecipientInfo_kari_get0_reks(recipient);
    for (int i = 0; i < sk_CMS_RecipientEncryptedKey_num(keys); ++i) {
        CMS_RecipientEncryptedKey *const key = sk_CMS_RecipientEncryptedKey_value(keys, i);
        if (CMS_RecipientEncryptedKey_cert_cmp(key, certificate) == 0) {
            return true;
        }
    }
    return false;
}

bool isForAny(CMS_ContentInfo *envelope, X509 *certificate)
{
    STACK_OF(CMS_RecipientInfo) *const recipients = CMS_get0_RecipientInfos(envelope);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(recipients); ++i) {
        if (isFor(sk_CMS_RecipientInfo_value(recipients, i), certificate)) {
            return true;
        }
    }
    return false;
}

} // namespace

struct CmsDecryptor::Parts
{
    Parts(CmsEnvelope opened, QString name)
        : envelope(std::move(opened))
        , subject(std::move(name))
        , source([this](std::span<char> buffer) { return envelope.readContent(buffer); })
    {
    }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts()
    {
        if (cipher != nullptr && cipher != source.handle()) {
            BIO_pop(cipher);
            BIO_free(cipher);
        }
    }

    CmsEnvelope envelope;
    QString subject;
    SourceBio source;
    OpenSslPointer<CMS_ContentInfo> object;
    BIO *cipher = nullptr;
};

CmsDecryptor::CmsDecryptor(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

CmsDecryptor::~CmsDecryptor() = default;

Result<std::unique_ptr<CmsDecryptor>> CmsDecryptor::open(BytesAt bytes, qint64 size,
                                                         const KeyPair &key, const QString &subject)
{
    Result<CmsEnvelope> envelope = CmsEnvelope::open(BerReader(std::move(bytes), size, subject));
    if (!envelope) {
        return fail(envelope.error());
    }
    auto parts = std::make_unique<Parts>(std::move(*envelope), subject);
    const QByteArray &skeleton = parts->envelope.skeleton();
    const auto *at = reinterpret_cast<const unsigned char *>(skeleton.constData());
    parts->object.reset(d2i_CMS_ContentInfo(nullptr, &at, skeleton.size()));
    if (!parts->object) {
        return fail(ErrorCode::Corrupt, subject, takeOpenSslError());
    }
    X509 *const certificate = key.certificate().handle();
    if (!isForAny(parts->object.get(), certificate)) {
        return fail(ErrorCode::KeyWrong, subject,
                    u"encrypted to others than %1"_s.arg(
                        QString::fromLatin1(key.certificate().fingerprint())));
    }
    if (CMS_decrypt_set1_pkey(parts->object.get(), key.handle(), certificate) != 1) {
        return fail(ErrorCode::Corrupt, subject, takeOpenSslError());
    }
    parts->cipher = CMS_dataInit(parts->object.get(), parts->source.handle());
    if (parts->cipher == nullptr) {
        return fail(ErrorCode::Corrupt, subject, takeOpenSslError());
    }
    return std::unique_ptr<CmsDecryptor>(new CmsDecryptor(std::move(parts)));
}

Result<qint64> CmsDecryptor::read(std::span<char> buffer)
{
    constexpr std::size_t largest = std::size_t{1} << 30;
    std::size_t done = 0;
    while (done < buffer.size()) {
        const int wanted = static_cast<int>(std::min(buffer.size() - done, largest));
        const int got = BIO_read(m_parts->cipher, buffer.data() + done, wanted);
        if (m_parts->source.error()) {
            ERR_clear_error();
            return fail(*m_parts->source.error());
        }
        if (got <= 0) {
            if (BIO_get_cipher_status(m_parts->cipher) != 1) {
                ERR_clear_error();
                return fail(ErrorCode::Corrupt, m_parts->subject,
                            u"its tag does not fit its content"_s);
            }
            break;
        }
        done += static_cast<std::size_t>(got);
    }
    return static_cast<qint64>(done);
}

Result<QByteArray> decrypt(const QByteArray &object, const KeyPair &key, const QString &subject)
{
    const BytesAt bytes = [&object](qint64 offset, std::span<char> buffer) -> Result<qint64> {
        const qint64 count =
            std::clamp<qint64>(object.size() - offset, 0, static_cast<qint64>(buffer.size()));
        std::memcpy(buffer.data(), object.constData() + offset, static_cast<std::size_t>(count));
        return count;
    };
    const Result<std::unique_ptr<CmsDecryptor>> decryptor =
        CmsDecryptor::open(bytes, object.size(), key, subject);
    if (!decryptor) {
        return fail(decryptor.error());
    }
    QByteArray plain(object.size(), Qt::Uninitialized); // Never shorter than what is in it.
    const Result<qint64> got =
        (*decryptor)->read({plain.data(), static_cast<std::size_t>(plain.size())});
    if (!got) {
        return fail(got.error());
    }
    plain.truncate(*got);
    return plain;
}

} // namespace muster
