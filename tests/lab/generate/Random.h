// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace muster::lab {

/// A stream of numbers that depends on nothing but the seed, what it is for, and an index, so that
/// account 700,000 is the same whether or not the others were made.
class Random
{
public:
    Random(std::uint64_t seed, std::string_view purpose, std::uint64_t index = 0);

    std::uint64_t next();
    /// A number from 0 to @p limit - 1; @p limit must be positive.
    int below(int limit);
    /// True @p permille times in a thousand.
    bool chance(int permille) { return below(1000) < permille; }
    /// @p size bytes that no compressor makes smaller.
    QByteArray bytes(qsizetype size);

private:
    std::uint64_t m_state;
};

/// A GUID in lower case without braces.
QByteArray guidOf(std::uint64_t seed, std::string_view purpose, std::uint64_t index = 0);

} // namespace muster::lab
