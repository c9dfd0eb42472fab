// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ByteStream.h"

#include <QByteArray>

#include <vector>

namespace muster {

/// Gives the bytes at a place; fewer only at the end.
using BytesAt = std::function<Result<qint64>(qint64 offset, std::span<char> buffer)>;

/// The head of an element of ASN.1, encoded by BER.
struct BerElement
{
    unsigned char tag = 0;
    bool isIndefinite = false; ///< Two zeros end it.
    qint64 content = 0;        ///< Where its content begins …
    qint64 end = -1;           ///< … and ends, where it is not indefinite.
};

/// Looks at elements of a file by their place, holding little of it.
class BerReader
{
public:
    /// @param subject  names the object in errors.
    BerReader(BytesAt bytes, qint64 size, QString subject);

    /// @errors  Truncated past the end; Corrupt for what is no BER; those of the bytes.
    Result<BerElement> element(qint64 offset);
    /// As above; Corrupt when it has another tag.
    Result<BerElement> expect(qint64 offset, unsigned char tag);
    /// Where the element at @p offset ends, all in it read over.
    Result<qint64> endOf(qint64 offset, int depth = 0);
    Result<QByteArray> bytes(qint64 begin, qint64 end);
    /// Fills as much of @p buffer as there is.
    Result<qint64> read(qint64 offset, std::span<char> buffer);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] Failure corrupt(const QString &what) const;
    [[nodiscard]] Failure truncated() const;

private:
    [[nodiscard]] Result<unsigned char> byte(qint64 offset);

    BytesAt m_bytes;
    qint64 m_size;
    QString m_subject;
    std::vector<char> m_window; ///< What was read last, and from where.
    qint64 m_windowAt = 0;
};

/// An element of definite length.
QByteArray derElement(unsigned char tag, const QByteArray &content);

} // namespace muster
