// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ContentCutter.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

constexpr qint64 smallestPiece = qint64(2) << 20U;
/// From here on a cut is eight times as likely.
constexpr qint64 normalPiece = qint64(7) << 19U;
/// Shorter pieces than this cost more than they save.
constexpr qint64 smallestKept = qint64(64) << 10U;
constexpr quint64 strictMask = 0xFFFFFE0000000000ULL;
/// Its bits are among those of the strict mask, so that it knows every cut again.
constexpr quint64 usualMask = 0xFFFFF00000000000ULL;
/// The hash knows the last 64 bytes and nothing of those before.
constexpr qint64 windowBytes = 64;

/// 256 fixed random numbers: others would cut every file anew, and nothing stored before would be found again.
/// @source S. Vigna's SplitMix64.
constexpr std::array<quint64, 256> gearTable()
{
    std::array<quint64, 256> table{};
    quint64 state = 0x4D75737465720001ULL;
    for (quint64 &number : table) {
        state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        number = mixed ^ (mixed >> 31U);
    }
    return table;
}
constexpr std::array<quint64, 256> gear = gearTable();

quint64 rolled(quint64 hash, char byte)
{
    return (hash << 1U) + gear[static_cast<unsigned char>(byte)];
}

/// Whether the content before @p at says that here is a cut.
bool isCut(std::span<const char> bytes, qint64 at)
{
    quint64 hash = 0;
    for (qint64 i = at - windowBytes; i < at; ++i) {
        hash = rolled(hash, bytes[size_t(i)]);
    }
    return (hash & usualMask) == 0;
}

qint64 contentCut(std::span<const char> ahead)
{
    const auto length = qint64(ahead.size());
    if (length <= smallestPiece) {
        return length;
    }
    quint64 hash = 0;
    qint64 at = smallestPiece - windowBytes;
    for (; at < smallestPiece; ++at) {
        hash = rolled(hash, ahead[size_t(at)]);
    }
    for (const qint64 end = std::min(length, normalPiece); at < end; ++at) {
        hash = rolled(hash, ahead[size_t(at)]);
        if ((hash & strictMask) == 0) {
            return at + 1;
        }
    }
    for (const qint64 end = std::min(length, ContentCutter::largestPiece); at < end; ++at) {
        hash = rolled(hash, ahead[size_t(at)]);
        if ((hash & usualMask) == 0) {
            return at + 1;
        }
    }
    return at;
}

} // namespace

ContentCutter::ContentCutter(const std::vector<qint64> &before, qint64 bytes)
{
    qint64 end = 0;
    for (const qint64 length : before) {
        end += length;
    }
    // Where they were, and where they are when all that was put in or taken out stands before them.
    qint64 at = 0;
    for (const qint64 length : before) {
        at += length;
        m_cuts.push_back(at);
        if (bytes != end) {
            m_cuts.push_back(at + bytes - end);
        }
    }
    std::sort(m_cuts.begin(), m_cuts.end());
}

qint64 ContentCutter::next(std::span<const char> ahead)
{
    qint64 length = earlierCut(ahead);
    if (length == 0) {
        length = contentCut(ahead);
    }
    m_position += length;
    return length;
}

/// @returns 0 when no cut made before is one still.
qint64 ContentCutter::earlierCut(std::span<const char> ahead)
{
    while (m_nextCut < m_cuts.size() && m_cuts[m_nextCut] < m_position + smallestKept) {
        ++m_nextCut;
    }
    for (size_t i = m_nextCut; i < m_cuts.size(); ++i) {
        const qint64 length = m_cuts[i] - m_position;
        if (length > qint64(ahead.size())) {
            break;
        }
        if (isCut(ahead, length)) {
            return length;
        }
    }
    return 0;
}

} // namespace muster
