// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

/// What a ZIP says of an entry, where that is not the truth.
struct ZipLies
{
    qint64 bytes = -1;    ///< Unpacked size; the true one when negative.
    quint32 crcFlips = 0; ///< Bits of the checksum to turn.
    bool isEncrypted = false;
};

/// Puts a ZIP file together byte by byte, honest or not.
class ZipBuilder
{
public:
    enum class Method
    {
        Store,
        Deflate,
    };

    ZipBuilder &add(const QByteArray &name, const QByteArray &content,
                    Method method = Method::Store, const ZipLies &lies = {});
    [[nodiscard]] QByteArray bytes() const;
    /// Writes the ZIP; fails the program when it cannot.
    void writeTo(const QString &path) const;

private:
    QByteArray m_entries;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace muster
