// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperLayout.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double spine = 10;
constexpr qsizetype mostStageLines = 30; ///< Reviewed texts, never cut.
constexpr std::array<double, 5> columns{30, 146, 284, 352, 430};
constexpr std::array<double, 5> widths{110, 130, 64, 74, 52};

void drawFacts(Canvas &draw, double top, const QList<PaperStages::Fact> &facts)
{
    draw.rule(top, 0.9, Ink::Black);
    const double pitch = columnWidth / double(std::max<qsizetype>(1, facts.size()));
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const PaperStages::Fact &fact = facts.at(i);
        const double x = double(i) * pitch + (i == 0 ? 0 : 6);
        const double indent = fact.mark == Mark::None ? 0 : 13;
        draw.mark(fact.mark, {x + 4.5, top + 10}, 4.5);
        draw.text(x + indent, top + 12.5, fact.label, style::columnHead);
        draw.paragraph(x, top + 25, pitch - 10, plainText(fact.value),
                       style::body.with(Face::SemiBold));
        draw.paragraph(x, top + 37, pitch - 10, plainText(fact.words), style::note);
        if (i > 0) {
            draw.line({double(i) * pitch, top + 6}, {double(i) * pitch, top + 42}, 0.5, Ink::Hair);
        }
    }
}

/// The texts of a stage, laid into their columns.
struct LaidStage
{
    QList<LaidCell> cells;
    double height = 0;
};

LaidStage layStage(TextMeasure &measure, const PaperStages::Stage &stage)
{
    const auto column = [](std::size_t i) {
        return PaperColumn{{}, columns[i], widths[i], false, BreakAt::Words};
    };
    const PaperCell name{richText(u"<b>%1</b>"_s, {stage.name}), stage.changes};
    const PaperCell time{richText(u"<b>%1</b>"_s, {stage.time}), stage.cards};
    const PaperCell lost{plainText(stage.lost), {}, stage.lostMark, inkOf(stage.lostMark)};
    LaidStage laid;
    laid.cells = {
        layCell(measure, column(0), name, style::cell, mostStageLines),
        layCell(measure, column(1), {plainText(stage.wayBack)}, style::cell, mostStageLines),
        layCell(measure, column(2), time, style::cell, mostStageLines),
        layCell(measure, column(3), lost, style::cell, mostStageLines),
        layCell(measure, column(4), {plainText(stage.decides)}, style::cell, mostStageLines)};
    for (const LaidCell &cell : laid.cells) {
        laid.height = std::max(laid.height, double(cell.rows.size()) * style::cell.leading
                                                + double(cell.below.size()) * style::note.leading);
    }
    laid.height += 8;
    return laid;
}

void drawNoReturn(Canvas &draw, double top, const PaperStages::Stage &stage)
{
    draw.fill({0, top, columnWidth, 16}, Ink::Black);
    draw.diamond({spine, top + 8}, 5.5, Ink::White);
    draw.text(columns[0], top + 11, stage.noReturnName, style::strongCell.in(Ink::White));
    draw.text(columns[1], top + 11, stage.noReturn, style::cell.in(Ink::White));
    draw.textRight(columnWidth - 6, top + 11, stage.noReturnNote, style::note.in(Ink::White));
}

void drawStage(Canvas &draw, double top, const PaperStages::Stage &stage, const LaidStage &laid,
               bool isLast)
{
    if (!isLast || stage.leadsToNoReturn) {
        draw.line({spine, top + 19}, {spine, top + laid.height + 4}, 1.2, Ink::Black);
    }
    QPainterPath circle;
    circle.addEllipse(QPointF(spine, top + 11.5), 7.5, 7.5);
    draw.shape(circle, Ink::White, Ink::Black, 1.1,
               stage.leadsToNoReturn ? Dash::Mark : Dash::Solid);
    draw.textCentred(spine, top + 14.5, stage.number, style::strongCell);
    for (size_t i = 0; i < 5; ++i) {
        const LaidCell &cell = laid.cells.at(qsizetype(i));
        const double x = columns[i] + (i == 3 && stage.lostMark != Mark::None ? 12 : 0);
        if (i == 3) {
            draw.mark(stage.lostMark, {columns[i] + 4.5, top + 8.2}, 4);
        }
        draw.rows(x, top + 11, cell.rows, style::cell.leading);
        draw.rows(x, top + 10 + double(cell.rows.size()) * style::cell.leading, cell.below,
                  style::note.leading);
    }
    draw.rule(top + laid.height, 0.5, Ink::Hair, columns[0]);
}

} // namespace

void PaperLayout::operator()(const PaperStages &block)
{
    Canvas first = canvas();
    drawFacts(first, m_y + 2, block.facts);
    advance(62);
    const auto heads = [&](bool isContinued) {
        sectionHead(block.heading, block.note, isContinued);
        Canvas draw = canvas();
        for (qsizetype i = 0; i < std::min<qsizetype>(5, block.heads.size()); ++i) {
            draw.text(columns[size_t(i)], m_y + 8, block.heads.at(i), style::columnHead);
        }
        advance(14);
        draw.rule(m_y, 0.5, Ink::Rule);
    };
    heads(false);
    for (qsizetype i = 0; i < block.stages.size(); ++i) {
        const PaperStages::Stage &stage = block.stages.at(i);
        const LaidStage laid = layStage(m_measure, stage);
        const double bar = stage.noReturn.isEmpty() ? 0 : 19;
        if (!hasRoom(laid.height + bar)) {
            newPage();
            heads(true);
        }
        Canvas draw = canvas();
        drawStage(draw, m_y, stage, laid, i + 1 == block.stages.size());
        advance(laid.height);
        if (bar > 0) {
            drawNoReturn(draw, m_y + 1.5, stage);
            advance(bar);
        }
    }
}

void PaperLayout::operator()(const PaperTriggers &block)
{
    gap(16);
    QList<QList<QList<TextRow>>> laid;
    const double width = (columnWidth - 24) / double(std::max<qsizetype>(1, block.columns.size()));
    double height = 0;
    for (const PaperTriggers::Column &column : block.columns) {
        QList<QList<TextRow>> texts;
        double needed = 0;
        for (const QString &trigger : column.triggers) {
            texts.append(m_measure.rows(plainText(trigger), style::cell, width - 14));
            needed += double(texts.last().size()) * style::cell.leading + 4.5;
        }
        laid.append(texts);
        height = std::max(height, needed);
    }
    if (!hasRoom(height + sectionHeadHeight + 6) && !m_isAtTop) {
        newPage();
    }
    Canvas draw = canvas();
    for (qsizetype i = 0; i < block.columns.size(); ++i) {
        const double x = double(i) * (width + 24);
        const PaperTriggers::Column &column = block.columns.at(i);
        draw.rule(m_y, 0.9, Ink::Black, x, x + width);
        draw.text(x, m_y + 12.5, column.heading, style::sectionHead);
        draw.textRight(x + width, m_y + 12.5, block.note, style::note);
        double y = m_y + 26;
        for (const QList<TextRow> &rows : laid.at(i)) {
            draw.mark(column.mark, {x + 4.5, y - 2.8}, 4);
            draw.rows(x + 13, y, rows, style::cell.leading);
            y += double(rows.size()) * style::cell.leading + 4.5;
        }
    }
    advance(height + sectionHeadHeight + 6);
}

} // namespace muster
