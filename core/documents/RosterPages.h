// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PaperLayout.h"
#include "core/documents/RosterContents.h"

namespace muster {

/// The roster's pages: first their breaks alone, then each page when it is painted, from any
/// thread. So a hundred thousand rows never stand in memory.
class RosterPages
{
public:
    RosterPages(const RosterContents &contents, const PaperMetrics &metrics);

    /// Finds the breaks of all pools; about a second for 100,000 accounts.
    void paginate(TextMeasure &measure);

    [[nodiscard]] qsizetype count() const { return m_pages.size(); }
    [[nodiscard]] PaperPage page(qsizetype index, TextMeasure &measure) const;
    /// The page on which the list of pool @p index begins.
    [[nodiscard]] qsizetype firstPageOf(qsizetype pool) const { return m_firstPages.at(pool); }

private:
    /// Rows of one group on one page.
    struct Span
    {
        qsizetype group = 0;
        qsizetype from = 0;
        qsizetype to = 0;
    };
    struct Breaks
    {
        qsizetype pool = 0;
        QList<Span> spans;
        qsizetype firstNumber = 1;
        bool isLast = false;
    };

    [[nodiscard]] double groupHeight(TextMeasure &measure, const RosterPool &pool,
                                     const RosterGroup &group) const;
    [[nodiscard]] double rowHeight(TextMeasure &measure, const RosterWords &words) const;
    void paginatePool(TextMeasure &measure, qsizetype index);
    void drawHead(Canvas &draw, const Breaks &breaks) const;
    double drawGroup(Canvas &draw, double y, const RosterPool &pool, const Span &span) const;
    double drawRow(Canvas &draw, double y, qsizetype number, const RosterWords &words) const;
    void drawEnd(Canvas &draw, double y, const RosterPool &pool) const;

    const RosterContents &m_contents;
    PaperMetrics m_metrics;
    QList<Breaks> m_pages;
    QList<qsizetype> m_firstPages;
};

} // namespace muster
