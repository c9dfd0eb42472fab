// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/TopologyReader.h"
#include "core/discovery/XmlStream.h"

#include <QSet>

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A topology whose references are not yet looked up, with the lines they stand on.
struct RawTopology
{
    TopologyDocument document;
    QStringList installedOn; ///< For each service of a Topology Builder file, the cluster or SQL
                             ///< instance as written; else empty.
    QStringList originalInstances; ///< For each service `OriginalInstance`, where it has one.
    QList<qint64> clusterLines;    ///< For each cluster.
    QList<qint64> serviceLines;    ///< For each service.
};

/// Collects a topology from its elements. Both forms of document use the same names for the same
/// things in other places, so one handler reads both.
class TopologyHandler final : public XmlHandler
{
public:
    /// What may stand outermost.
    enum class Root
    {
        Topology, ///< Only a topology; anything else is refused as WrongKind.
        AnyPart,  ///< Any element: parts of a topology are handed on by another handler.
    };

    explicit TopologyHandler(Root root)
        : m_root(root)
    {
    }

    void startElement(const XmlName &name, const XmlAttributes &attributes) override;
    void endElement(const XmlName &name) override;
    void text(std::string_view piece) override;

    /// What was collected; call once, at the end.
    [[nodiscard]] RawTopology take() { return std::move(m_raw); }

private:
    using Start = void (TopologyHandler::*)(const XmlAttributes &);
    static Start startOf(std::string_view name, bool &isKnown);

    void startPartialTopology(const XmlAttributes &attributes);
    void startBuilder(const XmlAttributes &attributes);
    void startPublished(const XmlAttributes &attributes);
    void startInternalDomains(const XmlAttributes &attributes);
    void startInternalDomain(const XmlAttributes &attributes);
    void startSimpleUrl(const XmlAttributes &attributes);
    void startSimpleUrlEntry(const XmlAttributes &attributes);
    void startCentralSite(const XmlAttributes &attributes);
    void startRemoteSite(const XmlAttributes &attributes);
    void startLocation(const XmlAttributes &attributes);
    void startCluster(const XmlAttributes &attributes);
    void startClusterId(const XmlAttributes &attributes);
    void startMachine(const XmlAttributes &attributes);
    void startNetInterface(const XmlAttributes &attributes);
    void startSqlInstance(const XmlAttributes &attributes);
    void startSqlInstanceId(const XmlAttributes &attributes);
    void startService(const XmlAttributes &attributes);
    void startServiceId(const XmlAttributes &attributes);
    void startDependency(const XmlAttributes &attributes);
    void startPort(const XmlAttributes &attributes);
    void startRoleElement(const XmlAttributes &attributes);

    void addSite(const XmlAttributes &attributes, SiteKind kind, const QString &parent);
    [[nodiscard]] qsizetype siteIndex() const;
    /// Whether the open element stands directly in @p name and that in @p outer.
    [[nodiscard]] bool isInside(std::string_view outer, std::string_view name) const;
    [[nodiscard]] std::string_view parent() const;
    Fqdn toFqdn(const QString &text);
    int number(const XmlAttributes &attributes, std::string_view name, int otherwise = 0);
    void warn(WarningKind kind, const QString &subject, const QString &detail = {});

    Root m_root;
    RawTopology m_raw;
    std::vector<std::string> m_path; ///< Local names of the open elements.
    QString m_text;
    QStringList m_openSites; ///< Keys of the sites around the present element.
    QString m_defaultDomain;
    QString m_sqlName; ///< Of the SqlInstanceId that is open.
    QSet<QString> m_unknownElements;
};

/// Looks up every reference of @p raw and names what is odd.
/// @errors  TopologyIncomplete without a site or a cluster.
Result<TopologyDocument> resolveTopology(RawTopology raw, const QString &subject);

} // namespace muster
