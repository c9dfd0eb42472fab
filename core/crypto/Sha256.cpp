// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/Sha256.h"

#include <openssl/evp.h>

namespace muster {

QByteArray Digest::toHex() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                   qsizetype(bytes.size()))
        .toHex();
}

std::optional<Digest> Digest::fromHex(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    Digest digest;
    if (hex.size() != 64 || raw.toHex() != hex) { // fromHex skips what is no digit.
        return std::nullopt;
    }
    std::copy(raw.begin(), raw.end(), digest.bytes.begin());
    return digest;
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    begin();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::begin()
{
    // Fetching the algorithm by name costs more than hashing a small file.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (EVP_DigestInit_ex2(m_context, algorithm, nullptr) != 1) {
        qFatal("OpenSSL has no SHA-256.");
    }
}

void Sha256::add(std::span<const char> bytes)
{
    EVP_DigestUpdate(m_context, bytes.data(), bytes.size());
}

Digest Sha256::finish()
{
    Digest digest;
    EVP_DigestFinal_ex(m_context, digest.bytes.data(), nullptr);
    begin();
    return digest;
}

Digest Sha256::of(std::span<const char> bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace muster
