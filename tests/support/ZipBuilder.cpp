// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ZipBuilder.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace muster {

namespace {

void put16(QByteArray &bytes, quint16 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void put32(QByteArray &bytes, quint32 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void put64(QByteArray &bytes, quint64 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        table.at(i) = crc;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ table.at((crc ^ static_cast<quint8>(byte)) & 0xFFU);
    }
    return ~crc;
}

/// The part that a local header and a directory record have in common.
QByteArray commonPart(quint16 method, quint16 flags, quint32 crc, qint64 packed, qint64 unpacked,
                      qsizetype nameLength)
{
    constexpr quint32 needsZip64 = 0xFFFFFFFFU;
    QByteArray part;
    put16(part, 45);
    put16(part, flags);
    put16(part, method);
    put16(part, 0);
    put16(part, 0x5521); // 2022-09-01
    put32(part, crc);
    put32(part, static_cast<quint32>(packed));
    put32(part, unpacked > 0xFFFFFFFEL ? needsZip64 : static_cast<quint32>(unpacked));
    put16(part, static_cast<quint16>(nameLength));
    return part;
}

QByteArray extraPart(qint64 unpacked)
{
    QByteArray extra;
    if (unpacked > 0xFFFFFFFEL) {
        put16(extra, 1);
        put16(extra, 8);
        put64(extra, static_cast<quint64>(unpacked));
    }
    return extra;
}

} // namespace

ZipBuilder &ZipBuilder::add(const QByteArray &name, const QByteArray &content, Method method,
                            const ZipLies &lies)
{
    QByteArray packed = content;
    if (method == Method::Deflate) {
        packed = qCompress(content, 9).mid(6); // Qt's length and zlib's header …
        packed.chop(4);                        // … and its checksum.
    }
    const qint64 unpacked = lies.bytes < 0 ? content.size() : lies.bytes;
    const quint16 flags = lies.isEncrypted ? 0x0801 : 0x0800;
    const QByteArray common =
        commonPart(method == Method::Deflate ? 8 : 0, flags, crc32(content) ^ lies.crcFlips,
                   packed.size(), unpacked, name.size());
    const QByteArray extra = extraPart(unpacked);
    const auto offset = static_cast<quint32>(m_entries.size());

    put32(m_entries, 0x04034B50U);
    m_entries += common;
    put16(m_entries, static_cast<quint16>(extra.size()));
    m_entries += name + extra + packed;

    put32(m_directory, 0x02014B50U);
    put16(m_directory, 45);
    m_directory += common;
    put16(m_directory, static_cast<quint16>(extra.size()));
    m_directory += QByteArray(10, '\0'); // Comment, disk, internal and external attributes.
    put32(m_directory, offset);
    m_directory += name + extra;
    ++m_count;
    return *this;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray zip = m_entries + m_directory;
    put32(zip, 0x06054B50U);
    put32(zip, 0);
    put16(zip, m_count);
    put16(zip, m_count);
    put32(zip, static_cast<quint32>(m_directory.size()));
    put32(zip, static_cast<quint32>(m_entries.size()));
    put16(zip, 0);
    return zip;
}

void ZipBuilder::writeTo(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes()) < 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace muster
