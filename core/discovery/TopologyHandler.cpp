// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TopologyHandler.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace muster {

TopologyHandler::Start TopologyHandler::startOf(std::string_view name, bool &isKnown)
{
    using Self = TopologyHandler;
    // Those without a function are known and carry nothing that is kept.
    static const std::unordered_map<std::string_view, Start> starts{
        {"TopologyBuilder", &Self::startBuilder},
        {"PartialTopology", &Self::startPartialTopology},
        {"Topology", &Self::startPublished},
        {"InternalDomains", &Self::startInternalDomains},
        {"InternalDomain", &Self::startInternalDomain},
        {"SimpleUrl", &Self::startSimpleUrl},
        {"SimpleUrlEntry", &Self::startSimpleUrlEntry},
        {"CentralSite", &Self::startCentralSite},
        {"RemoteSite", &Self::startRemoteSite},
        {"Location", &Self::startLocation},
        {"Cluster", &Self::startCluster},
        {"ClusterId", &Self::startClusterId},
        {"Machine", &Self::startMachine},
        {"NetInterface", &Self::startNetInterface},
        {"SqlInstance", &Self::startSqlInstance},
        {"SqlInstanceId", &Self::startSqlInstanceId},
        {"Service", &Self::startService},
        {"ServiceId", &Self::startServiceId},
        {"Dependency", &Self::startDependency},
        {"Port", &Self::startPort},
        {"RegistrarService", &Self::startRoleElement},
        {"FileStoreService", &Self::startRoleElement},
        {"ExternalSettings", &Self::startRoleElement},
        {"CentralMgmtService", &Self::startRoleElement},
        {"WacService", &Self::startRoleElement},
        {"NewTopology", nullptr},
        {"SimpleUrlConfiguration", nullptr},
        {"CentralSites", nullptr},
        {"RemoteSites", nullptr},
        {"Sites", nullptr},
        {"Name", nullptr},
        {"Description", nullptr},
        {"Clusters", nullptr},
        {"Machines", nullptr},
        {"SqlInstances", nullptr},
        {"Services", nullptr},
        {"DependsOn", nullptr},
        {"InstalledOn", nullptr},
        {"Ports", nullptr},
        {"UpaSeparator", nullptr},
        {"WebService", nullptr},
        {"OverrideUrls", nullptr},
        {"WebComponents", nullptr},
        {"Component", nullptr},
        {"ConfService", nullptr},
        {"MCUs", nullptr},
        {"MCU", nullptr},
        {"ApplicationServerService", nullptr},
        {"PstnGatewayService", nullptr},
    };
    const auto found = starts.find(name);
    isKnown = found != starts.end();
    return isKnown ? found->second : nullptr;
}

void TopologyHandler::startElement(const XmlName &name, const XmlAttributes &attributes)
{
    m_text.clear();
    const bool isTopology = name.local == "TopologyBuilder" || name.local == "Topology";
    if (m_root == Root::Topology && m_path.empty() && !isTopology) {
        refuse(ErrorCode::WrongKind, u"root element "_s + toText(name.local));
        return;
    }
    ++m_raw.document.total;
    bool isKnown = false;
    const Start start = startOf(name.local, isKnown);
    if (isKnown) {
        ++m_raw.document.recognised;
    } else if (const QString unknown = toText(name.local); !m_unknownElements.contains(unknown)) {
        m_unknownElements.insert(unknown);
        warn(WarningKind::UnknownElement, unknown);
    }
    if (start != nullptr) {
        (this->*start)(attributes);
    }
    m_path.emplace_back(name.local);
}

void TopologyHandler::endElement(const XmlName &name)
{
    m_path.pop_back();
    QList<Site> &sites = m_raw.document.topology.sites;
    const bool isSitesOwn = parent() == "CentralSite" || parent() == "RemoteSite";
    if (name.local == "CentralSite" || name.local == "RemoteSite") {
        m_openSites.removeLast();
    } else if (isSitesOwn && name.local == "Name") {
        sites[siteIndex()].name = m_text.trimmed();
    } else if (isSitesOwn && name.local == "Description") {
        sites[siteIndex()].description = m_text.trimmed();
    }
    m_text.clear();
}

void TopologyHandler::text(std::string_view piece)
{
    if (!m_path.empty() && (m_path.back() == "Name" || m_path.back() == "Description")) {
        m_text += toText(piece);
    }
}

void TopologyHandler::startBuilder(const XmlAttributes &attributes)
{
    m_raw.document.topology.isFreeFromChanges =
        attributes.text("IsFreeFromChanges").isNull() || attributes.isTrue("IsFreeFromChanges");
    if (!m_raw.document.topology.isFreeFromChanges) {
        warn(WarningKind::UnpublishedChanges, {});
    }
}

void TopologyHandler::startPartialTopology(const XmlAttributes &attributes)
{
    Topology &topology = m_raw.document.topology;
    topology.signature = attributes.text("Signature");
    topology.state =
        attributes.isTrue("IsPublished") ? TopologyState::Published : TopologyState::Draft;
    if (topology.state == TopologyState::Draft) {
        warn(WarningKind::DraftTopology, {});
    }
}

void TopologyHandler::startPublished(const XmlAttributes &attributes)
{
    m_raw.document.topology.signature = attributes.text("Signature");
}

void TopologyHandler::startInternalDomains(const XmlAttributes &attributes)
{
    m_defaultDomain = attributes.text("DefaultDomain");
    m_raw.document.topology.allowsAllSipDomains = attributes.isTrue("AllowAllDomains");
}

void TopologyHandler::startInternalDomain(const XmlAttributes &attributes)
{
    SipDomain domain;
    domain.name = attributes.text("Name");
    domain.isDefault = domain.name.compare(m_defaultDomain, Qt::CaseInsensitive) == 0;
    domain.isAuthoritative = attributes.isTrue("Authoritative");
    domain.allowsSubDomains = attributes.isTrue("AllowSubDomains");
    m_raw.document.topology.sipDomains.append(domain);
}

void TopologyHandler::startSimpleUrl(const XmlAttributes &attributes)
{
    m_raw.document.topology.simpleUrls.append({attributes.text("Component"),
                                               attributes.text("Domain"),
                                               attributes.text("ActiveUrl"),
                                               {}});
}

void TopologyHandler::startSimpleUrlEntry(const XmlAttributes &attributes)
{
    QList<SimpleUrl> &urls = m_raw.document.topology.simpleUrls;
    if (parent() == "SimpleUrl") {
        urls.last().urls.append(attributes.text("Url"));
    }
}

void TopologyHandler::startCentralSite(const XmlAttributes &attributes)
{
    addSite(attributes, SiteKind::Central, {});
}

void TopologyHandler::startRemoteSite(const XmlAttributes &attributes)
{
    // A Topology Builder file nests a branch site in its central one. How a published topology
    // names the parent was never seen, so each likely attribute is looked at.
    QString parentKey = m_openSites.isEmpty() ? QString() : m_openSites.last();
    for (const std::string_view name : {"ParentSiteId", "CentralSiteId", "CentralSite"}) {
        if (parentKey.isEmpty()) {
            parentKey = attributes.text(name);
        }
    }
    addSite(attributes, SiteKind::Branch, parentKey);
}

void TopologyHandler::addSite(const XmlAttributes &attributes, SiteKind kind,
                              const QString &parentKey)
{
    Site site;
    site.kind = kind;
    site.parentKey = parentKey;
    for (const std::string_view name : {"SiteId", "OriginalSiteId", "UniqueId"}) {
        if (site.key.isEmpty()) {
            site.key = attributes.text(name);
        }
    }
    m_openSites.append(site.key);
    m_raw.document.topology.sites.append(site);
}

qsizetype TopologyHandler::siteIndex() const
{
    const QList<Site> &sites = m_raw.document.topology.sites;
    for (qsizetype i = sites.size() - 1; i > 0; --i) {
        if (sites.at(i).key == m_openSites.last()) {
            return i;
        }
    }
    return 0;
}

void TopologyHandler::startLocation(const XmlAttributes &attributes)
{
    if (m_openSites.isEmpty()) {
        return;
    }
    Site &site = m_raw.document.topology.sites[siteIndex()];
    site.city = attributes.text("City");
    site.state = attributes.text("State");
    site.countryCode = attributes.text("CountryCode");
}

std::string_view TopologyHandler::parent() const
{
    return m_path.empty() ? std::string_view() : std::string_view(m_path.back());
}

bool TopologyHandler::isInside(std::string_view outer, std::string_view name) const
{
    const std::size_t depth = m_path.size();
    return depth > 1 && m_path[depth - 1] == name && m_path[depth - 2] == outer;
}

void TopologyHandler::warn(WarningKind kind, const QString &subject, const QString &detail)
{
    m_raw.document.warnings.append({kind, subject, detail, line()});
}

} // namespace muster
