// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

namespace muster {

/// Turns the bytes of an XML file into UTF-8 in pieces that never cut a character.
///
/// A byte order mark decides; without one, two bytes of which one is zero mean UTF-16 and anything
/// else is what the declaration says. A declaration of UTF-16 over single bytes is not believed:
/// .NET writes it for every string that is later saved in another encoding.
class XmlDecoder
{
public:
    /// @returns  what can be handed on now; the rest waits for the next call.
    /// @errors   BadEncoding when UTF-16 holds half a surrogate pair.
    Result<QByteArray> decode(const QByteArray &block);
    /// What is left at the end of the file: an incomplete character or nothing.
    /// @errors   BadEncoding when a file of UTF-16 ends in the middle of a character.
    Result<QByteArray> finish();

    /// Whether the encoding named in the declaration is to be ignored; known after the first
    /// decoded bytes.
    [[nodiscard]] bool ignoresDeclaration() const { return m_ignoresDeclaration; }

private:
    void recognise();

    bool m_isRecognised = false;
    bool m_ignoresDeclaration = true;
    std::optional<QStringDecoder> m_utf16;
    QStringEncoder m_utf8{
        QStringConverter::Utf8}; ///< Keeps half a surrogate pair for the next call.
    QByteArray m_waiting;
};

} // namespace muster
