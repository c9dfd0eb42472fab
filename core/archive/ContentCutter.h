// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace muster {

/// Cuts a large file where its content says so, so that what did not change is cut as before wherever it has moved to.
///
/// Pieces are 4 MiB on average, from 2 to 8 MiB. Where an earlier version of the file was cut is taken into account: a cut which
/// is still one is kept, so that a change within the file costs the pieces it touches and no others.
/// @source W. Xia et al., "FastCDC: a Fast and Efficient Content-Defined Chunking Approach for Data Deduplication", USENIX ATC
/// 2016: the gear hash, skipping the first bytes, and normalised chunking.
class ContentCutter
{
public:
    static constexpr qint64 largestPiece = qint64(8) << 20U;

    /// @param before  lengths of the pieces of the earlier version, in order; empty when there is none.
    /// @param bytes   length of the file now.
    ContentCutter(const std::vector<qint64> &before, qint64 bytes);

    /// How long the next piece is.
    /// @param ahead  what follows in the file: `largestPiece` bytes, or all that is left.
    qint64 next(std::span<const char> ahead);

private:
    [[nodiscard]] qint64 earlierCut(std::span<const char> ahead);

    std::vector<qint64> m_cuts; ///< Places where the file could be cut as before, ascending.
    size_t m_nextCut = 0;
    qint64 m_position = 0;
};

} // namespace muster
