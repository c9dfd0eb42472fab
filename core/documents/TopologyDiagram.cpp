// SPDX-License-Identifier: Apache-2.0
#include "core/documents/TopologyDiagram.h"

#include "core/documents/Canvas.h"
#include "core/documents/DiagramBoxes.h"
#include "core/documents/DocumentWords.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double laneHeads = 14;
constexpr double legendHeight = 46;
constexpr qsizetype mostBands = 12; ///< Of a page, where one page does not hold them all.

/// Rows of a site on one page.
struct Fragment
{
    qsizetype band = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

QList<QList<Fragment>> breakPages(const QList<DiagramBand> &bands, DiagramLevel level, double room)
{
    const DiagramMeasures &measures = DiagramMeasures::of(level);
    QList<QList<Fragment>> pages{{}};
    double y = 0;
    const auto put = [&](const Fragment &part, double height) {
        pages.last().append(part);
        y += height + measures.bandGap;
    };
    for (qsizetype b = 0; b < bands.size(); ++b) {
        const DiagramBand &band = bands.at(b);
        qsizetype from = 0;
        do {
            const double whole = band.height(level, from, band.rows.size());
            const bool isFull = pages.last().size() >= mostBands && bands.size() > mostBands;
            if (y > 0 && (y + whole > room || isFull)) {
                pages.append(QList<Fragment>{});
                y = 0;
            }
            qsizetype to = band.rows.size();
            // Taller than a page: broken between pools, never through one.
            while (to > from + 1 && band.height(level, from, to) > room) {
                --to;
            }
            put({b, from, to}, band.height(level, from, to));
            from = to;
        } while (from < band.rows.size());
    }
    return pages;
}

/// Draws the fragments of one page.
class DiagramPage
{
public:
    DiagramPage(const Deployment &deployment, const QList<DiagramBand> &bands, DiagramLevel level,
                const DocumentLanguage &language, TextMeasure &measure)
        : m_deployment(deployment)
        , m_bands(bands)
        , m_level(level)
        , m_measures(DiagramMeasures::of(level))
        , m_language(language)
        , m_draw(m_picture.items, measure)
    {
        m_picture.width = columnWidth;
    }

    PaperPicture draw(const QList<Fragment> &fragments)
    {
        drawLaneHeads();
        double y = laneHeads;
        QList<double> tops;
        for (const Fragment &part : fragments) {
            tops.append(y);
            drawBand(part, y);
            y += m_bands.at(part.band).height(m_level, part.from, part.to) + m_measures.bandGap;
        }
        for (qsizetype i = 0; i < fragments.size(); ++i) {
            drawLines(fragments.at(i), tops.at(i));
        }
        drawPairs();
        drawMirrors(fragments);
        for (qsizetype i = 0; i < fragments.size(); ++i) {
            drawBoxes(fragments.at(i), tops.at(i));
        }
        drawLegend(y);
        m_picture.height = y + legendHeight - m_measures.bandGap;
        m_picture.words = m_words.join(u"; "_s);
        return m_picture;
    }

private:
    void drawLaneHeads()
    {
        const TextStyle head = style::columnHead;
        m_draw.text(0, 7, m_language.translate("Diagram", "Outside: Edge, gateways"), head);
        m_draw.text(lane::pool, 7, m_language.translate("Diagram", "Pools that home accounts"),
                    head);
        m_draw.text(lane::stores, 7, m_language.translate("Diagram", "Databases, file stores"),
                    head);
        m_draw.text(lane::roles, 7, m_language.translate("Diagram", "Other roles"), head);
    }

    void drawBand(const Fragment &part, double top)
    {
        const DiagramBand &band = m_bands.at(part.band);
        const double height = band.height(m_level, part.from, part.to);
        m_draw.fill({-6, top, columnWidth + 12, m_measures.head}, Ink::Wash);
        m_draw.frame({-6, top, columnWidth + 12, height}, 0.6, Ink::Rule);
        QString name = shown(band.site->name);
        if (part.from > 0) {
            name = m_language.translate("Paper", "%1, continued").arg(name);
        }
        const double baseline =
            top + m_measures.head - (m_level == DiagramLevel::Large ? 5.5 : 3.5);
        m_draw.text(0, baseline, name, style::strongCell);
        m_draw.textRight(columnWidth, baseline, band.words, style::note);
        m_words.append(u"%1: %2"_s.arg(name, band.words));
        // Where each row and box comes to lie, for the lines between them.
        double y = top + m_measures.head + m_measures.above;
        for (qsizetype i = part.from; i < part.to; ++i) {
            const DiagramRow &row = band.rows.at(i);
            for (const DiagramBox &box : row.boxes) {
                m_boxes.insert(siteKey(part.band, box.key), box.area.translated(0, y));
            }
            if (row.pool != nullptr) {
                m_pools.insert(row.pool->fqdn.key(), row.poolArea.translated(0, y));
            }
            y += row.height + m_measures.rowGap;
        }
    }

    static QString siteKey(qsizetype band, const QString &key)
    {
        return QString::number(band) + u'|' + key;
    }

    void drawLines(const Fragment &part, double)
    {
        const DiagramBand &band = m_bands.at(part.band);
        for (qsizetype i = part.from; i < part.to; ++i) {
            const DiagramRow &row = band.rows.at(i);
            if (row.pool == nullptr) {
                continue;
            }
            const QRectF pool = m_pools.value(row.pool->fqdn.key());
            int arrival = 0;
            for (const QString &key : row.outside) {
                const QRectF box = m_boxes.value(siteKey(part.band, key));
                if (!box.isNull()) {
                    const bool isMedia = row.media.contains(key);
                    join(box.right(), box.center().y(), pool.left(), pool, arrival,
                         isMedia ? lane::media : lane::trunks, isMedia ? Dash::Fine : Dash::Solid);
                    ++arrival;
                }
            }
            arrival = 0;
            for (const QString &key : row.stores) {
                const QRectF box = m_boxes.value(siteKey(part.band, key));
                if (!box.isNull()) {
                    join(box.left(), box.center().y(), pool.right(), pool, arrival, lane::storeRun,
                         Dash::Solid);
                    ++arrival;
                }
            }
        }
    }

    /// Straight where the box lies beside the pool, else by the vertical run of its lane.
    void join(double boxX, double boxY, double poolX, const QRectF &pool, int arrival, double run,
              Dash dash)
    {
        static constexpr std::array<double, 5> shifts{0, 6, -6, 9, -9};
        const double slack = m_level == DiagramLevel::Large ? 8 : 4;
        const double most = shifts.at(size_t(arrival) % shifts.size());
        const double shift = m_level == DiagramLevel::Large ? most : most / 3;
        const double top = pool.top() + slack;
        const double bottom = pool.bottom() - slack;
        const auto line = [&](QPointF from, QPointF to) {
            m_draw.line(from, to, 3.4, Ink::White);
            m_draw.line(from, to, 0.8, Ink::Black, dash);
        };
        if (boxY >= top && boxY <= bottom) {
            line({boxX, boxY}, {poolX, boxY});
            return;
        }
        const double y = std::clamp(pool.center().y() + shift, top, bottom);
        line({boxX, boxY}, {run, boxY});
        line({run, boxY}, {run, y});
        line({run, y}, {poolX, y});
    }

    void drawPairs()
    {
        int drawn = 0;
        for (const PoolPair &pair : m_deployment.pairs) {
            const QRectF first = m_pools.value(pair.first.key());
            const QRectF second = m_pools.value(pair.second.key());
            if (first.isNull() || second.isNull()) {
                drawPartner(first, pair.second);
                drawPartner(second, pair.first);
                continue;
            }
            const double x = lane::pairs + (drawn % 2) * 5;
            const double shift = m_level == DiagramLevel::Small ? 2 : 8;
            const double from = std::min(first.center().y(), second.center().y()) + shift;
            const double to = std::max(first.center().y(), second.center().y()) - shift;
            for (const double offset : {0.0, 2.0}) {
                m_draw.line({x + offset, from + offset}, {x + offset, to - offset}, 0.8,
                            Ink::Accent);
                m_draw.line({x + offset, from + offset}, {lane::pool, from + offset}, 0.8,
                            Ink::Accent);
                m_draw.line({x + offset, to - offset}, {lane::pool, to - offset}, 0.8, Ink::Accent);
            }
            ++drawn;
        }
    }

    /// Names the partner of a pool which stands on another page.
    void drawPartner(const QRectF &pool, const Fqdn &partner)
    {
        if (pool.isNull()) {
            return;
        }
        const double y = pool.bottom() + (m_level == DiagramLevel::Small ? 6.5 : 8);
        for (const double offset : {-3.2, -1.2}) {
            m_draw.line({pool.left() + 5, y + offset}, {pool.left() + 15, y + offset}, 0.8,
                        Ink::Accent);
        }
        m_draw.text(
            pool.left() + 19, y,
            m_language.translate("Diagram", "paired: %1, on another page").arg(partner.hostPart()),
            TextStyle{Face::Regular, 6.6, 8, Ink::Accent});
    }

    /// A database and its mirror are joined by a double line.
    void drawMirrors(const QList<Fragment> &fragments)
    {
        for (const Fragment &part : fragments) {
            for (const DiagramRow &row :
                 m_bands.at(part.band).rows.mid(part.from, part.to - part.from)) {
                for (const DiagramBox &box : row.boxes) {
                    const QRectF mirror = m_boxes.value(siteKey(part.band, box.key));
                    const QRectF whole = m_boxes.value(siteKey(part.band, box.key.mid(7)));
                    if (!box.isMirror || mirror.isNull() || whole.isNull()) {
                        continue;
                    }
                    for (const double offset : {-1.5, 1.5}) {
                        const double x = mirror.center().x() + offset;
                        m_draw.line({x, whole.bottom()}, {x, mirror.top()}, 0.8, Ink::Black);
                    }
                }
            }
        }
    }

    void drawBoxes(const Fragment &part, double top)
    {
        const DiagramBand &band = m_bands.at(part.band);
        double y = top + m_measures.head + m_measures.above;
        for (qsizetype i = part.from; i < part.to; ++i) {
            const DiagramRow &row = band.rows.at(i);
            if (row.pool != nullptr) {
                drawPoolBox(m_draw, *row.pool, row.poolArea.translated(0, y), m_level,
                            m_deployment.accountsOn(row.pool->fqdn), m_language);
            }
            for (DiagramBox box : row.boxes) {
                box.area.translate(0, y);
                drawDiagramBox(m_draw, box, m_level, m_deployment, m_language);
            }
            y += row.height + m_measures.rowGap;
        }
    }

    void drawLegend(double top)
    {
        m_draw.rule(top, 0.5, Ink::Rule);
        drawDiagramLegend(m_draw, top + 4, m_language);
    }

    const Deployment &m_deployment;
    const QList<DiagramBand> &m_bands;
    DiagramLevel m_level;
    const DiagramMeasures &m_measures;
    const DocumentLanguage &m_language;
    PaperPicture m_picture{};
    Canvas m_draw;
    QHash<QString, QRectF> m_boxes;
    QHash<QString, QRectF> m_pools;
    QStringList m_words;
};

} // namespace

QList<PaperPicture> topologyPictures(const Deployment &deployment, double height,
                                     const QString &suffix, const DocumentLanguage &language,
                                     TextMeasure &measure)
{
    const double room = height - laneHeads - legendHeight;
    QList<DiagramBand> bands;
    QList<QList<Fragment>> pages;
    DiagramLevel chosen = DiagramLevel::Small;
    for (const DiagramLevel level :
         {DiagramLevel::Large, DiagramLevel::Medium, DiagramLevel::Small}) {
        bands = layDiagram(deployment, level, suffix, language);
        pages = breakPages(bands, level, room);
        chosen = level;
        if (pages.size() == 1) {
            break;
        }
    }
    QList<PaperPicture> pictures;
    if (bands.isEmpty()) {
        return pictures;
    }
    for (const QList<Fragment> &page : pages) {
        pictures.append(DiagramPage(deployment, bands, chosen, language, measure).draw(page));
    }
    return pictures;
}

} // namespace muster
