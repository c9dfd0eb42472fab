// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Random.h"

#include <cstring>

namespace muster::lab {

namespace {

/// SplitMix64's finaliser (Steele, Lea, Flood: Fast splittable pseudorandom number generators).
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// FNV-1a.
std::uint64_t hashed(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char letter : text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
    }
    return hash;
}

} // namespace

Random::Random(std::uint64_t seed, std::string_view purpose, std::uint64_t index)
    : m_state(mixed(seed + 0x9e3779b97f4a7c15U) ^ mixed(hashed(purpose) + index))
{
}

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    return mixed(m_state);
}

int Random::below(int limit)
{
    return static_cast<int>(next() % static_cast<std::uint64_t>(limit));
}

QByteArray Random::bytes(qsizetype size)
{
    QByteArray result(size, Qt::Uninitialized);
    char *data = result.data();
    for (qsizetype at = 0; at < size; at += 8) {
        // Byte by byte, so that the order does not depend on the processor.
        std::uint64_t number = next();
        for (qsizetype i = at; i < std::min<qsizetype>(size, at + 8); ++i) {
            data[i] = static_cast<char>(number & 0xffU);
            number >>= 8U;
        }
    }
    return result;
}

QByteArray guidOf(std::uint64_t seed, std::string_view purpose, std::uint64_t index)
{
    QByteArray raw = Random(seed, purpose, index).bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40); // Version 4, variant 1.
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    const QByteArray hex = raw.toHex();
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-'
           + hex.mid(20);
}

} // namespace muster::lab
