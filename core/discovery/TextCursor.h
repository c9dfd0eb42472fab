// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/TextDecoding.h"

#include <optional>

namespace muster {

/// Walks over a text file one byte of UTF-8 at a time, and knows the line.
///
/// When reading fails the text seems to end; `status` tells the two apart, and must be asked.
class TextCursor
{
public:
    static constexpr int end = -1;

    TextCursor(QIODevice &device, const QString &subject, const JobContext &job)
        : m_decoder(device, subject, job)
    {
    }

    /// The byte under the cursor, or `end`.
    [[nodiscard]] int peek()
    {
        return m_at < m_piece.size() || fill() ? static_cast<unsigned char>(m_piece.at(m_at)) : end;
    }
    /// The byte under the cursor, which then moves on.
    int next()
    {
        const int c = peek();
        if (c != end) {
            ++m_at;
            m_line += c == '\n' ? 1 : 0;
        }
        return c;
    }
    [[nodiscard]] qint64 line() const { return m_line; }
    /// @errors  those of TextDecoder.
    [[nodiscard]] Result<void> status() const
    {
        return m_error ? Result<void>(fail(*m_error)) : Result<void>();
    }
    [[nodiscard]] const TextDecoder &decoder() const { return m_decoder; }

private:
    bool fill();

    TextDecoder m_decoder;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    std::optional<Error> m_error;
};

} // namespace muster
