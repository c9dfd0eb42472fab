// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/ReportFigures.h"
#include "core/documents/SourceWords.h"
#include "core/documents/TopologyDiagram.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Height under a title of two lines and its source line.
constexpr double titleRoom = 66;

/// What the overview says of one site.
struct SiteGlance
{
    qsizetype pools = 0; ///< That home accounts.
    QStringList versions;
    QStringList edges;
    QStringList partners;
};

SiteGlance glanceAt(const Deployment &deployment, const Site &site)
{
    SiteGlance glance;
    for (const Pool &pool : deployment.pools) {
        if (pool.siteKey != site.key) {
            continue;
        }
        if (pool.role == ClusterRole::Edge) {
            glance.edges.append(pool.fqdn.hostPart());
        }
        if (!pool.homesAccounts) {
            continue;
        }
        ++glance.pools;
        glance.versions.append(versionBadge(pool.version));
        if (!pool.pairedWith.isEmpty()) {
            glance.partners.append(pool.pairedWith.hostPart());
        }
    }
    glance.versions.removeDuplicates();
    glance.versions.sort();
    return glance;
}

} // namespace

QList<PaperSection> ReportContents::topology()
{
    const Deployment &deployment = m_facts.deployment;
    PaperSection section;
    section.anchor = u"topology"_s;
    section.name = m_language.translate("Diagram", "Topology");
    const qsizetype sites = deployment.topology ? deployment.topology->sites.size() : 0;
    section.title = m_language.translate("Diagram", "%1 with %2")
                        .arg(m_language.translate("Diagram", "%n site(s)", nullptr, sites),
                             m_language.translate("Diagram", "%n cluster(s) of servers", nullptr,
                                                  deployment.pools.size()));
    if (!deployment.topology) {
        section.title = m_language.translate("Diagram", "No topology has been read");
        section.blocks.append(PaperParagraph{
            plainText(m_language.translate(
                "Diagram",
                "Without a topology nobody can say which sites, pools and servers there are.")),
            Mark::Unknown, false});
        return {section};
    }
    const SourceRecord *source = deployment.topologySource >= 0
                                     ? &deployment.sources.at(deployment.topologySource)
                                     : nullptr;
    if (source != nullptr) {
        section.source =
            m_language.translate("Diagram", "From %1, collected %2 · names end in %3")
                .arg(shown(PrintedPaths({*source}).shortened(source->location)),
                     source->takenAt.isValid() ? m_language.dateTime(source->takenAt)
                                               : m_language.translate("Coverage", "unknown"),
                     m_suffix.isEmpty() ? u"–"_s : m_suffix);
    }
    const QList<PaperPicture> pictures = topologyPictures(
        deployment, m_metrics.bottom - m_metrics.top - titleRoom, m_suffix, m_language, m_measure);
    if (pictures.size() > 1) {
        section.blocks.append(siteTable());
    }
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        // A group of sites fills a page of its own.
        section.blocks.append(PaperFigure{
            pictures.size() == 1
                ? QString()
                : m_language.translate("Diagram", "Part %1 of %2")
                      .arg(m_language.number(i + 1), m_language.number(pictures.size())),
            {},
            pictures.at(i)});
    }
    section.blocks.append(joinTable());
    return {section};
}

/// The overview where the sites do not fit one page: one row for each.
PaperTable ReportContents::siteTable()
{
    const Deployment &deployment = m_facts.deployment;
    PaperTable table;
    table.heading = m_language.translate("Diagram", "Sites at a glance");
    table.columns = {
        {m_language.translate("Diagram", "Site"), 0, 96},
        {m_language.translate("Diagram", "Belongs to"), 100, 66},
        {m_language.translate("Diagram", "Pools"), 170, 28, true},
        {m_language.translate("Diagram", "Versions"), 206, 56},
        {m_language.translate("Diagram", "Accounts"), 266, 100},
        {m_language.translate("Diagram", "Edge"), 370, 54, false, BreakAt::Names},
        {m_language.translate("Pools", "Paired with"), 428, 54, false, BreakAt::Names}};
    qint64 most = 1;
    QHash<QString, qint64> accounts;
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts) {
            qint64 &count = accounts[pool.siteKey];
            count += deployment.accountsOn(pool.fqdn);
            most = std::max(most, count);
        }
    }
    for (const Site &site : deployment.topology->sites) {
        const SiteGlance glance = glanceAt(deployment, site);
        const Site *parent = deployment.findSite(site.parentKey);
        PaperCell bar;
        bar.picture = barPicture(accounts.value(site.key), most, 70, true, m_language, m_measure);
        const auto text = [](const QStringList &list) {
            return plainText(list.isEmpty() ? u"–"_s : list.join(u", "_s));
        };
        table.rows.append({RowKind::Plain,
                           {{richText(u"<b>%1</b>"_s, {shown(site.name)})},
                            {plainText(parent == nullptr ? u"–"_s : shown(parent->name))},
                            {plainText(m_language.number(glance.pools))},
                            {text(glance.versions)},
                            bar,
                            {text(glance.edges)},
                            {text(glance.partners)}}});
    }
    table.note =
        m_language.translate("Pools", "%1 of %1").arg(m_language.number(table.rows.size()));
    return table;
}

PaperTable ReportContents::joinTable() const
{
    PaperTable table;
    table.heading = m_language.translate("Diagram", "What is joined to what");
    table.columns = {{m_language.translate("Diagram", "From"), 0, 150, false, BreakAt::Names},
                     {m_language.translate("Diagram", "How"), 156, 130},
                     {m_language.translate("Diagram", "To"), 292, 190, false, BreakAt::Names}};
    const auto row = [&](const QString &from, const QString &how, const QString &to) {
        table.rows.append(
            {RowKind::Plain, {{plainText(shown(from))}, {plainText(how)}, {plainText(shown(to))}}});
    };
    const Deployment &deployment = m_facts.deployment;
    for (const Pool &pool : deployment.pools) {
        if (pool.role == ClusterRole::Edge && !pool.nextHop.isEmpty()) {
            row(pool.fqdn.text(), m_language.translate("Diagram", "Edge, next hop"),
                pool.nextHop.text());
        }
        if (!pool.homesAccounts) {
            continue;
        }
        for (const QString &backEnd : pool.backEnds) {
            row(pool.fqdn.text(), m_language.translate("Diagram", "database"), backEnd);
        }
        for (const QString &store : pool.fileStores) {
            row(pool.fqdn.text(), m_language.translate("Diagram", "file store"), store);
        }
    }
    for (const Trunk &trunk : deployment.trunks) {
        row(trunk.gatewayCluster.text(),
            m_language.translate("Diagram", "trunk, %1 %2").arg(trunk.protocol).arg(trunk.port),
            trunk.mediationPool.isEmpty()
                ? m_language.translate("Diagram", "nothing: the dependency dangles")
                : trunk.mediationPool.text());
    }
    for (const PoolPair &pair : deployment.pairs) {
        row(pair.first.text(), m_language.translate("Diagram", "paired with"), pair.second.text());
    }
    table.note =
        m_language.translate("Pools", "%1 of %1").arg(m_language.number(table.rows.size()));
    return table;
}

} // namespace muster
