// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Deployment.h"

#include "tests/lab/generate/Accounts.h"
#include "tests/lab/generate/PsWriter.h"
#include "tests/lab/generate/TopologyXml.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

QByteArray toUtf16WithMark(const QByteArray &utf8)
{
    QByteArray units("\xFF\xFE");
    for (const QChar letter : QString::fromUtf8(utf8)) {
        units.append(static_cast<char>(letter.cell()));
        units.append(static_cast<char>(letter.row()));
    }
    return units;
}

TextEncoding encodingOf(const QString &format, const Options &options)
{
    if (options.utf16) {
        return TextEncoding::Utf16;
    }
    // Export-Csv -Encoding UTF8 of Windows PowerShell writes a mark; JSON comes from .NET without.
    return format == u"csv"_s ? TextEncoding::Utf8WithMark : TextEncoding::Utf8;
}

void writeKind(Kit &kit, const AccountMaker &maker, Kind kind, const QString &format,
               const Options &options, const QString &server)
{
    const KitEntry entry{u"accounts/%1.%2"_s.arg(cmdletOf(kind), format), {}, {}, server, 500, {}};
    kit.add(entry, [&](QIODevice &device) {
        const std::unique_ptr<PsWriter> writer =
            makePsWriter(format, device, encodingOf(format, options));
        for (qint64 i = 0; i < maker.count(kind); ++i) {
            writer->add(maker.toObject(maker.make(kind, i)));
        }
        writer->finish();
    });
}

} // namespace

void writeTopology(Kit &kit, const Layout &layout, const Options &options)
{
    QByteArray topology = topologyXml(layout);
    if (options.utf16) {
        topology = toUtf16WithMark(topology.replace("\n", "\r\n"));
    }
    kit.add({u"topology.xml"_s, u"SET-TBXML"_s, {}, layout.centralManagementPool, 500, {}},
            topology);
    if (options.withDraft) {
        kit.addBeside(u"draft.tbxml"_s, draftXml(layout));
    }
}

void writeAccounts(Kit &kit, const Layout &layout, const Options &options)
{
    const AccountMaker maker(layout, options);
    const QStringList formats = options.accountsFormat == u"all"_s
                                    ? QStringList{u"csv"_s, u"clixml"_s, u"json"_s}
                                    : QStringList{options.accountsFormat};
    for (const QString &format : formats) {
        for (const Kind kind : everyKind) {
            if (maker.count(kind) > 0) {
                writeKind(kit, maker, kind, format, options, layout.centralManagementPool);
            }
        }
    }
}

void writeContactStores(Kit &kit, const Layout &layout, const Options &options)
{
    const AccountMaker maker(layout, options);
    const KitEntry entry{u"accounts/Debug-CsUnifiedContactStore.csv"_s,
                         {},
                         {},
                         layout.centralManagementPool,
                         500,
                         {}};
    kit.add(entry, [&](QIODevice &device) {
        const std::unique_ptr<PsWriter> writer =
            makePsWriter(u"csv"_s, device, TextEncoding::Utf8WithMark);
        for (qint64 i = 0; i < maker.count(Kind::User); ++i) {
            const AccountSpec account = maker.make(Kind::User, i);
            const QByteArray mode = account.contactsInExchange ? "UcsMigrated" : "UcsDisabled";
            writer->add({customObjectTypes(),
                         {},
                         {{"Identity", "sip:" + account.sip}, {"UcsMode", mode}},
                         true});
        }
        writer->finish();
    });
}

} // namespace muster::lab
