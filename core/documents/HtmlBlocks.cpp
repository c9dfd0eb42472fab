// SPDX-License-Identifier: Apache-2.0
#include "core/documents/HtmlPaper.h"
#include "core/documents/SvgPicture.h"

namespace muster {

using namespace Qt::StringLiterals;

void HtmlPaper::operator()(const PaperFinding &block)
{
    put(u"<article><h3>%1<span>%2</span> <code>%3</code> %4 <span class=\"note\">%5</span></h3>\n"
        "<dl class=\"fields\">\n"_s.arg(svgMark(block.mark), escaped(block.severity),
                                        escaped(block.id), escaped(block.title),
                                        escaped(block.touches)));
    for (const QList<PaperFinding::Line> &side : {block.left, block.right}) {
        for (const PaperFinding::Line &line : side) {
            put(u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(line.label), html(line.text)));
        }
    }
    put(u"</dl>\n"_s);
    if (!block.command.isEmpty()) {
        put(u"<pre><code>%1</code></pre>\n"_s.arg(escaped(block.command)));
    }
    put(u"</article>\n"_s);
}

void HtmlPaper::operator()(const PaperSignOff &block)
{
    put(u"<h3>%1</h3><p class=\"note\">%2</p>\n<ul>\n"_s.arg(escaped(block.heading),
                                                             escaped(block.note)));
    for (const PaperSignOff::Person &person : block.people) {
        put(u"<li>%1: %2 – %3 <span class=\"line\"></span> %4 <span class=\"line\"></span></li>\n"_s
                .arg(escaped(person.part), escaped(person.name), escaped(block.signatureLabel),
                     escaped(block.dateLabel)));
    }
    put(u"</ul>\n"_s);
}

void HtmlPaper::operator()(const PaperCover &block)
{
    put(u"<p>%1</p>\n"_s.arg(escaped(block.lead)));
    if (block.rollCall.height > 0) {
        put(u"<figure>%1</figure>\n"_s.arg(toSvg(block.rollCall)));
    } else {
        put(u"<p>%1</p>\n"_s.arg(escaped(block.noRollCall)));
    }
    put(u"<dl class=\"fields\">\n"_s);
    for (const PaperCover::Field &field : block.fields) {
        const QString value = escaped(field.value);
        put(u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(
            escaped(field.label), field.isMono ? u"<code>%1</code>"_s.arg(value) : value));
    }
    put(u"</dl>\n<p><strong>%1</strong> %2</p>\n"_s.arg(escaped(block.checkHead),
                                                        escaped(block.check)));
}

void HtmlPaper::operator()(const PaperVerdict &block)
{
    if (!block.occasion.isEmpty()) {
        put(u"<p class=\"note\">%1</p>\n"_s.arg(escaped(block.occasion)));
    }
    put(u"<p class=\"verdict %1\">%2</p>\n<p>%3</p>\n"_s.arg(
        toWord(block.verdict), escaped(block.word), html(block.sentence)));
}

void HtmlPaper::operator()(const PaperStrip &block)
{
    put(u"<div class=\"%1\"><h3>%2%3</h3>\n<p>%4</p>\n<ul>\n"_s.arg(
        block.isHole ? u"hole"_s : u"whole"_s, svgMark(block.isHole ? Mark::Unknown : Mark::Passed),
        escaped(block.heading), html(block.text)));
    for (qsizetype i = 0; i < block.counts.size(); ++i) {
        const PaperStrip::Count &count = block.counts.at(i);
        put(u"<li><data value=\"%1\">%2</data> %3</li>\n"_s.arg(count.number)
                .arg(escaped(block.numbers.value(i)), escaped(count.words)));
    }
    put(u"</ul></div>\n"_s);
}

void HtmlPaper::operator()(const PaperNumbers &block)
{
    put(u"<ul class=\"numbers\">\n"_s);
    for (const PaperNumbers::Number &number : block.numbers) {
        put(u"<li><data value=\"%1\">%1</data> <strong>%2</strong> <span class=\"below\">%3</span></li>\n"_s
                .arg(escaped(number.number), escaped(number.noun), escaped(number.words)));
    }
    put(u"</ul>\n"_s);
}

void HtmlPaper::operator()(const PaperGoingBack &block)
{
    put(u"<h3>%1</h3>\n<p><strong>%2</strong></p>\n"_s.arg(escaped(block.heading),
                                                           escaped(block.answer)));
    for (const RichText &paragraph : block.paragraphs) {
        put(u"<p>%1</p>\n"_s.arg(html(paragraph)));
    }
    if (block.picture.height > 0) {
        put(u"<figure>%1</figure>\n"_s.arg(toSvg(block.picture)));
    }
}

void HtmlPaper::operator()(const PaperDecision &block)
{
    put(u"<h3>%1</h3>\n<p>%2 %3 %4</p>\n<p>%5 <span class=\"line\"></span></p>\n"_s.arg(
        escaped(block.heading), tick(block.approved), tick(block.conditions), tick(block.later),
        escaped(block.signature)));
}

void HtmlPaper::operator()(const PaperStages &block)
{
    put(u"<dl class=\"fields\">\n"_s);
    for (const PaperStages::Fact &fact : block.facts) {
        put(u"<dt>%1%2</dt><dd><strong>%3</strong> <span class=\"below\">%4</span></dd>\n"_s.arg(
            svgMark(fact.mark), escaped(fact.label), escaped(fact.value), escaped(fact.words)));
    }
    put(u"</dl>\n<table><caption>%1 <span>%2</span></caption>\n<thead><tr><td></td>"_s.arg(
        escaped(block.heading), escaped(block.note)));
    for (const QString &head : block.heads) {
        put(u"<th scope=\"col\">%1</th>"_s.arg(escaped(head)));
    }
    put(u"</tr></thead>\n<tbody>\n"_s);
    for (const PaperStages::Stage &stage : block.stages) {
        put(u"<tr><td>%1</td><th scope=\"row\">%2<span class=\"below\">%3</span></th><td>%4</td>"
            "<td><strong>%5</strong><span class=\"below\">%6</span></td><td>%7%8</td><td>%9</td></tr>\n"_s
                .arg(escaped(stage.number), escaped(stage.name), escaped(stage.changes),
                     escaped(stage.wayBack), escaped(stage.time), escaped(stage.cards),
                     svgMark(stage.lostMark), escaped(stage.lost), escaped(stage.decides)));
        if (!stage.noReturn.isEmpty()) {
            put(u"<tr class=\"noreturn\"><td colspan=\"6\"><strong>%1</strong> %2 · %3</td></tr>\n"_s
                    .arg(escaped(stage.noReturnName), escaped(stage.noReturn),
                         escaped(stage.noReturnNote)));
        }
    }
    put(u"</tbody></table>\n"_s);
}

void HtmlPaper::operator()(const PaperTriggers &block)
{
    for (const PaperTriggers::Column &column : block.columns) {
        put(u"<h3>%1</h3>\n<ul>\n"_s.arg(escaped(column.heading)));
        for (const QString &trigger : column.triggers) {
            put(u"<li>%1%2</li>\n"_s.arg(svgMark(column.mark), escaped(trigger)));
        }
        put(u"</ul>\n"_s);
    }
}

namespace {

QString commands(const QStringList &lines)
{
    return u"<pre><code>%1</code></pre>\n"_s.arg(escaped(lines.join(u'\n')));
}

QString field(const PaperCard::Field &what)
{
    return u"<dt>%1</dt><dd><strong>%2</strong> <span class=\"below\">%3</span></dd>\n"_s.arg(
        escaped(what.label), escaped(what.value), escaped(what.words));
}

} // namespace

void HtmlPaper::operator()(const PaperCard &card)
{
    put(u"<article class=\"card\"><h3>%1 · %2</h3>\n<p class=\"note\">%3</p>\n<p>%4</p>\n"_s.arg(
        escaped(card.number), escaped(card.title), escaped(card.position), escaped(card.goal)));
    if (!card.unknown.isEmpty()) {
        put(u"<p>%1%2</p>\n"_s.arg(svgMark(Mark::Unknown), escaped(card.unknown)));
    }
    put(u"<dl class=\"fields\">\n"_s + field({card.timeLabel, card.time, card.timeWords})
        + field(card.server) + field(card.account)
        + u"<dt>%1</dt><dd><span class=\"line\"></span> <span class=\"note\">%2</span></dd></dl>\n"_s
              .arg(escaped(card.startLabel), escaped(card.clockLabel)));
    put(u"<h4>%1</h4><p class=\"note\">%2</p>\n<ul>\n"_s.arg(escaped(card.beforeHead),
                                                             escaped(card.beforeNote)));
    for (const QString &line : card.before) {
        put(u"<li>%1</li>\n"_s.arg(tick(line)));
    }
    put(u"</ul>\n"_s);
    if (!card.commands.isEmpty()) {
        put(u"<h4>%1</h4><p class=\"note\">%2</p>\n"_s.arg(escaped(card.runHead),
                                                           escaped(card.runNote))
            + commands(card.commands));
    }
    put(u"<p><strong>%1</strong> %2</p>\n"_s.arg(escaped(card.expectedLabel),
                                                 escaped(card.expected)));
    if (!card.proof.isEmpty()) {
        put(u"<h4>%1</h4><p class=\"note\">%2</p>\n"_s.arg(escaped(card.proofHead),
                                                           escaped(card.proofNote))
            + commands(card.proof)
            + u"<p><strong>%1</strong> %2 · %3 <span class=\"line\"></span></p>\n"_s.arg(
                escaped(card.proofExpected), escaped(card.proofExpectedLabel),
                escaped(card.seenLabel)));
    }
    put(u"<div class=\"stop\"><h4>%1%2</h4><ul>\n"_s.arg(svgMark(Mark::Blocker),
                                                         escaped(card.stopHead)));
    for (const QString &line : card.stopIf) {
        put(u"<li>%1</li>\n"_s.arg(escaped(line)));
    }
    put(u"</ul></div>\n"_s);
    for (const PaperCard::Ending &ending : {card.done, card.stopped}) {
        put(u"<p>%1"_s.arg(tick(ending.word)));
        for (const QString &label : card.endingLabels) {
            put(u" · %1 <span class=\"line\"></span>"_s.arg(escaped(label)));
        }
        put(u"<br><strong>%1</strong> %2</p>\n"_s.arg(escaped(ending.next),
                                                      escaped(ending.nextWords)));
    }
    put(u"</article>\n"_s);
}

} // namespace muster
