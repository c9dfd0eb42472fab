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
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    Digest digest;
    if (hex.size() != 64) {
        return std::nullopt;
    }
    for (size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = digit(hex.at(2 * qsizetype(i)));
        const int low = digit(hex.at(2 * qsizetype(i) + 1));
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        digest.bytes[i] = static_cast<unsigned char>(high * 16 + low);
    }
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
