// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/BerReader.h"

namespace muster {

/// A CMS AuthEnvelopedData taken apart, so that its content can be read as a stream.
///
/// OpenSSL decodes an object only as a whole in memory, and needs the tag, which stands behind the content, before it
/// decrypts. So this hands it the object without its content, and the content apart. It decides about nothing: what
/// was parted wrongly does not pass the tag.
class CmsEnvelope
{
public:
    /// Reads all but the content. @errors  Corrupt; Truncated when the end is missing; those of the bytes.
    static Result<CmsEnvelope> open(BerReader reader);

    /// The object without its content, DER for OpenSSL.
    [[nodiscard]] const QByteArray &skeleton() const { return m_skeleton; }
    /// The next encrypted bytes; 0 when all were given and the object ends as it must.
    /// @errors  as for open.
    Result<qint64> readContent(std::span<char> buffer);

private:
    explicit CmsEnvelope(BerReader reader);

    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] Result<void> readTail();
    /// Steps into an element, counting it if it is indefinite.
    [[nodiscard]] Result<void> enter(unsigned char tag, int &levels);
    /// Steps over an element, and returns it as it stands.
    [[nodiscard]] Result<QByteArray> take(unsigned char tag);
    [[nodiscard]] Result<void> nextPiece();
    [[nodiscard]] Result<void> endContent();

    BerReader m_reader;
    QByteArray m_skeleton;
    QByteArray m_keptHead;    ///< Version and recipients, as they stand.
    QByteArray m_keptContent; ///< Kind of the content and the cipher, as they stand.
    qint64 m_at = 0;          ///< Where the next byte or piece of the content is.
    qint64 m_pieceEnd = 0;
    BerElement m_content;
    bool m_isEnded = false;
    int m_outerLevels = 0; ///< Indefinite elements which end behind the tag …
    int m_innerLevels = 0; ///< … and before it.
    qint64 m_tailAt = 0;   ///< Where the tag stands.
};

} // namespace muster
