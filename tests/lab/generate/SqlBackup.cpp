// SPDX-License-Identifier: Apache-2.0
// Imitates the head of a SQL Server backup: a TAPE descriptor block and a start-of-set block of
// Microsoft Tape Format 1.00a, with the checksums of that format. What follows is noise; no server
// could restore it, and no reader should claim that it could.
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Random.h"

#include <QtEndian>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 1024;

template <typename T>
void put(QByteArray &block, qsizetype at, T number)
{
    qToLittleEndian(number, block.data() + at);
}

/// Enters a text at the end of the used part: its place and size stand at @p reference.
void putText(QByteArray &block, qsizetype reference, qsizetype &end, const QString &text)
{
    const auto bytes = static_cast<quint16>(text.size() * 2);
    put<quint16>(block, reference, bytes);
    put<quint16>(block, reference + 2, static_cast<quint16>(end));
    for (const QChar letter : text) {
        put<quint16>(block, end, letter.unicode());
        end += 2;
    }
}

/// The common header: type, attributes, first event, operating system, sizes, string type.
QByteArray startBlock(const QByteArray &type, quint64 address)
{
    QByteArray block(blockSize, '\0');
    block.replace(0, 4, type);
    put<quint16>(block, 8, blockSize); // Offset to the first event.
    block[10] = 14;                    // Windows NT.
    put<quint64>(block, 20, address);
    block[48] = 2; // Strings are UTF-16.
    return block;
}

/// The header ends with the XOR of its words.
void seal(QByteArray &block)
{
    quint16 sum = 0;
    for (qsizetype at = 0; at < 50; at += 2) {
        sum ^= qFromLittleEndian<quint16>(block.constData() + at);
    }
    put<quint16>(block, 50, sum);
}

QByteArray tapeBlock(std::uint64_t seed, const QString &database)
{
    QByteArray block = startBlock("TAPE", 0);
    put<quint32>(block, 52, static_cast<quint32>(Random(seed, "tape").next()));
    put<quint16>(block, 60, 1);         // Media sequence number.
    put<quint16>(block, 66, 0);         // No catalogue on the medium.
    put<quint16>(block, 84, blockSize); // Format logical block.
    put<quint16>(block, 86, 0x1200);    // Vendor: Microsoft SQL Server.
    qsizetype end = 96;
    putText(block, 68, end, database);
    putText(block, 80, end, u"Microsoft SQL Server"_s);
    // The date in five bytes: 14 bits year, 4 month, 5 day, 5 hour, 6 minute, 6 second.
    const quint64 date = (quint64{2025} << 26U) | (quint64{9} << 22U) | (quint64{14} << 17U)
                         | (quint64{21} << 12U) | (quint64{30} << 6U);
    for (int i = 0; i < 5; ++i) {
        block[88 + i] = static_cast<char>((date >> (8U * static_cast<unsigned>(4 - i))) & 0xffU);
    }
    block[93] = 1; // Major version.
    seal(block);
    return block;
}

void writeBackup(Kit &kit, const Layout &layout, const ServiceSpec &store, const QString &item,
                 const QString &database)
{
    const QString server = layout.cluster(store.cluster)->fqdn;
    QByteArray set = startBlock("SSET", 1);
    seal(set);
    const std::string purpose = (u"bak "_s + database + server).toStdString();
    const QByteArray bytes =
        tapeBlock(layout.seed, database) + set + Random(layout.seed, purpose).bytes(4 * blockSize);
    const QString scope = store.sqlName.isEmpty() ? server : server + u'\\' + store.sqlName;
    const QString instance = store.sqlName.isEmpty() ? server : server + u'_' + store.sqlName;
    kit.add({u"sql/%1_%2.bak"_s.arg(database, instance), item, scope, server, 450, {}}, bytes);
}

} // namespace

void writeSqlBackups(Kit &kit, const Layout &layout)
{
    for (const ServiceSpec &service : layout.services) {
        if (service.id.role == u"ArchivingStore"_s) {
            writeBackup(kit, layout, service, u"DB-ARCH"_s, u"LcsLog"_s);
        } else if (service.id.role == u"MonitoringStore"_s) {
            writeBackup(kit, layout, service, u"DB-CDR"_s, u"LcsCDR"_s);
            writeBackup(kit, layout, service, u"DB-QOE"_s, u"QoEMetrics"_s);
        }
    }
}

} // namespace muster::lab
