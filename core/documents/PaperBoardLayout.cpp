// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperLayout.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return Mark::Passed;
    case Verdict::Conditions:
        return Mark::Warning;
    case Verdict::NotReady:
        return Mark::Blocker;
    case Verdict::Unknown:
        return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

/// Ink grows with gravity, also where there is no colour.
void drawVerdictBox(Canvas &draw, const QRectF &box, Verdict verdict, const QString &word)
{
    const Mark mark = markOf(verdict);
    const Ink ink = inkOf(mark);
    const bool isSolid = verdict == Verdict::NotReady;
    switch (verdict) {
    case Verdict::Ready:
        draw.frame(box, 1.2, ink);
        break;
    case Verdict::Conditions:
        draw.frame(box, 2.8, ink);
        break;
    case Verdict::NotReady:
        draw.fill(box, ink);
        break;
    case Verdict::Unknown:
        draw.frame(box, 1.8, ink, Dash::Verdict);
        break;
    }
    const QPointF centre(box.left() + 25, box.center().y());
    draw.mark(mark, centre, 11, isSolid ? Ink::White : ink, isSolid ? ink : Ink::White);
    const Ink wordInk = isSolid ? Ink::White : ink;
    const double room = box.width() - 45 - 8;
    const TextStyle wide = style::verdictWord.in(wordInk);
    if (draw.measure().width(word, wide) <= room) {
        draw.text(box.left() + 45, box.center().y() + 7, word, wide);
        return;
    }
    const TextStyle narrow = style::verdictWordNarrow.in(wordInk);
    const QList<TextRow> rows = draw.measure().rows(plainText(word), narrow, room);
    const double first = box.center().y() + 5.5 - double(rows.size() - 1) * narrow.leading / 2;
    draw.rows(box.left() + 45, first, rows, narrow.leading);
}

void drawCoverageBar(Canvas &draw, const QRectF &bar, const QList<PaperStrip::Count> &counts)
{
    qint64 total = 0;
    for (const PaperStrip::Count &count : counts) {
        total += count.number;
    }
    double x = bar.left();
    for (const PaperStrip::Count &count : counts) {
        if (count.number <= 0) {
            continue;
        }
        const QRectF part(x, bar.top(), bar.width() * double(count.number) / double(total),
                          bar.height());
        switch (count.mark) {
        case Mark::Passed:
            draw.frame(part, 0.8, Ink::Green);
            break;
        case Mark::Unknown:
            draw.hatch(part, Ink::Violet);
            draw.frame(part, 0.6, Ink::Violet);
            break;
        case Mark::Blocker:
            draw.fill(part, Ink::Red);
            break;
        default:
            draw.frame(part, 0.5, Ink::Rule, Dash::Solid, Ink::Wash);
            break;
        }
        x += part.width();
    }
}

} // namespace

void PaperLayout::operator()(const PaperVerdict &block)
{
    Canvas draw = canvas();
    if (!block.occasion.isEmpty()) {
        draw.text(0, m_y + 10, block.occasion, style::cell.in(Ink::Soft));
        advance(19);
    }
    drawVerdictBox(draw, {0, m_y, 162, 60}, block.verdict, block.word);
    const double x = 176;
    TextStyle sentence = style::verdictSentence;
    QList<TextRow> rows = m_measure.rows(block.sentence, sentence, columnWidth - x);
    if (rows.size() > 4) {
        sentence = style::verdictSentenceLong;
        rows = m_measure.rows(block.sentence, sentence, columnWidth - x);
    }
    const double height = double(rows.size()) * sentence.leading;
    draw.rows(x, m_y + std::max(9.5, (60 - height) / 2 + 9.5), rows, sentence.leading);
    advance(std::max(60.0, height + 4));
}

void PaperLayout::operator()(const PaperStrip &block)
{
    gap(14);
    Canvas draw = canvas();
    const double width = 262;
    const QList<TextRow> rows = m_measure.rows(block.text, style::cell, width);
    const double height = 18 + double(rows.size()) * style::cell.leading + 2;
    if (block.isHole) {
        draw.hatch({0, m_y, 4, height}, Ink::Violet);
    }
    draw.mark(block.isHole ? Mark::Unknown : Mark::Passed, {17, m_y + 8}, 6);
    draw.text(28, m_y + 11.5, block.heading, style::sectionHead);
    draw.rows(28, m_y + 25, rows, style::cell.leading);
    const double left = columnWidth - 172;
    drawCoverageBar(draw, {left, m_y + 3, 172, 9}, block.counts);
    for (qsizetype i = 0; i < block.counts.size(); ++i) {
        const PaperStrip::Count &count = block.counts.at(i);
        const double x = left + (i % 2 == 0 ? 0 : 62);
        const qsizetype line = i / 2; // Two counts a line.
        const double baseline = m_y + 22 + double(line) * 10.5;
        const TextStyle number = TextStyle{Face::SemiBold, 7.5, 9}.in(inkOf(count.mark));
        const QString figure = block.numbers.value(i);
        draw.text(x, baseline, figure, number);
        draw.text(x + m_measure.width(figure, number) + 2.5, baseline, count.words, style::note);
    }
    advance(height);
}

void PaperLayout::operator()(const PaperNumbers &block)
{
    gap(14);
    Canvas draw = canvas();
    draw.rule(m_y, 0.9, Ink::Black);
    const double pitch = columnWidth / double(block.numbers.size());
    double height = 0;
    for (qsizetype i = 0; i < block.numbers.size(); ++i) {
        const PaperNumbers::Number &number = block.numbers.at(i);
        const double x = double(i) * pitch + (i == 0 ? 0 : 6);
        draw.text(x, m_y + 27, number.number, style::keyNumber);
        const double room = pitch - 10;
        const qsizetype nouns =
            draw.paragraph(x, m_y + 39.5, room, plainText(number.noun), style::strongCell);
        const double words = m_y + 49 + double(nouns - 1) * 10;
        const qsizetype lines =
            draw.paragraph(x, words, room, plainText(number.words), style::note);
        height = std::max(height, words - m_y + double(lines) * style::note.leading);
    }
    for (qsizetype i = 1; i < block.numbers.size(); ++i) {
        draw.line({double(i) * pitch, m_y + 8}, {double(i) * pitch, m_y + 52}, 0.5, Ink::Hair);
    }
    advance(height);
}

void PaperLayout::operator()(const PaperGoingBack &block)
{
    gap(14);
    const double width = 178;
    sectionHead(block.heading, {});
    Canvas draw = canvas();
    const double top = m_y;
    double y = top + 12;
    const qsizetype lines = draw.paragraph(0, y, width, plainText(block.answer), style::answer);
    y += double(lines - 1) * style::answer.leading + 15;
    for (const RichText &paragraph : block.paragraphs) {
        y += double(draw.paragraph(0, y, width, paragraph, style::cell)) * style::cell.leading;
    }
    draw.picture(block.picture, {columnWidth - block.picture.width, top - 8});
    setY(std::max(y, top + block.picture.height - 4));
}

void PaperLayout::operator()(const PaperDecision &block)
{
    gap(10);
    Canvas draw = canvas();
    draw.rule(m_y, 0.9, Ink::Black);
    draw.text(0, m_y + 13, block.heading, style::sectionHead.with(Face::SemiBold));
    double x = 105;
    for (const QString &word : {block.approved, block.conditions, block.later}) {
        draw.tickBox({x, m_y + 5.5}, 9);
        draw.text(x + 13, m_y + 13, word, style::cell);
        x += 13 + m_measure.width(word, style::cell) + 15;
    }
    draw.rule(m_y + 14, 0.5, Ink::Rule, x - 11, std::min(x + 40, columnWidth));
    draw.text(0, m_y + 36, block.signature, style::cell.in(Ink::Soft));
    draw.rule(m_y + 36, 0.5, Ink::Rule, 105);
    advance(40);
}

namespace {

double drawFields(Canvas &draw, double top, double width, const QList<PaperCover::Field> &fields)
{
    draw.rule(top, 0.9, Ink::Black, 0, width);
    double y = top;
    for (const PaperCover::Field &field : fields) {
        draw.text(0, y + 12, field.label, style::cell.in(Ink::Soft));
        const TextStyle value = field.isMono ? style::cell.mono() : style::cell;
        const qsizetype rows =
            draw.paragraph(62, y + 12, width - 62, plainText(field.value), value);
        y += 16 + double(rows - 1) * value.leading;
        draw.rule(y, 0.5, Ink::Hair, 0, width);
    }
    return y;
}

} // namespace

void PaperLayout::operator()(const PaperCover &block)
{
    Canvas draw = canvas();
    draw.text(0, 59, block.organisation, TextStyle{Face::SemiBold, 12, 14});
    draw.textRight(columnWidth, 59, block.classification, style::cell.in(Ink::Soft));
    draw.rule(73.5, 0.9, Ink::Black);
    draw.text(0, 141, block.documentName, TextStyle{Face::SemiBold, 11, 13, Ink::Accent});
    const qsizetype titleRows =
        draw.paragraph(0, 175, 400, plainText(block.title), style::coverTitle);
    double y = 175 + double(titleRows - 1) * style::coverTitle.leading + 37;
    const qsizetype leadRows = draw.paragraph(0, y, 360, plainText(block.lead), style::coverLead);
    y += double(leadRows - 1) * style::coverLead.leading + 44;
    if (block.rollCall.height > 0) {
        draw.picture(block.rollCall, {0, y});
        y += block.rollCall.height + 28;
    } else {
        const qsizetype rows =
            draw.paragraph(0, y + 10, 360, plainText(block.noRollCall), style::body);
        y += double(rows) * style::body.leading + 40;
    }
    m_coverFieldsY = y;
    drawFields(draw, y, 227, block.fields);
    const double box = m_metrics.bottom - 48;
    draw.fill({0, box, columnWidth, 36}, Ink::Wash);
    draw.text(9.5, box + 14, block.checkHead, style::strongCell);
    draw.text(9.5, box + 26, block.check, style::cell.in(Ink::Soft));
    setY(m_metrics.bottom);
}

void PaperLayout::addContents(const QList<PaperSection> &sections)
{
    if (m_pages.isEmpty() || m_coverFieldsY <= 0) {
        return;
    }
    PaperPage &page = m_pages.first();
    Canvas draw(page.items, m_measure);
    const double left = 255.5;
    draw.rule(m_coverFieldsY, 0.9, Ink::Black, left);
    double y = m_coverFieldsY + 12;
    for (const PaperSection &section : sections) {
        if (section.isCover || section.outlineLevel > 0 || y > m_metrics.bottom - 60) {
            continue;
        }
        draw.textRight(left + 10, y, section.number, style::cell);
        draw.text(left + 18, y, section.name, style::cell);
        draw.textRight(columnWidth, y, m_language.number(m_anchors.value(section.anchor) + 1),
                       style::cell);
        page.links.append({QRectF(left, y - 9, columnWidth - left, 13), section.anchor});
        y += 13;
    }
}

} // namespace muster
