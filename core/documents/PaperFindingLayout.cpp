// SPDX-License-Identifier: Apache-2.0
#include "core/documents/CommandLines.h"
#include "core/documents/PaperLayout.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelColumn = 47;
constexpr double rightColumn = 275;
constexpr double leftWidth = 255 - labelColumn;
constexpr double rightWidth = columnWidth - rightColumn - labelColumn;

/// Draws one column of labelled texts; returns where it ends.
double drawLines(Canvas &draw, double x, double y, double width,
                 const QList<PaperFinding::Line> &lines)
{
    for (const PaperFinding::Line &line : lines) {
        draw.text(x, y, line.label, style::columnHead);
        const qsizetype rows =
            draw.paragraph(x + labelColumn, y, width, line.text, style::cell, BreakAt::Names);
        y += double(rows) * style::cell.leading + 3;
    }
    return y;
}

double drawCommand(Canvas &draw, double y, const QString &command)
{
    const double width = rightWidth + labelColumn;
    QList<TextRow> rows;
    for (const QString &line :
         commandLines(draw.measure(), command, style::findingCommand, width - 10)) {
        rows += draw.measure().rows(plainText(line), style::findingCommand, width - 10,
                                    BreakAt::Names, 8);
    }
    const double height = double(rows.size()) * style::findingCommand.leading + 6;
    draw.fill({rightColumn, y - 7, width, height}, Ink::Wash);
    draw.rows(rightColumn + 5, y + 1.5, rows, style::findingCommand.leading);
    return y + height + 4;
}

double drawFinding(Canvas &draw, double top, const PaperFinding &block)
{
    draw.rule(top, 0.9, Ink::Black);
    const double head = top + 14;
    draw.mark(block.mark, {5, head - 3.2}, 5);
    const TextStyle word = style::strongCell.in(inkOf(block.mark));
    double x = 15;
    draw.text(x, head, block.severity, word);
    x += draw.measure().width(block.severity, word) + 8;
    const TextStyle id = style::cell.mono().in(Ink::Soft);
    draw.text(x, head, block.id, id);
    x += draw.measure().width(block.id, id) + 8;
    const double touches = draw.measure().width(block.touches, style::note);
    draw.textRight(columnWidth, head, block.touches, style::note);
    const qsizetype rows = draw.paragraph(x, head, columnWidth - x - touches - 10,
                                          plainText(block.title), style::sectionHead);
    const double y = head + double(rows - 1) * style::sectionHead.leading + 15;
    const double left = drawLines(draw, 0, y, leftWidth, block.left);
    double right = y;
    // The command stands beneath the remedy, which is the first of the right column.
    right = drawLines(draw, rightColumn, right, rightWidth, block.right.mid(0, 1));
    if (!block.command.isEmpty()) {
        right = drawCommand(draw, right, block.command);
    }
    right = drawLines(draw, rightColumn, right, rightWidth, block.right.mid(1));
    return std::max(left, right) - 8;
}

} // namespace

void PaperLayout::operator()(const PaperFinding &block)
{
    QList<PaperItem> trial;
    Canvas measureOnly(trial, m_measure);
    const double height = drawFinding(measureOnly, 0, block);
    gap(9);
    if (!hasRoom(height) && !m_isAtTop) {
        newPage();
    }
    Canvas draw = canvas();
    setY(drawFinding(draw, m_y, block));
}

void PaperLayout::operator()(const PaperSignOff &block)
{
    gap(18);
    const double height = sectionHeadHeight + 70;
    if (!hasRoom(height) && !m_isAtTop) {
        newPage();
    }
    sectionHead(block.heading, block.note);
    Canvas draw = canvas();
    const double pitch = (columnWidth + 16) / double(block.people.size());
    for (qsizetype i = 0; i < block.people.size(); ++i) {
        const double x = double(i) * pitch;
        const double width = pitch - 16;
        draw.text(x, m_y + 8, block.people.at(i).part, style::columnHead);
        draw.text(x, m_y + 19, block.people.at(i).name, style::cell);
        draw.rule(m_y + 49, 0.5, Ink::Rule, x, x + width * 0.63);
        draw.rule(m_y + 49, 0.5, Ink::Rule, x + width * 0.69, x + width);
        draw.text(x, m_y + 57, block.signatureLabel, style::fieldLabel);
        draw.text(x + width * 0.69, m_y + 57, block.dateLabel, style::fieldLabel);
    }
    advance(60);
}

} // namespace muster
