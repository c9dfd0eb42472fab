// SPDX-License-Identifier: Apache-2.0
#include "core/documents/CommandLines.h"
#include "core/documents/PaperLayout.h"

#include <algorithm>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

double commandBox(Canvas &draw, double top, const QStringList &commands)
{
    QList<TextRow> rows;
    QStringList numbers;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const qsizetype before = rows.size();
        const QStringList lines =
            commandLines(draw.measure(), commands.at(i), style::command, columnWidth - 34);
        for (const QString &line : lines) {
            const QList<TextRow> parts = draw.measure().rows(plainText(line), style::command,
                                                             columnWidth - 24, BreakAt::Words, 10);
            for (const TextRow &part : parts) {
                rows.append(part);
                numbers.append(QString());
            }
        }
        numbers[before] = QString::number(i + 1);
    }
    const double height = double(rows.size()) * style::command.leading + 11;
    draw.frame({0, top, columnWidth, height}, 0.9, Ink::Black, Dash::Solid, Ink::Wash);
    const TextStyle number = TextStyle{Face::Mono, 6.2, 8, Ink::Soft};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const double baseline = top + 16 + double(i) * style::command.leading;
        draw.textRight(13, baseline, numbers.at(i), number);
        draw.rows(20, baseline, {rows.at(i)}, 0);
    }
    return top + height;
}

double cardHead(Canvas &draw, double top, const PaperCard &card)
{
    draw.text(0, top + 42, card.number, style::cardNumber);
    const double x = std::max(46.0, draw.measure().width(card.number, style::cardNumber) + 10);
    draw.text(x, top + 12, card.position, style::cell.in(Ink::Soft));
    const double box = columnWidth - 105;
    const qsizetype rows =
        draw.paragraph(x, top + 34, box - x - 12, plainText(card.title), style::cardTitle);
    double y = top + 34 + double(rows - 1) * style::cardTitle.leading + 19;
    y += double(draw.paragraph(x, y, box - x - 12, plainText(card.goal), style::body.in(Ink::Soft)))
         * style::body.leading;
    draw.frame({box, top, 105, 57}, 0.9);
    draw.text(box + 8, top + 12, card.timeLabel, style::columnHead);
    draw.text(box + 8, top + 33, card.time, style::timeBox);
    draw.paragraph(box + 8, top + 46, 92, plainText(card.timeWords), style::note);
    return std::max(y + 4, top + 72);
}

double cardWhere(Canvas &draw, double top, const PaperCard &card)
{
    draw.rule(top, 1.2, Ink::Black);
    double end = top;
    const auto field = [&](double x, double width, const PaperCard::Field &what) {
        draw.text(x, top + 13, what.label, style::columnHead);
        const qsizetype values = draw.paragraph(x, top + 25.5, width, plainText(what.value),
                                                style::body.with(Face::SemiBold), BreakAt::Names);
        const double y = top + 37 + double(values - 1) * style::body.leading;
        const qsizetype rows = draw.paragraph(x, y, width, plainText(what.words), style::note);
        end = std::max(end, y + double(rows) * style::note.leading);
    };
    field(0, 195, card.server);
    field(206, 178, card.account);
    draw.text(392, top + 13, card.startLabel, style::columnHead);
    draw.text(436, top + 30, u":"_s, style::body.in(Ink::Soft));
    draw.rule(top + 34, 0.5, Ink::Rule, 392);
    draw.text(392, top + 42, card.clockLabel, style::fieldLabel);
    return std::max(end + 6, top + 58);
}

double stopBox(Canvas &draw, double top, const PaperCard &card)
{
    QList<QList<TextRow>> lines;
    double height = 22;
    for (const QString &line : card.stopIf) {
        lines.append(draw.measure().rows(plainText(line), style::body, columnWidth - 130));
        height += double(lines.last().size()) * style::body.leading + 4;
    }
    height = std::max(height, 44.0);
    draw.frame({0, top, columnWidth, height}, 2, Ink::Red);
    draw.mark(Mark::Blocker, {18, top + 19}, 8.5);
    draw.text(34, top + 23.5, card.stopHead, TextStyle{Face::Display, 13, 16, Ink::Red});
    double y = top + 18;
    for (const QList<TextRow> &rows : lines) {
        draw.diamond({113, y - 3}, 1.6, Ink::Red);
        draw.rows(120, y, rows, style::body.leading);
        y += double(rows.size()) * style::body.leading + 4;
    }
    return top + height;
}

void endingBox(Canvas &draw, const QRectF &box, const PaperCard::Ending &ending,
               const QStringList &labels)
{
    draw.frame(box, 0.9);
    draw.tickBox({box.left() + 9, box.top() + 10}, 16);
    draw.text(box.left() + 33, box.top() + 23, ending.word, TextStyle{Face::Display, 12.5, 15});
    draw.mark(ending.mark, {box.right() - 17, box.top() + 18}, 7, Ink::Black, Ink::White);
    double x = box.left() + 10;
    for (const QString &label : labels) {
        draw.rule(box.top() + 54, 0.5, Ink::Rule, x, x + 62);
        draw.text(x, box.top() + 62, label, style::fieldLabel);
        x += 71;
    }
    draw.text(box.left() + 10, box.top() + 75.5, ending.next, style::strongCell);
    draw.paragraph(box.left() + 10, box.top() + 86, box.width() - 20, plainText(ending.nextWords),
                   style::cell.in(Ink::Soft));
}

double cardProof(PaperLayout &layout, const PaperCard &card)
{
    layout.gap(13);
    layout.sectionHead(card.proofHead, card.proofNote);
    Canvas draw = layout.canvas();
    const double y = commandBox(draw, layout.y() + 2, card.proof) + 2;
    const TextStyle value = style::command.with(Face::Mono);
    const QString label = u"%1"_s.arg(card.proofExpectedLabel);
    const qsizetype rows = draw.measure().rows(plainText(card.proofExpected), value, 200).size();
    if (rows == 1) {
        draw.frame({0, y, columnWidth, 27}, 0.9);
        draw.text(20, y + 17, card.proofExpected, value);
        draw.text(std::max(85.0, 30 + draw.measure().width(card.proofExpected, value)), y + 17,
                  label, style::cell.in(Ink::Soft));
        draw.text(332, y + 17, card.seenLabel, style::cell.in(Ink::Soft));
        draw.rule(y + 19, 0.5, Ink::Rule,
                  332 + draw.measure().width(card.seenLabel, style::cell) + 4, columnWidth - 12);
        return y + 27;
    }
    // A longer answer has its own lines; what was seen goes beneath.
    const qsizetype lines =
        draw.paragraph(20, y + 17, columnWidth - 40, plainText(card.proofExpected), style::body);
    const double seen = y + 21 + double(lines) * style::body.leading;
    draw.text(20, seen, card.seenLabel, style::cell.in(Ink::Soft));
    draw.rule(seen + 2, 0.5, Ink::Rule, 60, columnWidth - 12);
    draw.frame({0, y, columnWidth, seen + 9 - y}, 0.9);
    return seen + 9;
}

} // namespace

void PaperLayout::operator()(const PaperCard &card)
{
    Canvas draw = canvas();
    setY(cardHead(draw, m_y + 4, card));
    if (!card.unknown.isEmpty()) {
        (*this)(PaperParagraph{plainText(card.unknown), Mark::Unknown, false});
        advance(6);
    }
    setY(cardWhere(draw, m_y, card));
    sectionHead(card.beforeHead, card.beforeNote);
    for (const QString &line : card.before) {
        const QList<TextRow> rows = m_measure.rows(plainText(line), style::body, columnWidth - 20);
        draw.tickBox({0, m_y + 2}, 9.5);
        draw.rows(17, m_y + 10, rows, style::body.leading);
        advance(double(rows.size()) * style::body.leading + 4.5);
    }
    gap(3);
    if (!card.commands.isEmpty()) {
        sectionHead(card.runHead, card.runNote);
        setY(commandBox(draw, m_y + 2, card.commands));
    }
    const RichText expected = {{card.expectedLabel, Emphasis::Strong},
                               {u" "_s + card.expected, {}}};
    advance(double(draw.paragraph(0, m_y + 11, columnWidth, expected, style::body))
            * style::body.leading);
    if (!card.proof.isEmpty()) {
        setY(cardProof(*this, card));
    }
    gap(13);
    if (!hasRoom(44 + 100)) {
        newPage(); // The rest of a long step; its heads make it plain which.
    }
    Canvas rest = canvas();
    setY(stopBox(rest, m_y, card) + 13);
    const double width = (columnWidth - 16) / 2;
    endingBox(rest, {0, m_y, width, 92}, card.done, card.endingLabels);
    endingBox(rest, {width + 16, m_y, width, 92}, card.stopped, card.endingLabels);
    advance(92);
    if (hasRoom(40)) {
        rest.text(0, m_y + 16, card.notesLabel, style::columnHead);
        const double first = m_y + 34;
        const auto lines = static_cast<int>(std::ceil((m_metrics.bottom - first) / 17));
        for (int line = 0; line < lines; ++line) {
            rest.rule(first + line * 17, 0.5, Ink::Hair);
        }
    }
    setY(m_metrics.bottom);
}

} // namespace muster
