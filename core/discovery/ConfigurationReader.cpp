// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ConfigurationReader.h"

#include "core/discovery/SettingHandler.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// A setting may stand as one text; it is parsed as it comes and never held.
constexpr qint64 settingTextBytes = qint64{1} << 30;

/// Takes a set of settings apart, or one setting alone.
class ConfigurationHandler final : public XmlHandler
{
public:
    explicit ConfigurationHandler(QString subject)
        : m_subject(std::move(subject))
    {
    }

    void startElement(const XmlName &name, const XmlAttributes &attributes) override;
    void endElement(const XmlName &name) override;
    void text(std::string_view piece) override;

    /// Joins what was kept.
    Result<ConfigurationDocument> finish();

private:
    void beginItem(const QString &name);
    void endItem();
    void endText();
    void keepFailure(const Result<void> &result);

    QString m_subject;
    ConfigurationDocument m_document;
    SettingHandler m_settings;
    std::unique_ptr<XmlParser> m_inner; ///< While a setting stands as text.
    QString m_itemName;
    qint64 m_itemLine = 0;
    int m_depth = 0;
    int m_dataDepth = 0; ///< Depth of the open `Data`, or 0.
};

void ConfigurationHandler::startElement(const XmlName &name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_depth == 1 && name.local == "AnchoredXml") {
        beginItem({});
        m_dataDepth = 1;
    } else if (m_depth == 1 && name.local != "DocItemSet") {
        refuse(ErrorCode::WrongKind, u"root element "_s + toText(name.local));
    } else if (m_dataDepth > 0) {
        m_settings.followParserOf(*this);
        m_settings.startElement(name, attributes);
    } else if (name.local == "DocItem") {
        beginItem(attributes.text("Name"));
    } else if (name.local == "Data") {
        m_dataDepth = m_depth;
    }
}

void ConfigurationHandler::endElement(const XmlName &name)
{
    const bool isDataEnd = m_depth == m_dataDepth;
    --m_depth;
    if (isDataEnd) {
        m_dataDepth = 0;
        endText();
    } else if (m_dataDepth > 0) {
        m_settings.followParserOf(*this);
        m_settings.endElement(name);
    }
    if (name.local == "DocItem" || (isDataEnd && m_depth == 0)) {
        endItem();
    }
}

void ConfigurationHandler::text(std::string_view piece)
{
    if (m_dataDepth == 0) {
        return;
    }
    if (m_depth > m_dataDepth) {
        m_settings.text(piece);
        return;
    }
    // Directly in Data only an escaped document is text; white space stands beside elements.
    const bool isBlank = std::all_of(piece.begin(), piece.end(),
                                     [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (!m_inner && isBlank) {
        return;
    }
    if (!m_inner) {
        m_inner = std::make_unique<XmlParser>(m_settings, m_subject);
    }
    keepFailure(m_inner->feed(QByteArray(piece.data(), static_cast<qsizetype>(piece.size()))));
}

void ConfigurationHandler::beginItem(const QString &name)
{
    ++m_document.total;
    m_itemName = name;
    m_itemLine = line();
    m_settings.beginDocument();
}

void ConfigurationHandler::endItem()
{
    if (m_settings.isIdentified()) {
        ++m_document.recognised;
    } else {
        m_document.warnings.append({WarningKind::UnknownItem, m_itemName, {}, m_itemLine});
    }
}

void ConfigurationHandler::endText()
{
    if (m_inner) {
        keepFailure(m_inner->finish());
        m_inner.reset();
    }
}

void ConfigurationHandler::keepFailure(const Result<void> &result)
{
    if (!result) {
        refuse(result.error().code, u"inside item %1: %2"_s.arg(m_itemName, result.error().detail));
    }
}

Result<ConfigurationDocument> ConfigurationHandler::finish()
{
    m_document.registrars = m_settings.registrars();
    if (!m_settings.hasTopology()) {
        return std::move(m_document);
    }
    if (m_settings.topologies() > 1) {
        m_document.warnings.append({WarningKind::DuplicateName, u"Topology"_s,
                                    QString::number(m_settings.topologies()), 0});
    }
    Result<TopologyDocument> topology = resolveTopology(m_settings.takeTopology(), m_subject);
    if (!topology) {
        return fail(topology.error());
    }
    topology->topology.simpleUrls = m_settings.takeSimpleUrls();
    m_document.topology = std::move(*topology);
    return std::move(m_document);
}

Result<ConfigurationDocument> readSettings(QIODevice &device, const QString &subject,
                                           const JobContext &job)
{
    ConfigurationHandler handler(subject);
    XmlLimits limits;
    limits.textBytes = settingTextBytes;
    if (const Result<void> read = readXml(device, subject, handler, job, limits); !read) {
        return fail(read.error());
    }
    return handler.finish();
}

} // namespace

Result<ConfigurationDocument> readConfigurationExport(const ZipReader &zip, const JobContext &job)
{
    const QList<ZipEntry> &entries = zip.entries();
    const auto set = std::find_if(entries.begin(), entries.end(), [](const ZipEntry &entry) {
        return entry.path.section(u'/', -1).compare(u"DocItemSet.xml"_s, Qt::CaseInsensitive) == 0;
    });
    if (set == entries.end()) {
        return fail(ErrorCode::WrongKind, zip.subject(), u"no DocItemSet.xml in it"_s);
    }
    const Result<std::unique_ptr<ZipEntryStream>> stream = zip.openEntry(set->path, job);
    if (!stream) {
        return fail(stream.error());
    }
    const QString subject = zip.subject() + u'!' + set->path;
    Result<ConfigurationDocument> document = readSettings(**stream, subject, job);
    if (document && !document->topology) {
        return fail(ErrorCode::TopologyMissing, subject,
                    u"%1 items, none of them a topology"_s.arg(document->total));
    }
    return document;
}

Result<ConfigurationDocument> readStoredSetting(QIODevice &device, const QString &subject,
                                                const JobContext &job)
{
    return readSettings(device, subject, job);
}

} // namespace muster
