// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/CharArray.h"

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <optional>
#include <span>

struct evp_md_ctx_st;

namespace muster {

/// A SHA-256 value.
struct Digest
{
    std::array<unsigned char, 32> bytes{};

    [[nodiscard]] QByteArray toHex() const; ///< 64 lower-case digits.
    static std::optional<Digest> fromHex(const QByteArray &hex);

    friend bool operator==(const Digest &, const Digest &) = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): version 14 sees a pointer in what the compiler writes.
    friend auto operator<=>(const Digest &, const Digest &) = default;
    friend size_t qHash(const Digest &digest, size_t seed = 0)
    {
        return qHashBits(digest.bytes.data(), digest.bytes.size(), seed);
    }
};

/// Hashes a stream with OpenSSL's SHA-256, which uses the processor's own instructions.
class Sha256
{
public:
    Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    ~Sha256();

    void add(std::span<const char> bytes);
    template <std::size_t length>
    void add(CharArray<length> withNul) = delete;
    /// The value of all that was added; the hash then begins anew.
    Digest finish();

    static Digest of(std::span<const char> bytes);
    template <std::size_t length>
    static Digest of(CharArray<length> withNul) = delete;

private:
    void begin();
    evp_md_ctx_st *m_context; ///< Owned.
};

} // namespace muster
