// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentLanguage.h"
#include "core/documents/OutputFile.h"
#include "core/documents/Paper.h"

#include <functional>

namespace muster {

/// Writes a document as one HTML file which needs no network and no script to be read: the same
/// facts, order and words as on paper.
class HtmlPaper
{
public:
    HtmlPaper(OutputFile &file, const DocumentLanguage &language, TextMeasure &measure)
        : m_file(file)
        , m_language(language)
        , m_measure(measure)
    {
    }

    /// @param more  writes further sections, for lists too long to stand in memory; with their names
    ///              for the contents in @p moreContents as anchor and name.
    void write(const Paper &paper, const QList<QPair<QString, QString>> &moreContents = {},
               const std::function<void(HtmlPaper &)> &more = {});

    void beginSection(const QString &anchor, const QString &number, const QString &title,
                      const QString &source);
    void endSection();
    void put(const QString &html) { m_file.writeText(html); }
    [[nodiscard]] QString
    svgMark(Mark mark) const; ///< Hidden from readers: its word stands beside.
    [[nodiscard]] static QString html(const RichText &text);

    void operator()(const PaperParagraph &block);
    void operator()(const PaperTable &block);
    void operator()(const PaperFigure &block);
    void operator()(const PaperFinding &block);
    void operator()(const PaperSignOff &block);
    void operator()(const PaperCover &block);
    void operator()(const PaperVerdict &block);
    void operator()(const PaperStrip &block);
    void operator()(const PaperNumbers &block);
    void operator()(const PaperGoingBack &block);
    void operator()(const PaperDecision &block);
    void operator()(const PaperStages &block);
    void operator()(const PaperTriggers &block);
    void operator()(const PaperCard &card);

private:
    void writeHead(const Paper &paper);
    void writeRow(const PaperTable &table, const PaperRow &row);
    [[nodiscard]] QString cellHtml(const PaperCell &cell) const;
    [[nodiscard]] QString tick(const QString &label);

    OutputFile &m_file;
    const DocumentLanguage &m_language;
    TextMeasure &m_measure;
    int m_ticks = 0;
};

} // namespace muster
