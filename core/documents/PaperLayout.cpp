// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperLayout.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

void PaperLayout::newPage()
{
    PaperPage page;
    page.hasHeader = !m_section.isCover;
    page.headerRight = m_section.number.isEmpty()
                           ? m_section.name
                           : u"%1  %2"_s.arg(m_section.number, m_section.name);
    m_pages.append(page);
    m_y = m_metrics.top;
    m_isAtTop = true;
}

void PaperLayout::setY(double y)
{
    m_isAtTop = m_isAtTop && y <= m_metrics.top;
    m_y = y;
}

void PaperLayout::gap(double height)
{
    if (!m_isAtTop) {
        m_y += height + m_spread;
    }
}

void PaperLayout::sectionHead(const QString &heading, const QString &note, bool isContinued)
{
    Canvas draw = canvas();
    draw.rule(m_y, 0.9, Ink::Black);
    const QString words =
        isContinued ? m_language.translate("Paper", "%1, continued").arg(heading) : heading;
    draw.text(0, m_y + 12.5, words, style::sectionHead);
    const double taken = m_measure.width(words, style::sectionHead) + 10;
    const QList<TextRow> rows = m_measure.rows(plainText(note), style::note, columnWidth - taken);
    // A note that does not fit beside its head goes on beneath it; it is never cut.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const double baseline = m_y + 12.5 + double(i) * style::note.leading;
        for (const TextRun &run : rows.at(i)) {
            draw.textRight(columnWidth, baseline, run.text, run.style);
        }
    }
    advance(std::max<double>(0, double(rows.size() - 1)) * style::note.leading);
    advance(sectionHeadHeight);
}

void PaperLayout::add(const PaperSection &section)
{
    begin(section);
    if (section.spreads) {
        // Laid out once to learn the spare height, and once more to share it out.
        const QList<PaperPage> pages = m_pages;
        layBlocks(section);
        const bool isOnePage = m_pages.size() == pages.size();
        const double spare = isOnePage ? m_metrics.bottom - m_y : 0;
        m_pages = pages;
        m_y = m_metrics.top;
        m_isAtTop = true;
        m_spread = std::clamp(spare / double(section.blocks.size()), 0.0, 11.0);
    }
    layBlocks(section);
    m_spread = 0;
}

void PaperLayout::begin(const PaperSection &section)
{
    m_section = section;
    m_section.blocks.clear();
    newPage();
    m_anchors.insert(section.anchor, m_pages.size() - 1);
    m_pages.last().anchors.append(section.anchor);
}

void PaperLayout::layBlocks(const PaperSection &section)
{
    if (!section.title.isEmpty()) {
        drawTitle(section);
    }
    for (const PaperBlock &block : section.blocks) {
        std::visit(*this, block);
    }
}

void PaperLayout::drawTitle(const PaperSection &section)
{
    Canvas draw = canvas();
    double x = 0;
    if (!section.number.isEmpty()) {
        draw.text(0, m_y + 15, section.number, style::pageTitle.in(Ink::Accent));
        x = 26;
    }
    const qsizetype lines =
        draw.paragraph(x, m_y + 15, columnWidth - x, plainText(section.title), style::pageTitle);
    double y = m_y + 15 + double(lines - 1) * style::pageTitle.leading;
    if (!section.source.isEmpty()) {
        y += 15;
        const qsizetype rows =
            draw.paragraph(x, y, columnWidth - x, plainText(section.source), style::note);
        y += double(rows - 1) * style::note.leading;
    }
    setY(y + 4);
}

void PaperLayout::operator()(const PaperParagraph &block)
{
    const TextStyle text = block.isNote ? style::note.in(Ink::Soft) : style::body;
    const double x = block.mark == Mark::None ? 0 : 15;
    const QList<TextRow> rows = m_measure.rows(block.text, text, columnWidth - x);
    gap(block.isNote ? 3 : 7);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!hasRoom(text.leading)) {
            newPage();
        }
        Canvas draw = canvas();
        if (i == 0) {
            draw.mark(block.mark, {5, m_y + text.leading - 5.5}, 5);
        }
        draw.rows(x, m_y + text.leading - 2.5, {rows.at(i)}, text.leading);
        advance(text.leading);
    }
}

void PaperLayout::operator()(const PaperFigure &block)
{
    const double head = block.heading.isEmpty() ? 0 : sectionHeadHeight + 4;
    gap(block.heading.isEmpty() ? 4 : 18);
    if (!hasRoom(head + block.picture.height) && !m_isAtTop) {
        newPage();
    }
    if (!block.heading.isEmpty()) {
        sectionHead(block.heading, block.note);
        advance(4);
    }
    canvas().picture(block.picture, {0, m_y});
    advance(block.picture.height);
}

} // namespace muster
