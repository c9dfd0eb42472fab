// SPDX-License-Identifier: Apache-2.0
#include "core/documents/TextMeasure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Emphasis emphasisAfter(QStringView tag)
{
    return tag == u"b" ? Emphasis::Strong : tag == u"m" ? Emphasis::Mono : Emphasis::Plain;
}

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        const int digit = i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (c == u'%' && digit > 0 && digit <= arguments.size()) {
            text += arguments.at(digit - 1);
            ++i;
        } else {
            text += c;
        }
    }
    return text;
}

/// Ends of the pieces between which a line may break.
QList<qsizetype> breaksOf(const QString &text, BreakAt breakAt)
{
    QList<qsizetype> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() >= 0) {
        // Unicode lets a line end after a hyphen; a host name in a sentence must not.
        const qsizetype at = finder.position();
        const bool isInName = at > 0 && at < text.size() && text.at(at - 1) == u'-';
        if (breakAt == BreakAt::Names || !isInName) {
            breaks.append(at);
        }
    }
    if (breakAt == BreakAt::Names) {
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (u"@.-\\"_s.contains(text.at(i))) {
                breaks.append(i);
            }
        }
        std::sort(breaks.begin(), breaks.end());
        breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    }
    if (breaks.isEmpty() || breaks.last() != text.size()) {
        breaks.append(text.size());
    }
    return breaks;
}

/// A sentence laid out flat, with the phrase of each letter.
class FlatText
{
public:
    FlatText(const RichText &text, const TextStyle &base, TextMeasure &measure)
        : m_measure(measure)
    {
        for (const Phrase &phrase : text) {
            m_starts.append(m_text.size());
            m_styles.append(styleOf(phrase, base));
            m_text += phrase.text;
        }
        m_starts.append(m_text.size());
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    /// The runs from @p from to @p to, without the spaces at the end.
    [[nodiscard]] TextRow row(qsizetype from, qsizetype to, double x) const
    {
        while (to > from && m_text.at(to - 1).isSpace()) {
            --to;
        }
        TextRow runs;
        for (qsizetype i = 0; i + 1 < m_starts.size(); ++i) {
            const qsizetype begin = std::max(from, m_starts.at(i));
            const qsizetype end = std::min(to, m_starts.at(i + 1));
            if (begin < end) {
                const QString piece = m_text.mid(begin, end - begin);
                runs.append({piece, m_styles.at(i), x});
                x += m_measure.width(piece, m_styles.at(i));
            }
        }
        return runs;
    }

    [[nodiscard]] double width(qsizetype from, qsizetype to) const
    {
        const TextRow runs = row(from, to, 0);
        return runs.isEmpty()
                   ? 0
                   : runs.last().x + m_measure.width(runs.last().text, runs.last().style);
    }

    /// How far a piece that is too long for any line may go, at least one letter.
    [[nodiscard]] qsizetype cut(qsizetype from, qsizetype to, double room) const
    {
        qsizetype low = from + 1;
        qsizetype high = to;
        while (low < high) {
            const qsizetype middle = (low + high + 1) / 2;
            if (width(from, middle) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_text);
        letters.setPosition(low);
        const qsizetype whole = letters.isAtBoundary() ? low : letters.toPreviousBoundary();
        return whole > from ? whole : std::min<qsizetype>(letters.toNextBoundary(), to);
    }

private:
    TextMeasure &m_measure;
    QString m_text;
    QList<qsizetype> m_starts;
    QList<TextStyle> m_styles;
};

} // namespace

RichText richText(const QString &pattern, const QStringList &arguments)
{
    RichText text;
    Emphasis emphasis = Emphasis::Plain;
    qsizetype from = 0;
    const auto add = [&](qsizetype to) {
        if (to > from) {
            text.append({filled(pattern.mid(from, to - from), arguments), emphasis});
        }
    };
    for (qsizetype i = 0; i + 2 < pattern.size(); ++i) {
        const bool closes = pattern.at(i + 1) == u'/';
        const qsizetype length = closes ? 4 : 3;
        const QStringView tag = QStringView(pattern).mid(i, length);
        if (tag == u"<b>" || tag == u"<m>" || tag == u"</b>" || tag == u"</m>") {
            add(i);
            emphasis = closes ? Emphasis::Plain : emphasisAfter(tag.mid(1, 1));
            from = i + length;
            i = from - 1;
        }
    }
    add(pattern.size());
    return text;
}

RichText plainText(const QString &text)
{
    return {{text, Emphasis::Plain}};
}

QString toPlain(const RichText &text)
{
    QString plain;
    for (const Phrase &phrase : text) {
        plain += phrase.text;
    }
    return plain;
}

TextStyle styleOf(const Phrase &phrase, const TextStyle &base)
{
    switch (phrase.emphasis) {
    case Emphasis::Plain:
        return base;
    case Emphasis::Strong:
        return base.with(Face::SemiBold);
    case Emphasis::Mono:
        return base.mono();
    }
    Q_UNREACHABLE();
}

bool needsNoShaping(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7F) || (u >= 0xA0 && u < 0x250 && u != 0xAD)
               || (u >= 0x370 && u < 0x483) || (u >= 0x48A && u < 0x530)
               || (u >= 0x2010 && u < 0x2027);
    });
}

QString shown(const QString &text)
{
    const auto isHidden = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0x061C || u == 0x200B || u == 0x200E
               || u == 0x200F || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069)
               || u == 0xFEFF || c.isNonCharacter();
    };
    if (std::none_of(text.begin(), text.end(), isHidden)) {
        return text;
    }
    QString visible;
    for (const QChar c : text) {
        if (isHidden(c)) {
            visible += u"\u27E8U+%1\u27E9"_s.arg(
                QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        } else {
            visible += c;
        }
    }
    return visible;
}

TextMeasure::Entry &TextMeasure::entry(const TextStyle &style)
{
    for (Entry &known : m_entries) {
        if (known.style.face == style.face && qFuzzyCompare(known.style.size, style.size)
            && known.style.unshaped == style.unshaped) {
            return known;
        }
    }
    QFont font = fontOf(style);
    if (style.unshaped) {
        font.setStyleStrategy(QFont::PreferNoShaping);
    }
    return m_entries.emplace_back(Entry{style, font, QFontMetricsF(font), {}});
}

const QFont &TextMeasure::font(const TextStyle &style)
{
    return entry(style).font;
}

double TextMeasure::width(const QString &text, const TextStyle &style)
{
    if (style.unshaped && !needsNoShaping(text)) {
        TextStyle shaped = style;
        shaped.unshaped = false;
        return width(text, shaped);
    }
    Entry &known = entry(style);
    if (!style.unshaped) {
        return known.metrics.horizontalAdvance(text) / unitsPerPoint;
    }
    double sum = 0;
    for (const QChar c : text) {
        // The few signs above the table are rare enough to be measured each time.
        if (c.unicode() >= known.advances.size()) {
            sum += known.metrics.horizontalAdvance(c) / unitsPerPoint;
            continue;
        }
        float &advance = known.advances.at(c.unicode());
        if (advance == 0) {
            advance = float(known.metrics.horizontalAdvance(c) / unitsPerPoint);
        }
        sum += double(advance);
    }
    return sum;
}

QList<TextRow> TextMeasure::rows(const RichText &text, const TextStyle &style, double width,
                                 BreakAt breakAt, double indent)
{
    if (text.size() == 1 && text.first().text.size() < 400) {
        const TextStyle only = styleOf(text.first(), style);
        if (this->width(text.first().text, only) <= width) {
            return {{{text.first().text, only, 0}}};
        }
    }
    const FlatText flat(text, style, *this);
    const qsizetype size = flat.text().size();
    // The common case of a table: one short text. A long one is never measured as a whole.
    if (size < 400 && flat.width(0, size) <= width) {
        return {flat.row(0, size, 0)};
    }
    QList<TextRow> lines;
    qsizetype from = 0;
    qsizetype reached = 0;
    for (const qsizetype next : breaksOf(flat.text(), breakAt)) {
        const auto x = [&] { return lines.isEmpty() ? 0.0 : indent; };
        if (flat.width(from, next) > width - x() && reached > from) {
            lines.append(flat.row(from, reached, x()));
            from = reached;
        }
        while (flat.width(from, next) > width - x()) {
            const qsizetype cut = flat.cut(from, next, width - x());
            if (cut >= next) {
                break; // A single letter wider than the column.
            }
            lines.append(flat.row(from, cut, x()));
            from = cut;
        }
        reached = next;
    }
    if (from < size || lines.isEmpty()) {
        lines.append(flat.row(from, size, lines.isEmpty() ? 0.0 : indent));
    }
    return lines;
}

} // namespace muster
