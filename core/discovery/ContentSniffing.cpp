// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ContentSniffing.h"

#include "core/discovery/TextDecoding.h"
#include "core/discovery/XmlStream.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct RootKind
{
    std::string_view name;
    ContentKind kind = ContentKind::OtherXml;
};

constexpr std::array<RootKind, 8> rootKinds{{
    {"TopologyBuilder", ContentKind::BuilderTopology},
    {"Topology", ContentKind::PublishedTopology},
    {"AnchoredXml", ContentKind::StoredSetting},
    {"DocItemSet", ContentKind::SettingsSet},
    {"Objs", ContentKind::Clixml},
    {"HomedResources", ContentKind::LegacyUserData},
    {"CsMgmtLog", ContentKind::DeploymentLog},
    {"dsml", ContentKind::Dsml},
}};

/// Takes note of the root element.
class RootHandler final : public XmlHandler
{
public:
    RecognisedContent content{ContentKind::OtherXml, {}, {}};

    void startElement(const XmlName &name, const XmlAttributes &) override
    {
        if (!content.rootName.isEmpty()) {
            return;
        }
        content.rootName = toText(name.local);
        const QString whole = content.rootName + toText(name.namespaceUri);
        if (whole.contains(u"voice"_s, Qt::CaseInsensitive)) {
            content.kind = ContentKind::VoiceConfiguration; // Its schema was never published.
        }
        for (const RootKind &root : rootKinds) {
            if (name.local == root.name) {
                content.kind = root.kind;
            }
        }
    }
    void endElement(const XmlName &) override {}
    void text(std::string_view) override {}
};

RecognisedContent recogniseXml(const QByteArray &head)
{
    RootHandler handler;
    {
        XmlParser parser(handler, {});
        Result<void> fed = parser.feed(head);
        if (fed && handler.content.rootName.isEmpty()) {
            fed = parser.finish(); // A file too short for the parser to have begun.
        }
        if (!fed && handler.content.rootName.isEmpty()) {
            handler.content.problem = fed.error();
        }
    }
    return handler.content;
}

bool looksLikeFormatList(const QString &text)
{
    static const QRegularExpression line(u"^[A-Za-z][\\w ]*? *: "_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression aligned(u"^(\\w+ *): .*\\r?\\n(?:[ ].*\\r?\\n)*(\\w+ *): "_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = aligned.match(text);
    return match.hasMatch() && match.captured(1).size() == match.captured(2).size()
           && line.match(text).hasMatch();
}

bool looksLikeCsv(const QString &text)
{
    const QString header = text.section(u'\n', 0, 0).trimmed();
    static const QRegularExpression quoted(
        u"^\"[A-Za-z][^\",;\\t]*\"([,;\\t]\"[A-Za-z][^\",;\\t]*\")*$"_s);
    static const QRegularExpression plain(u"^[A-Za-z]\\w*([,;\\t][A-Za-z]\\w*)+$"_s);
    return header.startsWith(u"#TYPE "_s) || quoted.match(header).hasMatch()
           || plain.match(header).hasMatch()
           || header.contains(u"SipAddress"_s, Qt::CaseInsensitive);
}

ContentKind recogniseJson(const QString &text)
{
    static const QRegularExpression manifest(u"^\\{[^\\[{]*\"format\"\\s*:\\s*\"muster-kit\""_s);
    return manifest.match(text).hasMatch() ? ContentKind::KitManifest : ContentKind::Json;
}

} // namespace

ContentKind recogniseBinary(const QByteArray &head)
{
    if (head.startsWith("TAPE") || head.startsWith("MSSQLBAK")) {
        return ContentKind::SqlBackup; // Microsoft Tape Format, plain or compressed by SQL Server.
    }
    // DER: a sequence. A PFX begins with version 3, a certificate with a sequence inside.
    if (head.size() < 8 || head.at(0) != 0x30) {
        return ContentKind::Unknown;
    }
    const auto length = static_cast<quint8>(head.at(1));
    const qsizetype content = length == 0x80 || length < 0x80 ? 2 : 2 + (length & 0x7F);
    if (content + 3 > head.size()) {
        return ContentKind::Unknown;
    }
    if (head.sliced(content, 3) == QByteArrayView("\x02\x01\x03")) {
        return ContentKind::Pfx;
    }
    return head.at(content) == 0x30 && length > 0x80 ? ContentKind::CertificateDer
                                                     : ContentKind::Unknown;
}

RecognisedContent recogniseText(const QByteArray &head)
{
    const QString text = QString::fromUtf8(decodeHead(head)).trimmed();
    static const QRegularExpression ldif(u"^(#[^\\n]*\\n|\\s)*(dn::? |version: 1\\b)"_s);
    if (text.startsWith(u'<')) {
        return recogniseXml(head);
    }
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        return {recogniseJson(text), {}, {}};
    }
    if (text.contains(u"-----BEGIN CERTIFICATE-----"_s)) {
        return {ContentKind::CertificatePem, {}, {}};
    }
    if (ldif.match(text).hasMatch()) {
        return {ContentKind::Ldif, {}, {}};
    }
    if (looksLikeFormatList(text)) {
        return {ContentKind::FormatList, {}, {}};
    }
    return {looksLikeCsv(text) ? ContentKind::Csv : ContentKind::Unknown, {}, {}};
}

ContentKind recogniseItemSet(const QByteArray &head)
{
    const QByteArray text = decodeHead(head);
    if (text.contains("urn:lcd:") || text.contains("urn:hcd:") || text.contains("HomedResource")) {
        return ContentKind::UserDataZip;
    }
    return text.contains("AnchoredXml") && text.contains("SchemaId") ? ContentKind::ConfigurationZip
                                                                     : ContentKind::Zip;
}

} // namespace muster
