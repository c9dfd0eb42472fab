// SPDX-License-Identifier: Apache-2.0
#include "core/documents/ReportFiles.h"

#include "core/documents/Attachments.h"
#include "core/documents/DocumentWords.h"
#include "core/documents/HtmlPaper.h"
#include "core/documents/JsonStream.h"
#include "core/documents/PaperLayout.h"
#include "core/documents/PdfFile.h"
#include "core/documents/ReportContents.h"
#include "core/documents/RollbackContents.h"

#include <QGuiApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRisks = 6;

/// The report with as many rows on its board page as fit on one.
Paper fittingReport(ReportContents &contents, const PaperMetrics &metrics, TextMeasure &measure,
                    const DocumentLanguage &language)
{
    for (int rows = mostRisks; rows > 1; --rows) {
        Paper paper = contents.make(rows);
        PaperLayout trial(metrics, measure, language);
        trial.add(paper.sections.at(1));
        if (trial.pages().size() == 1) {
            return paper;
        }
    }
    return contents.make(1);
}

} // namespace

PaperMetrics metricsOf(const DocumentFacts &facts)
{
    return PaperMetrics::of(facts.particulars.paper == u"letter"_s ? PaperSize::Letter
                                                                   : PaperSize::A4);
}

Result<qint64> writePaperPdf(const QString &path, DocumentKind kind, const Paper &paper,
                             const DocumentFacts &facts, const DocumentLanguage &language,
                             const JobContext &job)
{
    TextMeasure measure;
    PaperLayout layout(metricsOf(facts), measure, language);
    for (const PaperSection &section : paper.sections) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, path);
        }
        layout.add(section);
    }
    layout.addContents(paper.sections);
    PdfContents contents;
    contents.metrics = metricsOf(facts);
    contents.frame = paper.frame;
    contents.pageCount = layout.pages().size();
    contents.page = [&layout](qsizetype index, TextMeasure &) { return layout.pages().at(index); };
    contents.anchors = layout.anchors();
    for (const PaperSection &section : paper.sections) {
        const QString name =
            section.number.isEmpty() ? section.name : u"%1 %2"_s.arg(section.number, section.name);
        contents.outline.append(
            {name, layout.anchors().value(section.anchor), section.outlineLevel});
    }
    contents.title = paper.title;
    contents.author = shown(facts.particulars.author);
    contents.stamp = facts.printedAt;
    contents.attachments = attachmentsOf(kind, facts, language);
    return writePdf(path, contents, language, job);
}

Result<qint64> writePaperHtml(const QString &path, const Paper &paper,
                              const DocumentLanguage &language, const JobContext &job)
{
    if (job.isCancelled()) {
        return fail(ErrorCode::Cancelled, path);
    }
    OutputFile file(path);
    TextMeasure measure;
    HtmlPaper(file, language, measure).write(paper);
    return file.commit();
}

Result<qint64> writeReport(const QString &path, const DocumentFacts &facts, const QByteArray &hash,
                           const DocumentRequest &request, const DocumentLanguage &language,
                           const JobContext &job)
{
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"drawing needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    TextMeasure measure;
    ReportContents contents(facts, hash, language, metricsOf(facts), measure, request.audience);
    const Paper paper = fittingReport(contents, metricsOf(facts), measure, language);
    return request.format == DocumentFormat::Pdf
               ? writePaperPdf(path, DocumentKind::Report, paper, facts, language, job)
               : writePaperHtml(path, paper, language, job);
}

Result<qint64> writeRollback(const QString &path, const DocumentFacts &facts,
                             const QByteArray &hash, bool isPdf, const DocumentLanguage &language,
                             const JobContext &job)
{
    if (!facts.rollback) {
        return fail(ErrorCode::NothingDiscovered, path, u"no rollback plan"_s);
    }
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"drawing needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    if (!isPdf) {
        return writePaperHtml(path, rollbackPaper(facts, hash, language), language, job);
    }
    // Laid out once to learn the page of each card, which the cards before it print.
    TextMeasure measure;
    PaperLayout trial(metricsOf(facts), measure, language);
    for (const PaperSection &section : rollbackPaper(facts, hash, language).sections) {
        trial.add(section);
    }
    QList<qsizetype> pages;
    for (int number = 1; number <= facts.rollback->cardCount(); ++number) {
        pages.append(trial.anchors().value(cardAnchor(number)) + 1);
    }
    return writePaperPdf(path, DocumentKind::Rollback, rollbackPaper(facts, hash, language, pages),
                         facts, language, job);
}

Result<qint64> writeFactsJson(const QString &path, const DocumentFacts &facts)
{
    OutputFile file(path);
    JsonStream json([&file](QByteArrayView bytes) { file.write(bytes); });
    writeFacts(json, facts);
    json.flush();
    return file.commit();
}

} // namespace muster
