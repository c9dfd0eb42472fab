// SPDX-License-Identifier: Apache-2.0
#include "core/documents/ReportFiles.h"

#include "core/documents/CsvText.h"
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

QByteArray findingsCsv(const DocumentFacts &facts, const DocumentLanguage &language)
{
    const QStringList names{u"id"_s,       u"outcome"_s,  u"severity"_s, u"title"_s,
                            u"needs"_s,    u"accounts"_s, u"subjects"_s, u"subjectCount"_s,
                            u"evidence"_s, u"remedy"_s};
    QString text = QChar(0xFEFF) + csvHead(names);
    for (const Finding &finding : facts.assessment.findings) {
        const ReadinessRule *rule = facts.rules.find(finding.id);
        const QString code = language.code();
        text += csvRow(names,
                       {finding.id, toWord(finding.outcome), toWord(finding.severity),
                        rule == nullptr ? QString() : rule->title.in(code), toWord(finding.needs),
                        QString::number(finding.accountsTouched), finding.subjects.join(u"; "_s),
                        QString::number(finding.subjectCount), finding.evidence.join(u"; "_s),
                        rule == nullptr ? QString() : rule->remedy.in(code)});
    }
    return text.toUtf8();
}

} // namespace

PaperMetrics metricsOf(const DocumentFacts &facts)
{
    return PaperMetrics::of(facts.particulars.paper == u"letter"_s ? PaperSize::Letter
                                                                   : PaperSize::A4);
}

Result<qint64> writePaperPdf(const QString &path, const Paper &paper, const DocumentFacts &facts,
                             const DocumentLanguage &language, const JobContext &job)
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
    if (facts.snapshot) {
        contents.attachments.append({u"findings.csv"_s, language.translate("Findings", "Findings"),
                                     u"text/csv"_s, findingsCsv(facts, language)});
    }
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

Result<qint64> writeReport(const QString &path, const DocumentFacts &facts, bool isPdf,
                           const DocumentLanguage &language, const JobContext &job)
{
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"drawing needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    const QByteArray hash = factsHash(facts);
    TextMeasure measure;
    ReportContents contents(facts, hash, language, metricsOf(facts), measure);
    const Paper paper = fittingReport(contents, metricsOf(facts), measure, language);
    return isPdf ? writePaperPdf(path, paper, facts, language, job)
                 : writePaperHtml(path, paper, language, job);
}

Result<qint64> writeRollback(const QString &path, const DocumentFacts &facts, bool isPdf,
                             const DocumentLanguage &language, const JobContext &job)
{
    if (!facts.rollback) {
        return fail(ErrorCode::NothingDiscovered, path, u"no rollback plan"_s);
    }
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"drawing needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    const QByteArray hash = factsHash(facts);
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
    return writePaperPdf(path, rollbackPaper(facts, hash, language, pages), facts, language, job);
}

Result<qint64> writeCardsCsv(const QString &path, const DocumentFacts &facts,
                             const DocumentLanguage &language)
{
    if (!facts.rollback) {
        return fail(ErrorCode::NothingDiscovered, path, u"no rollback plan"_s);
    }
    const QString code = language.code();
    const QStringList names{u"card"_s,        u"stage"_s,     u"title"_s, u"on"_s,
                            u"command"_s,     u"expected"_s,  u"proof"_s, u"proofExpected"_s,
                            u"minutesFrom"_s, u"minutesTo"_s, u"next"_s};
    OutputFile file(path);
    file.writeText(QChar(0xFEFF) + csvHead(names));
    for (const RollbackStage &stage : facts.rollback->stages) {
        for (const RollbackCard &card : stage.cards) {
            file.writeText(csvRow(
                names, {QString::number(card.number), stage.title.in(code), card.title.in(code),
                        card.on.in(code), card.command, card.expected.in(code), card.proof,
                        card.proofExpected.in(code), QString::number(card.minutesFrom),
                        QString::number(card.minutesTo), QString::number(card.next)}));
        }
    }
    return file.commit();
}

Result<qint64> writeFindingsCsv(const QString &path, const DocumentFacts &facts,
                                const DocumentLanguage &language)
{
    OutputFile file(path);
    file.write(findingsCsv(facts, language));
    return file.commit();
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
