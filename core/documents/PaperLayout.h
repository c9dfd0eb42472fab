// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Paper.h"

#include <QHash>

namespace muster {

/// Lays blocks out into pages, from the top down. Points.
class PaperLayout
{
public:
    PaperLayout(PaperMetrics metrics, TextMeasure &measure, const DocumentLanguage &language)
        : m_metrics(metrics)
        , m_measure(measure)
        , m_language(language)
    {
    }

    void add(const PaperSection &section);
    /// Writes the contents on the cover, once all pages are known.
    void addContents(const QList<PaperSection> &sections);

    [[nodiscard]] const QList<PaperPage> &pages() const { return m_pages; }
    [[nodiscard]] const QHash<QString, qsizetype> &anchors() const { return m_anchors; }

    void operator()(const PaperParagraph &block);
    void operator()(const PaperTable &block);
    void operator()(const PaperFigure &block);
    void operator()(const PaperFinding &block);
    void operator()(const PaperSignOff &block);
    void operator()(const PaperCover &block);
    void operator()(const PaperVerdict &block);
    void operator()(const PaperStrip &block);
    void operator()(const PaperNumbers &block);
    void operator()(const PaperGoingBack &block);
    void operator()(const PaperDecision &block);
    void operator()(const PaperStages &block);
    void operator()(const PaperTriggers &block);
    void operator()(const PaperCard &card);

    // For the parts of the layout, which stand in several sources.
    void newPage();
    [[nodiscard]] bool hasRoom(double height) const { return m_y + height <= m_metrics.bottom; }
    [[nodiscard]] bool isAtTop() const { return m_isAtTop; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double bottom() const { return m_metrics.bottom; }
    void setY(double y);
    void advance(double height) { setY(m_y + height); }
    [[nodiscard]] Canvas canvas() { return {m_pages.last().items, m_measure}; }
    [[nodiscard]] TextMeasure &measure() { return m_measure; }
    [[nodiscard]] const DocumentLanguage &language() const { return m_language; }
    /// Lets @p area of the page lead to @p anchor.
    void link(const QRectF &area, const QString &anchor)
    {
        m_pages.last().links.append({area, anchor});
    }
    /// Space above a block which is not the first of its page.
    void gap(double height);
    /// Rule, head and note, 24 high; with ", continued" where it repeats.
    void sectionHead(const QString &heading, const QString &note, bool isContinued = false);

private:
    void begin(const PaperSection &section);
    void drawTitle(const PaperSection &section);
    void layBlocks(const PaperSection &section);

    PaperMetrics m_metrics;
    TextMeasure &m_measure;
    const DocumentLanguage &m_language;
    QList<PaperPage> m_pages;
    QHash<QString, qsizetype> m_anchors;
    PaperSection m_section;
    double m_y = 0;
    double m_coverFieldsY = 0;
    double m_spread = 0; ///< Added to each gap of a page of blocks.
    bool m_isAtTop = true;
};

/// Height of a section head with its rule.
inline constexpr double sectionHeadHeight = 18;

/// Draws the rows of a table and of the roster alike.
struct LaidCell
{
    QList<TextRow> rows;
    QList<TextRow> below;
};
/// @param mostLines  a longer text is cut, and says so.
LaidCell layCell(TextMeasure &measure, const PaperColumn &column, const PaperCell &cell,
                 const TextStyle &style, qsizetype mostLines = 4);

} // namespace muster
