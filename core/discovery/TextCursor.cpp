// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TextCursor.h"

namespace muster {

bool TextCursor::fill()
{
    if (m_error) {
        return false;
    }
    Result<QByteArray> piece = m_decoder.read();
    if (!piece) {
        m_error = piece.error();
        return false;
    }
    m_piece = *std::move(piece);
    m_at = 0;
    return !m_piece.isEmpty();
}

} // namespace muster
