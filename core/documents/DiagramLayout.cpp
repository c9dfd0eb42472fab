// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DiagramLayout.h"

#include "core/documents/DocumentWords.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QList<const Site *> orderedSites(const Deployment &deployment)
{
    QList<const Site *> central;
    QList<const Site *> branches;
    if (deployment.topology) {
        for (const Site &site : deployment.topology->sites) {
            (site.kind == SiteKind::Central ? central : branches).append(&site);
        }
    }
    const auto byName = [](const Site *a, const Site *b) {
        return a->name != b->name ? a->name < b->name : a->key < b->key;
    };
    std::sort(central.begin(), central.end(), byName);
    std::sort(branches.begin(), branches.end(), byName);
    QList<const Site *> sites;
    for (const Site *site : central) {
        sites.append(site);
        std::copy_if(branches.begin(), branches.end(), std::back_inserter(sites),
                     [site](const Site *branch) { return branch->parentKey == site->key; });
    }
    // A branch whose parent the file does not name still stands in the drawing.
    std::copy_if(branches.begin(), branches.end(), std::back_inserter(sites),
                 [&sites](const Site *branch) { return !sites.contains(branch); });
    return sites;
}

/// Room beneath a small pool for the name of a partner that may stand on another page.
constexpr double pairNote = 8;

/// Lays out the rows of one site.
class BandLayout
{
public:
    BandLayout(const Deployment &deployment, const Site &site, DiagramLevel level,
               const QString &suffix, const DocumentLanguage &language)
        : m_deployment(deployment)
        , m_site(site)
        , m_level(level)
        , m_measures(DiagramMeasures::of(level))
        , m_suffix(suffix)
        , m_language(language)
    {
        for (const Pool &pool : deployment.pools) {
            if (pool.siteKey == site.key && pool.role != ClusterRole::Unused) {
                m_clusters.append(&pool);
            }
        }
        std::sort(m_clusters.begin(), m_clusters.end(),
                  [](const Pool *a, const Pool *b) { return a->fqdn < b->fqdn; });
    }

    DiagramBand lay()
    {
        for (const Pool *pool : m_clusters) {
            if (pool->homesAccounts) {
                addPoolRow(*pool);
            }
        }
        addRest();
        addRoles();
        return {&m_site, words(), m_rows};
    }

private:
    void addPoolRow(const Pool &pool)
    {
        DiagramRow row;
        row.pool = &pool;
        const double height = m_measures.heightOf(BoxKind::Pool, &pool);
        row.poolArea = {lane::pool, 0, lane::poolWidth, height};
        m_outsideY = m_gatewayY = m_sqlY = m_storeY = 0;
        for (const Pool &edge : m_deployment.pools) {
            if (edge.role == ClusterRole::Edge && edge.nextHop == pool.fqdn) {
                row.outside.append(edge.fqdn.key());
                row.media.append(edge.fqdn.key());
                place(row, edge.fqdn.text(), BoxKind::Edge);
            }
        }
        for (const Trunk &trunk : m_deployment.trunks) {
            const Fqdn &gateway = trunk.gatewayCluster;
            if (trunk.mediationPool == pool.fqdn && !row.outside.contains(gateway.key())) {
                row.outside.append(gateway.key());
                place(row, gateway.text(), BoxKind::Gateway);
            }
        }
        for (const QString &backEnd : pool.backEnds) {
            const QString host = backEnd.section(u'\\', 0, 0);
            if (!row.stores.contains(host.toLower())) {
                row.stores.append(host.toLower());
                place(row, host, BoxKind::Sql);
                if (isMirrored(pool)) {
                    placeMirror(row, host);
                }
            }
        }
        for (const QString &unc : pool.fileStores) {
            const QString host = unc.section(u'\\', 2, 2);
            if (!row.stores.contains(u"fs:"_s + host.toLower())) {
                row.stores.append(u"fs:"_s + host.toLower());
                place(row, host, BoxKind::FileStore, pool.fqdn.key() == host.toLower());
            }
        }
        addHidden(row);
        row.height = std::max({height, m_outsideY, m_gatewayY, m_sqlY, m_storeY});
        if (m_level == DiagramLevel::Small && pairLeavesSite(pool)) {
            row.height += pairNote;
        }
        m_rows.append(row);
    }

    [[nodiscard]] bool pairLeavesSite(const Pool &pool) const
    {
        const Pool *partner =
            pool.pairedWith.isEmpty() ? nullptr : m_deployment.findPool(pool.pairedWith);
        return partner != nullptr && partner->siteKey != m_site.key;
    }

    /// Whether Get-CsDatabaseMirrorState showed a mirror of the pool's databases; no other source tells.
    [[nodiscard]] bool isMirrored(const Pool &pool) const
    {
        const auto &outputs = m_deployment.outputs;
        return std::any_of(outputs.begin(), outputs.end(), [&pool](const CmdletOutput &output) {
            return output.command == u"Get-CsDatabaseMirrorState"_s
                   && output.scope.compare(pool.fqdn.text(), Qt::CaseInsensitive) == 0
                   && std::any_of(output.rows.begin(), output.rows.end(),
                                  [](const PropertyBag &bag) {
                                      return bag.value(u"StateOnMirror") == u"Mirror"_s;
                                  });
        });
    }

    void placeMirror(DiagramRow &row, const QString &host)
    {
        const QString key = u"mirror:"_s + host.toLower();
        if (m_placed.contains(key)) {
            return;
        }
        m_placed.insert(key);
        DiagramBox box{BoxKind::Sql, nullptr, key, {}, {}, {}, true};
        box.name = m_language.translate("Diagram", "mirror of %1").arg(shortName(host, m_suffix));
        box.words = m_language.translate("Diagram", "its server is not in the files");
        box.area = areaOf(BoxKind::Sql, BoxKind::Sql);
        row.boxes.append(box);
    }

    /// Boxes that found no room in their lane, as one box that counts them.
    void addHidden(DiagramRow &row)
    {
        const qsizetype hidden = m_hidden;
        m_hidden = 0;
        if (hidden > 0) {
            DiagramBox box{BoxKind::Chip, nullptr, u"hidden"_s, {}, {}, {}};
            box.name =
                m_language.translate("Diagram", "and %n more, in the table", nullptr, hidden);
            box.area = areaOf(BoxKind::Gateway, BoxKind::Chip);
            row.boxes.append(box);
        }
    }

    /// Puts a box into its lane of @p row, unless this site has it already.
    void place(DiagramRow &row, const QString &host, BoxKind kind, bool isOnServer = false)
    {
        const QString key = (kind == BoxKind::FileStore ? u"fs:"_s : QString()) + host.toLower();
        if (m_placed.contains(key)) {
            return;
        }
        m_placed.insert(key);
        if (std::max({m_outsideY, m_gatewayY, m_sqlY, m_storeY}) > DiagramMeasures::highestStack) {
            ++m_hidden; // Nothing is cut: the last box counts what found no room.
            return;
        }
        DiagramBox box{kind, nullptr, key, shortName(host, m_suffix), {}, {}};
        for (const Pool &pool : m_deployment.pools) {
            if (pool.fqdn.key() == host.toLower()) {
                box.cluster = &pool;
            }
        }
        if (isOnServer) {
            box.name = m_language.translate("Diagram", "on the server");
        } else if (box.cluster != nullptr && box.cluster->siteKey != m_site.key) {
            const Site *site = m_deployment.findSite(box.cluster->siteKey);
            box.kind = BoxKind::Chip;
            box.words = site == nullptr ? QString() : shown(site->name);
        }
        box.area = areaOf(kind, box.kind);
        row.boxes.append(box);
    }

    QRectF areaOf(BoxKind where, BoxKind kind)
    {
        const bool isHalf = m_level == DiagramLevel::Small;
        const bool isOutside = where == BoxKind::Edge || where == BoxKind::Gateway;
        const bool isSecond = where == BoxKind::Gateway || where == BoxKind::FileStore;
        const double whole = isOutside ? lane::outsideWidth : lane::storesWidth;
        const double left = isOutside ? 0 : lane::stores;
        double &y = !isHalf     ? (isOutside ? m_outsideY : m_sqlY)
                    : isOutside ? (isSecond ? m_gatewayY : m_outsideY)
                                : (isSecond ? m_storeY : m_sqlY);
        const double height = m_measures.heightOf(kind, nullptr);
        const double width = isHalf ? (whole - 4) / 2 : whole;
        const QRectF area(left + (isHalf && isSecond ? width + 4 : 0),
                          y + (y > 0 ? m_measures.stackGap : 0), width, height);
        y = area.bottom();
        return area;
    }

    /// Edge pools, gateways, databases and file stores of this site which no pool of it uses.
    void addRest()
    {
        for (const Pool *cluster : m_clusters) {
            const ClusterRole role = cluster->role;
            const BoxKind kind = role == ClusterRole::Edge         ? BoxKind::Edge
                                 : role == ClusterRole::Gateway    ? BoxKind::Gateway
                                 : role == ClusterRole::SqlServer  ? BoxKind::Sql
                                 : role == ClusterRole::FileServer ? BoxKind::FileStore
                                                                   : BoxKind::Role;
            const QString key =
                (kind == BoxKind::FileStore ? u"fs:"_s : QString()) + cluster->fqdn.key();
            if (kind == BoxKind::Role || cluster->homesAccounts || m_placed.contains(key)) {
                continue;
            }
            DiagramRow row;
            m_outsideY = m_gatewayY = m_sqlY = m_storeY = 0;
            place(row, cluster->fqdn.text(), kind);
            row.height = std::max({m_outsideY, m_gatewayY, m_sqlY, m_storeY});
            m_rows.append(row);
        }
    }

    /// Other roles stack from the band's top, as many as each row has room for.
    void addRoles()
    {
        QList<const Pool *> roles;
        std::copy_if(m_clusters.begin(), m_clusters.end(), std::back_inserter(roles),
                     [](const Pool *cluster) {
                         return !cluster->homesAccounts && cluster->role != ClusterRole::Edge
                                && cluster->role != ClusterRole::Gateway
                                && cluster->role != ClusterRole::SqlServer
                                && cluster->role != ClusterRole::FileServer;
                     });
        qsizetype next = 0;
        for (qsizetype i = 0; next < roles.size(); ++i) {
            if (i == m_rows.size()) {
                m_rows.append(DiagramRow{});
                m_rows.last().height = m_measures.role;
            }
            DiagramRow &row = m_rows[i];
            double y = 0;
            for (; next < roles.size() && y + m_measures.role <= row.height + 0.01; ++next) {
                const Pool *role = roles.at(next);
                QString words = poolRoleWords(m_language, role->role);
                if (role->version) {
                    words = u"%1, %2"_s.arg(words, versionBadge(role->version));
                }
                row.boxes.append({BoxKind::Role,
                                  role,
                                  role->fqdn.key(),
                                  shortName(role->fqdn.text(), m_suffix),
                                  words,
                                  {lane::roles, y, lane::rolesWidth, m_measures.role}});
                y += m_measures.role + m_measures.stackGap;
            }
        }
    }

    [[nodiscard]] QString words() const
    {
        qsizetype accounts = 0;
        qsizetype pools = 0;
        for (const Pool *pool : m_clusters) {
            pools += pool->homesAccounts ? 1 : 0;
        }
        for (const Account &account : m_deployment.accounts) {
            accounts += std::any_of(m_clusters.begin(), m_clusters.end(), [&](const Pool *pool) {
                return pool->homesAccounts && pool->fqdn == account.pool;
            });
        }
        return m_language.translate("Diagram", "%1 · %2 · %3")
            .arg(m_site.kind == SiteKind::Central ? m_language.translate("Diagram", "central site")
                                                  : m_language.translate("Diagram", "branch site"),
                 accountCount(m_language, accounts),
                 m_language.translate("Paper", "%n pool(s)", nullptr, pools));
    }

    const Deployment &m_deployment;
    const Site &m_site;
    DiagramLevel m_level;
    const DiagramMeasures &m_measures;
    const QString &m_suffix;
    const DocumentLanguage &m_language;
    QList<const Pool *> m_clusters;
    QSet<QString> m_placed;
    qsizetype m_hidden = 0;
    QList<DiagramRow> m_rows;
    double m_outsideY = 0;
    double m_gatewayY = 0;
    double m_sqlY = 0;
    double m_storeY = 0;
};

} // namespace

const DiagramMeasures &DiagramMeasures::of(DiagramLevel level)
{
    static const DiagramMeasures large{};
    static const DiagramMeasures medium{33, 33, 24, 15, 17, 15, 15, 13, 9, 5, 14, 8, 8, 7};
    static const DiagramMeasures small{15, 15, 13, 13, 13, 13, 13, 13, 5, 3, 12, 5, 5, 4};
    switch (level) {
    case DiagramLevel::Large:
        return large;
    case DiagramLevel::Medium:
        return medium;
    case DiagramLevel::Small:
        return small;
    }
    Q_UNREACHABLE();
}

double DiagramMeasures::heightOf(BoxKind kind, const Pool *pool) const
{
    switch (kind) {
    case BoxKind::Pool:
        return pool != nullptr && pool->role == ClusterRole::EnterpriseFrontEnd ? enterprise
                                                                                : standard;
    case BoxKind::Edge:
        return edge;
    case BoxKind::Gateway:
        return gateway;
    case BoxKind::Sql:
        return sql;
    case BoxKind::FileStore:
        return fileStore;
    case BoxKind::Role:
        return role;
    case BoxKind::Chip:
        return chip;
    }
    Q_UNREACHABLE();
}

double DiagramBand::height(DiagramLevel level, qsizetype from, qsizetype to) const
{
    const DiagramMeasures &measures = DiagramMeasures::of(level);
    double sum = measures.head + measures.above + measures.below;
    for (qsizetype i = from; i < to; ++i) {
        sum += rows.at(i).height + (i > from ? measures.rowGap : 0);
    }
    return sum;
}

QList<DiagramBand> layDiagram(const Deployment &deployment, DiagramLevel level,
                              const QString &suffix, const DocumentLanguage &language)
{
    QList<DiagramBand> bands;
    for (const Site *site : orderedSites(deployment)) {
        bands.append(BandLayout(deployment, *site, level, suffix, language).lay());
    }
    return bands;
}

} // namespace muster
