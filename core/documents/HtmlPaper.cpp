// SPDX-License-Identifier: Apache-2.0
#include "core/documents/HtmlPaper.h"

#include "core/documents/HtmlScript.h"
#include "core/documents/SvgPicture.h"

#include <QFile>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr auto styleSheet = R"(
body{font:15px/1.45 Inter,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#182026;background:#fff;margin:0 auto;max-width:58rem;padding:1rem 1.5rem}
code,pre,.mono{font-family:"DejaVu Sans Mono",Consolas,monospace;font-size:.88em}
h1{font-size:2rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.4rem;margin:2.2rem 0 .3rem}h2 .number{color:#0b6377;margin-right:.7rem}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem;border-top:1.5px solid #182026;padding-top:.4rem}
.note,.source,.below,footer,header p{color:#48545f;font-size:.86em}.below{display:block}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;border-top:1.5px solid #182026;padding:.3rem 0}
caption span{float:right;font-weight:400;color:#48545f;font-size:.82em}th,td{text-align:left;vertical-align:top;padding:.28rem .6rem .28rem 0;border-bottom:1px solid #d5dbe0}
thead th{color:#48545f;font-weight:500;font-size:.85em;border-bottom:1px solid #9aa5af}.num{text-align:right}tfoot td,tfoot th{border-top:1.2px solid #182026;font-weight:600}
.tools{font-size:.86em;margin:.8rem 0 -.6rem}.tools output{margin-left:.8rem;color:#48545f}thead button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
[aria-sort] button::after{content:" \25B2";font-size:.7em}[aria-sort=descending] button::after{content:" \25BC"}@media screen{tr.filtered{display:none}}@media print{.tools{display:none}}
td .line{min-width:4rem;width:100%;height:1.1em}tr.group th{background:#f2f4f6;font-weight:600}svg{max-width:100%;height:auto;vertical-align:middle}.mark{width:1em;height:1em;margin-right:.35em}
.verdict{font-size:1.6rem;font-weight:600;padding:.7rem 1rem;display:inline-block;margin:.4rem 0}.verdict.ready{border:1.6px solid;color:#1a6f3d}
.verdict.conditions{border:3.6px solid;color:#855000}.verdict.notReady{background:#b0241c;color:#fff}.verdict.unknown{border:2.4px dashed;color:#5b4b8a}
dl.fields{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}dt{color:#48545f}dd{margin:0}.numbers{display:flex;flex-wrap:wrap;gap:1.5rem;padding:0;list-style:none}
.numbers data{display:block;font-size:2rem;font-weight:600;line-height:1.1}pre{background:#f2f4f6;padding:.6rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere}
.stop{border:2.5px solid #b0241c;padding:.2rem 1rem}.noreturn td{background:#182026;color:#fff}.hole{border-left:4px dashed #5b4b8a;padding-left:.8rem}
footer{border-top:1px solid #9aa5af;margin-top:2rem;padding:.5rem 0}nav ol{padding-left:1.4rem}.line{display:inline-block;min-width:9rem;border-bottom:1px solid #9aa5af}
td,th{overflow-wrap:anywhere}@page{margin:17mm 20mm}@media print{body{max-width:none;padding:0;font-size:9pt}thead{display:table-header-group}tr{break-inside:avoid}
.card{break-before:page}h2,h3{break-after:avoid}nav{display:none}}
)";

} // namespace

QString HtmlPaper::html(const RichText &text)
{
    QString result;
    for (const Phrase &phrase : text) {
        switch (phrase.emphasis) {
        case Emphasis::Plain:
            result += escaped(phrase.text);
            break;
        case Emphasis::Strong:
            result += u"<strong>"_s + escaped(phrase.text) + u"</strong>"_s;
            break;
        case Emphasis::Mono:
            result += u"<code>"_s + escaped(phrase.text) + u"</code>"_s;
            break;
        }
    }
    return result;
}

QString HtmlPaper::svgMark(Mark mark) const
{
    if (mark == Mark::None) {
        return {};
    }
    PaperPicture picture{12, 12, {}, {}};
    Canvas(picture.items, m_measure).mark(mark, {6, 6}, 5.5);
    return toSvg(picture).replace(u"<svg viewBox=\"-8 -2 28 16\" width=\"28\" height=\"16\""_s,
                                  u"<svg class=\"mark\" viewBox=\"0 0 12 12\""_s);
}

void HtmlPaper::writeHead(const Paper &paper)
{
    const PaperFrame &frame = paper.frame;
    put(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"%4\">\n"
        "<title>%2</title>\n<style>%3</style>\n</head>\n"_s.arg(
            m_language.code(), escaped(paper.title), QString::fromLatin1(styleSheet),
            QString::fromLatin1(contentPolicy())));
    put(u"<body data-filter=\"%1\" data-shown=\"%2\">\n"_s.arg(
        escaped(m_language.translate("Paper", "Filter")),
        escaped(m_language.translate("Paper", "%1 of %2 rows shown; all are printed"))));
    put(u"<header><p>%1</p></header>\n<main>\n<h1>%2</h1>\n"_s.arg(
        escaped(QStringList{frame.organisation, frame.changeNumber, frame.classification}.join(
            u" · "_s)),
        escaped(paper.title)));
}

void HtmlPaper::write(const Paper &paper, const QList<QPair<QString, QString>> &moreContents,
                      const std::function<void(HtmlPaper &)> &more)
{
    writeHead(paper);
    put(u"<nav aria-label=\"%1\"><ol>\n"_s.arg(escaped(m_language.translate("Paper", "Contents"))));
    const auto link = [this](const QString &anchor, const QString &name) {
        put(u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(escaped(anchor), escaped(name)));
    };
    for (const PaperSection &section : paper.sections) {
        if (!section.isCover && section.outlineLevel == 0) {
            link(section.anchor, section.name);
        }
    }
    for (const auto &[anchor, name] : moreContents) {
        link(anchor, name);
    }
    put(u"</ol></nav>\n"_s);
    for (const PaperSection &section : paper.sections) {
        beginSection(section.anchor, section.number,
                     section.title.isEmpty() ? section.name : section.title, section.source);
        for (const PaperBlock &block : section.blocks) {
            std::visit(*this, block);
        }
        endSection();
    }
    if (more) {
        more(*this);
    }
    const PaperFrame &frame = paper.frame;
    put(u"</main>\n<footer><p>%1 · %2 <code>%3</code></p></footer>\n"_s.arg(
        frame.snapshotId.isEmpty()
            ? escaped(m_language.translate("Paper", "Snapshot none"))
            : u"%1 <code>%2</code>"_s.arg(escaped(m_language.translate("Paper", "Snapshot")),
                                          escaped(frame.snapshotId)),
        escaped(m_language.translate("Paper", "Data")), frame.dataHash));
    put(u"<script>%1</script>\n</body>\n</html>\n"_s.arg(QString::fromLatin1(htmlScript())));
}

void HtmlPaper::beginSection(const QString &anchor, const QString &number, const QString &title,
                             const QString &source)
{
    const QString id = escaped(anchor);
    put(u"<section aria-labelledby=\"h-%1\" id=\"%1\">\n"_s.arg(id));
    put(u"<h2 id=\"h-%1\">%2%3</h2>\n"_s.arg(
        id,
        number.isEmpty() ? QString() : u"<span class=\"number\">%1</span>"_s.arg(escaped(number)),
        escaped(title)));
    if (!source.isEmpty()) {
        put(u"<p class=\"source\">%1</p>\n"_s.arg(escaped(source)));
    }
}

void HtmlPaper::endSection()
{
    put(u"</section>\n"_s);
}

QString HtmlPaper::tick(const QString &label)
{
    const QString id = u"t%1"_s.arg(++m_ticks);
    return u"<input type=\"checkbox\" id=\"%1\"> <label for=\"%1\">%2</label>"_s.arg(
        id, escaped(label));
}

void HtmlPaper::operator()(const PaperParagraph &block)
{
    put(u"<p%1>%2%3</p>\n"_s.arg(block.isNote ? u" class=\"note\""_s : QString(),
                                 svgMark(block.mark), html(block.text)));
}

QString HtmlPaper::cellHtml(const PaperCell &cell) const
{
    if (cell.isBlank) {
        return u"<span class=\"line\"></span>"_s;
    }
    QString text = svgMark(cell.mark);
    if (cell.picture.height > 0) {
        text += toSvg(cell.picture) + u' ';
    }
    text += html(cell.text);
    if (!cell.below.isEmpty()) {
        const QString below = escaped(cell.below);
        text += u"<span class=\"below\">%1%2</span>"_s.arg(
            svgMark(cell.belowMark), cell.belowIsMono ? u"<code>%1</code>"_s.arg(below) : below);
    }
    return text;
}

void HtmlPaper::writeRow(const PaperTable &table, const PaperRow &row)
{
    if (row.kind == RowKind::Group) {
        put(u"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n"_s
                .arg(table.columns.size())
                .arg(cellHtml(row.cells.value(0))));
        return;
    }
    put(u"<tr>"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString kind = i == 0 ? u"th scope=\"row\""_s : u"td"_s;
        const QString number = table.columns.at(i).isRight ? u" class=\"num\""_s : QString();
        QString text = cellHtml(row.cells.value(i));
        if (i == 0 && !row.link.isEmpty()) {
            text = u"<a href=\"#%1\">%2</a>"_s.arg(escaped(row.link), text);
        }
        put(u"<%1%2>%3</%4>"_s.arg(kind, number, text, kind.left(2)));
    }
    put(u"</tr>\n"_s);
}

void HtmlPaper::operator()(const PaperTable &block)
{
    put(u"<table>\n<caption>%1 <span>%2</span></caption>\n<thead><tr>"_s.arg(escaped(block.heading),
                                                                             escaped(block.note)));
    for (const PaperColumn &column : block.columns) {
        put(u"<th scope=\"col\"%1>%2</th>"_s.arg(column.isRight ? u" class=\"num\""_s : QString(),
                                                 escaped(column.head)));
    }
    put(u"</tr></thead>\n<tbody>\n"_s);
    for (const PaperRow &row : block.rows) {
        if (row.kind != RowKind::Total) {
            writeRow(block, row);
        }
    }
    put(u"</tbody>\n"_s);
    for (const PaperRow &row : block.rows) {
        if (row.kind == RowKind::Total) {
            put(u"<tfoot>\n"_s);
            writeRow(block, row);
            put(u"</tfoot>\n"_s);
        }
    }
    put(u"</table>\n"_s);
    if (!block.after.isEmpty()) {
        (*this)(PaperParagraph{block.after, block.afterMark, true});
    }
}

void HtmlPaper::operator()(const PaperFigure &block)
{
    put(u"<figure>"_s);
    if (!block.heading.isEmpty()) {
        put(u"<figcaption><strong>%1</strong> <span class=\"note\">%2</span></figcaption>\n"_s.arg(
            escaped(block.heading), escaped(block.note)));
    }
    put(toSvg(block.picture) + u"</figure>\n"_s);
}

} // namespace muster
