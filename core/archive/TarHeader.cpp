// SPDX-License-Identifier: Apache-2.0
#include "core/archive/TarHeader.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <cstring>

namespace muster {

namespace {

constexpr qsizetype blockBytes = 512;

/// `length key=value\n`, where length counts itself.
QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
{
    const qsizetype rest = key.size() + value.size() + 3; // Space, equals sign, newline.
    qsizetype length = rest + 1;
    while (length != rest + QByteArray::number(length).size()) {
        length = rest + QByteArray::number(length).size();
    }
    return QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

void putOctal(QByteArray &block, qsizetype at, qsizetype width, qint64 value)
{
    const QByteArray digits = QByteArray::number(value, 8).rightJustified(width - 1, '0');
    std::memcpy(block.data() + at, digits.constData(), size_t(width - 1));
}

QByteArray ustarHeader(const QByteArray &name, char type, qint64 bytes, quint32 mode,
                       qint64 seconds)
{
    QByteArray block(blockBytes, '\0');
    const QByteArray shortName = name.right(100);
    std::memcpy(block.data(), shortName.constData(), size_t(shortName.size()));
    putOctal(block, 100, 8, mode);
    putOctal(block, 108, 8, 0); // Owner and group: the machine that restores has others.
    putOctal(block, 116, 8, 0);
    putOctal(block, 124, 12, bytes);
    putOctal(block, 136, 12, qBound(qint64(0), seconds, qint64(077777777777)));
    block[156] = type;
    std::memcpy(block.data() + 257, "ustar\00000", 8);
    std::memset(block.data() + 148, ' ', 8);
    qint64 sum = 0;
    for (const char c : block) {
        sum += static_cast<unsigned char>(c);
    }
    putOctal(block, 148, 7, sum);
    block[154] = '\0';
    return block;
}

/// The kernel's `system.posix_acl_access` as tar(5) writes it. Empty when it is not of version 2.
QByteArray aclText(const QByteArray &value)
{
    if (value.size() < 4 || qFromLittleEndian<quint32>(value.constData()) != 2) {
        return {};
    }
    QByteArrayList entries;
    for (qsizetype at = 4; at + 8 <= value.size(); at += 8) {
        const char *entry = value.constData() + at;
        const auto tag = qFromLittleEndian<quint16>(entry);
        const auto bits = qFromLittleEndian<quint16>(entry + 2);
        const QByteArray id = QByteArray::number(qFromLittleEndian<quint32>(entry + 4));
        const QByteArray rights = QByteArray((bits & 4U) != 0 ? "r" : "-")
                                  + ((bits & 2U) != 0 ? "w" : "-") + ((bits & 1U) != 0 ? "x" : "-");
        switch (tag) {
        case 0x01:
            entries.append("user::" + rights);
            break;
        case 0x02:
            entries.append("user:" + id + ':' + rights + ':' + id);
            break;
        case 0x04:
            entries.append("group::" + rights);
            break;
        case 0x08:
            entries.append("group:" + id + ':' + rights + ':' + id);
            break;
        case 0x10:
            entries.append("mask::" + rights);
            break;
        default:
            entries.append("other::" + rights);
            break;
        }
    }
    return entries.join(',');
}

QByteArray paxRecords(const TarMember &member)
{
    QByteArray records;
    if (!QUtf8StringView(member.name).isValidUtf8()) {
        records += paxRecord("hdrcharset", "BINARY");
    }
    records += paxRecord("path", member.name);
    records += paxRecord("mtime", toDecimalSeconds(member.modifiedNs));
    for (const ExtendedAttribute &attribute : member.attributes) {
        if (attribute.name == "system.posix_acl_access") {
            records += paxRecord("SCHILY.acl.access", aclText(attribute.value));
        } else {
            records += paxRecord("SCHILY.xattr." + attribute.name, attribute.value);
        }
    }
    return records;
}

} // namespace

QByteArray tarHeader(const TarMember &member)
{
    const qint64 seconds = member.modifiedNs / 1'000'000'000;
    const QByteArray records = paxRecords(member);
    QByteArray header =
        ustarHeader("PaxHeader/" + member.name.right(80), 'x', records.size(), 0644, seconds);
    header += records;
    header += QByteArray(qsizetype(tarPadding(records.size())), '\0');
    header += ustarHeader(member.name, '0', member.bytes, member.mode & 0777U, seconds);
    return header;
}

qint64 tarPadding(qint64 bytes)
{
    return (blockBytes - bytes % blockBytes) % blockBytes;
}

QByteArray toDecimalSeconds(qint64 nanoseconds)
{
    const quint64 magnitude = nanoseconds < 0 ? 0 - quint64(nanoseconds) : quint64(nanoseconds);
    return QByteArray(nanoseconds < 0 ? "-" : "") + QByteArray::number(magnitude / 1'000'000'000)
           + '.' + QByteArray::number(magnitude % 1'000'000'000).rightJustified(9, '0');
}

bool fromDecimalSeconds(const QByteArray &text, qint64 &nanoseconds)
{
    const bool isNegative = text.startsWith('-');
    const QByteArray magnitude = isNegative ? text.mid(1) : text;
    const qsizetype point = magnitude.indexOf('.');
    bool isSeconds = false;
    bool isFraction = false;
    const qint64 seconds = magnitude.first(std::max<qsizetype>(point, 0)).toLongLong(&isSeconds);
    const qint64 fraction = magnitude.mid(point + 1).toLongLong(&isFraction);
    if (!isSeconds || !isFraction || magnitude.size() - point != 10 || seconds < 0 || fraction < 0
        || seconds > 9'000'000'000) {
        return false;
    }
    nanoseconds = (seconds * 1'000'000'000 + fraction) * (isNegative ? -1 : 1);
    return true;
}

} // namespace muster
