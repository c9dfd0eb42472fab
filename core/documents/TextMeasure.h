// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PaperStyle.h"

#include <QFontMetricsF>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <list>

namespace muster {

enum class Emphasis
{
    Plain,
    Strong,
    Mono,
};

/// A stretch of a sentence in one emphasis.
struct Phrase
{
    QString text;
    Emphasis emphasis = Emphasis::Plain;
};

using RichText = QList<Phrase>;

/// A sentence from a translated template: `<b>…</b>` is strong, `<m>…</m>` mono, `%1` to `%9` take
/// @p arguments, whose own text is never read as markup.
RichText richText(const QString &pattern, const QStringList &arguments = {});
RichText plainText(const QString &text);
QString toPlain(const RichText &text);

/// Where a text may break besides the places that its language allows.
enum class BreakAt
{
    Words,
    Names, ///< Before `@`, `.`, `-`, `\`: SIP addresses, host names, shares.
};

/// A piece of a line in one style.
struct TextRun
{
    QString text;
    TextStyle style;
    double x = 0;
};

using TextRow = QList<TextRun>;

/// Measures and breaks text in points. Keeps fonts, so each thread has its own.
class TextMeasure
{
public:
    [[nodiscard]] double width(const QString &text, const TextStyle &style);
    [[nodiscard]] const QFont &font(const TextStyle &style);
    /// The lines of @p text in @p width; those after the first begin @p indent further right.
    [[nodiscard]] QList<TextRow> rows(const RichText &text, const TextStyle &style, double width,
                                      BreakAt breakAt = BreakAt::Words, double indent = 0);

private:
    struct Entry
    {
        TextStyle style;
        QFont font;
        QFontMetricsF metrics;
        std::array<float, 0x530>
            advances{}; ///< Of letters that need no shaping; 0 until asked for.
    };
    Entry &entry(const TextStyle &style);

    std::list<Entry> m_entries; ///< A list, so that references stay; a document has about twenty.
};

/// The style of a phrase of a sentence in @p base.
TextStyle styleOf(const Phrase &phrase, const TextStyle &base);

/// @p text as it is printed: control and direction characters as their code, `⟨U+202E⟩`.
QString shown(const QString &text);

/// Whether every letter of @p text stands for itself, as in Latin, Greek and Cyrillic without
/// combining marks, so that it may be painted without shaping.
bool needsNoShaping(QStringView text);

} // namespace muster
