// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/SourceWords.h"
#include "core/documents/TopologyDiagram.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Height under a title of two lines and its source line.
constexpr double titleRoom = 66;

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
    for (const PaperPicture &picture : pictures) {
        section.blocks.append(PaperFigure{{}, {}, picture});
    }
    section.blocks.append(joinTable());
    return {section};
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
