// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RosterFiles.h"

#include "core/documents/Attachments.h"
#include "core/documents/DocumentWords.h"
#include "core/documents/FactWords.h"
#include "core/documents/HtmlPaper.h"
#include "core/documents/JsonStream.h"
#include "core/documents/OutputFile.h"
#include "core/documents/PdfFile.h"
#include "core/documents/ReportFiles.h"
#include "core/documents/RosterPages.h"
#include "core/documents/SvgPicture.h"
#include "core/restore/ReverseMove.h"

#include <QGuiApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString htmlRow(const HtmlPaper &html, qsizetype number, const RosterWords &words)
{
    const auto cell = [](const QString &text) { return u"<td>%1</td>"_s.arg(escaped(text)); };
    return u"<tr><td class=\"num\">%1</td><th scope=\"row\">%2</th>"_s.arg(number).arg(
               escaped(words.name))
           + cell(words.sip) + cell(words.line)
           + u"<td>%1%2</td><td>%3%4</td>"_s.arg(
               html.svgMark(words.voiceMark), escaped(words.voice),
               html.svgMark(words.contactsMark), escaped(words.contacts))
           + cell(words.policies) + u"</tr>\n"_s;
}

void writeHtmlPool(HtmlPaper &html, const RosterContents &contents, const RosterPool &pool)
{
    const DocumentLanguage &language = contents.language();
    html.beginSection(RosterContents::anchorOf(pool), {}, contents.poolTitle(pool),
                      contents.poolSource(pool));
    html.put(u"<p class=\"source\">%1 <code>%2</code></p>\n"_s.arg(
        escaped(language.translate("Roster", "SHA-256 of this list")), shortHash(pool.sha256)));
    html.put(u"<table><caption>%1</caption>\n<thead><tr>"_s.arg(escaped(contents.total(pool))));
    for (const QString &head : contents.columnHeads()) {
        html.put(u"<th scope=\"col\">%1</th>"_s.arg(escaped(head)));
    }
    html.put(u"</tr></thead>\n"_s);
    qsizetype number = 1;
    for (const RosterGroup &group : pool.groups) {
        html.put(
            u"<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"7\">%1 %2 <code>%3</code></th></tr>\n"_s
                .arg(escaped(kindPlural(language, group.kind)),
                     escaped(language.number(group.accounts.size())),
                     escaped(contents.groupCommand(pool, group))));
        for (const int place : group.accounts) {
            html.put(htmlRow(html, number, contents.words(pool, group.kind, place)));
            ++number;
        }
        html.put(u"</tbody>\n"_s);
    }
    html.put(
        u"<tfoot><tr><td></td><th scope=\"row\">%1</th><td colspan=\"5\">%2</td></tr></tfoot></table>\n"_s
            .arg(escaped(contents.total(pool)), escaped(contents.totalWords(pool))));
    html.endSection();
}

PdfContents pdfContents(const DocumentFacts &facts, const QByteArray &hash,
                        const RosterContents &roster, const PaperMetrics &metrics)
{
    PdfContents contents;
    contents.metrics = metrics;
    contents.frame = frameOf(facts, roster.documentTitle(), hash);
    contents.title = roster.documentTitle();
    contents.author = shown(facts.particulars.author);
    contents.stamp = facts.printedAt;
    return contents;
}

} // namespace

Result<qint64> writeRosterPdf(const QString &path, const DocumentFacts &facts,
                              const QByteArray &hash, const DocumentLanguage &language,
                              const JobContext &job)
{
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"painting needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    const RosterContents roster(facts, language);
    const PaperMetrics metrics = metricsOf(facts);
    TextMeasure measure;
    PaperLayout summary(metrics, measure, language);
    const PaperSection section = roster.summary();
    summary.add(section);
    RosterPages pages(roster, metrics);
    pages.paginate(measure);
    const qsizetype front = summary.pages().size();
    PdfContents contents = pdfContents(facts, hash, roster, metrics);
    contents.pageCount = front + pages.count();
    contents.page = [&](qsizetype index, TextMeasure &own) {
        return index < front ? summary.pages().at(index) : pages.page(index - front, own);
    };
    contents.outline.append({section.name, 0, 0});
    for (qsizetype i = 0; i < roster.pools().size(); ++i) {
        const RosterPool &pool = roster.pools().at(i);
        const qsizetype page = front + pages.firstPageOf(i);
        contents.outline.append({roster.poolTitle(pool), page, 0});
        contents.anchors.insert(RosterContents::anchorOf(pool), page);
    }
    contents.attachments = attachmentsOf(DocumentKind::Roster, facts, language);
    return writePdf(path, contents, language, job);
}

Result<qint64> writeRosterHtml(const QString &path, const DocumentFacts &facts,
                               const QByteArray &hash, const DocumentLanguage &language,
                               const JobContext &job)
{
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"drawing marks needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    const RosterContents roster(facts, language);
    Paper paper{
        roster.documentTitle(), frameOf(facts, roster.documentTitle(), hash), {roster.summary()}};
    QList<QPair<QString, QString>> contents;
    for (const RosterPool &pool : roster.pools()) {
        contents.append({RosterContents::anchorOf(pool), roster.poolTitle(pool)});
    }
    OutputFile file(path);
    TextMeasure measure;
    HtmlPaper html(file, language, measure);
    html.write(paper, contents, [&](HtmlPaper &writer) {
        for (const RosterPool &pool : roster.pools()) {
            if (!job.isCancelled()) {
                writeHtmlPool(writer, roster, pool);
            }
        }
    });
    if (job.isCancelled()) {
        return fail(ErrorCode::Cancelled, path);
    }
    return file.commit();
}

Result<qint64> writeRosterJson(const QString &path, const DocumentFacts &facts,
                               const QByteArray &hash, const JobContext &job)
{
    OutputFile file(path);
    JsonStream json([&file](QByteArrayView bytes) { file.write(bytes); });
    json.beginObject();
    json.member(u"document"_s, u"roster"_s);
    json.member(u"snapshot"_s, facts.snapshot ? facts.snapshot->manifest.snapshotId : QString());
    json.member(u"dataSha256"_s, QString::fromLatin1(hash));
    json.key(u"pools"_s);
    json.beginArray();
    for (const RosterPool &pool : makeRoster(facts.deployment)) {
        json.beginObject();
        json.member(u"fqdn"_s, pool.fqdn.text());
        json.member(u"sha256"_s, QString::fromLatin1(pool.sha256));
        json.key(u"accounts"_s);
        json.beginArray();
        for (const RosterGroup &group : pool.groups) {
            for (const int place : group.accounts) {
                if (job.isCancelled()) {
                    return fail(ErrorCode::Cancelled, path);
                }
                const Account &account = facts.deployment.accounts.at(place);
                json.beginObject();
                json.member(u"sip"_s, account.sip.text());
                json.member(u"displayName"_s, account.displayName);
                json.member(u"kind"_s, toWord(account.kind));
                json.member(u"state"_s, toWord(account.state));
                json.member(u"enterpriseVoice"_s, toWord(account.enterpriseVoice));
                json.member(u"contactStore"_s, toWord(account.contactStore));
                json.member(u"lineUri"_s, account.lineUri);
                json.member(u"hostingProvider"_s, account.hostingProvider);
                json.member(u"reverseMove"_s, account.pool.isEmpty()
                                                  ? QString()
                                                  : reverseMoveCommand(account, account.pool,
                                                                       facts.particulars.target));
                json.endObject();
            }
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.flush();
    return file.commit();
}

} // namespace muster
