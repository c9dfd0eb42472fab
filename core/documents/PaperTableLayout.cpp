// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperLayout.h"

#include <algorithm>

namespace muster {

namespace {

constexpr double belowIndent = 6;

double markRoom(const PaperCell &cell)
{
    return cell.mark == Mark::None ? 0 : 12;
}

/// A ladder has its word beneath it, a bar has the next column beside it.
bool isAbove(const PaperCell &cell)
{
    return cell.picture.height > 0 && cell.text.isEmpty() && !cell.below.isEmpty();
}

double pictureRoom(const PaperCell &cell)
{
    return cell.picture.height > 0 && !isAbove(cell) ? cell.picture.width + 5 : 0;
}

double belowRoom(const PaperCell &cell)
{
    return cell.belowMark == Mark::None ? 0 : 10;
}

TextStyle belowStyle(const PaperCell &cell)
{
    return cell.belowIsMono ? style::note.mono() : style::note;
}

/// Lays out and draws one table.
class TableWriter
{
public:
    TableWriter(PaperLayout &layout, const PaperTable &table)
        : m_layout(layout)
        , m_table(table)
    {
    }

    void write()
    {
        m_layout.gap(16);
        const double first = m_table.rows.isEmpty() ? 0 : heightOf(m_table.rows.first()) + 20;
        if (!m_layout.hasRoom(sectionHeadHeight + headHeight() + first) && !m_layout.isAtTop()) {
            m_layout.newPage();
        }
        drawHeads(false);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            writeRow(i);
        }
        writeAfter();
    }

private:
    void writeRow(qsizetype index)
    {
        const PaperRow &row = m_table.rows.at(index);
        const QList<LaidCell> cells = layRow(row);
        const double height = heightOf(row, cells);
        double needed = height;
        if (row.kind == RowKind::Group) {
            // A group's head never stands alone at the foot of a page.
            for (qsizetype next = index + 1; next < std::min(index + 3, m_table.rows.size());
                 ++next) {
                needed += heightOf(m_table.rows.at(next));
            }
        }
        if (index + 1 == m_table.rows.size()) {
            needed += afterHeight(); // A note never stands alone on the next page.
        }
        if (!m_layout.hasRoom(needed)) {
            m_layout.newPage();
            drawHeads(true);
            if (row.kind != RowKind::Group && m_group >= 0) {
                drawGroup(m_table.rows.at(m_group), true);
            }
        }
        if (row.kind == RowKind::Group) {
            m_group = index;
            drawGroup(row, false);
        } else {
            drawRow(row, cells, height);
        }
    }

    [[nodiscard]] QList<LaidCell> layRow(const PaperRow &row) const
    {
        QList<LaidCell> cells;
        for (qsizetype i = 0; i < row.cells.size() && i < m_table.columns.size(); ++i) {
            cells.append(layCell(m_layout.measure(), m_table.columns.at(i), row.cells.at(i),
                                 row.kind == RowKind::Total ? style::strongCell : style::cell));
        }
        return cells;
    }

    [[nodiscard]] double heightOf(const PaperRow &row) const { return heightOf(row, layRow(row)); }

    [[nodiscard]] double heightOf(const PaperRow &row, const QList<LaidCell> &cells) const
    {
        if (row.kind == RowKind::Group) {
            return 14;
        }
        double height = style::cell.leading;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            height = std::max({height,
                               double(cells.at(i).rows.size()) * style::cell.leading
                                   + double(cells.at(i).below.size()) * style::note.leading
                                   + (isAbove(row.cells.at(i)) ? 6 : 0),
                               row.cells.at(i).picture.height});
        }
        return height + 7;
    }

    [[nodiscard]] double headHeight() const
    {
        return 6 + 9 * double(std::max<qsizetype>(1, headLines()));
    }

    [[nodiscard]] qsizetype headLines() const
    {
        qsizetype lines = 0;
        for (const PaperColumn &column : m_table.columns) {
            if (!column.head.isEmpty()) {
                lines = std::max(lines, rowsOfHead(column).size());
            }
        }
        return lines;
    }

    [[nodiscard]] QList<TextRow> rowsOfHead(const PaperColumn &column) const
    {
        return m_layout.measure().rows(plainText(column.head), style::columnHead, column.width);
    }

    void drawHeads(bool isContinued)
    {
        m_layout.sectionHead(m_table.heading, m_table.note, isContinued);
        Canvas draw = m_layout.canvas();
        const qsizetype lines = headLines();
        if (lines == 0) {
            return;
        }
        const double last = m_layout.y() + 9 * double(lines) - 1;
        for (const PaperColumn &column : m_table.columns) {
            const QList<TextRow> rows = rowsOfHead(column);
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const double baseline = last - 9 * double(rows.size() - 1 - i);
                for (const TextRun &run : rows.at(i)) {
                    if (column.isRight) {
                        draw.textRight(column.x + column.width, baseline, run.text, run.style);
                    } else {
                        draw.text(column.x + run.x, baseline, run.text, run.style);
                    }
                }
            }
        }
        m_layout.advance(headHeight());
        draw.rule(m_layout.y(), 0.5, Ink::Rule);
    }

    void drawGroup(const PaperRow &row, bool isContinued)
    {
        Canvas draw = m_layout.canvas();
        QString words = toPlain(row.cells.value(0).text);
        if (isContinued) {
            words = m_layout.language().translate("Paper", "%1, continued").arg(words);
        }
        draw.rule(m_layout.y(), 0.5, Ink::Rule);
        draw.text(0, m_layout.y() + 9.5, words, style::columnHead);
        m_layout.advance(14);
    }

    void drawRow(const PaperRow &row, const QList<LaidCell> &cells, double height)
    {
        Canvas draw = m_layout.canvas();
        const double top = m_layout.y();
        if (row.kind == RowKind::Total) {
            draw.rule(top, 0.7, Ink::Black);
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            drawCell(draw, m_table.columns.at(i), row.cells.at(i), cells.at(i), top);
        }
        if (!row.link.isEmpty()) {
            m_layout.link({0, top, columnWidth, height}, row.link);
        }
        m_layout.advance(height);
        // Lines to write on stand close above: two would look like one drawn badly.
        const bool hasBlanks = std::any_of(row.cells.begin(), row.cells.end(),
                                           [](const PaperCell &cell) { return cell.isBlank; });
        if (!hasBlanks) {
            draw.rule(m_layout.y(), 0.5, Ink::Hair);
        }
    }

    void drawCell(Canvas &draw, const PaperColumn &column, const PaperCell &cell,
                  const LaidCell &laid, double top)
    {
        const double baseline = top + m_table.firstBaseline;
        double x = column.x;
        if (cell.isBlank) {
            draw.rule(baseline + 2.5, 0.5, Ink::Rule, x, x + column.width);
            return;
        }
        draw.mark(cell.mark, {x + 4.5, baseline - 2.8}, 4);
        x += markRoom(cell);
        draw.picture(cell.picture, {x, top + 3.5});
        x += pictureRoom(cell);
        if (column.isRight) {
            for (qsizetype i = 0; i < laid.rows.size(); ++i) {
                const TextRow &row = laid.rows.at(i);
                if (!row.isEmpty()) {
                    const double width =
                        row.last().x + m_layout.measure().width(row.last().text, row.last().style);
                    draw.rows(column.x + column.width - width,
                              baseline + double(i) * style::cell.leading, {row}, 0);
                }
            }
        } else {
            draw.rows(x, baseline, laid.rows, style::cell.leading);
        }
        const double below =
            baseline + double(laid.rows.size()) * style::cell.leading - 1 + (isAbove(cell) ? 6 : 0);
        draw.mark(cell.belowMark, {x + 3.6, below - 2.4}, 3.4);
        draw.rows(x + belowRoom(cell), below, laid.below, style::note.leading);
    }

    [[nodiscard]] double afterHeight() const
    {
        if (m_table.after.isEmpty()) {
            return 0;
        }
        const double x = m_table.afterMark == Mark::None ? 0 : 15;
        return 4
               + style::note.leading
                     * double(m_layout.measure()
                                  .rows(m_table.after, style::note, columnWidth - x)
                                  .size());
    }

    void writeAfter()
    {
        if (!m_table.after.isEmpty()) {
            m_layout(PaperParagraph{m_table.after, m_table.afterMark, true});
        }
    }

    PaperLayout &m_layout;
    const PaperTable &m_table;
    qsizetype m_group = -1;
};

} // namespace

LaidCell layCell(TextMeasure &measure, const PaperColumn &column, const PaperCell &cell,
                 const TextStyle &style, qsizetype mostLines)
{
    const double width = column.width - markRoom(cell) - pictureRoom(cell);
    LaidCell laid;
    if (!cell.text.isEmpty()) {
        laid.rows = measure.rows(cell.text, style.in(cell.ink), width, column.breakAt,
                                 column.breakAt == BreakAt::Names ? belowIndent : 0);
    }
    if (laid.rows.size() > mostLines) {
        laid.rows = laid.rows.first(mostLines);
        laid.rows.append({{QStringLiteral("… (%1, CSV)").arg(toPlain(cell.text).size()),
                           style.in(Ink::Soft), 0}});
    }
    if (!cell.below.isEmpty()) {
        TextStyle second = belowStyle(cell);
        if (cell.belowMark != Mark::None) {
            second.ink = inkOf(cell.belowMark);
        }
        laid.below =
            measure.rows(plainText(cell.below), second, width - belowRoom(cell), column.breakAt);
    }
    return laid;
}

void PaperLayout::operator()(const PaperTable &block)
{
    TableWriter(*this, block).write();
}

} // namespace muster
